using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Timeline;

namespace KoreaPeace.Tests.Concepts;

public sealed class Naming
{
    private static readonly NameFinder Finder = new(
        [Person("moon-jae-in", "Moon Jae-in", "문재인", "Moon Jaein"), Person("moon-chung-in", "Moon Chung-in", "문정인")],
        [
            Concept("united-states", "United States", "미국", "US", "U.S."), Concept("south-korea", "South Korea", "한국", "ROK"), Concept("north-korea", "North Korea", "북한", "DPRK", "D.P.R.K."),
            Concept("korea", "Korea", "조선"), Concept("korean-war", "Korean War", "한국전쟁", "6.25"), Concept("nato", "NATO", "나토"), Concept("armistice", "Armistice Agreement", "정전협정", "Korean War armistice"), Concept("hanoi-summit", "Hanoi Summit", "하노이 정상회담"),
        ],
        [Event("hanoi", "Hanoi Summit"), Event("first-icbm", "First ICBM launch")]);

    [Theory]
    [InlineData("North Korea tested", "north-korea")]
    [InlineData("The Korean War armistice holds", "armistice")]
    [InlineData("The Korean War began", "korean-war")]
    [InlineData("Koreans of Koreatown", "")]
    [InlineData("the outbreak of NATOism", "")]
    [InlineData("tell us, US", "united-states")]
    [InlineData("tell us", "")]
    [InlineData("Tell Us", "")]
    [InlineData("rok and nato", "")]
    [InlineData("ROK and NATO", "nato south-korea")]
    [InlineData("the U.S.-South Korea alliance", "south-korea united-states")]
    [InlineData("U.S.–North Korea talks", "north-korea united-states")]
    [InlineData("North Korea's and North Korea’s", "north-korea")]
    [InlineData("NORTH KOREA", "north-korea")]
    [InlineData("north korea", "north-korea")]
    [InlineData("D.P.R.K. and DPRK", "north-korea")]
    [InlineData("North\nKorea", "north-korea")]
    [InlineData("Moon Jae-in, Moon Jae In, Moon Jaein", "moon-jae-in")]
    [InlineData("Jae-in Moon, Jaein Moon, Moon Jae In", "moon-jae-in")]
    [InlineData("Chungin Moon", "moon-chung-in")]
    [InlineData("in Moon Jae", "")]
    [InlineData("the moon", "")]
    [InlineData("the South, Korea", "korea")]
    [InlineData("He went north. Korea waited for the U.S. Korea asked", "korea united-states")]
    [InlineData("the Armistice\nAgreement", "armistice")]
    [InlineData("Moon Chung-in advised Moon Jae-in", "moon-chung-in moon-jae-in")]
    [InlineData("북한이 말했다", "north-korea")]
    [InlineData("북한의", "north-korea")]
    [InlineData("문재인은 미국에", "moon-jae-in united-states")]
    [InlineData("한국전쟁은", "korean-war")]
    [InlineData("한국전쟁", "korean-war")]
    [InlineData("한국은", "south-korea")]
    [InlineData("남북한", "")]
    [InlineData("북한산에 올랐다", "")]
    [InlineData("미국측은 북한에서", "north-korea united-states")]
    [InlineData("The Hanoi Summit failed", "hanoi hanoi-summit")]
    [InlineData("after the first ICBM launch", "first-icbm")]
    [InlineData("TELL US WHAT NORTH KOREA WANTS", "north-korea")]
    [InlineData("TELL U\nUS and ROK agree", "south-korea united-states")]
    [InlineData("북한들의 미국까지", "north-korea united-states")]
    [InlineData("북한이이 북한의의", "")]
    [InlineData("북한'이", "north-korea")]
    [InlineData("하노이 정상회담에서는", "hanoi-summit")]
    [InlineData("하노이에서 정상회담", "")]
    [InlineData("NATO가 북한과", "nato north-korea")]
    [InlineData("6.25 and 6-25", "korean-war")]
    [InlineData("1625 6.250", "")]
    [InlineData("Korea: Korean War", "korea korean-war")]
    [InlineData("North (Korea)", "korea")]
    [InlineData("North Korea2", "")]
    [InlineData("_North Korea_", "north-korea")]
    [InlineData("", "")]
    [InlineData("…", "")]
    public void finds_the_longest_name_and_no_part_of_a_word(string text, string slugs) =>
        Assert.Equal(slugs, string.Join(' ', Finder.In(text).Select(name => name.Slug).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("The U.S.-South Korea alliance", "U.S.|South Korea")]
    [InlineData("문재인은 미국에", "문재인|미국")]
    [InlineData("북한 and the D.P.R.K.", "북한|D.P.R.K.")]
    [InlineData("the Hanoi Summit", "Hanoi Summit|Hanoi Summit")]
    public void says_where_the_names_stand(string text, string names) =>
        Assert.Equal(names, string.Join('|', Finder.Places(text).Select(place => text.Substring(place.Start, place.Length))));

    private static Event Event(string slug, string name) => new() { Slug = slug, Name = name, Kind = "summit", Date = PartialDate.Unknown };

    private static Person Person(string slug, string name, string hangul, params string[] variants) => new() { Slug = slug, Name = name, SortName = name.Replace("Moon ", "Moon, ", StringComparison.Ordinal), Hangul = [hangul], Variants = [.. variants] };

    private static Concept Concept(string slug, string name, string hangul, params string[] variants) => new() { Slug = slug, Name = name, Kind = "place", Hangul = [hangul], Variants = [.. variants] };
}
