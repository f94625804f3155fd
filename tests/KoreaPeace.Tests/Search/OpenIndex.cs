using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Search;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Tests.Search;

/// <summary>The index of an archive's edition, asked without the site.</summary>
public sealed class OpenIndex : IAsyncDisposable
{
    private readonly ArchiveDb db;

    private readonly SearchIndex index;

    private OpenIndex(ArchiveDb db, SearchIndex index) => (this.db, this.index) = (db, index);

    /// <summary>Slugs by record id.</summary>
    public IReadOnlyDictionary<int, string> Slugs { get; private init; } = new Dictionary<int, string>();

    public static async Task<OpenIndex> Of(TestArchive archive)
    {
        var edition = (await archive.Ingest()).Edition;
        var db = DatabaseEngine.Sqlite.OpenToRead(Path.Combine(archive.DataFolder, edition.File));
        return new OpenIndex(db, await SearchIndex.Of(db, TestContext.Current.CancellationToken)) { Slugs = await db.Records.ToDictionaryAsync(record => record.Id, record => record.Slug, TestContext.Current.CancellationToken) };
    }

    internal Task<Answer> Ask(SearchQuery query) => Answer.To(query, db, index, Ranking.Usual, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => db.DisposeAsync();
}
