using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>All the ways in which one person, concept or event is written.</summary>
/// <param name="Kind">Which vocabulary the name belongs to.</param>
/// <param name="Slug">Of the person, concept or event.</param>
/// <param name="Spellings">The name itself first.</param>
public sealed record QueryName(NamedKind Kind, string Slug, IReadOnlyList<Spelling> Spellings)
{
    /// <summary>What the index is asked for when this was typed, in whatever spelling: the same for all of them.</summary>
    public IReadOnlyList<Sought> Sought { get; } = [new SoughtName(Kind, Slug), .. Spellings.Where(spelling => spelling.IsTelling).SelectMany(spelling => spelling.Sought)];

    public string Name => Spellings[0].Text;

    /// <param name="ambiguous">Names that may mean something else.</param>
    public static QueryName Of(NamedKind kind, string slug, IEnumerable<string> names, IEnumerable<string> ambiguous) =>
        new(kind, slug, [.. names.Select(name => Spelling.Of(name, kind)).Concat(ambiguous.Select(name => Spelling.Of(name, kind, isAmbiguous: true))).OfType<Spelling>().DistinctBy(spelling => spelling.Text)]);

    /// <summary>Whether these words are one of the names that may mean something else.</summary>
    public bool IsAmbiguous(IReadOnlyList<QueryTerm> typed) => Spellings.Any(spelling => spelling.IsAmbiguous && spelling.IsSpelt(typed));

    public bool Equals(QueryName? other) => other is not null && other.Kind == Kind && other.Slug == Slug;

    public override int GetHashCode() => HashCode.Combine(Kind, Slug);
}

/// <summary>One way in which a name is written.</summary>
/// <param name="IsTelling">Wherever these words stand, they mean it. Short Korean words stand inside others, and "WHO" is also a pronoun: of those, only what the texts were seen to name counts.</param>
/// <param name="IsAmbiguous">It may mean something else, so whoever types it is shown what is written so, too.</param>
public sealed record Spelling(string Text, IReadOnlyList<QueryTerm> Terms, bool IsTelling, bool IsAmbiguous)
{
    private const int TellingSyllables = 3;
    private const int TellingSyllablesOfConcepts = 2; // 북한 is in 북한군 and 대북한, but 김성 is no part of 김성환

    /// <summary>
    /// The words; an acronym also by every name in full that is known for it. A name in full that has an acronym is sought as such, so that the Republic of Korea is not found at the end
    /// of the Democratic People's Republic of Korea.
    /// </summary>
    public IEnumerable<Sought> Sought => Terms is [{ IsExact: true } acronym] && Acronyms.IsAny(acronym.Word) ? [new SoughtWords(Terms), InFull(acronym.Word)]
        : Acronyms.Of([.. Terms.Select(term => term.Word)]) is var (named, words) && words == Terms.Count ? [InFull(named)]
        : [new SoughtWords(Terms)];

    private static SoughtWords InFull(string acronym) => new([new QueryTerm(acronym, false, TextAnalysis.InFull + acronym, IsExact: true)]);

    /// <summary>Null when there is no word in it.</summary>
    public static Spelling? Of(string text, NamedKind kind, bool isAmbiguous = false)
    {
        var terms = TextAnalysis.QueryTerms(text);
        if (terms.Count == 0) return null;
        var isTelling = Hangul.Contains(text) ? text.Count(Hangul.IsHangul) >= (kind == NamedKind.Concept ? TellingSyllablesOfConcepts : TellingSyllables) : !terms.All(term => StopWords.Contain(term.Word));
        // NK and SK are themselves and not the stem of anything; and the United Nations Security Council is no National Security Council, although both have the stem of "nation".
        var isProper = kind == NamedKind.Concept && IsProper(text);
        return new Spelling(text, [.. terms.Select((term, n) => term with { IsExact = IsAcronym(text) || (isProper && n < terms.Count - 1) })], isTelling && !isAmbiguous, isAmbiguous);
    }

    /// <summary>Several words in Latin letters, all but the smallest of them with a capital. The last may have another ending in a text.</summary>
    private static bool IsProper(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words && Array.TrueForAll(words, word => char.IsUpper(word[0]) || StopWords.Contain(word));

    /// <summary>Whether all of these terms are this spelling.</summary>
    public bool IsSpelt(IReadOnlyList<QueryTerm> typed) => Terms.Count == typed.Count && Terms.Zip(typed).All(pair => Fits(pair.First, pair.Second, isAlone: typed.Count == 1));

    /// <summary>Alone, "us" is a pronoun; where a name has it beside other words, it is the country in small letters.</summary>
    private static bool Fits(QueryTerm spelt, QueryTerm typed, bool isAlone) =>
        (spelt.IsExact ? spelt.Word == typed.Word : spelt.Term == typed.Term) || (!isAlone && spelt.Word == "usa" && typed.Word == "us");

    private static bool IsAcronym(string text) => !text.Any(char.IsLower) && text.Any(char.IsUpper);
}
