using System.Collections.Concurrent;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Tests.Search;

/// <summary>The shipped vocabularies, and for each spelling of each entry one piece that has it in a sentence and is about nothing else.</summary>
public sealed class SpelledArchive : SharedArchive
{
    private const string Consonants = "bcdfghjklmnpqrstvwxz";

    private readonly ConcurrentDictionary<string, Task<FoundSlugs>> found = new(StringComparer.Ordinal);

    public SpelledArchive() : base(TestArchive.Of(ShippedVocabularies.Concat(Sentences.Select(piece => Piece(piece.Key, $"Note {Codes[piece.Key]}", piece.Value)))))
    {
    }

    /// <summary>The names that are shipped, and one topic, whose name is in no sentence.</summary>
    public static IReadOnlyList<Seed> ShippedVocabularies { get; } =
    [
        .. new[] { "people.yaml", "concepts.yaml", "events.yaml" }.Select(file => new Seed(file, File.ReadAllText(Path.Combine(Repository.Seeds, file)))),
        new Seed("topics.yaml", "- slug: other\n  name: Other\n"),
    ];

    /// <summary>The pieces that were written for an entry, one for each spelling.</summary>
    public static IEnumerable<string> PiecesOf(SpelledEntry entry) => entry.Spellings.Select((_, n) => PieceOf(entry, n));

    /// <summary>The sentences that the pieces hold, by slug.</summary>
    public static IReadOnlyDictionary<string, string> Sentences { get; } =
        SpelledEntry.All.SelectMany(entry => entry.Spellings.Select((spelling, n) => (Slug: PieceOf(entry, n), Text: Sentence(spelling)))).ToDictionary(piece => piece.Slug, piece => piece.Text);

    // Words that are in no name; numbers would be, such as 1718.
    private static readonly Dictionary<string, string> Codes = Sentences.Keys.Select((slug, n) => (slug, n)).ToDictionary(piece => piece.slug, piece => Code(piece.n));

    /// <summary>The pieces of the entry that a search for the spelling does not find. Where it finds more than it may tell, each is asked for by a word of its own, too.</summary>
    public async Task<IReadOnlyList<string>> Missed(SpelledEntry entry, string spelling)
    {
        var answer = await Search(spelling);
        var missed = PiecesOf(entry).Except(answer.Slugs).ToList();
        if (answer.Total <= FoundSlugs.Most) return missed;

        var absent = new List<string>();
        foreach (var piece in missed)
        {
            // The one piece that holds the spelling and the code word comes before all that hold one of them.
            if (await Search($"{spelling} {Codes[piece]}") is not { WithEveryWord: 1, Slugs: [var first, ..] } || first != piece) absent.Add(piece);
        }

        return absent;
    }

    /// <summary>Each text is searched once, however many tests ask for it.</summary>
    public Task<FoundSlugs> Search(string typed) => found.GetOrAdd(typed, text => FoundSlugs.Of(Archive, text));

    /// <summary>A piece that says nothing but the sentence.</summary>
    public static Seed Piece(string slug, string title, string sentence) => new($"publications/2020/{slug}.md", $"""
        ---
        title: {title}
        date: 2020-01-01
        type: Report
        publisher: Example Press
        language: {(Hangul.Contains(sentence) ? "ko" : "en")}
        topics: [other]
        source:
          url: https://press.example.org/{slug}
        rights: Example Press.
        ---

        {sentence}

        """);

    private static string PieceOf(SpelledEntry entry, int spelling) => $"{entry.Kind.ToString().ToLowerInvariant()}-{entry.Slug}-{spelling + 1}";

    private static string Sentence(string spelling) => Hangul.Contains(spelling) ? $"그날 {spelling} 이야기가 다시 나왔다." : $"Officials spoke of {spelling} again.";

    private static string Code(int number) => "x" + string.Concat(Enumerable.Range(0, 4).Select(place => Consonants[number / (int)Math.Pow(Consonants.Length, place) % Consonants.Length]));
}
