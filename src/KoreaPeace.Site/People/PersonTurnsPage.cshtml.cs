using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.People;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.People;

/// <summary>The turns of one person, oldest first: all of them, or those on a topic or naming somebody or something.</summary>
public sealed class PersonTurnsPage(OpenEdition edition, PersonQueries people, PersonTurnQueries turns) : ArchivePage
{
    private static readonly string[] Subjects = ["topic", "concept", "person"];

    private (string Field, string Slug)? subject;

    public Person Person { get; private set; } = null!; // set before the view runs

    public PersonTurns Found { get; private set; } = null!; // set before the view runs

    /// <summary>What the turns are about; null for all of them.</summary>
    public string? SubjectName { get; private set; }

    public int At { get; private set; } = 1;

    public int Pages => PersonTurns.PagesFor(Found.Total);

    /// <summary>"6 turns of Frank Aum on North Korea".</summary>
    public string Title => $"{Words.Counted(Found.Total, "turn")} of {Person.Name}{(SubjectName is null ? "" : $" on {SubjectName}")}";

    public override string? Heading => $"{Title}{(At > 1 ? $", page {At}" : "")} — People";

    public override string Description => $"What {Person.Name} said{(SubjectName is null ? "" : $" on {SubjectName}")}, turn by turn, oldest first.";

    public override string? Permanent => OfPage(At);

    public override string? Section => "People";

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [("People", "/people"), (Person.Name, Addresses.OfPerson(Person.Slug))];

    public static string Of(Person person) => Of(person.Slug);

    private static string Of(string slug) => $"{Addresses.OfPerson(slug)}/turns";

    /// <summary>The turns on a topic, or those that name a concept or a person.</summary>
    public static string About(Person person, string field, string slug) => $"{Of(person)}?{field}={slug}";

    public string OfPage(int page) => subject is { } about
        ? $"{About(Person, about.Field, about.Slug)}{(page > 1 ? $"&page={page}" : "")}"
        : $"{Of(Person)}{(page > 1 ? $"?page={page}" : "")}";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (people.Named(slug) is not { } person) return InSmallLetters(slug, small => people.Named(small) is not null, small => Of(small) + Request.QueryString);

        Person = person;
        var asked = Subjects.Where(field => Request.Query[field].ToString().Length > 0).ToList();
        if (asked.Count > 1 || asked.Exists(field => Request.Query[field].Count > 1)) return Refuse("One topic, concept or person at a time.");
        if (asked is [var about])
        {
            subject = (about, Request.Query[about].ToString().Trim().ToLowerInvariant());
            SubjectName = NameOf(subject.Value.Field, subject.Value.Slug);
            if (SubjectName is null) return Refuse($"There is no {about} “{subject.Value.Slug[..Math.Min(60, subject.Value.Slug.Length)]}” in the archive.");
        }

        if (QueryValues.GivenTwice(Request.Query, "page") is { } twice) return Refuse(twice);
        if (Request.Query["page"] is [{ Length: > 0 } page])
        {
            if (!int.TryParse(page, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) || number is < 1 or > 1_000_000)
                return Refuse("The page in this address is not a number from 1 upwards.");
            At = number;
        }

        (NamedKind, string)? named = subject is { Field: not "topic" } name ? (name.Field == "person" ? NamedKind.Person : NamedKind.Concept, name.Slug) : null;
        Found = await turns.Turns(person, subject is { Field: "topic" } topic ? topic.Slug : null, named, At, cancel);
        return At > Pages ? Beyond(Pages) : Page();
    }

    private string? NameOf(string field, string slug) => field switch
    {
        "topic" => edition.Topics.GetValueOrDefault(slug)?.Name,
        "person" => edition.People.GetValueOrDefault(slug)?.Name,
        _ => edition.Concepts.GetValueOrDefault(slug)?.Name,
    };
}
