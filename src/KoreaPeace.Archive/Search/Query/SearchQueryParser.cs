using System.Globalization;
using System.Text;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>
/// Understands what a reader types: words, <c>"phrases"</c>, <c>-words</c>, <c>either OR or</c>, <c>begin*</c>, <c>"words near"~10</c> and
/// fields such as <c>speaker:aum</c>. Any text whatever gives a query.
/// </summary>
public sealed class SearchQueryParser
{
    public const int MaxLength = 512; // three times the longest question people type
    private const int MaxClauses = 32;
    private const int MaxAlternatives = 8; // either OR or OR or …
    private const int MaxBeginnings = 4; // each may stand for hundreds of words
    private const int ShortestBeginning = 2; // letters

    private readonly List<string> notes = [];
    private readonly List<Clause> clauses = [];
    private readonly List<QueryLimit> limits = [];
    private readonly QueryVocabulary vocabulary;
    private readonly bool isExact;
    private readonly HashSet<string> offices = [];
    private HashSet<string>? speakers;
    private int beginnings;
    private int alternatives = 1;
    private bool isOr;

    private SearchQueryParser(QueryVocabulary vocabulary, bool isExact) => (this.vocabulary, this.isExact) = (vocabulary, isExact);

    /// <summary>Understands it without knowing any name.</summary>
    public static SearchQuery Parse(string? typed) => Parse(typed, QueryVocabulary.Empty);

    /// <param name="isExact">Words as they are written: no other forms, no other names.</param>
    public static SearchQuery Parse(string? typed, QueryVocabulary vocabulary, bool isExact = false) => new SearchQueryParser(vocabulary, isExact).Understood(typed ?? "");

    private SearchQuery Understood(string typed)
    {
        var text = Clean(typed);
        var lexemes = new QueryLexer(text, notes).Lexemes().ToList();
        for (var i = 0; i < lexemes.Count;) i += Take(lexemes, i);
        if (isOr) TakeWord(new Lexeme("OR"));
        var once = MeaningfulClauses.Once(clauses);
        var different = MeaningfulClauses.WithoutStopWords(once);
        if (different.Count > MaxClauses) notes.Add($"Only the first {MaxClauses} words are searched.");
        if (clauses.Count > 0 && clauses.TrueForAll(clause => clause.IsExcluded)) notes.Add("A search needs at least one word that is wanted; add one without a minus sign.");
        if (clauses.Count == 0 && limits.Count == 0 && speakers is null && text.Length > 0) notes.Add("There is no word in it that could be searched.");
        if (QueryBrackets.AreMisread(text)) notes.Add(QueryBrackets.Note);
        return new SearchQuery(text, [.. different.Take(MaxClauses)], [.. notes.Distinct()]) { WithStopWords = [.. once.Take(MaxClauses)], Limits = limits, Speakers = speakers, Offices = offices, IsExact = isExact };
    }

    private string Clean(string typed)
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

    /// <returns>How many lexemes were understood together.</returns>
    private int Take(List<Lexeme> lexemes, int at)
    {
        var lexeme = lexemes[at];
        if (lexeme.IsOr)
        {
            // OR at the beginning, at the end, or twice is a word.
            if (clauses.Count == 0 || isOr || clauses[^1].IsExcluded) TakeWord(lexeme);
            else isOr = true;
            return 1;
        }

        if (lexeme.Field is { } field) TakeField(field, lexeme);
        else if (lexeme.IsPhrase) TakePhrase(lexeme);
        else if (lexeme.IsBeginning) TakeBeginning(lexeme);
        else return TakeWords(lexemes, at);
        return 1;
    }

    private void TakeField(string field, Lexeme lexeme)
    {
        switch (field)
        {
            case QueryFields.Question:
                if (Sequence(lexeme.Text) is { } asked) Add(new Clause(lexeme.Text, [asked]) { IsRequired = true, IsAsked = true, IsExcluded = lexeme.IsExcluded });
                break;
            case QueryFields.Speaker:
                TakeSpeaker(lexeme);
                break;
            case QueryFields.About:
                TakeMention(lexeme);
                break;
            default:
                limits.Add(new QueryLimit(field, lexeme.Text, lexeme.Start, lexeme.End) { IsExcluded = lexeme.IsExcluded });
                break;
        }
    }

    /// <summary>By name; where nobody is called so, by what they were when they spoke.</summary>
    private void TakeSpeaker(Lexeme lexeme)
    {
        var (meant, held) = vocabulary.SayersLike(lexeme.Text);
        if (meant.Count + held.Count == 0) notes.Add($"Nobody called “{Short(lexeme.Text)}”, and nobody in such a post, speaks in the archive.");
        (speakers ??= []).UnionWith(meant);
        offices.UnionWith(held);
    }

    private void TakeMention(Lexeme lexeme)
    {
        var slug = lexeme.Text.ToLowerInvariant();
        var names = new[] { NamedKind.Person, NamedKind.Concept, NamedKind.Event }.Select(kind => vocabulary.Named(kind, slug)).OfType<QueryName>().ToList();
        if (names.Count == 0) names = [.. vocabulary.SpeltBy(TextAnalysis.QueryTerms(lexeme.Text))];
        if (names.Count > 0)
        {
            Add(new Clause(lexeme.Text, [.. names.Select(name => new SoughtName(name.Kind, name.Slug))]) { IsRequired = true, IsExcluded = lexeme.IsExcluded, Names = names });
            return;
        }

        notes.Add($"The archive knows nobody and nothing called “{Short(lexeme.Text)}”; it was searched as words.");
        TakePhrase(lexeme);
    }

    /// <summary>What stands in quotation marks is wanted as it is written, but for the spelling of a person or a country, who is the same in each.</summary>
    private void TakePhrase(Lexeme lexeme)
    {
        if (Sequence(lexeme.Text) is not { } words) return;
        var isCountry = Acronyms.Of([.. words.Terms.Select(term => term.Word)])?.Words == words.Terms.Count || (words.Terms is [var one] && Acronyms.IsAny(one.Word));
        var names = isExact || lexeme.Within is not null ? [] : vocabulary.SpeltBy(words.Terms).Where(name => (isCountry || name.Kind == NamedKind.Person) && !name.IsAmbiguous(words.Terms)).ToList();
        if (names.Count > 0) Add(TypedName.Naming(lexeme.Text, names, words.Terms) with { IsRequired = true, IsExcluded = lexeme.IsExcluded });
        else Add(new Clause(lexeme.Text, [Written(words.Terms, words.Terms.Count > 1 ? lexeme.Within : null)]) { IsRequired = true, IsExcluded = lexeme.IsExcluded });
    }

    private static SoughtWords Written(IReadOnlyList<QueryTerm> terms, int? within = null) => new([.. terms.Select(term => term with { IsExact = true })], within);

    private void TakeBeginning(Lexeme lexeme)
    {
        var terms = TextAnalysis.QueryTerms(lexeme.Text);
        if (terms.Count == 0) return;
        var last = terms[^1];
        if (last.Word.Length >= ShortestBeginning && ++beginnings <= MaxBeginnings)
        {
            Add(new Clause(lexeme.Text + "*", [new SoughtWords([.. terms.SkipLast(1), last with { IsPrefix = true, Term = last.Word }])]) { IsExcluded = lexeme.IsExcluded });
            return;
        }

        notes.Add(beginnings > MaxBeginnings
            ? $"Only {MaxBeginnings} words may end in an asterisk; the others were searched as they are."
            : $"An asterisk needs {ShortestBeginning} letters before it; “{lexeme.Text}*” was searched as a word.");
        TakeWord(lexeme);
    }

    /// <summary>The longest name that begins with this word, or the word alone.</summary>
    private int TakeWords(List<Lexeme> lexemes, int at)
    {
        if (lexemes[at].IsExcluded)
        {
            TakeWord(lexemes[at]);
            return 1;
        }

        var texts = lexemes.Skip(at).TakeWhile((next, n) => (n == 0 || !next.IsApart) && next is { IsPhrase: false, IsExcluded: false, IsBeginning: false, IsOr: false, Field: null })
            .Take(Math.Max(vocabulary.MostWords, Acronyms.MostWords)).Select(next => next.Text).ToList();
        for (var words = texts.Count; words > 0; words--)
        {
            var typed = string.Join(' ', texts.Take(words));
            var terms = TextAnalysis.QueryTerms(typed);
            if (terms.Count == 0) continue;
            if (isExact)
            {
                // A name as it is written is still one name, and not words all over a piece.
                if (words == 1 || vocabulary.SpeltBy(terms).Count == 0) continue;
                Add(new Clause(typed, [Written(terms)]));
                return words;
            }

            if (TypedName.Of(typed, terms, vocabulary) is { } name)
            {
                if (name.Names.Where(called => called.IsAmbiguous(terms)).Select(called => called.Name).ToList() is { Count: > 0 } meant)
                    notes.Add($"“{Short(typed)}” was searched as {string.Join(" and as ", meant)}, and as it is typed; in quotation marks it is only what is typed.");
                Add(name);
                return words;
            }

            if (Acronyms.Of([.. terms.Select(term => term.Word)]) is not var (acronym, length) || length != terms.Count) continue;
            Add(new Clause(typed, [new SoughtWords([new QueryTerm(acronym, false, acronym)])]) { Typed = terms });
            return words;
        }

        TakeWord(lexemes[at]);
        return 1;
    }

    private void TakeWord(Lexeme lexeme)
    {
        if (lexeme.Text == "us" && !isExact) notes.Add("“us” in small letters was searched as the word; for the United States write US.");
        var bare = Hangul.WithoutParticle(lexeme.Text);
        if (Sequence(bare) is { } word) Add(new Clause(lexeme.Text, [word]) { IsExcluded = lexeme.IsExcluded, Typed = isExact ? [] : AsTyped(bare, word.Terms) });
    }

    /// <summary>"Chang" itself counts for more than "change", which has its stem.</summary>
    private static IReadOnlyList<QueryTerm> AsTyped(string word, IReadOnlyList<QueryTerm> terms) =>
        TextAnalysis.WholeWord(word) is { } whole ? [whole] : terms is [{ IsPrefix: false } one] ? [one with { IsExact = true }] : [];

    private SoughtWords? Sequence(string text)
    {
        var terms = TextAnalysis.QueryTerms(text);
        return terms.Count == 0 ? null : new SoughtWords(isExact ? [.. terms.Select(term => term with { IsExact = true })] : terms);
    }

    private void Add(Clause clause)
    {
        if (isOr && !clause.IsExcluded && clauses.Count > 0)
        {
            isOr = false;
            var either = clauses[^1];
            if (++alternatives <= MaxAlternatives)
            {
                clauses[^1] = either with { Text = $"{either.Text} OR {clause.Text}", AnyOf = [.. either.AnyOf, .. clause.AnyOf], Names = [.. either.Names, .. clause.Names], IsRequired = true, Typed = [], Either = [.. either.Either.DefaultIfEmpty(either), clause] };
                return;
            }

            notes.Add($"OR joins {MaxAlternatives} words at the most; the others were searched beside them.");
        }

        alternatives = 1;
        clauses.Add(clause);
    }

    private static string Short(string typed) => typed.Length > 60 ? typed[..60] + "…" : typed;
}
