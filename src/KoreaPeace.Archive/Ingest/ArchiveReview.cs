using KoreaPeace.Archive.Ingest.Checks;

namespace KoreaPeace.Archive.Ingest;

/// <summary>
/// What a curator may want to know of the archive as a whole. Nothing of it keeps a piece from being published, and it reads every text
/// against every name, so it is asked for by those who curate and not at every ingest.
/// </summary>
public static class ArchiveReview
{
    public static IReadOnlyList<Problem> Of(ArchiveReading reading)
    {
        var seeds = reading.Seeds.ToDictionary(seed => seed.Path);
        return
        [
            .. LikenessChecks.SameTexts(reading.Records, seeds),
            .. LikenessChecks.SameSpellings(reading.Vocabularies, seeds),
            .. UseChecks.Of(reading, seeds),
        ];
    }
}
