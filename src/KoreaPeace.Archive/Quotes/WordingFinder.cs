using System.Text.RegularExpressions;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Finds the words of a quotation in a text, whatever the typography.</summary>
internal static partial class WordingFinder
{
    private const int MostLeftOut = 1_500; // letters: some 300 words; further apart, two sentences are no quotation
    private const int MostToScrap = 300; // letters: a sentence or two; further away a short word is another
    private const int FewestOfASentence = 3; // words that stand for it, where one is joined to the next
    private const int MostReplaced = 80; // letters: what one pair of brackets may stand for
    private const int FewestOfAPiece = 5; // words; fewer, with more left out than stays, are scraps
    private const int MostTried = 200; // places of the first part

    /// <summary>Null when the words are not there, one after another.</summary>
    /// <param name="text">On one line.</param>
    public static WordingMatch? Find(Quotation quotation, FoldedLetters text) =>
        (Whole(quotation, text) ?? quotation.Readings.Select(reading => InParts(reading, text)).OfType<WordingMatch>().MaxBy(match => match.Verdict)) is { } match
            ? match with { Before = LeadIn.Of(text.Text, match.Start, match.End) }
            : null;

    private static WordingMatch? Whole(Quotation quotation, FoldedLetters text)
    {
        WordingMatch? best = null;
        var sought = quotation.Letters;
        foreach (var at in Places(sought, text, 0).Take(MostTried))
        {
            if (Typography.Differences(sought, text, at) is not { } differences) continue;
            var (start, end) = (text.PlaceOf(at), text.EndOf(at + sought.Count - 1));
            differences |= Typography.AtEnds(quotation, text.Text, ref start, ref end);
            if (text.HasParticle(at + sought.Count - 1)) differences |= TypographicDifference.Particle;
            var match = new WordingMatch(
                differences == TypographicDifference.None ? QuoteVerdict.Exact : QuoteVerdict.Typography, differences,
                [new Mark(start, end - start)], [new WordingPiece(WordingKind.Same, text.Text[start..end])], 1);
            if (match.Verdict == QuoteVerdict.Exact) return match;
            if (best is null || CountOf(differences) < CountOf(best.Differences)) best = match;
        }

        return best;
    }

    /// <summary>Of all places of its longest part the one around which least is left out, and no word that denies if there is any such.</summary>
    private static WordingMatch? InParts(QuotationReading reading, FoldedLetters text)
    {
        WordingMatch? best = null;
        foreach (var anchor in Places(reading.Parts[reading.Longest].Letters, text, 0).Take(MostTried))
        {
            if (Around(reading, anchor, text) is { } places && Laid(reading, places, text) is { } match
                && (best is null || (match.Verdict, best.End - best.Start).CompareTo((best.Verdict, match.End - match.Start)) > 0)) best = match;
        }

        return best;
    }

    /// <summary>Where the parts stand that are nearest to the longest, on both sides; null when one of them does not.</summary>
    private static int[]? Around(QuotationReading reading, int anchor, FoldedLetters text)
    {
        var parts = reading.Parts;
        var places = new int[parts.Count];
        places[reading.Longest] = anchor;
        for (var n = reading.Longest + 1; n < parts.Count; n++)
        {
            var from = places[n - 1] + parts[n - 1].Letters.Count;
            var next = Places(parts[n].Letters, text, from).Select(at => (int?)at).FirstOrDefault();
            if (next is null || next > from + MostBetween(n)) return null;
            places[n] = next.Value;
        }

        for (var n = reading.Longest - 1; n >= 0; n--)
        {
            var last = places[n + 1] - parts[n].Letters.Count;
            var next = Places(parts[n].Letters, text, Math.Max(0, last - MostBetween(n + 1))).TakeWhile(at => at <= last).Select(at => (int?)at).LastOrDefault();
            if (next is null) return null;
            places[n] = next.Value;
        }

        return places;

        int MostBetween(int n) => !parts[n].Before.IsOmission ? MostReplaced : reading.IsScrap(n - 1) || reading.IsScrap(n) ? MostToScrap : MostLeftOut;
    }

    private static WordingMatch? Laid(QuotationReading reading, int[] places, FoldedLetters text)
    {
        var parts = reading.Parts;
        var differences = parts[0].IsRecased ? TypographicDifference.Insertions : TypographicDifference.None;
        var (marks, pieces) = (new List<Mark>(), new List<WordingPiece>());
        var (leftOut, isTurned, isReplaced, isJoined, areNeighbours) = (0, false, false, false, parts.Count == 2);
        for (var n = 0; n < parts.Count; n++)
        {
            if (Typography.Differences(parts[n].Letters, text, places[n]) is not { } inside) return null;
            differences |= inside;
            var (start, end) = (text.PlaceOf(places[n]), text.EndOf(places[n] + parts[n].Letters.Count - 1));
            if (text.HasParticle(places[n] + parts[n].Letters.Count - 1)) differences |= TypographicDifference.Particle;
            if (parts[n].Before.IsOmission) differences |= TypographicDifference.Omissions;
            var isDenied = false;
            if (n > 0 && text.Text[marks[^1].End..start] is var between && between.Any(char.IsLetterOrDigit))
            {
                pieces.Add(new WordingPiece(WordingKind.Said, between));
                isDenied = Negation.IsLeftOut(text.Text, marks[^1].End, start);
                isReplaced |= parts[n].Before.PutIn is { } instead && PutIn.TellsElse(instead, between);
                areNeighbours &= QuotationReader.SentenceEnds().Count(text.Text[(marks[^1].End - 1)..(start + 1)]) < 2;
                if (parts[n].Before.IsOmission)
                {
                    leftOut += Quotation.WordCount(between);
                    isJoined |= JoinsSentences(parts[n - 1].Letters, parts[n].Letters, text.Text, marks[^1].End, start);
                }
            }

            if (n == 0 && parts[0].Before.PutIn is { } first) Replace(PutIn.ReplacedBefore(text.Text, start, first));
            isTurned |= isDenied != (parts[n].Before.PutIn is { } put && Put(put));
            marks.Add(new Mark(start, end - start));
            pieces.Add(new WordingPiece(WordingKind.Same, text.Text[start..end]));
        }

        if (reading.PutInBehind is { } behind)
        {
            isTurned |= Put(behind);
            Replace(PutIn.ReplacedBehind(text.Text, marks[^1].End, behind));
        }

        var quoted = parts.Sum(part => Quotation.WordCount(part.Letters.Text));
        areNeighbours &= parts.All(part => Quotation.WordCount(part.Letters.Text) >= FewestOfASentence);
        var distortion = (isTurned ? Distortion.Negation : Distortion.None) | (isReplaced ? Distortion.Substitution : Distortion.None) | (isJoined ? Distortion.Sentences : Distortion.None)
            | (leftOut > quoted && quoted < FewestOfAPiece * reading.Stretches.Count() && !areNeighbours ? Distortion.Pieces : Distortion.None);
        if (differences == TypographicDifference.None) differences = TypographicDifference.Punctuation;
        return new WordingMatch(distortion == Distortion.None ? QuoteVerdict.Typography : QuoteVerdict.Differs, differences, marks, pieces, distortion == Distortion.None ? 1 : quoted / (double)(quoted + leftOut))
        {
            Distortion = distortion,
            LeftOut = leftOut,
        };

        // Whether it denies.
        bool Put(string put)
        {
            differences |= TypographicDifference.Insertions;
            pieces.Add(new WordingPiece(WordingKind.Quoted, put));
            return Negation.IsIn(put);
        }

        void Replace((int Start, int End)? words)
        {
            if (words is not var (from, to)) return;
            pieces.Add(new WordingPiece(WordingKind.Said, text.Text[from..to]));
            isReplaced = true;
        }
    }

    /// <summary>
    /// What is left out holds the end of a sentence, and the quotation goes on inside the next one, without its beginning, as if both were one. A
    /// quotation that marks the end itself, or goes on with a capital letter, lets its reader see that there may be two.
    /// </summary>
    private static bool JoinsSentences(FoldedLetters before, FoldedLetters behind, string text, int from, int to)
    {
        if (before.Text.TrimEnd(' ', '”', '"', '’') is [.., '.' or '!' or '?'] || char.IsUpper(behind.Text[behind.PlaceOf(0)])) return false;
        var between = text[(from - 1)..(to + 1)];
        return QuotationReader.SentenceEnds().Matches(between).LastOrDefault() is { } end && !Connection().IsMatch(between[(end.Index + end.Length)..^1]);
    }

    /// <summary>Where these letters stand and cut no word in two.</summary>
    private static IEnumerable<int> Places(FoldedLetters sought, FoldedLetters text, int from)
    {
        if (sought.Count == 0) yield break;
        for (var at = from; (at = text.Letters.IndexOf(sought.Letters, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (text.BeginsWord(at) && text.EndsWord(at + sought.Count - 1)) yield return at;
        }
    }

    private static int CountOf(TypographicDifference differences) => System.Numerics.BitOperations.PopCount((uint)differences);

    // With no more before it, a sentence is quoted from its beginning.
    [GeneratedRegex(@"^\P{L}*(?:(?:and|but|so|or|yet|well|now|then|because|그리고|그러나|하지만|그래서)\P{L}*){0,2}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Connection();
}
