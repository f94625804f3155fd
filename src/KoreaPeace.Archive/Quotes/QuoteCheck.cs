using System.Diagnostics;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>The check of one text that was pasted: takes it apart as it turns out to be said, while there is time.</summary>
internal sealed class QuoteCheck(OpenEdition edition, QuotePlaces places)
{
    private const int MostAsked = 200; // of the archive for one text; a quotation with a label is asked for with it and without

    // Of the deadline that stops whatever runs on a connection, so that there is an answer with what was checked until then.
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(500);

    private readonly List<string> waiting = [];
    private readonly long started = Stopwatch.GetTimestamp();
    private int asked;
    private bool isLate;

    public async Task<CheckedText> Of(string pasted, string? named, CancellationToken cancel) => new(await OfBlocks(QuotationReader.Blocks(pasted), named, cancel), string.Join("\n\n", waiting));

    private async Task<IReadOnlyList<CheckedQuotation>> OfBlock(string block, string? named, CancellationToken cancel)
    {
        var isFirst = asked == 0;
        if (await InTime(block, named, cancel) is not { } whole) return [];
        if (IsRight(whole)) return [whole];
        var lines = QuotationReader.Lines(block);
        if (lines.Count > 1 && lines.All(Attribution.IsListed)) return await OfBlocks([.. lines.Select(Attribution.Unlisted)], named, cancel);
        if (lines.Count > 1 && lines.All(line => Attribution.Labelled(line) is { } label && Sayers(label).Count > 0)) return await OfBlocks(lines, named, cancel);
        if (QuotationReader.EachWithItsSayer(block) is { Count: > 1 } told) return await OfBlocks(told, named, cancel);
        if (await Attributed(block, whole, named, cancel) is { } attributed) return attributed;
        if (QuotationReader.Marked(block) is ({ Count: > 0 } marked, var around) && !IsSaidAround(whole, marked)) return await Each(marked, named ?? NamedAround(around), cancel);
        if (lines.Count > 1 && IsInLines(whole, lines) && await Better(whole, () => OfBlocks(lines, named, cancel)) is { } each) return each;
        if (lines.Count == 1 && whole.Verdict == QuoteVerdict.NotFound && QuotationReader.Sentences(block) is { Count: > 1 } sentences && await Better(whole, () => Each(sentences, named, cancel)) is { } said) return said;
        if (!isLate || isFirst) return [whole];
        waiting.Add(block.Trim()); // there was no time to take it apart, so nobody knows what to say of it
        return [];
    }

    /// <summary>What the block says without what names its speaker; null when nobody is named in it, or the words are nearer with the name.</summary>
    private async Task<IReadOnlyList<CheckedQuotation>?> Attributed(string block, CheckedQuotation whole, string? named, CancellationToken cancel)
    {
        foreach (var attribution in Attribution.In(block))
        {
            if (Quotation.Of(attribution.Words).IsEmpty || IsSaidAround(whole, [attribution.Words])) continue;
            var name = attribution.Name is not { } written ? null : OnlyPersonIn(written) ?? (Sayers(written).Count > 0 || (attribution.IsCertain && !char.IsLower(written[0])) ? written : null);
            if (attribution.IsCertain || name is not null) return await OfBlock(attribution.Words, named ?? name, cancel);
            var before = waiting.Count;
            if (!attribution.IsOfUnknown) continue;
            var without = await OfBlock(attribution.Words, named ?? attribution.FullName, cancel);
            if (without.Any(IsRight)) return without;
            waiting.RemoveRange(before, waiting.Count - before);
        }

        return null;
    }

    /// <summary>What was found piece by piece; null when nothing was, and there is more to say of the whole.</summary>
    private async Task<IReadOnlyList<CheckedQuotation>?> Better(CheckedQuotation whole, Func<Task<IReadOnlyList<CheckedQuotation>>> pieces)
    {
        var before = waiting.Count;
        var each = await pieces();
        if (waiting.Count > before && each.Count > 0) return each;
        if (each.Any(IsRight) || (whole.Verdict == QuoteVerdict.NotFound && each.Any(one => one.Verdict != QuoteVerdict.NotFound || one.Summary is not null))) return each;
        waiting.RemoveRange(before, waiting.Count - before);
        return null;
    }

    private async Task<IReadOnlyList<CheckedQuotation>> OfBlocks(IReadOnlyList<string> blocks, string? named, CancellationToken cancel)
    {
        var each = new List<CheckedQuotation>();
        foreach (var block in blocks) each.AddRange(await OfBlock(block, named, cancel));
        return each;
    }

    private async Task<IReadOnlyList<CheckedQuotation>> Each(IReadOnlyList<string> texts, string? named, CancellationToken cancel)
    {
        var each = new List<CheckedQuotation>();
        foreach (var text in texts)
        {
            if (await InTime(text, named, cancel) is { } one) each.Add(one);
        }

        return each;
    }

    /// <summary>Null when there is no time or room left: then it is kept for the next time.</summary>
    private async Task<CheckedQuotation?> InTime(string text, string? named, CancellationToken cancel)
    {
        if (asked == 0 || (asked < MostAsked && Stopwatch.GetElapsedTime(started) < Most))
        {
            try
            {
                var one = await One(text, named, cancel);
                asked++;
                return one;
            }
            catch (Exception stopped) when (edition.Engine.WasStopped(stopped))
            {
                cancel.ThrowIfCancellationRequested();
                if (asked == 0) throw new SearchTooSlowException(stopped);
            }
        }

        isLate = true;
        waiting.Add(text.Trim());
        return null;
    }

    private async Task<CheckedQuotation> One(string text, string? named, CancellationToken cancel)
    {
        var quotation = Quotation.Of(text);
        var sayers = named is null ? new HashSet<string>() : Sayers(named);
        var (found, count, summary) = await places.Of(quotation, sayers, cancel);
        return new CheckedQuotation(quotation.Text, found.Count == 0 ? QuoteVerdict.NotFound : found[0].Match.Verdict, found, count)
        {
            Summary = summary,
            Named = named,
            IsNamedUnknown = named is not null && sayers.Count == 0,
            IsSaidByAnother = sayers.Count > 0 && found.Count > 0 && !found.Any(place => place.IsOfNobodyNamed || place.Sayers.Overlaps(sayers)),
        };
    }

    /// <summary>More is said than what stands in quotation marks, or behind a name: whoever speaks quotes somebody else.</summary>
    private static bool IsSaidAround(CheckedQuotation whole, IReadOnlyList<string> marked) =>
        whole.Best is { } best && best.Match.Pieces.Where(piece => piece.Kind == WordingKind.Same).Sum(piece => FoldedLetters.Of(piece.Text).Count) > marked.Sum(quoted => FoldedLetters.Of(quoted).Count);

    /// <summary>Lines are quotations of their own where the whole is not near to anything in one piece.</summary>
    private static bool IsInLines(CheckedQuotation whole, IReadOnlyList<string> lines) => whole.Best is not { } best || best.Match.Likeness < 1 - (0.5 / lines.Count);

    /// <summary>Of unknown names only those of two words: "he said Monday" names nobody.</summary>
    private string? NamedAround(string around) => OnlyPersonIn(around) ?? (Attribution.Named(around) is { } name && (name.Contains(' ') || Sayers(name).Count > 0) ? name : null);

    private static bool IsRight(CheckedQuotation quotation) => quotation.Verdict is QuoteVerdict.Exact or QuoteVerdict.Typography;

    /// <summary>Those whom this name may mean, among all who speak or write.</summary>
    private HashSet<string> Sayers(string named)
    {
        var written = Titles.Without(named).Prepend(named).SelectMany(name => edition.Vocabulary.SpeltBy(TextAnalysis.QueryTerms(name))).Where(name => name.Kind == NamedKind.Person).Select(name => name.Slug);
        var sayers = edition.Vocabulary.SpeakersLike(named).Concat(written).ToHashSet();
        if (sayers.Count == 0) sayers.UnionWith(PersonsIn(named)); // "Frank Aum, Senior Expert on North Korea"
        return sayers;
    }

    private string? OnlyPersonIn(string text) => PersonsIn(text) is { Count: 1 } one ? edition.People[one.Single()].Name : null;

    private HashSet<string> PersonsIn(string text) => [.. edition.Names.In(text).Where(name => name.Kind == NamedKind.Person).Select(name => name.Slug)];
}
