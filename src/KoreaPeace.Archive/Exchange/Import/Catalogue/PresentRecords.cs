using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Catalogue;

/// <summary>The records that are there already and those that rows have become, so that no row makes one of them again.</summary>
internal sealed class PresentRecords
{
    private readonly HashSet<string> slugs = [];
    private readonly Dictionary<string, PresentRecord> byUrl = [];
    private readonly Dictionary<string, List<PresentRecord>> byTitle = [];

    public PresentRecords(IEnumerable<SeedFile> seeds)
    {
        foreach (var record in seeds.Select(PresentRecord.Of).OfType<PresentRecord>()) Add(record);
    }

    /// <summary>In place of what was known of it.</summary>
    public void Add(PresentRecord record)
    {
        slugs.Add(record.Slug);
        if (record.Url is { } url) byUrl[Bare(url)] = record;
        var title = CatalogueTitle.Folded(record.Title);
        if (!byTitle.TryGetValue(title, out var same)) byTitle[title] = same = [];
        same.RemoveAll(other => other.Slug == record.Slug);
        same.Add(record);
    }

    /// <summary>The record of the same address, or of the same title and date; null when there is none.</summary>
    public PresentRecord? Same(SeedDraft draft) =>
        (draft.IsListed ? null : byUrl.GetValueOrDefault(Bare(draft.Url)))
        ?? byTitle.GetValueOrDefault(CatalogueTitle.Folded(draft.Title))?.Find(record => draft.Date.IsUnknown || record.Date.IsUnknown || record.Date.Overlaps(draft.Date.First, draft.Date.Last));

    /// <summary>The title as a slug, with the year or a number behind it where another record has it.</summary>
    public string FreeSlug(SeedDraft draft, int line)
    {
        var title = SeedSkeleton.SlugOf(draft.Title) is { Length: > 0 } slug ? slug : $"record-{line}";
        var year = draft.Date.First?.Year is { } known ? $"{title}-{known}" : title;
        return new[] { title, year }.Concat(Enumerable.Range(2, slugs.Count + 2).Select(n => $"{year}-{n}")).First(wanted => !slugs.Contains(wanted));
    }

    /// <summary>Without what does not tell one page from another.</summary>
    private static string Bare(string url)
    {
        var bare = url[(url.IndexOf("://", StringComparison.Ordinal) + "://".Length)..].TrimEnd('/');
        return bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare["www.".Length..] : bare;
    }
}
