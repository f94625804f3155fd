using System.Text;
using CsCheck;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Tests.Search;

public sealed class Search_query(Search_query.Small small) : IClassFixture<Search_query.Small>
{
    private const int Parsed = 100_000;

    // A find costs a hundred times a parse: all are found where KOREAPEACE_QUERIES says so.
    private static readonly int Found = int.TryParse(Environment.GetEnvironmentVariable("KOREAPEACE_QUERIES"), out var asked) ? asked : 2_000;

    // What query languages of databases and of other archives are made of, and what breaks programs that read text.
    private static readonly string[] Fragments =
    [
        "deterrence", "the", "us", "U.S.", "문재인", "북한이", "핵", "\"", "“", "”", "'", "-", "−", "--", "*", "^", "+", ":", "title:", "{text names}:", "(", ")", "((", "AND", "OR", "NOT", "NEAR", "NEAR(", "NEAR(a b, 5)", ",", "5)",
        "a*", "\"a b\"*", "\"a\" + \"b\"", "rowid", "passages_fts", ";", "--x", "/*", "*/", "%", "_", "?", "$match", "@p0", "\0", "\uD800", "\uDC00", "\uFFFD", "\u202E", "\u200B", "\uFEFF", "\u0301", "e\u0301", "\u1112\u1161\u11AB", "ﬁ", "ß", "İ", "ǅ", "😀", "𝒟", "\uFFFE", "\n", "\t", " ", "\u00A0", "\u3000", "'; DROP TABLE Passages; --", "<b>", "&amp;", "%00", "\\",
    ];

    private static readonly Gen<string> Queries = Gen.Frequency(
        (6, Gen.OneOf(Fragments).Array[0, 12].Select(Gen.OneOf("", " "), (parts, between) => string.Join(between, parts))),
        (3, Gen.String[0, 60]),
        (1, Gen.Char[' ', '~'].Array[0, 80].Select(characters => new string(characters))));

    public sealed class Small() : SharedArchive(SearchedArchive.Seeds);

    [Theory]
    [InlineData("deterrence", "deterrence")]
    [InlineData("  two   words ", "two|words")]
    [InlineData("\"two words\"", "\"two words\"")]
    [InlineData("-word other", "-word|other")]
    [InlineData("-\"two words\" other", "-\"two words\"|other")]
    [InlineData("word word Word", "word")]
    [InlineData("the deterrence of it", "deterrence")]
    [InlineData("to be or not to be", "to|be|or|not")]
    [InlineData("\"to be or not\"", "\"to be or not\"")]
    [InlineData("who said that about war", "war")]
    [InlineData("NOT war", "-war")]
    [InlineData("peace AND NOT war", "peace|-war")]
    [InlineData("peace NOT war treaty", "peace|-war|treaty")]
    [InlineData("NOT \"cold war\" peace", "-\"cold war\"|peace")]
    [InlineData("talks OR summit", "\"talks OR summit\"")]
    [InlineData("정상회담 OR 비핵화", "\"정상회담 OR 비핵화\"")]
    [InlineData("NUCLEAR WAR OR PEACE", "NUCLEAR|WAR|PEACE")]
    [InlineData("a - b", "b")]
    [InlineData("air-power", "air-power")]
    [InlineData("title:war", "title:war")]
    [InlineData("", "")]
    [InlineData("?!…", "")]
    [InlineData("“문재인” 북한", "\"문재인\"|북한")]
    public void has_a_clause_for_each_word_and_phrase(string typed, string clauses) =>
        Assert.Equal(clauses, string.Join('|', SearchQueryParser.Parse(typed).Clauses));

    [Theory]
    [InlineData("-war", "A search needs at least one word that is wanted; add one without a minus sign.")]
    [InlineData("say \"war", "A quotation mark was not closed; the words after it were searched one by one.")]
    [InlineData("plain words", null)]
    public void has_a_note_for_what_was_not_done_as_typed(string typed, string? note) =>
        Assert.Equal(note is null ? [] : [note], SearchQueryParser.Parse(typed).Notes);

    [Fact]
    public void of_more_than_a_reader_types_is_cut_with_a_note()
    {
        var words = string.Join(' ', Enumerable.Range(0, 60).Select(n => $"w{n}"));
        Assert.Equal(["Only the first 32 words are searched."], SearchQueryParser.Parse(words).Notes);

        var long_ = SearchQueryParser.Parse(new string('x', 100_000));
        Assert.Equal(["Only the first 512 characters are searched."], long_.Notes);
        Assert.Equal(512, long_.Text.Length);
    }

    [Theory]
    [InlineData(100_000, "a ")]
    [InlineData(50_000, "\"")]
    [InlineData(30_000, "-\"a")]
    [InlineData(100_000, "\0")]
    [InlineData(30_000, "핵")]
    [InlineData(20_000, "U.S.")]
    public async Task of_a_hundred_kilobytes_is_answered(int times, string text)
    {
        var query = SearchQueryParser.Parse(string.Concat(Enumerable.Repeat(text, times)));

        Assert.True(query.Clauses.Count <= 32);
        await using var index = await OpenIndex.Of(small.Archive);
        await index.Ask(query);
    }

    [Fact]
    public void of_anything_whatever_is_a_query() => Queries.Sample(typed =>
    {
        var query = SearchQueryParser.Parse(typed);
        return query.Clauses.All(clause => clause.AnyOf.Count > 0 && clause.AnyOf.OfType<SoughtWords>().All(words => words.Terms.Count > 0 && words.Terms.All(term => term.Term.Length > 0)))
            && query.Text.Length <= SearchQueryParser.MaxLength && query.Text.IsNormalized(NormalizationForm.FormC) && !query.Text.Any(char.IsControl);
    }, seed: "0N0XIzNsQ0O2", iter: Parsed, threads: 1, print: Escaped);

    [Fact]
    public async Task of_anything_whatever_is_answered_by_the_index()
    {
        await using var index = await OpenIndex.Of(small.Archive);
        var typed = new List<string>();
        Queries.Sample(typed.Add, seed: "0N0XIzNsQ0O2", iter: Found, threads: 1);
        foreach (var text in typed)
        {
            try
            {
                await index.Ask(SearchQueryParser.Parse(text));
            }
            catch (Exception failed)
            {
                throw new InvalidOperationException($"the index cannot answer {Escaped(text)}", failed);
            }
        }
    }

    private static string Escaped(string text) => string.Concat(text.Select(character => character is >= ' ' and <= '~' ? $"{character}" : $"\\u{(int)character:X4}"));
}
