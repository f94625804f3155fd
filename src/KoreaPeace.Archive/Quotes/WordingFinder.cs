using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Finds the words of a quotation in a text, whatever the typography.</summary>
internal static class WordingFinder
{
    private const int MostLeftOut = 1_500; // letters: some 300 words; further apart, two sentences are no quotation
    private const int MostReplaced = 80; // letters: what one pair of brackets may stand for
    private const int MostTried = 200; // places of the first part

    /// <summary>Null when the words are not there, one after another.</summary>
    /// <param name="text">On one line.</param>
    public static WordingMatch? Find(Quotation quotation, FoldedLetters text) => Whole(quotation, text) ?? quotation.Readings.Select(parts => InParts(parts, text)).FirstOrDefault(match => match is not null);

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

    private static WordingMatch? InParts(IReadOnlyList<QuotedPart> parts, FoldedLetters text)
    {
        foreach (var first in Places(parts[0].Letters, text, 0).Take(MostTried))
        {
            var places = new List<int> { first };
            for (var n = 1; n < parts.Count; n++)
            {
                var from = places[^1] + parts[n - 1].Letters.Count;
                var most = from + (parts[n].Before.IsOmission ? MostLeftOut : MostReplaced);
                var next = Places(parts[n].Letters, text, from).Cast<int?>().FirstOrDefault();
                if (next is null || next > most) break;
                places.Add(next.Value);
            }

            if (places.Count == parts.Count && Laid(parts, places, text) is { } match) return match;
        }

        return null;
    }

    private static WordingMatch? Laid(IReadOnlyList<QuotedPart> parts, List<int> places, FoldedLetters text)
    {
        var differences = parts[0].IsRecased ? TypographicDifference.Insertions : TypographicDifference.None;
        var (marks, pieces) = (new List<Mark>(), new List<WordingPiece>());
        for (var n = 0; n < parts.Count; n++)
        {
            if (Typography.Differences(parts[n].Letters, text, places[n]) is not { } inside) return null;
            differences |= inside;
            var (start, end) = (text.PlaceOf(places[n]), text.EndOf(places[n] + parts[n].Letters.Count - 1));
            if (text.HasParticle(places[n] + parts[n].Letters.Count - 1)) differences |= TypographicDifference.Particle;
            if (parts[n].Before.IsOmission) differences |= TypographicDifference.Omissions;
            if (n > 0 && text.Text[marks[^1].End..start] is { Length: > 0 } between) pieces.Add(new WordingPiece(WordingKind.Said, between));
            if (parts[n].Before.PutIn is { } put)
            {
                differences |= TypographicDifference.Insertions;
                pieces.Add(new WordingPiece(WordingKind.Quoted, put));
            }

            marks.Add(new Mark(start, end - start));
            pieces.Add(new WordingPiece(WordingKind.Same, text.Text[start..end]));
        }

        return new WordingMatch(QuoteVerdict.Typography, differences == TypographicDifference.None ? TypographicDifference.Punctuation : differences, marks, pieces, 1);
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
}
