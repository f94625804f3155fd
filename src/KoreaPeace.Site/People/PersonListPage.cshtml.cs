using KoreaPeace.Archive.People;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.People;

public sealed class PersonListPage(PersonQueries people) : ArchivePage
{
    public IReadOnlyList<PersonInBrief> Speakers { get; private set; } = [];

    /// <summary>Everybody else in the order of an index, by the first letter.</summary>
    public IReadOnlyList<IGrouping<string, PersonInBrief>> Others { get; private set; } = [];

    public override string? Heading => "People";

    public override string Description => "Everyone who speaks in the archive, and those who are named in it.";

    public override string? Permanent => "/people";

    public override string? Section => "People";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var everybody = await people.InBrief(cancel);
        Speakers = [.. everybody.Where(person => person.Turns > 0)];
        Others = [.. everybody.Where(person => person.Turns == 0).GroupBy(person => person.Person.SortName[..1].ToUpperInvariant())];
    }
}
