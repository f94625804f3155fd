using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>The folder that an import writes to: what is there already, and whole files, never a part of one and never outside.</summary>
internal sealed partial class ImportTarget
{
    private const int LongestHead = 20_000; // lines, as many as a seed may have

    private readonly SeedFolder folder;
    private readonly Dictionary<string, string> pathOfSlug = [];
    private readonly Dictionary<string, List<string>> pathsOfSource = [];
    private readonly Dictionary<string, List<string>> pathsOfCapture = [];

    public ImportTarget(string root)
    {
        folder = new SeedFolder(root);
        if (!folder.Exists) return;
        if (new DirectoryInfo(folder.Root).LinkTarget is not null) throw new IOException($"{folder.Said} is a link; name the folder itself with --into.");
        foreach (var kind in new[] { SeedFile.TranscriptFolder, SeedFile.PublicationFolder })
        {
            if (!Directory.Exists(FullPath(kind)) || new DirectoryInfo(FullPath(kind)).LinkTarget is not null) continue;
            foreach (var file in new DirectoryInfo(FullPath(kind)).EnumerateFiles("*.md", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
                Note(Path.GetRelativePath(folder.Root, file.FullName).Replace('\\', '/'), file.FullName);
        }
    }

    public string Said => folder.Said;

    /// <summary>Where a record of this name lies; null when there is none.</summary>
    public string? PathOf(string slug) => pathOfSlug.GetValueOrDefault(slug);

    /// <summary>The seeds that were made of exactly this source.</summary>
    public IReadOnlyList<string> MadeOf(string sha256) => pathsOfSource.GetValueOrDefault(sha256) ?? [];

    /// <summary>The seeds whose capture lies here.</summary>
    public IReadOnlyList<string> OfCapture(string path) => pathsOfCapture.GetValueOrDefault(path) ?? [];

    public bool Has(string path) => File.Exists(FullPath(path));

    /// <summary>Null when it is not there.</summary>
    public string? Sha256Of(string path) => Has(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(FullPath(path)))) : null;

    /// <summary>A seed as the archive reads it; null when it is no text, or not there.</summary>
    public SeedFile? Read(string path)
    {
        if (!Has(path)) return null;
        return SeedText.Of(path, File.ReadAllBytes(FullPath(path)), []) is { } text ? new SeedFile(path, text, "") : null;
    }

    /// <summary>The captured source of a seed; null when it is not there.</summary>
    public SourceFile? CaptureOf(string seed) => pathsOfCapture.FirstOrDefault(capture => capture.Value.Contains(seed)).Key is { } path && Has(path) ? new SourceFile(path, File.ReadAllBytes(FullPath(path))) : null;

    /// <summary>One after another, in the order of their slugs; those that are no text are left out.</summary>
    public IEnumerable<SeedFile> Records() => pathOfSlug.OrderBy(record => record.Key, StringComparer.Ordinal).Select(record => Read(record.Value)).OfType<SeedFile>();

    /// <summary>A file's text with its byte order mark and its own line ends; null when it is not there.</summary>
    public string? Verbatim(string path) => Has(path) ? new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(FullPath(path))) : null;

    /// <summary>Remembers a seed that is about to be written, as if it were there.</summary>
    public void Note(SeedDraft draft, string path)
    {
        pathOfSlug[draft.Slug] = path;
        if (draft.Sha256 is { } sha256) Add(pathsOfSource, sha256, path);
        if (draft.Capture is { } capture) Add(pathsOfCapture, capture, path);
    }

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Under a name that nothing reads, then under its own: whoever looks, or stops the program, meanwhile finds the whole file or none.</summary>
    public void Write(string path, byte[] bytes)
    {
        var file = FullPath(path);
        RefuseLinks(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // every seed lies in a folder
        var unfinished = Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.tmp"); // the line above
        File.Delete(unfinished); // a link of that name would lead elsewhere
        try
        {
            using (var written = new FileStream(unfinished, FileMode.CreateNew)) written.Write(bytes);
            if (File.Exists(file) && !OperatingSystem.IsWindows()) File.SetUnixFileMode(unfinished, File.GetUnixFileMode(file));
            // What was lost with the power is imported again; a vocabulary holds more than imports.
            if (path.EndsWith(".yaml", StringComparison.Ordinal)) Durable.Flush(unfinished);
            File.Move(unfinished, file, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>Nothing on the way to the file, nor the file, may be a link: it would lead out of the folder.</summary>
    private void RefuseLinks(string path)
    {
        var below = folder.Root;
        foreach (var part in path.Split('/'))
        {
            below = Path.Combine(below, part);
            if (new FileInfo(below).LinkTarget is not null) throw new IOException($"{below} is a link, and nothing is written through links; put the folder or file itself there.");
        }
    }

    private string FullPath(string path)
    {
        var full = Path.GetFullPath(Path.Combine(folder.Root, path));
        return full.StartsWith(folder.Root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : throw new IOException($"{path} lies outside {folder.Said}; nothing is written there.");
    }

    /// <summary>What the head of a seed tells of its source.</summary>
    private void Note(string path, string file)
    {
        pathOfSlug[Path.GetFileNameWithoutExtension(path)] = path;
        foreach (var line in File.ReadLines(file).Skip(1).Take(LongestHead).TakeWhile(line => line.TrimEnd() != "---"))
        {
            var origin = Origin().Match(line);
            if (origin.Groups["sha256"] is { Success: true } sha256) Add(pathsOfSource, sha256.Value.ToLowerInvariant(), path);
            if (origin.Groups["capture"] is { Success: true } capture) Add(pathsOfCapture, capture.Value, path);
        }
    }

    private static void Add(Dictionary<string, List<string>> paths, string key, string path)
    {
        if (!paths.TryGetValue(key, out var there)) paths[key] = there = [];
        if (!there.Contains(path)) there.Add(path);
    }

    [GeneratedRegex("""^\s+(?:sha256:\s*["']?(?<sha256>[0-9a-fA-F]{64})|capture:\s*["']?(?<capture>captures/[^\s"']+))""", RegexOptions.CultureInvariant)]
    private static partial Regex Origin();
}
