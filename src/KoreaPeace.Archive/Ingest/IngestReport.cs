using KoreaPeace.Archive.Editions;

namespace KoreaPeace.Archive.Ingest;

/// <summary>What an ingest did.</summary>
/// <param name="Edition">The edition that is current now; the one before when nothing has changed.</param>
/// <param name="IsNew">False when the seeds are those of the edition before.</param>
/// <param name="Added">Seeds that the edition before did not have.</param>
/// <param name="Changed">Seeds whose text is another.</param>
/// <param name="Removed">Seeds that are gone.</param>
public sealed record IngestReport(
    Edition Edition, bool IsNew, IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed, IReadOnlyList<Problem> Problems);

/// <summary>An ingest was refused so that nothing is lost; the edition before stays.</summary>
public sealed class IngestRefusedException(string message) : Exception(message);
