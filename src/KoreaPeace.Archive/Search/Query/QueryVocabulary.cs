using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Timeline;

namespace KoreaPeace.Archive.Search;

/// <summary>The names that a query can hold.</summary>
public sealed class QueryVocabulary
{
    public static readonly QueryVocabulary Empty = new([], [], [], [], [], SpeakerOffices.None);

    private readonly Dictionary<string, List<(Spelling Spelling, QueryName Name)>> byFirstTerm = [];
    private readonly Dictionary<(NamedKind Kind, string Slug), QueryName> bySlug;
    private readonly NamesByLetters letters;
    private readonly KoreanWords words;
    private readonly IReadOnlyList<(string Label, string? Person)> speakers;
    private const int ShortestHangul = 3; // syllables; of two, a particle may be half

    private readonly Dictionary<string, string> byHangul = [];
    private readonly Dictionary<string, string> families;
    private readonly SpeakerOffices offices;

    /// <param name="speakers">Every label in the transcripts with the person it stands for, null for nobody of the vocabulary.</param>
    public QueryVocabulary(IEnumerable<Person> people, IEnumerable<Concept> concepts, IEnumerable<Event> events, IEnumerable<KoreanWord> words, IReadOnlyList<(string Label, string? Person)> speakers, SpeakerOffices offices)
    {
        this.offices = offices;
        this.speakers = speakers;
        this.words = new KoreanWords(words);
        var persons = people.Select(person => (Person: person, Name: QueryName.Of(NamedKind.Person, person.Slug, person.Names, person.Ambiguous))).ToList();
        letters = new NamesByLetters(persons);
        families = persons.ToDictionary(person => person.Person.Slug, person => TextAnalysis.QueryTerms(person.Person.SortName).Select(term => term.Word).FirstOrDefault() ?? "");
        Names =
        [
            .. persons.Select(person => person.Name),
            .. concepts.Select(concept => QueryName.Of(NamedKind.Concept, concept.Slug, concept.Names, concept.Ambiguous)),
            .. events.Select(happened => QueryName.Of(NamedKind.Event, happened.Slug, happened.Names, happened.Ambiguous)),
        ];
        foreach (var spelling in Names.SelectMany(name => name.Spellings).Where(spelling => Hangul.Contains(spelling.Text))) byHangul.TryAdd(KoreanWords.Together(spelling.Text), spelling.Text);
        MostWords = 1 + Names.SelectMany(name => name.Spellings).Select(spelling => spelling.Text.Split(' ').Length).DefaultIfEmpty(1).Max();
        bySlug = Names.ToDictionary(name => (name.Kind, name.Slug));
        foreach (var name in Names)
        {
            foreach (var spelling in name.Spellings)
            {
                if (!byFirstTerm.TryGetValue(spelling.Terms[0].Term, out var same)) byFirstTerm.Add(spelling.Terms[0].Term, same = []);
                same.Add((spelling, name));
            }
        }
    }

    public IReadOnlyList<QueryName> Names { get; }

    /// <summary>The Korean name, as the vocabularies write it, that this is but for its spaces and a particle behind it; null when there is none.</summary>
    public string? Spaced(string typed)
    {
        if (!Hangul.Contains(typed)) return null;
        var together = KoreanWords.Together(typed);
        if (byHangul.TryGetValue(together, out var name)) return name;
        for (var length = together.Length - 1; length >= ShortestHangul; length--)
        {
            if (Hangul.IsParticle(together[length..]) && byHangul.TryGetValue(together[..length], out name)) return name;
        }

        return null;
    }

    /// <summary>Null when no entry of that kind has the slug.</summary>
    public QueryName? Named(NamedKind kind, string slug) => bySlug.GetValueOrDefault((kind, slug));

    /// <summary>How many words, apart by spaces, the longest name has.</summary>
    public int MostWords { get; }

    /// <summary>What these terms spell, all of them, in all its meanings; of a person, wherever the spaces stand.</summary>
    public IReadOnlyList<QueryName> SpeltBy(IReadOnlyList<QueryTerm> terms)
    {
        if (terms.Count == 0) return [];
        if (!byFirstTerm.TryGetValue(First(terms), out var candidates)) return letters.Spelt(terms);
        var spelt = candidates.Where(candidate => candidate.Spelling.IsSpelt(terms)).Select(candidate => candidate.Name).Distinct().ToList();
        return spelt.Count > 0 ? spelt : letters.Spelt(terms);
    }

    /// <summary>Whose Korean name these terms may be in Latin letters, in a spelling that nothing in the vocabularies leads to.</summary>
    public IReadOnlyList<QueryName> Sounding(IReadOnlyList<QueryTerm> terms) => letters.Sounding(terms);

    private static string First(IReadOnlyList<QueryTerm> terms) => terms.Count > 1 && terms[0].Word == "us" ? "usa" : terms[0].Term;

    /// <summary>A Korean word without the particle behind it, when what is left is a name; otherwise null.</summary>
    public string? WithoutParticle(string word)
    {
        for (var length = word.Length - 1; length >= 2; length--)
        {
            if (Hangul.IsParticle(word[length..]) && SpeltBy(TextAnalysis.QueryTerms(word[..length])).Count > 0) return word[..length];
        }

        return null;
    }

    /// <summary>A Korean word without its particle, with what else says the same; null when the archive does not know its English.</summary>
    public (string Bare, IReadOnlyList<string> Hangul, IReadOnlyList<string> English)? Translated(string typed) => words.Of(typed);

    /// <summary>Those whom this may mean: by slug, by the whole of a name in any spelling, or by some of its words; with a title or without it.</summary>
    public IReadOnlySet<string> SpeakersLike(string typed) =>
        Titles.Without(typed).Prepend(typed).Select(SpeakersCalled).FirstOrDefault(speakers => speakers.Count > 0) ?? new HashSet<string>();

    private IReadOnlySet<string> SpeakersCalled(string typed)
    {
        var all = speakers.Select(speaker => speaker.Person ?? speaker.Label).ToHashSet();
        if (all.Contains(typed)) return new HashSet<string> { typed };
        var terms = TextAnalysis.QueryTerms(typed.Replace('-', ' '));
        if (terms.Count == 0) return new HashSet<string>();
        HashSet<string> spelt = SpeltBy(terms).Where(name => name.Kind == NamedKind.Person && all.Contains(name.Slug)).Select(name => name.Slug).ToHashSet();
        // A label that stands for nobody, "Mr. Moon Jae-in", is of that name, too.
        if (spelt.Count > 0) return terms.Count == 1 ? spelt : [.. spelt.Union(speakers.Where(speaker => speaker.Person is null && HoldsAll(speaker.Label, terms)).Select(speaker => speaker.Label))];
        var called = speakers.Where(speaker => HoldsAll(speaker.Label, terms) || (speaker.Person is { } person && Named(NamedKind.Person, person)?.Spellings.Any(spelling => HoldsAll(spelling.Text, terms)) == true))
            .Select(speaker => speaker.Person ?? speaker.Label).ToHashSet();
        // Whoever types "Moon" means somebody of that family, and not Ban Ki Moon.
        if (terms.Count == 1 && called.Any(IsOfFamily)) called.RemoveWhere(slug => families.ContainsKey(slug) && !IsOfFamily(slug));
        return called.Count > 0 ? called : [.. Sounding(terms).Select(name => name.Slug).Where(all.Contains)];

        bool IsOfFamily(string slug) => families.GetValueOrDefault(slug) == terms[0].Word;
    }

    /// <summary>The posts of speakers, as stated, that these words mean: those of the DPRK for "DPRK", "North Korea", 북한 or, where no post names it itself, "Pyongyang".</summary>
    public IReadOnlySet<string> OfficesLike(string typed)
    {
        var terms = TextAnalysis.QueryTerms(typed);
        var names = SpeltBy(terms);
        var named = offices.Naming(names, terms);
        return named.Count == 0 && Capitals.Country(terms, names) is { } country ? OfficesLike(country) : named;
    }

    /// <summary>Those whom this may mean; where nobody who speaks is called so, those in the posts that it means.</summary>
    public (IReadOnlySet<string> Speakers, IReadOnlySet<string> Offices) SayersLike(string typed) =>
        SpeakersLike(typed) is { Count: > 0 } speakers ? (speakers, new HashSet<string>()) : (new HashSet<string>(), OfficesLike(typed));

    /// <summary>What stands in brackets behind a name, as in "Kono (Japan)", is no part of it.</summary>
    private static bool HoldsAll(string name, IReadOnlyList<QueryTerm> terms)
    {
        var words = TextAnalysis.QueryTerms(name.IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 ? name[..bracket] : name);
        return terms.All(term => words.Any(word => word.Word == term.Word));
    }
}
