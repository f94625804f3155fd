using System.Text.Json;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Tests.Quotes;

/// <summary>Words of five and more, drawn from every turn of the shipped transcripts and of one in Korean, asked as a program asks.</summary>
[Trait("Category", "Long")]
public sealed class Any_words_of_any_turn(Any_words_of_any_turn.Held held) : IClassFixture<Any_words_of_any_turn.Held>
{
    private const int FewestWords = 5;

    private static readonly Seed Korean = Seeds.Interview("a-korean-talk", "A Korean Talk", answer: "우리는 북한이 핵을 포기하면 체제를 보장하고 경제를 돕겠다고 여러 번 말했습니다. 그러나 말만으로는 평화가 오지 않습니다.")
        .But("Then somebody has to talk to somebody.", "남북이 먼저 만나야 하고, 그다음에 미국과 북한이 만나야 합니다 — “대화 없이는 *아무것도* 바뀌지 않는다”는 것을 우리는 배웠습니다.");

    // Every word on every side of a change: numbers, names, Korean, small words.
    private static readonly string[] Others = ["kitchen", "not", "the", "2019", "Moon", "우리는", "평화", "않습니다", "U.S."];

    public sealed class Held() : SharedArchive(With());

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task are_exact_and_with_one_word_changed_never_are(int seed)
    {
        var random = new Random(seed);
        var turns = await Turns();
        foreach (var (slug, anchor, words) in turns.Where(turn => turn.Words.Length >= FewestWords))
        {
            var length = random.Next(FewestWords, Math.Min(40, words.Length) + 1);
            var first = random.Next(words.Length - length + 1);
            var span = words[first..(first + length)];
            var text = string.Join(' ', span);

            var said = await Asked(text);
            Assert.True(said.GetProperty("verdict").GetString() == "exact", $"{slug} {anchor}: {text}");
            Assert.Contains((slug, anchor), said.GetProperty("places").EnumerateArray().Select(place => (place.GetProperty("slug").GetString()!, place.GetProperty("anchor").GetString()!))); // both are always there

            var (at, other) = (random.Next(length), Others[random.Next(Others.Length)]);
            if (span[at] == other) continue;
            span[at] = other;
            var changed = string.Join(' ', span);
            if (turns.Any(turn => string.Join(' ', turn.Words).Contains(changed, StringComparison.Ordinal))) continue; // then somebody says that, too
            Assert.True((await Asked(changed)).GetProperty("verdict").GetString() is "differs" or "not-found", $"{slug} {anchor}: {changed}");
        }
    }

    [Theory]
    [InlineData("체제를 보장하고 경제를 돕겠다고 여러 번", "exact")]
    [InlineData("체제를 보장하고 경제도 돕겠다고 여러 번", "differs")]
    [InlineData("남북이 먼저 만나야 하고, 그다음에 미국", "typography")] // 미국과
    public async Task in_Korean_are_held_to_the_particle(string text, string verdict) => Assert.Equal(verdict, (await Asked(text)).GetProperty("verdict").GetString());

    private static TestArchive With()
    {
        var archive = TestArchive.Shipped();
        // The people of the example stand in the talk as labels of the shipped vocabulary.
        archive.Write(Korean.But("ada-host", "laura-coates").But("ben-guest", "frank-aum").But("Ada Host", "Laura Coates").But("Ben Guest", "Frank Aum").But("topics: [deterrence]\n", ""));
        return archive;
    }

    private static Task<IReadOnlyList<(string Slug, string Anchor, string[] Words)>> Turns()
    {
        var shipped = Directory.GetFiles(Path.Combine(Repository.Seeds, "transcripts"), "*.md", SearchOption.AllDirectories).Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));
        return Task.FromResult<IReadOnlyList<(string, string, string[])>>([.. shipped.Append(("a-korean-talk", Korean.Text)).SelectMany(seed => seed.Item2.Split("{#").Skip(1)
            .Select(turn => (seed.Item1, turn.Split('}')[0], MarkdownText.OneLine(turn.Split('}', 2)[1].Split("\n**")[0].Trim()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))]);
    }

    private async Task<JsonElement> Asked(string text) => Assert.Single((await held.Archive.Json($"/api/quotes?text={Uri.EscapeDataString(text)}")).GetProperty("quotations").EnumerateArray());
}
