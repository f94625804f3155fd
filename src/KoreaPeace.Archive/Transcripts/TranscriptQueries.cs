using KoreaPeace.Archive.Engines;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Transcripts;

/// <summary>Transcripts one by one.</summary>
public sealed class TranscriptQueries(ArchiveDb db)
{
    /// <summary>The transcript with its speakers and turns in order, or null when there is none of that name.</summary>
    public Task<Transcript?> BySlug(string slug, CancellationToken cancel) =>
        db.Transcripts.AsNoTracking().AsSplitQuery()
            .Include(transcript => transcript.Contributors.OrderBy(contributor => contributor.Position))
            .Include(transcript => transcript.Passages.OrderBy(passage => passage.Position))
            .Include(transcript => transcript.Removed.OrderBy(removed => removed.Position))
            .FirstOrDefaultAsync(transcript => transcript.Slug == slug, cancel);
}
