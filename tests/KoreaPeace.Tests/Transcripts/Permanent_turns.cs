using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KoreaPeace.Tests.Transcripts;

/// <summary>The interview with which the archive began, edited between two editions: whoever cited a turn finds the same words, or is told that they are gone.</summary>
[Trait("Category", "Long")]
public sealed partial class Permanent_turns
{
    private const string Address = "/transcripts/frank-aum-need-for-diplomacy-with-north-korea";

    private static readonly Seed Interview = new("transcripts/2023/frank-aum-need-for-diplomacy-with-north-korea.md",
        File.ReadAllText(Path.Combine(Repository.Seeds, "transcripts/2023/frank-aum-need-for-diplomacy-with-north-korea.md")));

    // With what it names and leads to; the other pieces that are shipped would only take time.
    private static readonly IReadOnlyList<Seed> Pieces =
    [
        .. Directory.GetFiles(Repository.Seeds, "*", SearchOption.AllDirectories).Where(file => !file.Contains("publications", StringComparison.Ordinal) || Interview.Text.Contains(Path.GetFileNameWithoutExtension(file), StringComparison.Ordinal))
            .Select(file => new Seed(Path.GetRelativePath(Repository.Seeds, file), File.ReadAllText(file))),
    ];

    private static readonly string Removed = Regex.Match(Interview.Text, @"\*\*Laura Coates:\*\* \{#t7\}.*\n\n").Value;

    /// <summary>What is done, the text that each id must lead to in what differs from before, and the id that is gone.</summary>
    public static TheoryData<string, Func<Seed, Seed>, string?> Edits { get; } = new()
    {
        { "put in at the start", seed => seed.But("**Laura Coates:** {#t1}", "**Laura Coates:** Before we begin, let me greet everybody in Busan.\n\n**Laura Coates:** {#t1}"), null },
        { "put in in the middle", seed => seed.But("**Laura Coates:** {#t5}", "**Laura Coates:** Hold on, the line to Seoul has just dropped out.\n\n**Laura Coates:** {#t5}"), null },
        { "split", seed => seed.But(" But again, it doesn't do us any good", "\n\n**Frank Aum:** But again, it doesn't do us any good"), null },
        { "typo corrected", seed => seed.But("there is an absolute deficit of trust", "there is an utter deficit of trust"), null },
        { "removed", seed => seed.But(Removed, ""), "t7" },
        { "removed and another put in its place", seed => seed.But(Removed, "**Laura Coates:** Who else was sitting at that long green table?\n\n"), "t7" },
        { "last removed and another put at the end", seed => seed.But("**Frank Aum:** {#t12} Thanks for having me.", "**Frank Aum:** Greetings to all your listeners in Jeju."), "t12" },
        { "relabelled", seed => seed.But("**Laura Coates:** {#t9}", "**Frank Aum:** {#t9}"), null },
    };

    [Theory, MemberData(nameof(Edits))]
    public Task lead_to_the_same_words_when_ids_are_written(string which, Func<Seed, Seed> edit, string? gone) => LeadToTheSameWords(which, Interview, edit(Interview), gone);

    [Theory, MemberData(nameof(Edits))]
    public Task lead_to_the_same_words_when_no_id_is_written(string which, Func<Seed, Seed> edit, string? gone) => LeadToTheSameWords(which, WithoutIds(Interview), WithoutIds(edit(Interview)), gone);

    [Fact]
    public async Task that_were_removed_stay_removed_in_later_editions_and_are_explained()
    {
        await using var archive = TestArchive.Of(Pieces);
        var without = WithoutIds(Interview.But(Removed, "")).But("rights: U.S.", "corrections:\n  - date: 2024-02-01\n    note: A question was heard twice.\nrights: U.S.");
        foreach (var seed in new[] { WithoutIds(Interview), without, without.But("deficit of trust", "lack of trust"), without.But("Good, Laura", "**Fine**, Laura") })
        {
            archive.Write(seed);
            await archive.Ingest();
        }

        var answer = await archive.Get(Address + "/t7");
        var page = await TestArchive.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("Turn 7 was removed", page.QuerySelector("h1")?.TextContent);
        Assert.Contains("missing since the edition of", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains("A question was heard twice.", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='{Address}#t7']"));
        Assert.Equal("t6", (await archive.Page(Address)).QuerySelector("#t7")?.PreviousElementSibling?.Id);
        Assert.Equal(HttpStatusCode.NotFound, (await archive.Get(Address + "/t99")).StatusCode);
    }

    [Fact]
    public async Task that_were_removed_and_come_back_have_their_id_again()
    {
        await using var archive = TestArchive.Of(Pieces);
        foreach (var seed in new[] { Interview, Interview.But(Removed, ""), Interview.But("**Laura Coates:** {#t7}", "**Laura Coates:**") })
        {
            archive.Write(seed);
            await archive.Ingest();
        }

        Assert.Contains("another nation that might be of assistance", (await archive.Page(Address + "/t7")).QuerySelector("#t7")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_were_removed_are_known_from_the_gap_without_any_edition_before()
    {
        await using var archive = TestArchive.Of(Pieces);
        archive.Write(Interview.But(Removed, ""));

        foreach (var file in (string[])[$"{Address}?turns=6-7", $"{Address}.bib?turns=7-8", $"{Address}/t7.ris", $"{Address}/t7.csl.json", $"/unapi?id={Address.Split('/')[^1]}/t7&format=rdf_zotero"])
            Assert.Equal((file, HttpStatusCode.Gone), (file, (await archive.Get(file)).StatusCode));
        Assert.Null((await archive.Page(Address + "/t7")).QuerySelector("script[type='application/ld+json'], meta[name^='z:'], link[rel=alternate][type*=bibtex]"));
    }

    [Fact]
    public async Task make_the_same_edition_of_the_same_seeds()
    {
        await using var archive = TestArchive.Of(Pieces);
        archive.Write(WithoutIds(Interview));
        await archive.Ingest();
        archive.Write(WithoutIds(Interview.But(Removed, "")));
        var made = await archive.Ingest();
        var again = await archive.Ingest();

        Assert.True(made.IsNew);
        Assert.False(again.IsNew);
    }

    private static async Task LeadToTheSameWords(string which, Seed before, Seed now, string? gone)
    {
        await using var archive = TestArchive.Of(Pieces);
        archive.Write(before);
        await archive.Ingest();
        archive.Write(now);
        await archive.Ingest();

        var page = await archive.Page(Address);
        foreach (Match turn in WrittenTurn().Matches(Interview.Text))
        {
            var (id, words) = (turn.Groups["id"].Value, turn.Groups["words"].Value);
            var answer = await archive.Get($"{Address}/{id}");
            if (id == gone)
            {
                Assert.True(answer.StatusCode == HttpStatusCode.Gone, $"{which}: {id}");
                Assert.DoesNotContain(words, page.QuerySelector($"#{id}")!.TextContent, StringComparison.Ordinal); // its place is marked
                continue;
            }

            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{which}: {id}");
            var alone = await TestArchive.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.True(IsMostly(words, alone.QuerySelector($"#{id}")), $"{which}: {id} says other words on its page");
            Assert.True(IsMostly(words, page.QuerySelector($"#{id}")), $"{which}: {id} says other words in the transcript");
        }
    }

    /// <summary>More than half of the element's words are these, in this order or not: a part of a split turn is, another turn never.</summary>
    private static bool IsMostly(string words, IElement? element)
    {
        var known = words.Split(' ').ToHashSet();
        var shown = element?.QuerySelector("p")?.TextContent.Split(' ', '\n') ?? [];
        return shown.Length > 0 && shown.Count(known.Contains) > shown.Length / 2;
    }

    private static Seed WithoutIds(Seed seed) => seed with { Text = Id().Replace(seed.Text, "") };

    [GeneratedRegex(@" \{#t\d+\}")]
    private static partial Regex Id();

    [GeneratedRegex(@"^\*\*[^*]+:\*\* \{#(?<id>t\d+)\} (?<words>.+)$", RegexOptions.Multiline)]
    private static partial Regex WrittenTurn();
}
