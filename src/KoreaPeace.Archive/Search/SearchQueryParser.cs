using System.Globalization;
using System.Text;

namespace KoreaPeace.Archive.Search;

/// <summary>Understands what a reader types: words, <c>"phrases"</c> and <c>-words</c>. Any text whatever gives a query.</summary>
public static class SearchQueryParser
{
    public const int MaxLength = 512; // three times the longest question people type
    private const int MaxClauses = 32;

    public static SearchQuery Parse(string? typed)
    {
        var notes = new List<string>();
        var text = Clean(typed ?? "", notes);
        var clauses = new List<Clause>();
        foreach (var (part, isPhrase, isExcluded) in Parts(text, notes))
        {
            var terms = TextAnalysis.QueryTerms(part);
            if (terms.Count == 0) continue;
            var clause = new Clause(part, terms, isPhrase, isExcluded);
            if (clauses.Any(known => known.IsExcluded == isExcluded && known.Terms.SequenceEqual(terms))) continue;
            if (clauses.Count == MaxClauses)
            {
                notes.Add($"Only the first {MaxClauses} words are searched.");
                break;
            }

            clauses.Add(clause);
        }

        return new SearchQuery(text, WithoutStopWords(clauses), Explained(clauses, notes));
    }

    private static string Clean(string typed, List<string> notes)
    {
        var text = new StringBuilder(Math.Min(typed.Length, MaxLength));
        foreach (var rune in typed.EnumerateRunes())
        {
            if (text.Length + rune.Utf16SequenceLength > MaxLength)
            {
                notes.Add($"Only the first {MaxLength} characters are searched.");
                break;
            }

            text.Append(IsUnseen(rune) ? " " : rune.ToString());
        }

        return text.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    /// <summary>Lone surrogates come out of EnumerateRunes as U+FFFD; at code points that are no characters, such as U+FFFE, Normalize throws.</summary>
    private static bool IsUnseen(Rune rune) =>
        rune.Value == 0xFFFD || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned;

    private static IEnumerable<(string Part, bool IsPhrase, bool IsExcluded)> Parts(string text, List<string> notes)
    {
        var position = 0;
        while (position < text.Length)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var isExcluded = text[position] is '-' or '−' && position + 1 < text.Length && !char.IsWhiteSpace(text[position + 1]);
            if (isExcluded) position++;
            if (IsQuote(text[position]))
            {
                var close = position + 1;
                while (close < text.Length && !IsQuote(text[close])) close++;
                if (close < text.Length)
                {
                    yield return (text[(position + 1)..close], true, isExcluded);
                    position = close + 1;
                    continue;
                }

                notes.Add("A quotation mark was not closed; the words after it were searched one by one.");
                position++;
                continue;
            }

            var end = position;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsQuote(text[end])) end++;
            yield return (text[position..end], false, isExcluded);
            position = end;
        }
    }

    private static bool IsQuote(char character) => character is '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」';

    private static List<Clause> WithoutStopWords(List<Clause> clauses)
    {
        var meaningful = clauses.Where(clause => clause.IsExcluded || clause.IsPhrase || !clause.Terms.All(term => StopWords.Contain(term.Word))).ToList();
        // "to be or not to be": when nothing else was asked, they are the question.
        return meaningful.Any(clause => !clause.IsExcluded) ? meaningful : clauses;
    }

    private static List<string> Explained(List<Clause> clauses, List<string> notes)
    {
        if (clauses.Count > 0 && clauses.All(clause => clause.IsExcluded))
            notes.Add("A search needs at least one word that is wanted; add one without a minus sign.");
        return [.. notes.Distinct()];
    }
}
