using System.Globalization;
using KoreaPeace.Archive.Exchange.Import;
using KoreaPeace.Archive.Exchange.Import.GeneralDebate;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Benchmarks.Speed;

/// <summary>
/// Speeches of the United Nations General Debate Corpus, and as many more as are asked for, made of turns of the others: no two are alike,
/// and every run makes the same ones.
/// </summary>
internal sealed class SpeechCorpus
{
    private const int KoreanEvery = 8; // one speech of so many has two turns in Korean

    private const int GeneratedSpeeches = 204; // as many as the corpus has of Korea and its neighbours

    private readonly IReadOnlyList<string> turns;

    private SpeechCorpus(IReadOnlyList<Speech> originals) => (Originals, turns) = (originals, [.. originals.SelectMany(speech => speech.Turns)]);

    public IReadOnlyList<Speech> Originals { get; }

    /// <param name="folder">Holds TXT/Session NN - YEAR/CCC_NN_YEAR.txt and Speakers_by_session.csv.</param>
    public static SpeechCorpus Read(string folder, Korean korean) =>
        new([.. new GeneralDebateImporter().Documents(new ImportRequest { Paths = [folder], Known = Vocabularies.Empty }).SelectMany(document => document.Seeds).Select((draft, n) => Original(n, draft, korean))]);

    /// <summary>A stand-in where the corpus is not at hand: as many speeches, of words that the shipped seeds have as often.</summary>
    public static SpeechCorpus Generated(Vocabularies vocabularies, Korean korean)
    {
        var speakers = vocabularies.People.Entries.Values.Select(person => person.Name).Order(StringComparer.Ordinal).ToList();
        return new SpeechCorpus([.. Enumerable.Range(0, GeneratedSpeeches).Select(n =>
            Of(n, "generated", "Example", speakers[n % speakers.Count], 1991 + (n % 34), GeneratedText.Of(n), korean))]);
    }

    /// <summary>The originals first, then mixtures.</summary>
    public Speech At(int n)
    {
        var original = Originals[n % Originals.Count];
        if (n < Originals.Count) return original;
        var (random, copy) = (new Random(n), (n / Originals.Count) + 1);
        return original with
        {
            Slug = string.Create(CultureInfo.InvariantCulture, $"{original.Slug}-{copy}"),
            Title = string.Create(CultureInfo.InvariantCulture, $"{original.Title}, mixture {copy}"),
            Turns = [.. original.Turns.Select(_ => turns[random.Next(turns.Count)])],
        };
    }

    private static Speech Original(int n, SeedDraft draft, Korean korean)
    {
        var speaker = draft.Speakers.Count > 0 ? draft.Turns[0].Label : "A Representative";
        return Of(n, draft.Slug, draft.Slug.Split('-')[^1].ToUpperInvariant(), speaker, draft.Date.First!.Value.Year, MarkdownText.OneLine(string.Join("\n\n", draft.Turns.SelectMany(turn => turn.Paragraphs))), korean); // each has a year
    }

    private static Speech Of(int n, string name, string country, string speaker, int year, string text, Korean korean)
    {
        List<string> turns = [.. Sentences.Turns(Sentences.Of(text))];
        if (n % KoreanEvery == 0)
        {
            var random = new Random(n);
            turns[turns.Count / 3] = korean.Turn(random);
            turns[turns.Count * 2 / 3] = korean.Turn(random);
        }

        return new Speech(string.Create(CultureInfo.InvariantCulture, $"{RecordFields.Slugged(name)}-{n}"), $"{country}: {speaker} in the General Debate of {year}", speaker, year, turns);
    }
}
