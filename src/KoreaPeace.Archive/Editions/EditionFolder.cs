using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Editions;

/// <summary>
/// The data folder: one database file per edition that is never changed again, and <c>current.json</c>, the one pointer to the edition
/// that is served. Whatever is killed at whatever moment, the pointer names a whole edition: the old or the new.
/// </summary>
public sealed partial class EditionFolder(string path, TimeProvider clock)
{
    // How the runtime says that another process holds a lock on a file: ERROR_SHARING_VIOLATION, and EWOULDBLOCK of flock(2).
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int WouldBlockLinux = 11;
    private const int WouldBlockMac = 35;

    private const string Unfinished = ".tmp";

    // A page that began with the edition before may still be reading it.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public string Root { get; } = System.IO.Path.GetFullPath(path);

    private string Pointer => System.IO.Path.Combine(Root, "current.json");

    private string BuildFolder => System.IO.Path.Combine(Root, "build");

    public string PathOf(Edition edition) => System.IO.Path.Combine(Root, edition.File);

    /// <summary>What the pointer names; null when there is no pointer or it cannot be read.</summary>
    public Edition? Current() => ReadPointer(Pointer);

    /// <summary>The editions whose descriptions lie here, newest first: the current one and those it can fall back on.</summary>
    public IEnumerable<Edition> All() =>
        !Directory.Exists(Root) ? [] : new[] { Current() }.Concat(Directory.GetFiles(Root, "edition-*.json").OrderDescending(StringComparer.Ordinal).Select(ReadPointer))
            .OfType<Edition>().DistinctBy(edition => edition.File);

    /// <summary>Whether the edition's file is there, whole and unchanged. Reads it once from end to end.</summary>
    public bool IsIntact(Edition edition)
    {
        try
        {
            var file = new FileInfo(PathOf(edition));
            return file.Exists && file.Length == edition.Bytes && Sha256(file.FullName) == edition.Sha256;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>A value that changes when the edition's file is replaced, cut, touched or removed: cheap to ask, no proof of its content.</summary>
    public (long Bytes, DateTime Written) Stamp(Edition edition)
    {
        var file = new FileInfo(PathOf(edition));
        return file.Exists ? (file.Length, file.LastWriteTimeUtc) : (-1, default);
    }

    /// <summary>Takes the folder for one ingest and clears what an interrupted one has left. The kernel frees it when the process ends.</summary>
    /// <exception cref="IngestRunningException">Another ingest has it.</exception>
    public IDisposable Lock()
    {
        Directory.CreateDirectory(Root);
        FileStream held;
        try
        {
            held = new FileStream(System.IO.Path.Combine(Root, "ingest.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (taken.HResult is SharingViolation or WouldBlockLinux or WouldBlockMac)
        {
            throw new IngestRunningException(taken);
        }

        try
        {
            Sweep();
            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Removes what an ingest that was killed has left half done.</summary>
    private void Sweep()
    {
        if (Directory.Exists(BuildFolder)) Directory.Delete(BuildFolder, recursive: true);
        foreach (var unfinished in Directory.GetFiles(Root, "*.json" + Unfinished)) File.Delete(unfinished);
    }

    /// <summary>A path for a new database, in a folder that the next ingest clears.</summary>
    public string NewBuild()
    {
        Directory.CreateDirectory(BuildFolder);
        return System.IO.Path.Combine(BuildFolder, "edition.db");
    }

    /// <summary>Makes a finished database the edition that is served. Each step is on the disk before the next begins.</summary>
    public Edition Publish(string build, Func<int, string, long, Edition> describe)
    {
        var number = All().Select(edition => edition.Number).DefaultIfEmpty(0).Max() + 1;
        var sha256 = Sha256(build);
        var edition = describe(number, sha256, new FileInfo(build).Length);
        var target = PathOf(edition);

        Durable.Flush(build);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(build, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.Move(build, target, overwrite: true);
        Durable.FlushFolder(Root);
        WritePointer(edition, System.IO.Path.ChangeExtension(target, ".json"));
        WritePointer(edition, Pointer);
        Directory.Delete(BuildFolder, recursive: true);
        DeleteOlder(edition);
        return edition;
    }

    public static string FileNameOf(int number, string sha256) => FormattableString.Invariant($"edition-{number:D6}-{sha256[..8]}.db");

    private static Edition? ReadPointer(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Edition>(File.ReadAllBytes(path), Json) is { File: not null, Sha256: not null, Id: not null } edition && FileName().IsMatch(edition.File)
                ? edition with { Kept = edition.Kept ?? [] }
                : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void WritePointer(Edition edition, string path)
    {
        var temporary = path + Unfinished;
        File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(edition, Json));
        Durable.Flush(temporary);
        File.Move(temporary, path, overwrite: true);
        Durable.FlushFolder(Root);
    }

    /// <summary>Keeps the edition before, to fall back on, and whatever may still be read.</summary>
    private void DeleteOlder(Edition current)
    {
        var before = clock.GetUtcNow() - Grace;
        // What was replaced by these has not been served since before the grace time.
        var replacedLongAgo = All().Where(edition => edition.BuiltAt < before).Select(edition => edition.Number).DefaultIfEmpty(0).Max();
        var first = Math.Min(replacedLongAgo, current.Number - 1);
        foreach (var file in Directory.GetFiles(Root, "edition-*.*"))
        {
            var match = FileName().Match(System.IO.Path.GetFileName(System.IO.Path.ChangeExtension(file, ".db")));
            if (match.Success && int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) < first) File.Delete(file);
        }
    }

    private static string Sha256(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    [GeneratedRegex(@"^edition-(?<number>\d{6,9})-[0-9a-f]{8}\.db$", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}

/// <summary>Only one ingest may run in a data folder at a time.</summary>
public sealed class IngestRunningException(Exception inner)
    : Exception("another ingest is running in this data folder; wait until it is done", inner);
