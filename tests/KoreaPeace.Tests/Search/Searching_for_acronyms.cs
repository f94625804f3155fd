namespace KoreaPeace.Tests.Search;

/// <summary>A country or a body is found however its acronym is pointed, and in full; "us" is nobody's acronym.</summary>
public sealed class Searching_for_acronyms(Searching_for_acronyms.Shown shown) : IClassFixture<Searching_for_acronyms.Shown>
{
    private const string Pronoun = "pronoun";

    // Written in pieces, and typed.
    private static readonly Dictionary<string, string[]> Written = new()
    {
        ["america"] = ["US", "U.S.", "USA", "U.S.A.", "United States"],
        ["nations"] = ["UN", "U.N.", "United Nations"],
        ["north"] = ["DPRK", "D.P.R.K.", "North Korea"],
        ["south"] = ["ROK", "R.O.K.", "South Korea"],
        ["capital"] = ["DC", "D.C."],
    };

    // Only typed, by somebody in a hurry.
    private static readonly Dictionary<string, string[]> Typed = new()
    {
        ["america"] = ["U.S", "u.s.", "u.s", "usa", "u.s.a.", "united states", "the United States", "\"United States\""],
        ["nations"] = ["un", "u.n.", "united nations", "the UN"],
        ["north"] = ["dprk", "d.p.r.k.", "north korea", "the DPRK", "\"north korea\""],
        ["south"] = ["rok", "r.o.k.", "south korea", "the ROK"],
        ["capital"] = ["dc", "d.c.", "D.C"],
    };

    public sealed class Shown() : SharedArchive(TestArchive.Of(SpelledArchive.ShippedVocabularies.Concat(Written.SelectMany(named => named.Value.Select((spelling, n) => Piece($"{named.Key}-{n + 1}", $"Officials spoke of {spelling} again."))))
        .Append(Piece(Pronoun, "They told us everything, and what they told us was true."))));

    public static TheoryData<string, string> Spellings { get; } = [.. Written.Concat(Typed).SelectMany(named => named.Value.Select(spelling => (named.Key, spelling)))];

    [Theory, MemberData(nameof(Spellings))]
    public async Task finds_every_way_to_write_it_and_nothing_else(string named, string spelling)
    {
        var found = await FoundSlugs.Of(shown.Archive, spelling);

        Assert.Equal(Written[named].Select((_, n) => $"{named}-{n + 1}"), found.Slugs.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("DPRK", "north-1 north-2")]
    [InlineData("North Korea", "north-3")]
    [InlineData("US", "america-1 america-2 america-3 america-4")]
    [InlineData("United States", "america-5")]
    public async Task exactly_as_typed_tells_it_from_the_name_in_full(string typed, string slugs)
    {
        var answer = await shown.Archive.Json("/api/search?spelling=exact&limit=100&q=" + Uri.EscapeDataString(typed));

        Assert.Equal(slugs, string.Join(' ', answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("slug").GetString()).Order(StringComparer.Ordinal)));
        Assert.Empty(answer.GetProperty("query").GetProperty("alsoSearched").EnumerateArray());
        Assert.All(answer.GetProperty("hits").EnumerateArray(), hit => Assert.NotEmpty(hit.GetProperty("passages")[0].GetProperty("marks").EnumerateArray()));
    }

    [Theory, InlineData("us"), InlineData("\"us\""), InlineData("told us")]
    public async Task finds_only_the_pronoun_for_the_pronoun(string typed) => Assert.Equal([Pronoun], (await FoundSlugs.Of(shown.Archive, typed)).Slugs);

    private static Seed Piece(string slug, string sentence) => SpelledArchive.Piece(slug, "Note", sentence);
}
