using System.Text;
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
internal sealed class WordDocument
{
    private const long MostOfText = 64L * 1024 * 1024; // characters of the part that holds the words; a book has 5 million

    private readonly List<string> paragraphs = [];
    private readonly StringBuilder paragraph = new();
    private readonly HashSet<string> remarks = [];
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
            if (main.FootnotesPart is not null || main.EndnotesPart is not null) document.remarks.Add("Footnotes and endnotes were left out.");
            if (main.HeaderParts.Any() || main.FooterParts.Any()) document.remarks.Add("Heads and feet of pages were left out.");
            if (main.WordprocessingCommentsPart is not null) document.remarks.Add("Comments were left out.");
            return document;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or IOException or ArgumentException or InvalidOperationException)
        {
            throw new SourceRefusedException($"cannot be read as a Word document: {broken.Message.TrimEnd('.')}; save it anew with Word");
        }
    }

    private void Take(OpenXmlReader reader)
    {
        var type = reader.ElementType;
        if (IsSkipped(type))
        {
            skipping += reader.IsStartElement ? 1 : -1;
            if (type != typeof(AlternateContentFallback)) remarks.Add("The document has changes that are not accepted yet: what was put in is taken, what was struck out is left out.");
            return;
        }

        if (type == typeof(InsertedRun)) remarks.Add("The document has changes that are not accepted yet: what was put in is taken, what was struck out is left out.");
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
        else if (type == typeof(TableRow)) row = [];
        else if (type == typeof(TableCell)) cellParagraphs = 0;
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
        if (row is not null && text.Trim().Length > 0 && cellParagraphs++ == 0)
        {
            row.Add(text);
            // Who speaks stands in the first column, the words in the second.
            if (row.Count == 2 && SpeakerLabels.At($"{row[0].Trim().TrimEnd(':')}: ") is not null && paragraphs.Count > 0 && paragraphs[^1] == row[0])
            {
                paragraphs[^1] = $"{row[0].Trim().TrimEnd(':')}: {text.Trim()}";
                return;
            }
        }

        if (!string.IsNullOrWhiteSpace(text)) paragraphs.Add(text);
    }
}
