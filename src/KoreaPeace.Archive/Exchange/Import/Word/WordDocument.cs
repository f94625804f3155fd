using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KoreaPeace.Archive.Exchange.Import.Labels;

namespace KoreaPeace.Archive.Exchange.Import.Word;

/// <summary>
/// The paragraphs of a Word document, read element by element, so that neither its size nor its nesting can fill memory or stack. Insertions
/// that are not accepted yet count, deletions do not.
/// </summary>
internal sealed partial class WordDocument
{
    private const long MostOfText = 64L * 1024 * 1024; // characters of the part that holds the words; a book has 5 million

    private readonly List<string> paragraphs = [];
    private readonly StringBuilder paragraph = new();
    private readonly List<string> remarks = [];
    private readonly Dictionary<(string What, long Id), int> noted = []; // where the marks of notes stand
    private readonly List<(string What, long Id)> marks = []; // in the paragraph that is open
    private bool isHeading; // the paragraph that is open
    private bool hasChanges; // that are not accepted yet
    private int skipping; // how deep inside something that is not read
    private List<string>? row; // the first paragraphs of the cells of the row that is open
    private int cellParagraphs;

    /// <summary>Those that have words.</summary>
    public IReadOnlyList<string> Paragraphs => paragraphs;

    public IReadOnlyCollection<string> Remarks => remarks;

    /// <exception cref="SourceRefusedException">It is no Word document, encrypted, or unpacks to something huge.</exception>
    public static WordDocument Of(SourceFile file)
    {
        if (file.Bytes is [0xD0, 0xCF, 0x11, 0xE0, ..]) throw new SourceRefusedException("is an old or an encrypted Word document; save it as .docx without a password");
        if (!Packed.Is(file)) throw new SourceRefusedException("is no Word document (.docx); import it as another format");
        try
        {
            Packed.Measure(file.Bytes);
            using var package = WordprocessingDocument.Open(new MemoryStream(file.Bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = MostOfText });
            var main = package.MainDocumentPart ?? throw new SourceRefusedException("has no text part; save it anew with Word");
            var document = new WordDocument();
            using var reader = OpenXmlReader.Create(main);
            while (reader.Read()) document.Take(reader);
            if (document.hasChanges) document.remarks.Add("The document has changes that are not accepted yet: what was put in is taken, what was struck out is left out.");
            document.Notes(main);
            if (main.HeaderParts.Any() || main.FooterParts.Any()) document.remarks.Add("Heads and feet of pages were left out.");
            if (main.WordprocessingCommentsPart is not null) document.remarks.Add("Comments were left out.");
            return document;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or IOException or ArgumentException or InvalidOperationException)
        {
            throw new SourceRefusedException($"cannot be read as a Word document: {broken.Message.TrimEnd('.')}; save it anew with Word");
        }
    }

    /// <summary>Their words are nobody's who speaks, so they stand in no turn; but they are told whole.</summary>
    private void Notes(MainDocumentPart main)
    {
        var notes = (main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? []).Cast<FootnoteEndnoteType>().Concat(main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []);
        foreach (var note in notes)
        {
            var text = string.Join(' ', note.Descendants<Text>().Select(part => part.Text)).Trim();
            if (text.Length == 0) continue;
            var what = note is Footnote ? "Footnote" : "Endnote";
            remarks.Add($"{what} {note.Id?.Value}{(noted.TryGetValue((what, note.Id?.Value ?? 0), out var line) ? $", in line {line}," : "")} is left out, for nobody says it: \"{string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}\"");
        }
    }

    private void Take(OpenXmlReader reader)
    {
        var type = reader.ElementType;
        if (IsSkipped(type))
        {
            skipping += reader.IsStartElement ? 1 : -1;
            hasChanges |= type != typeof(AlternateContentFallback);
            return;
        }

        hasChanges |= type == typeof(InsertedRun);
        if (skipping > 0) return;
        if (reader.IsStartElement) Begin(type, reader);
        else End(type);
    }

    // The fallback of a drawing says the same again for older programs.
    private static bool IsSkipped(Type type) => type == typeof(AlternateContentFallback) || type == typeof(MoveFromRun) || type == typeof(DeletedRun);

    private void Begin(Type type, OpenXmlReader reader)
    {
        if (type == typeof(Text)) paragraph.Append(reader.GetText());
        else if (type == typeof(TabChar)) paragraph.Append(' ');
        else if (type == typeof(NoBreakHyphen)) paragraph.Append('-');
        else if (type == typeof(Break) || type == typeof(CarriageReturn)) EndParagraph();
        else if (type == typeof(ParagraphStyleId)) isHeading = reader.Attributes.Any(attribute => attribute.LocalName == "val" && attribute.Value is { } style && Heading().IsMatch(style));
        else if (type == typeof(TableRow)) row = [];
        else if (type == typeof(TableCell)) cellParagraphs = 0;
        else if (type == typeof(FootnoteReference) || type == typeof(EndnoteReference)) Mark(type == typeof(FootnoteReference) ? "Footnote" : "Endnote", reader);
    }

    private void Mark(string what, OpenXmlReader reader)
    {
        if (long.TryParse(reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "id").Value, out var id)) marks.Add((what, id));
    }

    private void End(Type type)
    {
        if (type == typeof(Paragraph)) EndParagraph();
        else if (type == typeof(TableRow)) row = null;
    }

    private void EndParagraph()
    {
        var text = paragraph.ToString();
        paragraph.Clear();
        if (!IsSaidInTable(text) && !string.IsNullOrWhiteSpace(text)) paragraphs.Add(isHeading ? $"## {text.Trim()}" : text);
        isHeading = false;
        foreach (var mark in marks) noted.TryAdd(mark, paragraphs.Count);
        marks.Clear();
    }

    /// <summary>Who speaks stands in the first column, the words in the second.</summary>
    private bool IsSaidInTable(string text)
    {
        if (row is null || text.Trim().Length == 0 || cellParagraphs++ > 0) return false;
        row.Add(text);
        if (row.Count != 2 || SpeakerLabels.At($"{row[0].Trim().TrimEnd(':')}: ") is null || paragraphs.Count == 0 || paragraphs[^1] != row[0]) return false;
        paragraphs[^1] = $"{row[0].Trim().TrimEnd(':')}: {text.Trim()}";
        return true;
    }

    // The names that Word gives the styles of headings, in English, German and Korean.
    [GeneratedRegex(@"^(?:Heading|berschrift|제목)\s?\d$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
