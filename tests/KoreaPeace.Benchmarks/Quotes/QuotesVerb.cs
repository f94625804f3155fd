using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Search;
using KoreaPeace.Benchmarks.Speed;

namespace KoreaPeace.Benchmarks.Quotes;

/// <summary><c>quotes</c>: words of the archive, as they stand and changed, held against what the quote checker says of them, and what that costs beside a phrase in a bare FTS5 table.</summary>
internal sealed class QuotesVerb : Command
{
    private const int FewestWords = 5;
    private const int MostWords = 40;

    private readonly Option<int> records = new("--records") { Description = "Size of the archive.", HelpName = "N", DefaultValueFactory = _ => 204 };
    private readonly Option<int> checks = new("--checks") { Description = "How many quotations.", HelpName = "N", DefaultValueFactory = _ => 10_000 };
    private readonly Option<string?> text = new("--text") { Description = "The folder of the UN General Debate Corpus. Otherwise the text is generated.", HelpName = "DIR" };
    private readonly Option<bool> wrong = new("--wrong") { Description = "Print every quotation with a wrong verdict." };

    public QuotesVerb() : base("quotes", "Check quotations of which the truth is known.")
    {
        Add(records);
        Add(checks);
        Add(text);
        Add(wrong);
        SetAction((told, _) => Run(told));
    }

    private async Task<int> Run(ParseResult told)
    {
        var vocabularies = ShippedSeeds.Vocabularies();
        var korean = new Speed.Korean(vocabularies);
        var corpus = told.GetValue(text) is { } folder ? SpeechCorpus.Read(folder, korean) : SpeechCorpus.Generated(vocabularies, korean);
        await using var archive = new SeededArchive();
        new SpeechSeeds(vocabularies, corpus).PutInto(archive, corpus, told.GetValue(records));
        await archive.Ingest();
        await archive.Open();
        using var plain = Plain(corpus, told.GetValue(records));

        // What was changed may be said elsewhere just so.
        var said = Enumerable.Range(0, told.GetValue(records)).SelectMany(n => corpus.At(n).Turns).Select(turn => string.Join(' ', turn.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        var results = QuoteKind.All.ToDictionary(kind => kind, _ => new QuoteResult());
        for (var n = 0; n < told.GetValue(checks); n++)
        {
            var (kind, random) = (QuoteKind.All[n % QuoteKind.All.Count], new Random(n));
            var speech = corpus.At(random.Next(told.GetValue(records)));
            var turn = random.Next(speech.Turns.Count);
            if (Span(speech.Turns[turn], random) is not { } words || kind.Make(words, random) is not { } quotation) continue;

            var started = Stopwatch.GetTimestamp();
            var found = await Found(archive, quotation);
            results[kind].Archive.Add(Stopwatch.GetElapsedTime(started), wasStopped: found is null);
            started = Stopwatch.GetTimestamp();
            plain.Page($"\"{quotation.Replace("\"", " ", StringComparison.Ordinal)}\"");
            results[kind].Fts5.Add(Stopwatch.GetElapsedTime(started), wasStopped: false);

            if (found is null) continue; // no verdict is none that is wrong
            var isRight = kind.IsOneQuotation
                ? found.Count == 1 && ((kind.IsRight(found[0].Verdict) && IsPlaced(found[0], speech.Slug, $"t{turn + 1}")) || (found[0].Verdict == QuoteVerdict.Exact && said.Exists(text => text.Contains(quotation, StringComparison.Ordinal))))
                : found.All(one => kind.IsRight(one.Verdict));
            results[kind].Add(found, isRight);
            if (!isRight && told.GetValue(wrong))
                await told.InvocationConfiguration.Output.WriteLineAsync($"{kind.Name}: {string.Join(", ", found.Select(one => one.Verdict))}: {quotation}");
        }

        var table = new TextTable(1, "quotations", "checked", "exact", "typography", "differs", "not found", "wrong", "stopped", "p50 ms", "p99 ms", "FTS5 p50", "p50×");
        foreach (var (kind, result) in results.Where(result => result.Value.Checked > 0)) table.Add(result.Row(kind.Name));
        await told.InvocationConfiguration.Output.WriteLineAsync(table.ToString());
        return 0;
    }

    /// <summary>What is there is found where it was taken from, unless it is said in more places than are shown.</summary>
    private static bool IsPlaced(CheckedQuotation found, string slug, string anchor) => found.Verdict is QuoteVerdict.NotFound or QuoteVerdict.Differs || found.PlaceCount > QuotePlaces.Most
        || found.Places.Any(place => place.Record.Slug == slug && place.Passage.Anchor == anchor);

    /// <summary>Null when the deadline passed.</summary>
    private static async Task<IReadOnlyList<CheckedQuotation>?> Found(SeededArchive archive, string quotation)
    {
        try
        {
            return (await archive.With<QuoteQueries, CheckedText>(quotes => quotes.Check(quotation, null, CancellationToken.None))).Quotations;
        }
        catch (SearchTooSlowException)
        {
            return null;
        }
    }

    private static PlainFts5 Plain(SpeechCorpus corpus, int records)
    {
        var plain = new PlainFts5();
        plain.Begin();
        var row = 0;
        for (var n = 0; n < records; n++)
        {
            foreach (var turn in corpus.At(n).Turns) plain.Add(++row, "", turn);
        }

        plain.Commit();
        return plain;
    }

    /// <summary>Some words of a turn; null when it is too short.</summary>
    private static string? Span(string turn, Random random)
    {
        var words = turn.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords) return null;
        var length = random.Next(FewestWords, Math.Min(MostWords, words.Length) + 1);
        var first = random.Next(words.Length - length + 1);
        return string.Join(' ', words[first..(first + length)]);
    }

    private sealed class QuoteResult
    {
        private readonly int[] verdicts = new int[4];
        private int wrong;

        public Latencies Archive { get; } = new();

        public Latencies Fts5 { get; } = new();

        public int Checked { get; private set; }

        public void Add(IReadOnlyList<CheckedQuotation> found, bool isRight)
        {
            Checked++;
            foreach (var quotation in found) verdicts[(int)quotation.Verdict]++;
            if (!isRight) wrong++;
        }

        public string[] Row(string name) =>
        [
            name, Whole(Checked), Whole(verdicts[(int)QuoteVerdict.Exact]), Whole(verdicts[(int)QuoteVerdict.Typography]), Whole(verdicts[(int)QuoteVerdict.Differs]), Whole(verdicts[(int)QuoteVerdict.NotFound]), Whole(wrong), Whole(Archive.Stopped),
            Two(Archive.P50), Two(Archive.P99), Two(Fts5.P50), Two(Archive.P50 / Fts5.P50),
        ];

        private static string Whole(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

        private static string Two(double number) => number.ToString("N2", CultureInfo.InvariantCulture);
    }
}
