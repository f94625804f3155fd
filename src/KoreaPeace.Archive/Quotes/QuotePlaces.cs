using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>The places of the archive that say a quotation, or come nearest to it.</summary>
public sealed class QuotePlaces(OpenEdition edition, ArchiveDb db, RecordQueries records)
{
    /// <summary>How many places are given at most.</summary>
    public const int Most = 10;

    private const int MostCompared = 40; // passages that hold all the words; beyond them the same is said very often
    private const int FewestNear = 12;
    private const int MostNear = 60;
    private const int WordsCompared = 600; // of a short quotation, which many texts resemble, more are compared than of a long one
    private const double NearlyAsNear = 0.05;

    /// <param name="claimants">Who is said to have said it: their places come first.</param>
    /// <returns>How many places there are, and where the archive's own summary of a piece has the words, when nobody says them so.</returns>
    internal async Task<(IReadOnlyList<QuotedPlace> Places, int Count, QuotedPlace? Summary)> Of(Quotation quotation, Claimants claimants, CancellationToken cancel)
    {
        if (quotation.IsEmpty) return ([], 0, null);
        var candidates = await QuoteCandidates.Of(quotation.Text, edition.Index, db, cancel);
        var whole = candidates.Whole();
        if (await Right(quotation, whole, claimants, cancel) is { Count: > 0 } said) return (InOrder(said, claimants), said.Count + Math.Max(0, whole.Count - MostCompared), null);

        if (quotation.LongestPart is { } longest)
        {
            var held = (await QuoteCandidates.Of(longest, edition.Index, db, cancel)).Whole();
            if (await Right(quotation, held, claimants, cancel) is { Count: > 0 } inParts) return (InOrder(inParts, claimants), inParts.Count, null);
        }

        var near = candidates.Near(Math.Clamp(WordsCompared / candidates.WordCount, FewestNear, MostNear));
        var nearPassages = near.Select(one => one.Passage).Distinct().ToList();
        if (await Right(quotation, nearPassages, claimants, cancel) is { Count: > 0 } right) return (InOrder(right, claimants), right.Count, null);
        var nearest = await Nearest(quotation, near, cancel);
        // Of what is about as near, what shares the more telling words comes first.
        return (InOrder(nearest, claimants, place => candidates.WeightOf(place.Match)), nearest.Count, await InSummary(quotation, [.. whole, .. nearPassages], cancel));
    }

    /// <summary>The passages that say it, whatever the typography.</summary>
    private async Task<List<QuotedPlace>> Right(Quotation quotation, IReadOnlyList<int> passages, Claimants claimants, CancellationToken cancel)
    {
        if (passages.Count == 0) return [];
        var isNamed = edition.Passages.SaidBy(claimants.Speakers, claimants.Offices);
        var compared = passages.OrderByDescending(isNamed).ThenBy(FirstDay).Take(MostCompared);
        return [.. (await Texts(compared, cancel)).Select(place => (place, Match: WordingFinder.Find(quotation, FoldedLetters.Of(place.Text))))
            .Where(found => found.Match is not null).Select(found => new QuotedPlace(found.place.Record, found.place.Passage, found.place.Text, found.Match!))]; // the line above
    }

    private async Task<QuotedPlace?> InSummary(Quotation quotation, IEnumerable<int> passages, CancellationToken cancel)
    {
        var ids = passages.Select(edition.Passages.RecordOf).Distinct().Where(id => edition.WithId(id) is not null);
        foreach (var record in await records.WithIds(ids, cancel))
        {
            if (record.Summary is not { } summary) continue;
            var text = Quotation.Cleaned(MarkdownText.OneLine(summary));
            if (WordingFinder.Find(quotation, FoldedLetters.Of(text)) is { } match) return new QuotedPlace(record, new HeadPassage { Anchor = HeadPassage.TopAnchor, Text = summary }, text, match);
        }

        return null;
    }

    private async Task<List<QuotedPlace>> Nearest(Quotation quotation, IReadOnlyList<(int Passage, int FirstWord, int LastWord)> near, CancellationToken cancel)
    {
        var windows = near.ToLookup(one => one.Passage);
        var found = new List<QuotedPlace>();
        foreach (var (record, passage, text) in await Texts(windows.Select(passage => passage.Key), cancel))
        {
            var tokens = TextAnalysis.Tokens(text);
            var stretches = passage is HeadPassage ? [(From: 0, To: text.Length)] : windows[passage.Id].Select(window => WordWindow.Of(text, tokens, window.FirstWord, window.LastWord)).Distinct();
            var match = stretches.Select(stretch => WordAlignment.Nearest(quotation.Text, text, stretch.From, stretch.To)).MaxBy(match => match?.Likeness ?? 0);
            if (match?.IsNear == true) found.Add(new QuotedPlace(record, passage, text, match));
        }

        var best = found.Select(place => place.Match.Likeness).DefaultIfEmpty(0).Max();
        return found.FindAll(place => place.Match.Likeness >= best - NearlyAsNear);
    }

    private static IReadOnlyList<QuotedPlace> InOrder(List<QuotedPlace> found, Claimants claimants, Func<QuotedPlace, double>? weight = null) =>
    [
        .. found.OrderByDescending(claimants.Include).ThenByDescending(place => place.Match.Verdict).ThenByDescending(weight ?? (place => place.Match.Likeness)).ThenByDescending(place => place.Match.Likeness)
            .ThenBy(place => place.Record.Date.First ?? DateOnly.MaxValue).ThenBy(place => place.Passage.Id).Take(Most),
    ];

    private DateOnly FirstDay(int passage) => edition.WithId(edition.Passages.RecordOf(passage))?.Date.First ?? DateOnly.MaxValue;

    /// <summary>The passages that may be shown, each with the words that can be quoted from it, on one line.</summary>
    private async Task<IReadOnlyList<(ArchiveRecord Record, Passage Passage, string Text)>> Texts(IEnumerable<int> ids, CancellationToken cancel)
    {
        var wanted = ids.Where(id => edition.WithId(edition.Passages.RecordOf(id)) is not null).ToList();
        var passages = await edition.Rows.Passages(wanted, db, cancel);
        var byId = (await records.WithIds(passages.Values.Select(passage => passage.RecordId).Distinct(), cancel)).ToDictionary(record => record.Id);
        return [.. wanted.Select(id => (byId[passages[id].RecordId], passages[id], Quotable(byId[passages[id].RecordId], passages[id]))).Where(one => one.Item3.Length > 0)];
    }

    /// <summary>Of a description the publisher's own words only: the summary is the archive's.</summary>
    internal static string Quotable(ArchiveRecord record, Passage passage) =>
        Quotation.Cleaned(MarkdownText.OneLine(passage is HeadPassage ? (record as Publication)?.Abstract ?? "" : passage.Text));
}
