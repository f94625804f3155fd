using System.Diagnostics;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>The check of one text that was pasted: takes it apart as it turns out to be said, while there is time.</summary>
internal sealed class QuoteCheck(OpenEdition edition, QuotePlaces places)
{
    private const int MostAsked = 200; // of the archive for one text; a quotation with a label is asked for with it and without

    private const double LeastOfSpeech = 0.75; // below, what stands around quotation marks is the writer's, and shares some small words with a speech

    private const int MostStretches = 6; // of one quotation that are looked for by themselves

    // Of the deadline that stops whatever runs on a connection, so that there is an answer with what was checked until then.
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(700);

    private readonly List<string> waiting = [];
    private readonly long started = Stopwatch.GetTimestamp();
    private Claim given = new(null, null); // with the whole text, which goes with what waits by itself
    private int asked;
    private int answered;
    private bool isLate;

    public async Task<CheckedText> Of(string pasted, string? named, CancellationToken cancel)
    {
        given = new Claim(named, null);
        return new CheckedText(await OfBlocks(QuotationReader.Blocks(pasted), given, cancel), string.Join("\n\n", waiting));
    }

    private async Task<IReadOnlyList<CheckedQuotation>> OfBlock(string block, Claim claim, CancellationToken cancel)
    {
        var isFirst = answered == 0;
        if (await InTime(block, claim, cancel) is not { } whole) return [];
        if (whole.Verdict == QuoteVerdict.Exact || (IsRight(whole) && !Attribution.IsAround(block))) return Answered(whole);
        var lines = QuotationReader.Lines(block);
        if (lines.Count > 1 && lines.All(Attribution.IsListed)) return await OfBlocks([.. lines.Select(Attribution.Unlisted)], claim, cancel);
        if (lines.Count > 1 && lines.All(line => Attribution.Labelled(line) is { } label && !Meant(label).IsNobody)) return await OfBlocks(lines, claim, cancel);
        if (QuotationReader.Listed(block) is { Count: > 1 } listed) return await OfBlocks(listed, claim, cancel);
        if (QuotationReader.EachWithItsSayer(block) is { Count: > 1 } told) return await OfBlocks(told, claim, cancel);
        if (await Attributed(block, whole, claim, cancel) is { } attributed) return attributed;
        if (await Joined(block, claim, cancel) is { } joined) return Answered(joined);
        if (QuotationReader.Marked(block) is ({ Count: > 0 } marked, var around) && !IsSaidAround(whole, marked)) return await Each(marked, claim.Or(NamedAround(around), marked.Count == 1 ? Attribution.YearIn(around) : null), cancel); // of several, nobody knows whose year it is
        if (lines.Count > 1 && IsInLines(whole, lines) && await Better(whole, () => OfBlocks(lines, claim, cancel)) is { } each) return each;
        if (lines.Count == 1 && whole.Verdict == QuoteVerdict.NotFound && QuotationReader.Sentences(block) is { Count: > 1 } sentences && await Better(whole, () => Each(sentences, claim, cancel)) is { } said) return said;
        if (!isLate || isFirst) return Answered(whole);
        Wait(block, claim); // there was no time to take it apart, so nobody knows what to say of it
        return [];
    }

    /// <summary>What the block says without what names its speaker; null when nobody is named in it, or the words are nearer with the name.</summary>
    private async Task<IReadOnlyList<CheckedQuotation>?> Attributed(string block, CheckedQuotation whole, Claim claim, CancellationToken cancel)
    {
        IReadOnlyList<CheckedQuotation>? nearest = null;
        foreach (var attribution in Attribution.In(block))
        {
            if (Quotation.Of(attribution.Words).IsEmpty || IsSaidAround(whole, [attribution.Words])) continue;
            var name = SayerIn(attribution);
            if (attribution.IsCertain) return await OfBlock(attribution.Words, claim.Or(name, attribution.Year), cancel);
            if (nearest is not null && name is null) break;
            if (name is null && !attribution.IsOfUnknown) continue;
            var before = waiting.Count;
            var without = await OfBlock(attribution.Words, claim.Or(name ?? attribution.FullName, attribution.Year), cancel);
            if (without.Any(IsRight) || (without.Count == 0 && name is not null)) return without;
            if (nearest is null && name is not null && IsAsNear(without, whole)) nearest = without;
            else waiting.RemoveRange(before, waiting.Count - before);
        }

        return nearest;
    }

    /// <summary>Whom it names among those whom the archive knows, who asks where somebody is asked; of a certain one also somebody unknown.</summary>
    private string? SayerIn(Attribution attribution) => attribution.Name is not { } written ? null
        : OnlyPersonIn(written) ?? (Attribution.Named(written) is { } sayer && !Meant(sayer).IsNobody ? sayer : (!StopWords.Contain(written) && !Meant(written).IsNobody) || (attribution.IsCertain && !char.IsLower(written[0])) ? written : null);

    private static bool IsAsNear(IReadOnlyList<CheckedQuotation> without, CheckedQuotation whole) => without.Max(one => one.Best?.Match.Likeness ?? 0) >= (whole.Best?.Match.Likeness ?? 0);

    /// <summary>The quotation into which somebody's saying was put, as a whole; null when there is none, or nobody says it so.</summary>
    private async Task<CheckedQuotation?> Joined(string block, Claim claim, CancellationToken cancel)
    {
        CheckedQuotation? best = null;
        var before = waiting.Count;
        foreach (var joined in QuotationReader.Interrupted(block))
        {
            if (await InTime(joined, claim.Or(NamedAround(QuotationReader.Marked(block).Around), null), cancel) is { } one && IsRight(one) && !(best?.Verdict >= one.Verdict)) best = one;
        }

        waiting.RemoveRange(before, waiting.Count - before); // its pieces are checked next
        return best;
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

    private async Task<IReadOnlyList<CheckedQuotation>> OfBlocks(IReadOnlyList<string> blocks, Claim claim, CancellationToken cancel)
    {
        var each = new List<CheckedQuotation>();
        foreach (var block in blocks) each.AddRange(await OfBlock(block, claim, cancel));
        return each;
    }

    private async Task<IReadOnlyList<CheckedQuotation>> Each(IReadOnlyList<string> texts, Claim claim, CancellationToken cancel)
    {
        var each = new List<CheckedQuotation>();
        foreach (var text in texts)
        {
            if (await InTime(text, claim, cancel) is { } one) each.AddRange(Answered(one));
        }

        return each;
    }

    /// <summary>Null when there is no time or room left: then it is kept for the next time. There always is for the first answer.</summary>
    private async Task<CheckedQuotation?> InTime(string text, Claim claim, CancellationToken cancel)
    {
        if (answered == 0 || (asked < MostAsked && Stopwatch.GetElapsedTime(started) < Most))
        {
            try
            {
                var one = await One(text, claim, cancel);
                asked++;
                return one;
            }
            catch (Exception stopped) when (edition.Engine.WasStopped(stopped))
            {
                cancel.ThrowIfCancellationRequested();
                if (answered == 0) throw new SearchTooSlowException(stopped);
            }
        }

        isLate = true;
        Wait(text, claim);
        return null;
    }

    private IReadOnlyList<CheckedQuotation> Answered(CheckedQuotation one)
    {
        answered++;
        return [one];
    }

    /// <summary>With the source that was taken off.</summary>
    private void Wait(string text, Claim claim) => waiting.Add(claim == given ? text.Trim() : $"{text.Trim()} {claim}");

    private async Task<CheckedQuotation> One(string text, Claim claim, CancellationToken cancel)
    {
        var quotation = Quotation.Of(text);
        var claimants = claim.Name is null ? Claimants.None : Meant(claim.Name);
        var (found, count, summary) = await places.Of(quotation, claimants, cancel);
        var stretches = found.Count > 0 && (found[0].Match.Verdict != QuoteVerdict.Differs || found[0].Match.Distortion != Distortion.None) ? [] : await Stretches(quotation, claimants, cancel);
        // What is said of it so tells more than what comes near the whole.
        if (stretches.Select(stretch => stretch.Place).OfType<QuotedPlace>().FirstOrDefault() is { } said) (found, count) = ([said with { Match = said.Match with { Verdict = QuoteVerdict.Differs } }], 1);
        return new CheckedQuotation(quotation.Text, found.Count == 0 ? QuoteVerdict.NotFound : found[0].Match.Verdict, found, count)
        {
            Stretches = stretches,
            Summary = summary,
            Named = claim.Name,
            NamedYear = claim.Year,
            IsNamedUnknown = claim.Name is not null && claimants.IsNobody,
            IsSaidByAnother = !claimants.IsNobody && found.Count > 0 && !found.Any(place => place.IsOfNobodyNamed || claimants.Include(place)),
            IsSpokenFor = found.Count > 0 && claimants.IsSpokenFor(found[0]),
            IsOfAnotherYear = claim.IsOfAnotherYear(found),
        };
    }

    /// <summary>What stands between its ellipses, each looked for by itself; none when nothing of it is said so.</summary>
    private async Task<IReadOnlyList<QuotedStretch>> Stretches(Quotation quotation, Claimants claimants, CancellationToken cancel)
    {
        if (quotation.Stretches() is not { Count: > 1 and <= MostStretches } texts) return [];
        var stretches = new List<QuotedStretch>();
        foreach (var text in texts)
        {
            asked++;
            var (found, _, _) = await places.Of(Quotation.Of(text), claimants, cancel);
            stretches.Add(new QuotedStretch(text, found.FirstOrDefault(place => place.Match.Verdict != QuoteVerdict.Differs)));
        }

        return stretches.Exists(stretch => stretch.Place is not null) ? stretches : [];
    }

    /// <summary>More is said, and much of it, than what stands in quotation marks or behind a name: whoever speaks quotes somebody else.</summary>
    private static bool IsSaidAround(CheckedQuotation whole, IReadOnlyList<string> marked) =>
        whole.Best is { Match.Likeness: >= LeastOfSpeech } best && best.Match.Pieces.Where(piece => piece.Kind == WordingKind.Same).Sum(piece => FoldedLetters.Of(piece.Text).Count) > marked.Sum(quoted => FoldedLetters.Of(quoted).Count);

    /// <summary>Lines are quotations of their own where the whole is not near to anything in one piece.</summary>
    private static bool IsInLines(CheckedQuotation whole, IReadOnlyList<string> lines) => whole.Best is not { } best || best.Match.Likeness < 1 - (0.5 / lines.Count);

    /// <summary>Of unknown names only those of two words: "he said Monday" names nobody.</summary>
    private string? NamedAround(string around) => OnlyPersonIn(around) ?? (Attribution.Named(around) is { } name && (name.Contains(' ') || !Meant(name).IsNobody) ? name : null);

    private static bool IsRight(CheckedQuotation quotation) => quotation.Verdict is QuoteVerdict.Exact or QuoteVerdict.Typography;

    /// <summary>Those whom this name may mean, among all who speak or write; where nobody is called so, those who speak for the state or organisation of that name.</summary>
    private Claimants Meant(string named)
    {
        var written = Titles.Without(named).Prepend(named).SelectMany(name => edition.Vocabulary.SpeltBy(TextAnalysis.QueryTerms(name))).Where(name => name.Kind == NamedKind.Person).Select(name => name.Slug);
        var sayers = edition.Vocabulary.SpeakersLike(named).Concat(written).ToHashSet();
        if (sayers.Count == 0) sayers.UnionWith(PersonsIn(named)); // "Frank Aum, Senior Expert on North Korea"
        if (sayers.Count > 0) return Claimants.None with { Speakers = sayers };
        var body = Titles.Without(named).Prepend(named).Select(Attribution.OfBody).FirstOrDefault(name => Spelt(name).Count > 0) ?? named;
        var bodies = Spelt(body);
        return Claimants.None with
        {
            Offices = bodies.Count > 0 ? edition.Vocabulary.OfficesLike(body) : Claimants.None.Offices,
            Publishers = edition.Publishers.Values.Where(publisher => publisher.Equals(named, StringComparison.OrdinalIgnoreCase) || bodies.Overlaps(Spelt(publisher))).ToHashSet(),
        };

        HashSet<QueryName> Spelt(string name) => [.. edition.Vocabulary.SpeltBy(TextAnalysis.QueryTerms(name)).Where(name => name.Kind == NamedKind.Concept)];
    }

    private string? OnlyPersonIn(string text) => PersonsIn(text) is { Count: 1 } one ? edition.People[one.Single()].Name : null;

    private HashSet<string> PersonsIn(string text) => [.. edition.Names.In(text).Where(name => name.Kind == NamedKind.Person).Select(name => name.Slug)];
}
