using System.Text;
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
        Others = [.. everybody.Where(person => person.Turns == 0).GroupBy(person => Letter(person.Person.SortName))];
    }

    /// <summary>The letter under which a name stands: Ö under O.</summary>
    private static string Letter(string name) => name.Normalize(NormalizationForm.FormD)[0] is var plain && char.IsAsciiLetter(plain) ? $"{char.ToUpperInvariant(plain)}" : name[..1].ToUpperInvariant();
}
