using KoreaPeace.Archive.Editions;

namespace KoreaPeace.Archive.Ingest;

/// <summary>What an ingest did.</summary>
/// <param name="Edition">The edition that is current now; the one before when nothing has changed.</param>
/// <param name="IsNew">False when the seeds are those of the edition before.</param>
/// <param name="Added">Seeds that the edition before did not have.</param>
/// <param name="Changed">Seeds whose text is another.</param>
/// <param name="Removed">Seeds that are gone.</param>
/// <param name="LostAddresses">Of those, the ones whose record's address leads nowhere now: neither another seed nor an alias has it.</param>
public sealed record IngestReport(
    Edition Edition, bool IsNew, IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed, IReadOnlyList<string> LostAddresses,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>What to say of a lost address to the person who can bring it back.</summary>
    public static string SaidOfLost(string path) =>
        $"{path}: is gone, and the address that people may have cited with it. If the file was renamed, give the new one \"aliases: [{System.IO.Path.GetFileNameWithoutExtension(path)}]\"; if the piece may not be shown any more, put the file back with \"withdrawn\"";
}

/// <summary>An ingest was refused so that nothing is lost; the edition before stays.</summary>
public sealed class IngestRefusedException(string message) : Exception(message);
