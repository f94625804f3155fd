namespace KoreaPeace.Tests.Search;

/// <summary>The Republic of Korea stands in the name of the DPRK and is another; the Security Council stands in that of the National Security Council.</summary>
public sealed class A_name_inside_another(A_name_inside_another.Shown shown) : IClassFixture<A_name_inside_another.Shown>
{
    public sealed class Shown() : SharedArchive(
        Seeds.Concepts with
        {
            Text = """
                - slug: north-korea
                  name: North Korea
                  kind: place
                  hangul: 북한
                  variants: [DPRK, Democratic People's Republic of Korea]
                - slug: south-korea
                  name: South Korea
                  kind: place
                  hangul: 한국
                  variants: [ROK, Republic of Korea]
                - slug: council
                  name: Security Council
                  kind: organisation
                - slug: another-council
                  name: National Security Council
                  kind: organisation
                - slug: sanctions
                  name: sanctions on North Korea
                  kind: concept

                """,
        },
        Seeds.Interview("the-north", "First", answer: "Nobody asked the Democratic People’s Republic of Korea."),
        Seeds.Interview("the-south", "Second", answer: "Nobody asked the Republic of Korea."),
        Seeds.Interview("a-council", "Third", answer: "The National Security Council met."),
        Seeds.Interview("of-nations", "Fifth", answer: "The United Nations Security Council met."),
        Seeds.Interview("of-sanctions", "Fourth", answer: "There are sanctions on North Korea."));

    [Theory]
    [InlineData("South Korea")]
    [InlineData("ROK")]
    [InlineData("한국")]
    [InlineData("Republic of Korea")]
    [InlineData("about:south-korea")]
    [InlineData("\"Republic of Korea\"")]
    public async Task is_not_found_at_the_end_of_the_longer_one(string typed) => Assert.Equal(["Second"], await shown.Titles(typed));

    [Fact]
    public async Task is_not_named_there()
    {
        Assert.Empty(await shown.Titles("about:south-korea -Republic"));
        Assert.Equal(["Fifth"], await shown.Titles("about:council"));
    }

    [Fact]
    public async Task of_the_same_stem_is_not_meant() => Assert.Equal(["Third"], await shown.Titles("National Security Council"));

    [Theory]
    [InlineData("about:north-korea", "First Fourth")]
    [InlineData("about:another-council", "Third")]
    public async Task is_named_behind_a_preposition(string typed, string titles) => Assert.Equal(titles, string.Join(' ', (await shown.Titles(typed)).Order(StringComparer.Ordinal)));
}
