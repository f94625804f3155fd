using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>
/// Who is who in the table of speakers. The same words in any order, for the same country, are one person; so is whoever people.yaml spells
/// so. Whatever is only alike stays apart, with the question whether it is one: George Bush and George W. Bush are two.
/// </summary>
internal sealed class DebateSpeakers
{
    private const int MostNamed = 4; // people in one question

    private readonly Dictionary<(string Code, string AnyOrder), DebateSpeaker> speakers = [];
    private readonly CountryNames countries;
    private readonly Vocabulary<Person> known;
    private readonly IReadOnlyList<(string Slug, SpeakerName Name)> knownNames;
    private readonly IReadOnlyList<Spelled> spelled;
    private readonly ILookup<string, string> slugsBySpelling;

    /// <param name="rows">All of which one person might be named twice.</param>
    public DebateSpeakers(IEnumerable<SpeakerRow> rows, CountryNames countries, Vocabulary<Person> known)
    {
        (this.countries, this.known) = (countries, known);
        slugsBySpelling = known.Entries.Values.SelectMany(person => person.Names.Concat(PersonSpellings.Of(person)).Select(SpeakerName.Of).OfType<SpeakerName>().Select(name => (Words: InOrder(name), person.Slug)))
            .Distinct().ToLookup(entry => entry.Words, entry => entry.Slug);
        knownNames = [.. known.Entries.Values.Select(person => (person.Slug, Name: SpeakerName.Of(person.Name)!)).Where(person => person.Name is not null)];
        spelled = [.. rows.Select(row => (Row: row, Name: SpeakerName.Of(row.Name)!)).Where(entry => entry.Name is not null)
            .GroupBy(entry => (entry.Row.Speech.Code, entry.Name.AnyOrder))
            .Select(same => new Spelled(same.Key.Code, Usual(same.Select(entry => entry.Name)), [.. same.Select(entry => entry.Name)], [.. same.Select(entry => entry.Row.Post.ToUpperInvariant()).Where(post => post.Length > 0).Distinct()]))
            .OrderBy(person => person.Code, StringComparer.Ordinal).ThenBy(person => person.Name.AnyOrder, StringComparer.Ordinal)];
        foreach (var person in spelled) speakers[(person.Code, person.Name.AnyOrder)] = Known(person) ?? Added(person);
        foreach (var person in spelled) Ask(person);
    }

    /// <summary>Null when the row names nobody.</summary>
    public DebateSpeaker? Of(SpeakerRow row) => SpeakerName.Of(row.Name) is { } name ? speakers[(row.Speech.Code, name.AnyOrder)] : null;

    private DebateSpeaker? Known(Spelled person)
    {
        // A family name alone is nobody's, unless an import has made an entry of it before.
        var slugs = person.Name.IsBare ? [.. new[] { Slug(person) }.Where(known.Entries.ContainsKey)]
            : person.Spellings.SelectMany(name => slugsBySpelling[InOrder(name)]).Distinct().ToList();
        if (slugs is not [var slug]) return null;
        var name = known.Entries[slug].Name;
        return new DebateSpeaker(slug, name, name == NameOf(person) ? person.Name.Written : name, New: null);
    }

    private DebateSpeaker Added(Spelled person)
    {
        var slug = Slug(person);
        var family = person.Spellings.Select(name => name.Family).OfType<string>().Distinct().ToList() is [var one] ? one : FamilyName.Of(person.Name.Written, person.Code);
        var sort = family is null ? null : $"{family}, {string.Join(' ', person.Name.Written.Split(' ').Where(word => word != family))}";
        var variants = person.Spellings.Select(name => name.Written).Where(spelling => spelling != person.Name.Written).Distinct().Order(StringComparer.Ordinal).ToList();
        return new DebateSpeaker(slug, NameOf(person), person.Name.Written, new NewPerson(slug, NameOf(person), sort, Decision: null) { Variants = variants });
    }

    /// <summary>A family name alone would be found in every text, whoever is meant there.</summary>
    private string NameOf(Spelled person) => person.Name.IsBare ? $"{person.Name.Written} ({countries.Of(person.Code)})" : person.Name.Written;

    /// <summary>The country's code parts those whom a slug does not.</summary>
    private string Slug(Spelled person)
    {
        var slug = RecordFields.Slugged(person.Name.Written);
        return person.Name.IsBare || known.Entries.ContainsKey(slug) || speakers.Values.Any(speaker => speaker.Slug == slug) ? $"{slug}-{person.Code.ToLowerInvariant()}" : slug;
    }

    /// <summary>Asked of two once: at the one who spoke less often.</summary>
    private void Ask(Spelled person)
    {
        var speaker = speakers[(person.Code, person.Name.AnyOrder)];
        if (speaker.New is null) return;

        var alike = spelled.Where(other => other != person && other.Code == person.Code && MayBe(person, other)).Select(other => speakers[(other.Code, other.Name.AnyOrder)]).Select(other => (other.Slug, other.Name))
            .Concat(knownNames.Where(other => other.Name.IsLike(person.Name)).Select(other => (other.Slug, Name: other.Name.Written)))
            .Distinct().Where(other => other.Slug != speaker.Slug).ToList();
        var bare = person.Name.IsBare ? "the table of speakers gives only the family name. Who was it?" : "";
        var question = alike.Count == 0 ? "" : $" Is this also {string.Join(" or ", alike.Take(MostNamed).Select(other => $"{other.Name} ({other.Slug})"))}? If so, keep one entry with the other spelling among its variants, and import again";
        var order = speaker.New.Sort is null && !person.Name.IsBare ? $" Which word of {person.Name.Written} is the family name? Write it first in sort" : "";
        if (bare.Length + question.Length + order.Length > 0) speakers[(person.Code, person.Name.AnyOrder)] = speaker with { New = speaker.New with { Decision = (bare + question + order).Trim() } };
    }

    private static bool MayBe(Spelled person, Spelled other) => person.Name.IsFamilyOf(other.Name)
        || ((other.Name.IsLike(person.Name) || (other.Posts.Intersect(person.Posts).Any() && other.Name.SharesWord(person.Name)))
            && (person.Spellings.Count, other.Name.Written).CompareTo((other.Spellings.Count, person.Name.Written)) < 0);

    /// <summary>The spelling that stands most often; of several the fullest.</summary>
    private static SpeakerName Usual(IEnumerable<SpeakerName> names) =>
        names.GroupBy(name => name.Written).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key.Length).ThenBy(same => same.Key, StringComparer.Ordinal).First().First();

    private static string InOrder(SpeakerName name) => string.Join(' ', name.Words);

    /// <summary>Rows that name one person.</summary>
    /// <param name="Posts">In capitals.</param>
    private sealed record Spelled(string Code, SpeakerName Name, IReadOnlyList<SpeakerName> Spellings, IReadOnlyList<string> Posts);
}
