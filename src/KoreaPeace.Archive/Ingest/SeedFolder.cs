using System.Security.Cryptography;
using System.Text;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>The folder of seeds on disk. Reading it never follows links, never blocks and never fails as a whole for one bad file.</summary>
public sealed class SeedFolder(string root)
{
    /// <summary>A long interview has 100 kB; beyond 1 MiB Markdown parsing can take minutes on hostile text.</summary>
    public const int MaxRecordBytes = 1024 * 1024;

    private const int MaxVocabularyBytes = 8 * 1024 * 1024;
    private const int MaxCaptureBytes = 64 * 1024 * 1024;
    private const int ReadAttempts = 3; // an editor's save is over by then

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string[] VocabularyFiles = [SeedFile.Topics, SeedFile.People, SeedFile.Concepts];

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

    /// <summary>
    /// A value that changes whenever a file is added, removed, renamed or saved: names, sizes and times only, so it is cheap to ask.
    /// </summary>
    public string Stamp()
    {
        var stamp = new StringBuilder();
        if (!Exists) return "";
        foreach (var file in Files())
            stamp.Append(file.FullName).Append('|').Append(file.Exists ? file.Length : -1).Append('|').Append(file.LastWriteTimeUtc.Ticks).Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(stamp.ToString())));
    }

    /// <summary>Every seed that can be read, by path; the others are named in <paramref name="problems"/>.</summary>
    public List<SeedFile> Read(List<Problem> problems)
    {
        var seeds = new List<SeedFile>();
        foreach (var file in Files())
        {
            var path = Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');
            if (path == "README.md") continue;
            if (Misplaced(path) is { } why)
            {
                problems.Add(why);
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

    private IEnumerable<FileInfo> Files()
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
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                continue; // removed between two looks, or closed to us: its seeds count as missing, and the guards of ingest decide
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
            case "captures":
                return null;
            case "transcripts" or "publications" when parts.Length == 3 && parts[1].Length == 4 && parts[1].All(char.IsAsciiDigit):
                if (!path.EndsWith(".md", StringComparison.Ordinal))
                    return new Problem(path, 0, "is not read: a record's file name ends in .md", IsWarning: true);
                var slug = parts[2][..^3];
                return Slug.IsValid(slug)
                    ? null
                    : new Problem(path, 0, $"the file name must be lower-case letters a-z, digits and single hyphens, at most {Slug.MaxLength}, then .md");
            case "transcripts" or "publications":
                return new Problem(path, 0, $"is not read: records lie in a folder for their year, such as {parts[0]}/2024/{parts[^1]}");
            default:
                return new Problem(path, 0, $"is not read: nothing here is called so{Nearest.Hint(parts[0], ["transcripts", "publications", "captures", .. VocabularyFiles])}", IsWarning: true);
        }
    }

    private static SeedFile? Read(FileInfo file, string path, List<Problem> problems)
    {
        if (file.LinkTarget is not null)
        {
            problems.Add(new Problem(path, 0, "is a link; links are not followed, put the file itself here"));
            return null;
        }

        if (Directory.Exists(file.FullName))
        {
            problems.Add(new Problem(path, 0, "is a folder with the name of a seed; rename it"));
            return null;
        }

        var isCapture = path.StartsWith("captures/", StringComparison.Ordinal);
        var most = isCapture ? MaxCaptureBytes : path.EndsWith(".yaml", StringComparison.Ordinal) ? MaxVocabularyBytes : MaxRecordBytes;
        var bytes = RegularFile.Read(file.FullName, most, ReadAttempts, out var refusal);
        if (bytes is null)
        {
            problems.Add(new Problem(path, 0, refusal!)); // set whenever there are no bytes
            return null;
        }

        if (isCapture) return new SeedFile(path, "", Hash(bytes));
        return Text(path, bytes, problems) is { } text ? new SeedFile(path, text, Hash(Encoding.UTF8.GetBytes(text))) : null;
    }

    /// <summary>The bytes as text with Unix line ends and composed characters (NFC); null when they are no text.</summary>
    private static string? Text(string path, byte[] bytes, List<Problem> problems)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problems.Add(new Problem(path, 1, "is saved as UTF-16; save it as UTF-8"));
            return null;
        }

        string text;
        try
        {
            text = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException broken)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(broken.Index, 0, bytes.Length)).Count((byte)'\n');
            problems.Add(new Problem(path, line, $"byte {broken.Index} is not UTF-8; save the file as UTF-8"));
            return null;
        }

        text = text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        for (int i = 0, line = 1; i < text.Length; i++)
        {
            if (text[i] == '\n') line++;
            else if ((char.IsControl(text[i]) && text[i] != '\t') || text[i] is '\uFFFE' or '\uFFFF')
            {
                problems.Add(new Problem(path, line, $"an invisible control character (U+{(int)text[i]:X4}) stands here; delete it"));
                return null;
            }
            else if (text[i] is '\u200B' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                problems.Add(new Problem(path, line, $"an invisible character (U+{(int)text[i]:X4}) stands here; delete it unless it is meant", IsWarning: true));
            }
        }

        return text.Normalize(NormalizationForm.FormC);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
