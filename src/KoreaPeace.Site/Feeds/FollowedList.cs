using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Feeds;

/// <summary>A search or a list as a reader follows it: the newest pieces first, under addresses that stay.</summary>
/// <param name="Title">What is followed.</param>
/// <param name="Self">The feed's own address.</param>
/// <param name="Alternate">The page that shows the same.</param>
/// <param name="Next">The feed of what is older; null when nothing is.</param>
internal sealed record FollowedList(string Title, string Description, string Self, string Alternate, string? Next, IReadOnlyList<Hit> Hits)
{
    public const int Entries = 50;

    /// <summary>Null when the list has no such page.</summary>
    public static async Task<FollowedList?> Of(ListRequest asked, string path, SearchQueries search, OpenEdition edition, SiteSettings settings, CancellationToken cancel)
    {
        var query = search.Understood(asked.Text, asked.IsExact) with { IsStrict = true };
        var skip = (asked.Page - 1L) * Entries;
        var results = await search.Find(query, asked.Filter, Sort.Newest, ((int)Math.Min(skip, int.MaxValue / 2), Entries), cancel);
        if (asked.Page > 1 && skip >= results.Total) return null;

        var name = query.Text.Length > 0 ? $"{query.Text}{asked.ChosenIn(results.Facets, isOrderTold: false)}" : $"New pieces{asked.ChosenIn(results.Facets, isOrderTold: false)}";
        return new FollowedList(
            $"{name} — {settings.Name}", $"{char.ToUpperInvariant(results.InWords[0])}{results.InWords[1..]}, newest first.", Feed(asked.Page),
            settings.Base + (query.Text.Length > 0 ? asked.At("/search", Sort.Newest, Sort.Relevance) : asked.At("/browse", Sort.Newest, Sort.Newest)),
            skip + Entries < results.Total ? Feed(asked.Page + 1) : null,
            [.. results.Hits.OrderByDescending(PublishedOf)]);

        string Feed(int page) => settings.Base + asked.At(path, Sort.Newest, Sort.Newest, page);
    }

    /// <summary>What an entry says: where the words stand, or else what the piece is about.</summary>
    public static string? SummaryOf(Hit hit) => hit.Passages.Select(found => found.Text.Text).FirstOrDefault(text => text.Length > 0) ?? RecordWords.StandfirstOf(hit.Record);

    /// <summary>The first day it can be from; at the beginning of time when nobody knows, so that no reader takes it for new.</summary>
    public static DateTimeOffset PublishedOf(Hit hit) => Midnight(hit.Record.Date.First);

    /// <summary>Its last correction, or else its day.</summary>
    public static DateTimeOffset UpdatedOf(Hit hit) => hit.Record.Corrections.Select(correction => Midnight(correction.Date.First)).Append(PublishedOf(hit)).Max();

    private static DateTimeOffset Midnight(DateOnly? day) => new((day ?? new DateOnly(1970, 1, 1)).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
