using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest.Checks;

/// <summary>Whether the documents that records were made from are there, and unchanged.</summary>
internal static class CaptureChecks
{
    public static IEnumerable<Problem> Of(IEnumerable<ArchiveRecord> records, IReadOnlyDictionary<string, SeedFile> present)
    {
        var captures = present.Values.Where(seed => seed.IsCapture).ToDictionary(seed => seed.Path);
        foreach (var record in records.Where(record => record.Source.File is not null))
        {
            var (file, seed) = (record.Source.File!, present[record.SeedPath]); // the line above
            if (!captures.TryGetValue(file, out var capture))
                yield return Check.CaptureMissing.At(record.SeedPath, Place.Of(seed, file), $"capture \"{file}\" is not in the seeds{Nearest.Hint(file, captures.Keys, "; put the file there")}");
            else if (record.Source.Sha256 is { } said && said != capture.Sha256)
                yield return Check.CaptureChanged.At(record.SeedPath, Place.Of(seed, said), $"{file} has changed: its SHA-256 is {capture.Sha256}, not the one given here. Restore the file, or give its new hash if the change is right");
        }
    }
}
