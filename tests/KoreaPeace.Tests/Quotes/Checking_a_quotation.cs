using System.Text.Json;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Tests.Quotes;

/// <summary>Asked as a program asks, over the example of every kind of turn and a second one.</summary>
public sealed class Checking_a_quotation(Checking_a_quotation.Held held) : IClassFixture<Checking_a_quotation.Held>
{
    private static readonly Seed Said = ExampleArchive.Debate.But("aliases: [a-long-debate]\nrelated:\n  - slug: what-sanctions-do\n    reason: Written by a listener\n", "").But("https://radio.example.org/debate\n", "https://radio.example.org/second\n")
        .But("The Long Debate on 북한 and Peace", "A Second Debate")
        .But("Hanoi failed, said Moon Jae In to me.", "We shouldn’t confuse the U.S. with us — “peace through strength” is, in short, a co-operative idea; nobody had said so before Hanoi, and everybody has said so since.")
        .But("Who can say?", "우리는 한반도 비핵화를 원합니다.").At("transcripts/2020/a-second-debate.md");

    private const string Words = "We shouldn’t confuse the U.S. with us — “peace through strength” is, in short, a co-operative idea";

    public sealed class Held() : SharedArchive(ExampleArchive.Debate.But("related:\n  - slug: what-sanctions-do\n    reason: Written by a listener\n", ""), Said);

    [Theory]
    [InlineData(Words, "exact")]
    [InlineData("“" + Words + "”", "exact")]
    [InlineData("confuse the U.S. with us", "exact")]
    [InlineData("We shouldn't confuse the US with us - \"peace through strength\" is in short a cooperative idea", "typography")]
    [InlineData("WE SHOULDN’T CONFUSE THE U.S. WITH US", "typography")]
    [InlineData("[W]e shouldn’t confuse the U.S. with us", "typography")]
    [InlineData("nobody had said so … and everybody has said so since", "typography")]
    [InlineData("nobody [in Seoul] had said so before Hanoi", "typography")]
    [InlineData("We shouldn’t confuse the us with us", "differs")]
    [InlineData("everybody had said so before Hanoi, and nobody has said so since", "differs")]
    [InlineData("nobody had ever said so before Hanoi, and everybody has said so since", "differs")]
    [InlineData("a purple umbrella for every orchestra", "not-found")]
    [InlineData("우리는 한반도 비핵화를 원합니다", "exact")]
    [InlineData("우리는 한반도비핵화를 원합니다", "typography")]
    [InlineData("우리는 한반도 통일을 원합니다", "differs")]
    [InlineData("🕊️", null)]
    public async Task tells_whether_it_was_said(string text, string? verdict)
    {
        var quotations = await Asked(text);

        Assert.Equal(verdict is null ? [] : [verdict], quotations.Select(quotation => quotation.GetProperty("verdict").GetString()));
    }

    [Fact]
    public async Task warns_when_somebody_else_said_it()
    {
        var quotation = Assert.Single(await Asked($"{Words}&speaker=moon jae in"));

        Assert.True(quotation.GetProperty("saidByAnother").GetBoolean());
        Assert.Equal("Ben Guest", quotation.GetProperty("places")[0].GetProperty("speaker").GetString());
    }

    [Fact]
    public async Task reads_who_is_named_beside_the_words()
    {
        var quotation = Assert.Single(await Asked("“confuse the U.S. with us,” said Moon Jae-in on Monday."));

        Assert.Equal("Moon Jae-in", quotation.GetProperty("named").GetString());
        Assert.True(quotation.GetProperty("saidByAnother").GetBoolean());
    }

    [Fact]
    public async Task answers_each_of_several()
    {
        var quotations = await Asked("nobody had said so before Hanoi\n\nand everybody has sung so since\n\nsomething else entirely, in a kitchen");

        Assert.Equal(["exact", "differs", "not-found"], quotations.Select(quotation => quotation.GetProperty("verdict").GetString()));
    }

    [Fact]
    public async Task finds_any_words_of_any_turn_and_none_of_them_changed()
    {
        var random = new Random(7);
        foreach (var (_, anchor, text) in new[] { ("a", "t1", "Welcome to the debate about 한반도 평화. [applause]"), ("b", "t3", Said.Text.Split("{#t3} ")[1].Split('\n')[0]) })
        {
            var words = MarkdownText.OneLine(text).Split(' ');
            for (var n = 0; n < 40; n++)
            {
                var length = random.Next(5, words.Length + 1);
                var first = random.Next(words.Length - length + 1);
                var span = words[first..(first + length)];
                var said = Assert.Single(await Asked(string.Join(' ', span)));
                Assert.Equal("exact", said.GetProperty("verdict").GetString());
                Assert.Contains(anchor, said.GetProperty("places").EnumerateArray().Select(place => place.GetProperty("anchor").GetString()));

                span[random.Next(length)] = "kitchen";
                Assert.NotEqual("exact", Assert.Single(await Asked(string.Join(' ', span))).GetProperty("verdict").GetString());
            }
        }
    }

    [Theory]
    [InlineData("/api/quotes")]
    [InlineData("/api/quotes?text=")]
    [InlineData("/api/quotes?quote=peace")]
    [InlineData("/api/quotes?text=peace&text=war")]
    public async Task says_what_is_wrong_with_the_question(string address)
    {
        using var answer = await held.Archive.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task refuses_a_whole_book()
    {
        using var answer = await held.Archive.Client.GetAsync(new Uri($"/api/quotes?text={new string('a', 20_000)}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("10,000", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> Asked(string asked)
    {
        var (text, speaker) = asked.Split("&speaker=") is [var words, var name] ? (words, $"&speaker={Uri.EscapeDataString(name)}") : (asked, "");
        var json = await held.Archive.Client.GetStringAsync(new Uri($"/api/quotes?text={Uri.EscapeDataString(text)}{speaker}", UriKind.Relative), TestContext.Current.CancellationToken);
        return [.. JsonDocument.Parse(json).RootElement.GetProperty("quotations").EnumerateArray()];
    }
}
