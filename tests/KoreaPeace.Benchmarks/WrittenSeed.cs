using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Benchmarks;

/// <summary>Any text written so that a seed's reader gives back the very same words.</summary>
internal static partial class WrittenSeed
{
    private const int MostMarks = 300; // a paragraph may have 400

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As a value of the front matter: a JSON string is a YAML string.</summary>
    public static string Value(string text) => JsonSerializer.Serialize(Spaced(text), Plain);

    /// <summary>As Markdown paragraphs; more than one only where one would have more marks than a reader takes.</summary>
    /// <exception cref="InvalidDataException">The reader would give back other words.</exception>
    public static string Body(string text)
    {
        var spaced = Spaced(text);
        var body = string.Join("\n\n", Paragraphs(spaced).Select(paragraph => Start().Replace(paragraph, @"\$0")));
        return MarkdownText.OneLine(body) == spaced ? body : throw new InvalidDataException($"This text changes when it is written as Markdown: {spaced}");
    }

    /// <summary>Composed, with single spaces and without the characters that seeds refuse.</summary>
    public static string Spaced(string text) => Spaces().Replace(Unseen().Replace(text, " "), " ").Trim().Normalize(NormalizationForm.FormC);

    private static IEnumerable<string> Paragraphs(string text)
    {
        var paragraph = new StringBuilder();
        var marks = 0;
        foreach (var word in text.Split(' '))
        {
            var written = Mark().Replace(word, @"\$0");
            marks += written.Count(character => !char.IsLetterOrDigit(character));
            if (marks > MostMarks && paragraph.Length > 0)
            {
                yield return paragraph.ToString();
                paragraph.Clear();
                marks = 0;
            }

            if (paragraph.Length > 0) paragraph.Append(' ');
            paragraph.Append(written);
        }

        yield return paragraph.ToString();
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\uFFFD-\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[\\`*_\[\]<>&~|]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    // What opens a heading, list, quotation or fence at the beginning of a line; the dot of "1." is what makes it a list.
    [GeneratedRegex(@"^[#+=-]|(?<=^[0-9]{1,9})[.)]", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
