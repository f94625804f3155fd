using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KoreaPeace.Tests.Search;

/// <summary>Pieces in which searches find what they should, and a way to ask.</summary>
public static class SearchedArchive
{
    public static IReadOnlyList<Seed> Seeds { get; } =
    [
        Tests.Seeds.Interview("the-case-for-talking", "The Case for Talking", answer: "Deterrence is not an end. It is supposed to buy time, and the U.S. knows that as well as we do; that tells us something."),
        Tests.Seeds.Interview("a-long-interview", "A Long Interview", "2019-06-01", "peace-processes",
            "Moon Jae-in met us, and no missile flew. US bombers came, with naïve talk of air-power; it was about negotiations in old Chosŏn, and about sanctions, and what we don’t know.\n\n"
            + string.Join("\n\n", Enumerable.Range(5, 4).Select(n => $"**{(n % 2 == 0 ? "Ben Guest" : "Ada Host")}:** {{#t{n + 5}}} Another missile, number {n}, was told of."))),
        Tests.Seeds.Interview("a-talk-in-korean", "A Talk in Korean", "2020-01-01", "peace-processes", "북한이 핵무기를 말했다. 문재인은 조선민주주의인민공화국에 갔고, 한반도 평화를 말했다."),
        Tests.Seeds.Report(),
        .. Enumerable.Range(1, 24).Select(n => Tests.Seeds.Report($"circular-{n}", $"Circular {n}", $"{1980 + n}-03-04", n % 2 == 0 ? "peace-processes" : "deterrence", summary: "Sent round.")),
    ];

    public static Task<IHtmlDocument> Page(this SharedArchive shown, string typed) => shown.Archive.Page("/search?q=" + Uri.EscapeDataString(typed));

    public static async Task<IReadOnlyList<ShownHit>> Search(this SharedArchive shown, string typed) => Hits(await shown.Page(typed));

    public static async Task<IReadOnlyList<string>> Titles(this SharedArchive shown, string typed) => [.. (await shown.Search(typed)).Select(hit => hit.Title)];

    public static IReadOnlyList<ShownHit> Hits(IParentNode page) =>
    [
        .. page.QuerySelectorAll("main ol.list > li").Select(hit => new ShownHit(hit.TheText("h3"), [.. hit.QuerySelectorAll(".found").Select(passage =>
            new ShownPassage(passage.Words(), passage.QuerySelector("a.goto")?.GetAttribute("href"), passage.Texts("mark")))])),
    ];

    public sealed record ShownHit(string Title, IReadOnlyList<ShownPassage> Passages);

    /// <param name="Link">Null for the piece's own description.</param>
    public sealed record ShownPassage(string Text, string? Link, IReadOnlyList<string> Marks);
}
