namespace KoreaPeace.Archive.Ingest;

/// <summary>One file under the seeds folder as it was read: text with Unix line ends, composed characters and no byte order mark.</summary>
/// <param name="Path">Inside the seeds folder, with forward slashes.</param>
/// <param name="Text">Empty for a capture, whose bytes are only hashed.</param>
/// <param name="Sha256">Of the text as UTF-8; of the bytes for a capture. Lower-case hexadecimal.</param>
public sealed record SeedFile(string Path, string Text, string Sha256)
{
    public const string TranscriptFolder = "transcripts";
    public const string PublicationFolder = "publications";
    public const string CaptureFolder = "captures";

    public const string Topics = "topics.yaml";
    public const string People = "people.yaml";
    public const string Concepts = "concepts.yaml";
    public const string Events = "events.yaml";
    public const string Words = "words.yaml";

    /// <summary>The folder, beside those of the years, for records of which nobody knows the year.</summary>
    public const string Undated = "undated";

    public bool IsTranscript => IsIn(TranscriptFolder, Path);

    public bool IsRecord => IsRecordAt(Path);

    public bool IsCapture => IsIn(CaptureFolder, Path);

    /// <summary>The file's name without its ending: a record's slug.</summary>
    public string Slug => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether a seed at this path is a record's, there or not.</summary>
    public static bool IsRecordAt(string path) => IsIn(TranscriptFolder, path) || IsIn(PublicationFolder, path);

    private static bool IsIn(string folder, string path) => path.StartsWith(folder + "/", StringComparison.Ordinal);
}
