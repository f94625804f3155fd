using F23.StringSimilarity;

namespace KoreaPeace.Archive.Ingest;

/// <summary>What somebody probably meant to write.</summary>
public static class Nearest
{
    private const int MaxLength = 200; // no name is longer, and the distance costs the product of both lengths

    private static readonly Damerau Distance = new();

    /// <summary>
    /// The known name within a third of the letters of <paramref name="written"/>, or one that it is the beginning of;
    /// null when none is near.
    /// </summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length > MaxLength) return null;
        var folded = written.ToLowerInvariant();
        return known
            .Select(name => (name, distance: Farness(folded, name.ToLowerInvariant())))
            .Where(candidate => candidate.distance <= Math.Max(1, folded.Length / 3))
            .OrderBy(candidate => candidate.distance).ThenBy(candidate => candidate.name, StringComparer.Ordinal)
            .Select(candidate => candidate.name)
            .FirstOrDefault();
    }

    /// <summary>"; did you mean x?", or <paramref name="otherwise"/> when nothing is near.</summary>
    public static string Hint(string written, IEnumerable<string> known, string otherwise = "") =>
        To(written, known) is { } name ? $"; did you mean {name}?" : otherwise;

    private static double Farness(string written, string name) =>
        written.Length >= 4 && name.StartsWith(written, StringComparison.Ordinal) ? 1 : Distance.Distance(written, name);
}
