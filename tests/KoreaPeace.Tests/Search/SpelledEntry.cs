using System.Globalization;
using System.Text;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Tests.Search;

/// <summary>A person, concept or event of the shipped vocabularies with all its spellings, the name first.</summary>
/// <param name="Ambiguous">Names that are typed for it and may mean something else.</param>
public sealed record SpelledEntry(NamedKind Kind, string Slug, IReadOnlyList<string> Spellings, IReadOnlyList<string> Ambiguous)
{
    public static IReadOnlyList<SpelledEntry> All { get; } = Read();

    // By how a spelling looks to somebody who minds neither capitals nor accents nor points nor hyphens.
    private static readonly ILookup<string, SpelledEntry> ByLook =
        All.SelectMany(entry => entry.Spellings.Select(Look).Distinct().Select(look => (look, entry))).ToLookup(pair => pair.look, pair => pair.entry);

    public string Id => $"{Kind} {Slug}";

    /// <summary>The spelling that belongs to the fewest entries, the name if it can be: what it finds is what the entry stands for.</summary>
    public string Telling => Spellings.MinBy(spelling => Owners(spelling).Count)!; // every entry has a name

    public static SpelledEntry Called(string id) => All.Single(entry => entry.Id == id);

    /// <summary>Every entry that is so called: a search cannot know which is meant and finds them all.</summary>
    public static IReadOnlyList<SpelledEntry> Owners(string spelling) => [.. ByLook[Look(spelling)]];

    /// <summary>Every entry that a text names: somebody who types "USS Pueblo seized" names the ship, too.</summary>
    public static IReadOnlyList<SpelledEntry> NamedIn(string text) =>
        [.. ByLook.Where(spelled => $" {Look(text)} ".Contains($" {spelled.Key} ", StringComparison.Ordinal)).SelectMany(spelled => spelled).Distinct()];

    public static string WithoutAccents(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).Normalize(NormalizationForm.FormC);

    private static string Look(string spelling) => string.Join(' ', string.Concat(WithoutAccents(spelling).ToLowerInvariant().Where(letter => letter is not ('.' or '\'' or '’'))
        .Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static List<SpelledEntry> Read()
    {
        var vocabularies = ArchiveReading.Of(new SeedFolder(Repository.Seeds), LastGood.Nothing).Vocabularies;
        return
        [
            .. vocabularies.People.Entries.Values.Select(person => Of(NamedKind.Person, person.Slug, person.Names, person.Ambiguous)),
            .. vocabularies.Concepts.Entries.Values.Select(concept => Of(NamedKind.Concept, concept.Slug, concept.Names, concept.Ambiguous)),
            .. vocabularies.Events.Entries.Values.Select(happened => Of(NamedKind.Event, happened.Slug, happened.Names, happened.Ambiguous)),
        ];
    }

    private static SpelledEntry Of(NamedKind kind, string slug, IEnumerable<string> names, IReadOnlyList<string> ambiguous) => new(kind, slug, [.. names.Distinct()], ambiguous);
}
