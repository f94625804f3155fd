using System.Security.Cryptography;
using System.Text;
using KoreaPeace.Archive.Ingest.Checks;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>The folder of seeds on disk. Reading it never follows links, never blocks and never fails as a whole for one bad file.</summary>
public sealed class SeedFolder(string root)
{
    /// <summary>A long interview has 100 kB; beyond 1 MiB Markdown parsing can take minutes on hostile text.</summary>
    public const int MaxRecordBytes = 1024 * 1024;

    private const string Guide = "README.md";

    private const int MaxVocabularyBytes = 8 * 1024 * 1024;
    private const int MaxCaptureBytes = 64 * 1024 * 1024;
    private const int ReadAttempts = 3; // an editor's save is over by then

    private static readonly string[] VocabularyFiles = [SeedFile.Topics, SeedFile.People, SeedFile.Concepts, SeedFile.Events, SeedFile.Words];

    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>The folder as the person at the keyboard knows it: relative to where they are when it lies below.</summary>
    public string Said
    {
        get
        {
            var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Root);
            return relative.StartsWith("..", StringComparison.Ordinal) ? Root : relative;
        }
    }

    public bool Exists => Directory.Exists(Root);

    public bool HasRecords => Files([]).Any(file => file.Name.EndsWith(".md", StringComparison.Ordinal) && file.Name != Guide);

    /// <summary>
    /// A value that changes whenever a file is added, removed, renamed or saved: names, sizes and times only, so it is cheap to ask.
    /// </summary>
    public string Stamp()
    {
        var stamp = new StringBuilder();
        if (!Exists) return "";
        foreach (var file in Files([]))
            stamp.Append(file.FullName).Append('|').Append(file.Exists ? file.Length : -1).Append('|').Append(file.LastWriteTimeUtc.Ticks).Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(stamp.ToString())));
    }

    /// <summary>Every seed that can be read, by path; the others are named in <paramref name="problems"/>.</summary>
    public List<SeedFile> Read(List<Problem> problems)
    {
        var seeds = new List<SeedFile>();
        foreach (var file in Files(problems))
        {
            var path = PathOf(file);
            if (path == Guide) continue;
            if (file.LinkTarget is not null)
            {
                problems.Add(new Problem(path, 0, "is a link; links are not followed, put the file itself here"));
                continue;
            }

            if (Misplaced(path) is { } why)
            {
                problems.Add(why.IsWarning ? why with { Code = Check.NotRead.Code } : why);
                continue;
            }

            try
            {
                if (Read(file, path, problems) is { } seed) seeds.Add(seed);
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                problems.Add(new Problem(path, 0, $"the file cannot be read: {unreadable.Message}"));
            }
        }

        return seeds;
    }

    private string PathOf(FileSystemInfo entry) => Path.GetRelativePath(Root, entry.FullName).Replace('\\', '/');

    private IEnumerable<FileInfo> Files(List<Problem> problems)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = false, AttributesToSkip = 0, IgnoreInaccessible = false };
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(Root)]);
        var files = new List<FileInfo>();
        while (folders.TryPop(out var folder))
        {
            FileSystemInfo[] entries;
            try
            {
                entries = folder.GetFileSystemInfos("*", options);
            }
            catch (DirectoryNotFoundException)
            {
                continue; // removed between two looks: its seeds are gone, and the guards of ingest decide
            }
            catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
            {
                problems.Add(new Problem(PathOf(folder), 0, "the folder cannot be opened; let the archive read it"));
                continue;
            }

            foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.')))
            {
                if (entry is DirectoryInfo below && below.LinkTarget is null && !below.Name.EndsWith(".md", StringComparison.Ordinal)) folders.Push(below);
                else files.Add(entry as FileInfo ?? new FileInfo(entry.FullName));
            }
        }

        return files.OrderBy(file => file.FullName, StringComparer.Ordinal);
    }

    private static Problem? Misplaced(string path)
    {
        if (VocabularyFiles.Contains(path)) return null;
        var parts = path.Split('/');
        switch (parts[0])
        {
            case SeedFile.CaptureFolder:
                return null;
            case SeedFile.TranscriptFolder or SeedFile.PublicationFolder when parts.Length == 3 && IsYear(parts[1]):
                if (!path.EndsWith(".md", StringComparison.Ordinal))
                    return new Problem(path, 0, "is not read: a record's file name ends in .md", IsWarning: true);
                var slug = parts[2][..^3];
                return Slug.IsValid(slug)
                    ? null
                    : new Problem(path, 0, $"the file's name must be lower-case letters a-z, digits and single hyphens, at most {Slug.MaxLength} of them, and .md; rename it");
            case SeedFile.TranscriptFolder or SeedFile.PublicationFolder:
                return new Problem(path, 0, $"is not read: records lie in a folder for their year, such as {parts[0]}/2024/{parts[^1]}, or in {parts[0]}/{SeedFile.Undated}/ when nobody knows it");
            default:
                var what = parts.Length == 1 ? "file" : "folder";
                var hint = Nearest.Hint(parts[0], [SeedFile.TranscriptFolder, SeedFile.PublicationFolder, SeedFile.CaptureFolder, .. VocabularyFiles]);
                // Whatever was meant for the archive and would silently not be in it is worth more than a warning.
                return new Problem(path, 0, $"is not read: seeds have no {what} named {parts[0]}{hint}", IsWarning: parts.Length == 1 || !path.EndsWith(".md", StringComparison.Ordinal));
        }
    }

    private static bool IsYear(string folder) => folder == SeedFile.Undated || (folder.Length == 4 && folder.All(char.IsAsciiDigit));

    private static SeedFile? Read(FileInfo file, string path, List<Problem> problems)
    {
        if (Directory.Exists(file.FullName))
        {
            problems.Add(new Problem(path, 0, "is a folder with the name of a seed; rename it"));
            return null;
        }

        var isCapture = path.StartsWith(SeedFile.CaptureFolder + "/", StringComparison.Ordinal);
        var most = isCapture ? MaxCaptureBytes : path.EndsWith(".yaml", StringComparison.Ordinal) ? MaxVocabularyBytes : MaxRecordBytes;
        var bytes = RegularFile.Read(file.FullName, most, ReadAttempts, out var refusal);
        if (bytes is null)
        {
            problems.Add(new Problem(path, 0, refusal!)); // set whenever there are no bytes
            return null;
        }

        if (isCapture) return new SeedFile(path, "", Hash(bytes));
        return SeedText.Of(path, bytes, problems) is { } text ? new SeedFile(path, text, Hash(Encoding.UTF8.GetBytes(text))) : null;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
