using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Ingest;

/// <summary>What seeds/README.md says of each field: the one place where the fields are explained, to people and to editors.</summary>
public static partial class SeedGuide
{
    private static readonly string Text = Read();

    /// <summary>By the field's name as the table writes it, such as <c>source.url</c>.</summary>
    public static IReadOnlyDictionary<string, string> OfRecords { get; } =
        RecordRow().Matches(Text).ToDictionary(row => row.Groups["field"].Value, row => Plain(row.Groups["form"].Value));

    /// <summary>The same of a vocabulary file, such as <c>people.yaml</c>.</summary>
    public static IReadOnlyDictionary<string, string> Of(string file) =>
        VocabularyRow().Matches(Text.Split($"| `{file}` |")[1].Split("\n| `")[0].Split("\n\n")[0])
            .ToDictionary(row => row.Groups["field"].Value, row => Plain(row.Groups["form"].Value));

    private static string Plain(string markdown) => Link().Replace(markdown.Trim(), "$1").Replace("`", "", StringComparison.Ordinal);

    private static string Read()
    {
        using var guide = new StreamReader(typeof(SeedGuide).Assembly.GetManifestResourceStream("seeds/README.md")!); // the project file puts it in
        return guide.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^\| `(?<field>[^`]+)` \| (T P|T|P) \| [^|]+? \|(?<form>.*)\|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RecordRow();

    [GeneratedRegex(@"^\|? ?\|? ?`(?<field>[^`]+)` \| (yes|no) \|(?<form>.*)\|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex VocabularyRow();

    [GeneratedRegex(@"\[([^\]]+)\]\(#[^)]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
