using KoreaPeace.Archive.Engines;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Publications;

/// <summary>Publications one by one.</summary>
public sealed class PublicationQueries(ArchiveDb db)
{
    /// <summary>The publication with its authors and sections in order, or null when there is none of that name.</summary>
    public Task<Publication?> BySlug(string slug, CancellationToken cancel) =>
        db.Publications.AsNoTracking().AsSplitQuery()
            .Include(publication => publication.Contributors.OrderBy(contributor => contributor.Position))
            .Include(publication => publication.Passages.OrderBy(passage => passage.Position))
            .FirstOrDefaultAsync(publication => publication.Slug == slug, cancel);
}
