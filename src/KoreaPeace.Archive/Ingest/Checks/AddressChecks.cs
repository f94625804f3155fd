using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest.Checks;

/// <summary>The addresses at which pieces are said to be.</summary>
internal static class AddressChecks
{
    // RFC 2606 keeps this ending free of real hosts.
    private const string Placeholder = ".invalid";

    public static IEnumerable<Problem> OneEach(IEnumerable<ArchiveRecord> records, IReadOnlyDictionary<string, SeedFile> present)
    {
        var owners = new Dictionary<string, ArchiveRecord>();
        foreach (var record in records.Where(record => !record.Source.IsListed && !IsPlaceholder(record.Source.Url)).OrderBy(record => record.SeedPath, StringComparer.Ordinal))
        {
            if (!owners.TryAdd(record.Source.Url, record))
                yield return Check.SameAddress.At(record.SeedPath, Place.Of(present[record.SeedPath], record.Source.Url), $"{owners[record.Source.Url].SeedPath} has the same source address; if both are one piece, remove one");
        }
    }

    public static IEnumerable<Problem> Placeholders(ArchiveRecord record, SeedFile seed) =>
        from address in new[] { record.Source.Url, record.Source.Archived }.OfType<string>().Concat(record.Source.Also).Concat(record.Source.Seen)
        where IsPlaceholder(address) && !IsAskedAbout(seed, Place.Of(seed, address).Line)
        select Check.PlaceholderAddress.At(seed.Path, Place.Of(seed, address), $"\"{address}\" holds the place of an address; put the piece's own address here");

    /// <summary>A comment above it already leaves it to a person.</summary>
    private static bool IsAskedAbout(SeedFile seed, int line) => Decision.In(seed).Any(decision => decision.Line == line - 1);

    private static bool IsPlaceholder(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.EndsWith(Placeholder, StringComparison.OrdinalIgnoreCase);
}
