using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Tests.Search;

/// <summary>A Korean word that is no name finds English texts, too, by the words of the shipped list; an English word finds what it always found.</summary>
public sealed class Searching_in_Korean_for_English(Searching_in_Korean_for_English.Shown shown) : IClassFixture<Searching_in_Korean_for_English.Shown>
{
    private const string TwoWords = "economic aid"; // in no entry, but each of them is

    private const string Consonants = "bcdfghjklmnpqrstvwxz";

    private static readonly Seed File = new(SeedFile.Words, System.IO.File.ReadAllText(Path.Combine(Repository.Seeds, SeedFile.Words)));

    private static readonly IReadOnlyList<KoreanWord> Words = [.. VocabularyReader.Words(new SeedFile(File.Path, File.Text, ""), []).Entries.Values];

    // One piece for each English text, and one for each Korean word; the code stands in the title.
    private static readonly Dictionary<string, string> Codes = Words.SelectMany(word => word.English.Concat(word.Hangul)).Append(TwoWords).Distinct().Select((text, n) => (text, code: Code(n))).ToDictionary(piece => piece.text, piece => piece.code);

    public sealed class Shown() : SharedArchive(TestArchive.Of([.. SpelledArchive.ShippedVocabularies, File, .. Codes.Select(piece => SpelledArchive.Piece(piece.Value, $"Note {piece.Value}",
        Hangul.Contains(piece.Key) ? $"그날 {piece.Key} 이야기가 다시 나왔다." : $"Officials spoke of {piece.Key} again."))]));

    public static TheoryData<string, string> Pairs { get; } = [.. Words.SelectMany(word => word.Hangul.SelectMany(hangul => word.English.Select(english => (hangul, english))))];

    public static TheoryData<string> Listed { get; } = [.. Words.SelectMany(word => word.Hangul).Distinct()];

    [Theory, MemberData(nameof(Pairs))]
    public async Task finds_what_says_the_same_in_English(string hangul, string english) => await AssertFinds(english, hangul);

    [Theory, MemberData(nameof(Listed))]
    public async Task finds_itself_and_its_English_behind_a_particle(string hangul)
    {
        var english = Words.First(word => word.Hangul.Contains(hangul)).English[0];

        foreach (var particle in new[] { "은", "는", "을", "를", "의", "에서" })
        {
            await AssertFinds(hangul, hangul + particle);
            await AssertFinds(english, hangul + particle);
        }
    }

    [Theory]
    [InlineData("핵", "nuclear")]
    [InlineData("핵은", "nuclear")]
    [InlineData("핵무기", "nuclear weapons")]
    [InlineData("핵 무기를", "nuclear weapons")]
    [InlineData("북핵", "North Korean nuclear")]
    [InlineData("핵 비확산", "nonproliferation")]
    [InlineData("핵비확산의", "nonproliferation")]
    [InlineData("제재를", "sanctions")]
    [InlineData("남북", "inter-Korean")]
    [InlineData("남북관계", "inter-Korean relations")]
    [InlineData("인도적 지원", "humanitarian aid")]
    [InlineData("인도적지원은", "humanitarian assistance")]
    [InlineData("조선", "North Korea")]
    [InlineData("조선은", "North Korean side")]
    [InlineData("미사일", "missile")]
    [InlineData("협상", "negotiations")]
    [InlineData("대화", "dialogue")]
    [InlineData("평화", "peace")]
    [InlineData("통일", "peaceful unification")]
    [InlineData("인권", "human rights")]
    [InlineData("정상회담", "summit")]
    [InlineData("경제", "economy")]
    [InlineData("경제", "economic sanctions")]
    [InlineData("동맹", "alliance")]
    [InlineData("군사훈련", "military exercises")]
    [InlineData("북한 주민", "North Korean people")]
    [InlineData("외교", "diplomacy")]
    [InlineData("외교", "diplomatic")]
    public Task finds_the_commonest_words(string typed, string english) => AssertFinds(english, typed);

    [Theory, InlineData("경제지원"), InlineData("경제지원을")]
    public async Task finds_what_two_words_of_the_list_say_together(string typed)
    {
        await AssertFinds(TwoWords, typed);
        Assert.Equal([TwoWords], await Also(typed));
        Assert.Equal(0, (await FoundSlugs.Of(shown.Archive, $"{typed} {Codes["economic development"]}")).WithEveryWord);
    }

    [Theory]
    [InlineData("제재", "sanctions")]
    [InlineData("핵은", "nuclear")]
    [InlineData("조선", "North Korea")]
    [InlineData("제재 핵", "sanctions|nuclear")]
    public async Task says_what_else_was_searched(string typed, string english) => Assert.All(english.Split('|'), also => Assert.Contains(also, Also(typed).Result));

    [Theory, InlineData("제재"), InlineData("핵"), InlineData("조선"), InlineData("핵협상")]
    public async Task exactly_as_written_finds_Korean_only(string typed)
    {
        var exact = await shown.Archive.Json($"/api/search?limit=100&spelling=exact&q={Uri.EscapeDataString(typed)}");

        Assert.All(exact.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("slug").GetString()!), slug => Assert.Contains(typed, Text(slug), StringComparison.Ordinal)); // every hit has one
    }

    [Theory, InlineData("\"제재\"", "sanctions"), InlineData("\"핵\"", "nuclear")]
    public async Task in_quotation_marks_finds_Korean_only(string typed, string english) =>
        Assert.Equal(0, (await FoundSlugs.Of(shown.Archive, $"{typed} {Codes[english]}")).WithEveryWord);

    [Theory, InlineData("sanctions"), InlineData("nuclear"), InlineData("peace"), InlineData("negotiations")]
    public async Task finds_nothing_in_Korean_for_an_English_word(string typed) =>
        Assert.All((await FoundSlugs.Of(shown.Archive, typed)).Slugs, slug => Assert.False(Hangul.Contains(Text(slug))));

    private async Task AssertFinds(string text, string typed)
    {
        var found = await FoundSlugs.Of(shown.Archive, $"{typed} {Codes[text]}");

        Assert.Equal((Codes[text], 1), (found.Slugs[0], found.WithEveryWord));
    }

    private async Task<IReadOnlyList<string>> Also(string typed) =>
        [.. (await shown.Archive.Json("/api/search?q=" + Uri.EscapeDataString(typed))).GetProperty("query").GetProperty("alsoSearched").EnumerateArray().Select(text => text.GetString()!)]; // they are texts

    private static string Text(string slug) => Codes.Single(piece => piece.Value == slug).Key;

    private static string Code(int number) => "x" + string.Concat(Enumerable.Range(0, 4).Select(place => Consonants[number / (int)Math.Pow(Consonants.Length, place) % Consonants.Length]));
}
