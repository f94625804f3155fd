using System.Globalization;
using System.Text;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>
/// A source as numbered lines, each as a seed can hold it: decoded, composed (NFC), with ordinary spaces and without invisible characters.
/// What was changed in reading is told by <see cref="Remarks"/>.
/// </summary>
public sealed class SourceText
{
    private const double MostControl = 0.01; // of all characters; a text with form feeds has a tenth of that

    private SourceText(SourceFile file, string encoding, IReadOnlyList<string> lines, IReadOnlyList<string> remarks) =>
        (File, Encoding, Lines, Remarks) = (file, encoding, lines, remarks);

    public SourceFile File { get; }

    /// <summary>As the report says it.</summary>
    public string Encoding { get; }

    /// <summary>The line with the number n is the one with the index n - 1.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>For whoever imports: how it was read, where that is not a matter of course.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>Every line is a paragraph of its own, as if empty lines stood between.</summary>
    public bool IsSpaced { get; private init; }

    /// <summary>Whether a paragraph begins with this line.</summary>
    /// <param name="line">From 1.</param>
    public bool HasGapBefore(int line) => IsSpaced || line < 2 || string.IsNullOrWhiteSpace(Lines[line - 2]);

    /// <exception cref="SourceRefusedException">It is no text, or nobody can tell its encoding.</exception>
    public static SourceText Of(SourceFile file)
    {
        var encoding = SourceEncoding.Of(file.Bytes);
        string text;
        try
        {
            text = encoding.Encoding.GetString(file.Bytes, encoding.MarkLength, file.Bytes.Length - encoding.MarkLength);
        }
        catch (DecoderFallbackException broken)
        {
            throw new SourceRefusedException(string.Create(CultureInfo.InvariantCulture, $"looks like {encoding.Name}, but byte {broken.Index + encoding.MarkLength + 1:N0} fits no letter of it; save it as UTF-8 with the program that wrote it"));
        }

        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (text.Count(SeedText.IsControl) > Math.Max(1, text.Length * MostControl)) throw new SourceRefusedException("is no text (it is full of control characters); save it as plain text");
        List<string> remarks = encoding.Name == "UTF-8" ? [] : [$"The letters are stored as {encoding.Name}{(encoding.IsGuess ? ", as far as can be told: look whether they are right" : "")}."];
        return Of(file, encoding.Name, text.Split('\n'), remarks);
    }

    /// <summary>Of a source that is no plain text: its paragraphs, as somebody else has read them.</summary>
    /// <param name="form">What it is, as the report says it: "Word document".</param>
    /// <param name="isSpaced">Every line is a paragraph of its own.</param>
    public static SourceText Of(SourceFile file, string form, IEnumerable<string> lines, bool isSpaced = true) => Of(file, form, lines, [], isSpaced);

    /// <summary>The same source with its lines as they are to be read; as many as before.</summary>
    public SourceText With(IReadOnlyList<string> lines, string remark) => new(File, Encoding, lines, [.. Remarks, remark]) { IsSpaced = IsSpaced };

    private static SourceText Of(SourceFile file, string form, IEnumerable<string> raw, List<string> remarks, bool isSpaced = false)
    {
        var cleaned = 0;
        var lines = raw.Select(line =>
        {
            var clean = Clean(line);
            cleaned += clean.Length == line.Length ? 0 : 1;
            return clean;
        }).ToArray();
        if (lines.All(string.IsNullOrWhiteSpace)) throw new SourceRefusedException("has no words in it; nothing can be made of it");
        if (cleaned > 0) remarks.Add($"Invisible characters were left out of {cleaned:N0} {(cleaned == 1 ? "line" : "lines")}, or letters put together that were stored taken apart.");
        return new SourceText(file, form, lines, remarks) { IsSpaced = isSpaced };
    }

    /// <summary>One line without what a seed may not hold.</summary>
    private static string Clean(string line)
    {
        var clean = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            if (character is '\u00A0' or '\u2007' or '\u202F' or '\u2028' or '\u2029' or '\t') clean.Append(' ');
            else if (!SeedText.IsControl(character) && char.GetUnicodeCategory(character) != UnicodeCategory.Format) clean.Append(character);
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }
}
