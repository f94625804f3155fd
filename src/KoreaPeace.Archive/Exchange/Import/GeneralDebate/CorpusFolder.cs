using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>The folder of the corpus: speeches in <c>TXT/Session 77 - 2022/PRK_77_2022.txt</c>, and a table of speakers beside <c>TXT</c>.</summary>
internal sealed partial class CorpusFolder
{
    private const string Texts = "TXT";
    private static readonly string[] Tables = ["*.csv", "*.xlsx"];

    private static readonly EnumerationOptions NoLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = true };

    private readonly string texts;

    /// <param name="path">The folder, or the one of the texts in it.</param>
    /// <exception cref="SourceRefusedException">It is none of the corpus, or has no table of speakers.</exception>
    public CorpusFolder(string path)
    {
        if (!Directory.Exists(path)) throw new SourceRefusedException(File.Exists(path) ? "is a file; name the folder of the corpus, in which TXT and the table of speakers are" : "is not there; correct the path");
        var isTexts = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) == Texts;
        texts = isTexts || !Directory.Exists(Path.Combine(path, Texts)) ? path : Path.Combine(path, Texts);
        if (!Files().Any(file => SpeechKey.Of(Path.GetFileName(file)) is not null))
            throw new SourceRefusedException("is no folder of the General Debate Corpus: it has no file such as TXT/Session 77 - 2022/PRK_77_2022.txt");
        TablePath = TableIn(path) ?? (isTexts ? TableIn(Path.Combine(path, "..")) : null)
            ?? throw new SourceRefusedException("has no table of speakers; put the corpus's Speakers_by_session.xlsx beside the folder TXT, or save it there as CSV");
    }

    public string TablePath { get; }

    /// <summary>Oldest first; the countries of a year by their codes.</summary>
    public IEnumerable<(SpeechKey Speech, string Path)> Speeches() =>
        Files().Select(file => (Speech: SpeechKey.Of(Path.GetFileName(file)), Path: file)).Where(file => file.Speech is not null).Select(file => (file.Speech!, file.Path))
            .OrderBy(file => file.Item1.Year).ThenBy(file => file.Item1.Code, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>Texts that are called otherwise than speeches are.</summary>
    public IEnumerable<string> Strangers() => Files().Where(file => SpeechKey.Of(Path.GetFileName(file)) is null).Order(StringComparer.Ordinal);

    /// <summary>What the name of a session's folder says otherwise than that of the file; null when they agree or it says nothing.</summary>
    public static string? OtherSession(SpeechKey speech, string path) =>
        Session().Match(Path.GetFileName(Path.GetDirectoryName(path)) ?? "") is { Success: true } folder && (Number(folder.Groups[1]) != speech.Session || Number(folder.Groups[2]) != speech.Year) ? folder.Value : null;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private IEnumerable<string> Files() => Directory.EnumerateDirectories(texts, "*", NoLinks).Append(texts)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt", NoLinks)).Where(file => !Path.GetFileName(file).StartsWith('.')); // a Mac leaves ._PRK_77_2022.txt beside PRK_77_2022.txt

    private static string? TableIn(string folder) =>
        Tables.SelectMany(kind => Directory.EnumerateFiles(folder, kind, NoLinks).Where(file => Path.GetFileName(file).StartsWith("speakers", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)).FirstOrDefault();

    [GeneratedRegex(@"^Session ([0-9]{1,3}) - ([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Session();
}
