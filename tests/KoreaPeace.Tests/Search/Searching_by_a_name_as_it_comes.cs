using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Tests.Search;

/// <summary>Somebody the vocabularies know is found however the name is cut, turned round, romanised or titled, though no vocabulary writes it so.</summary>
public sealed class Searching_by_a_name_as_it_comes(Searching_by_a_name_as_it_comes.Shown shown) : IClassFixture<Searching_by_a_name_as_it_comes.Shown>
{
    private const string Envoy = "Sung Kim";

    // In texts, and typed.
    private static readonly Dictionary<string, string[]> Written = new()
    {
        ["Kim Yo Jong"] = ["Kim Yo Jong", "Kim Yojong", "Kim Yŏjŏng", "Kim Yŏ-jŏng", "Yo Jong Kim", "Yo-jong Kim", "Yojong Kim", "Kim Yeojeong", "KIM YO JONG", "김여정", "김여정 부부장"],
        ["Kim Jong Un"] = ["Kim Jong Un", "Kim Jongun", "Jong-un Kim", "Kim Chŏngŭn", "Chairman Kim Jong Un", "김정은", "김정은 위원장"],
        ["Kim Jong Il"] = ["Kim Jong Il", "Kim Jongil", "Chairman Kim Jong Il", "김정일", "김정일 국방위원장"],
        ["Moon Jae-in"] = ["Moon Jae-in", "Moon Jaein", "Mun Chaein", "Mun Chae-in", "Jae-in Moon", "Jaein Moon", "President Moon", "President Moon Jae-in", "문재인", "문재인 대통령", "문 대통령"],
        ["Yoon Suk Yeol"] = ["Yoon Suk Yeol", "Yoon Sukyeol", "Suk-yeol Yoon", "Suk Yeol Yoon", "Yun Sŏk-yŏl", "President Yoon", "윤석열", "윤 대통령"],
        ["Donald Trump"] = ["Donald Trump", "President Trump", "도널드 트럼프", "트럼프 대통령"],
        ["Joe Biden"] = ["Joe Biden", "President Biden", "조 바이든", "바이든 대통령"],
        ["Fujita Yukihisa"] = ["Fujita Yukihisa", "Yukihisa Fujita"],
        ["Kim Song"] = ["Kim Song", "김성"],
    };

    // Only typed.
    private static readonly Dictionary<string, string[]> Typed = new()
    {
        ["Kim Yo Jong"] = ["kim yojong", "kimyojong", "Kim Yeo Jung", "Kim Yeo-jung", "Gim Yeo-jeong", "Yeo-jung Kim", "yo jong kim", "김여정은", "김여정 부부장은", "김여정 제1부부장", "김여정 노동당 부부장이", "\"Kim Yojong\""],
        ["Kim Jong Un"] = ["kim jongun", "Kim Jung-eun", "Gim Jeong-eun", "Supreme Leader Kim Jong Un", "leader Kim Jongun", "김정은의", "김정은 위원장은", "김정은위원장", "김정은 국무위원장이", "김정은 동지", "지도자 김정은"],
        ["Kim Jong Il"] = ["Gim Jeongil", "Kim Chongil", "Jong Il Kim", "김정일 위원장의"],
        ["Moon Jae-in"] = ["mun chae-in", "jae in moon", "president moon jaein", "former President Moon Jae-in", "문재인 대통령은", "문재인 전 대통령", "문재인대통령이", "대통령 문재인"],
        ["Yoon Suk Yeol"] = ["Yun Seok Yeol", "Yoon Sok-yol", "President Yun Sŏk-yŏl", "윤석열 대통령이", "윤석열 전 대통령"],
        ["Donald Trump"] = ["Former President Donald Trump", "트럼프 대통령은", "도널드 트럼프 대통령"],
        ["Joe Biden"] = ["President Joe Biden", "바이든 대통령의", "조 바이든 미 대통령"],
        ["Fujita Yukihisa"] = ["yukihisa fujita"],
        ["Kim Song"] = ["Ambassador Kim Song", "김성 대사"],
    };

    public sealed class Shown() : SharedArchive(TestArchive.Of(SpelledArchive.ShippedVocabularies.Concat(Pieces())));

    public static TheoryData<string, string> Spellings { get; } = [.. Written.Concat(Typed).SelectMany(person => person.Value.Select(spelling => (person.Key, spelling)))];

    [Theory, MemberData(nameof(Spellings))]
    public async Task finds_every_piece_that_names_the_person_and_no_other(string person, string spelling)
    {
        var found = await FoundSlugs.Of(shown.Archive, spelling);

        Assert.Equal(Of(person), found.Slugs.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Spellings))]
    public async Task says_that_the_name_was_searched(string person, string spelling)
    {
        var query = (await shown.Archive.Json("/api/search?q=" + Uri.EscapeDataString(spelling))).GetProperty("query");

        // What differs in accents, capitals and hyphens only is searched anyway.
        if (Letters(spelling) != Letters(person)) Assert.Equal(person, query.GetProperty("alsoSearched")[0].GetString());
        else Assert.DoesNotContain(person, query.GetProperty("alsoSearched").EnumerateArray().Select(text => text.GetString()));
    }

    [Theory]
    [InlineData("Sung Kim")]
    [InlineData("Kim Jong Nam")]
    [InlineData("Kim Jong")]
    [InlineData("jong un")]
    [InlineData("President Kim")]
    [InlineData("대통령")]
    [InlineData("김 위원장")]
    [InlineData("-\"Kim Yo Jong\" envoy")]
    public async Task names_nobody_by_half_a_name_or_a_title(string typed) =>
        Assert.Empty((await shown.Archive.Json("/api/search?q=" + Uri.EscapeDataString(typed))).GetProperty("query").GetProperty("alsoSearched").EnumerateArray().Select(text => text.GetString()).Intersect(Written.Keys));

    [Theory, InlineData("Kim Yojong", 2), InlineData("문재인 대통령은", 1)]
    public async Task exactly_as_written_finds_only_what_has_these_words(string typed, int pieces) =>
        Assert.Equal(pieces, (await shown.Archive.Json("/api/search?spelling=exact&q=" + Uri.EscapeDataString(typed))).GetProperty("total").GetInt32());

    [Theory, InlineData("Kim Yeo Jung"), InlineData("Kim Yojong"), InlineData("Gim Yeo-jeong")]
    public void means_whose_words_are_asked_for(string typed)
    {
        var person = new Person { Slug = "kim-yo-jong", Name = "Kim Yo Jong", SortName = "Kim, Yo Jong", Hangul = ["김여정"] };
        var vocabulary = new QueryVocabulary([person], [], [], [], [("KIM", person.Slug)], SpeakerOffices.None);

        Assert.Equal([person.Slug], vocabulary.SpeakersLike(typed));
    }

    private static IEnumerable<string> Of(string person) => Written[person].Select((_, n) => Slug(person, n)).Order(StringComparer.Ordinal);

    private static IEnumerable<Seed> Pieces() =>
    [
        .. Written.SelectMany(person => person.Value.Select((spelling, n) => SpelledArchive.Piece(Slug(person.Key, n), "Note", Hangul(spelling) ? $"그날 {spelling} 이야기가 다시 나왔다." : $"Officials spoke of {spelling} again."))),
        SpelledArchive.Piece("envoy", "Note", $"Officials spoke of {Envoy} again."),
    ];

    private static string Letters(string spelling) => SpelledEntry.WithoutAccents(spelling).ToLowerInvariant().Replace('-', ' ');

    private static bool Hangul(string spelling) => KoreaPeace.Archive.Records.Hangul.Contains(spelling);

    private static string Slug(string person, int spelling) => $"{person.ToLowerInvariant().Replace(' ', '-')}-{spelling + 1:D2}";
}
