using CsCheck;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Tests.Search;

public sealed class Marking
{
    private static readonly string[] Pieces =
        ["deterrence", "Deterrence", "the", "U.S.", "US", "us", "문재인은", "북한", "핵", "핵무기", "don’t", "e\u0301te", "\uD83D\uDE00", "x", ". ", ", ", "–", "-", "中文字", new('y', 90)];

    private static readonly Gen<string> Texts = Gen.OneOf(Pieces).Array[0, 120].Select(Gen.OneOf("", " "), (parts, between) => string.Join(between, parts));
    private static readonly Gen<string> Queries = Gen.OneOf(Pieces).Array[1, 4].Select(Gen.Bool, (parts, isPhrase) => isPhrase ? $"\"{string.Join(' ', parts)}\"" : string.Join(' ', parts));

    [Theory]
    [InlineData("Deterrence is not an end.", "deterrence", "[Deterrence] is not an end.")]
    [InlineData("No end of deterrents deters.", "deterrents", "No end of [deterrents] deters.")]
    [InlineData("not an end, an end", "\"an end\"", "not [an end], [an end]")]
    [InlineData("one two three", "\"one two\" \"two three\"", "[one two three]")]
    [InlineData("They told us that the US and the U.S. are one.", "U.S.", "They told us that the [US] and the [U.S.] are one.")]
    [InlineData("북한이 핵무기를", "북한 핵", "[북한]이 [핵]무기를")]
    [InlineData("조선민주주의인민공화국", "인민공화국", "조선민주주의[인민공화국]")]
    [InlineData("nothing of it", "else", "nothing of it")]
    [InlineData("word unword", "-word unword", "word [unword]")]
    [InlineData("North Korea, the D.P.R.K., and north and Korea", "DPRK", "[North Korea], the [D.P.R.K.], and north and Korea")]
    [InlineData("The État and the estate", "etat", "The [État] and the estate")]
    public void shows_the_words_that_were_searched_as_they_stand(string text, string typed, string marked) =>
        Assert.Equal(marked, Marked(Highlighted.In(text, SearchQueryParser.Parse(typed))));

    [Fact]
    public void is_always_inside_the_text_and_in_order() => Gen.Select(Texts, Queries).Sample((text, typed) =>
    {
        var whole = Highlighted.In(text, SearchQueryParser.Parse(typed));
        var cut = whole.Snippet();
        return AreInOrder(whole) && AreInOrder(cut) && whole.Text == text;
    }, seed: "0N0XIzNsQ0O2", iter: 20_000, threads: 1);

    [Fact]
    public void is_still_there_when_the_text_is_cut() => Gen.Select(Texts, Queries).Sample((text, typed) =>
    {
        var whole = Highlighted.In(text, SearchQueryParser.Parse(typed));
        return whole.Marks.Count == 0 || whole.Snippet().Marks.Count > 0;
    }, seed: "0N0XIzNsQ0O2", iter: 20_000, threads: 1);

    [Fact]
    public void cuts_a_text_to_three_lines_and_never_inside_a_character() => Texts.Sample(text =>
    {
        var snippet = Highlighted.In(text, SearchQueryParser.Parse("deterrence 핵")).Snippet().Text;
        return snippet.Length <= 284 && snippet.EnumerateRunes().All(rune => rune.Value != 0xFFFD);
    }, seed: "0N0XIzNsQ0O2", iter: 20_000, threads: 1);

    [Theory]
    [InlineData("Is it true?", "", "Is it true?")]
    [InlineData("Missiles flew. 400 What of missiles? And then? 400", "missile", "… What of [missiles]? And then? yyy")]
    [InlineData("Missiles flew. 400 What then? And what of it? 400", "missile", "… What then? And what of it? yyy")]
    [InlineData("What then? 400 And what of it? 400 Missiles flew.", "missile", "… And what of it? yyy")]
    [InlineData("400 Well. Missiles flew. They did. What then? 400", "missile", "… Well. [Missiles] flew. They did. What then? yyy")]
    [InlineData("No question. 400", "missile", "No question. yyy")]
    public void of_a_question_shows_what_is_asked(string text, string typed, string begins) => Assert.StartsWith(
        begins, Marked(Highlighted.In(text.Replace("400", string.Concat(Enumerable.Repeat("yyy ", 100)).Trim() + ".", StringComparison.Ordinal), SearchQueryParser.Parse(typed)).Question()), StringComparison.Ordinal);

    [Fact]
    public void of_a_question_is_inside_the_text_and_never_too_long() => Gen.Select(Texts, Texts, Queries).Sample((before, behind, typed) =>
    {
        var cut = Highlighted.In($"{before}? {behind}?{before}", SearchQueryParser.Parse(typed)).Question();
        return AreInOrder(cut) && cut.Text.Length <= 284 && cut.Text.EnumerateRunes().All(rune => rune.Value != 0xFFFD);
    }, seed: "0N0XIzNsQ0O2", iter: 5_000, threads: 1);

    [Fact]
    public void of_a_whole_paragraph_marks_what_is_shown_of_it()
    {
        var sentence = string.Join(' ', Enumerable.Range(0, 60).Select(n => $"word{n}"));
        var cut = Highlighted.In($"Before it. {sentence} and after it, {sentence}", SearchQueryParser.Parse($"\"{sentence}\"")).Snippet();

        Assert.NotEmpty(cut.Marks);
    }

    private static bool AreInOrder(Highlighted text) =>
        text.Marks.All(mark => mark.Start >= 0 && mark.Length > 0 && mark.End <= text.Text.Length)
        && text.Marks.Zip(text.Marks.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);

    private static string Marked(Highlighted text) =>
        text.Marks.Reverse().Aggregate(text.Text, (marked, mark) => marked.Insert(mark.End, "]").Insert(mark.Start, "["));
}
