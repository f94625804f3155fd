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
/// that are not accepted yet count, deletions do not; text boxes and hidden words are told of.
/// </summary>
internal sealed partial class WordDocument
{
    private const long MostOfText = 64L * 1024 * 1024; // characters of the part that holds the words; a book has 5 million

    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"; // ECMA-376, part 4
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"; // ECMA-376, part 1

    private readonly List<string> paragraphs = [];
    private readonly StringBuilder paragraph = new();
    private readonly List<string> remarks = [];
    private readonly Dictionary<(string What, long Id), int> noted = []; // where the marks of notes stand
    private readonly List<(string What, long Id)> marks = []; // in the paragraph that is open
    private bool isHeading; // the paragraph that is open
    private bool hasChanges; // that are not accepted yet
    private readonly StringBuilder hidden = new(); // words of the paragraph that is open which Word does not show
    private readonly StringBuilder box = new(); // words of the text box that is open
    private readonly Stack<bool> runs = []; // that are open, and whether each is hidden
    private int boxes; // how deep inside text boxes
    private bool isText;
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
            using var reader = XmlReader.Create(main.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings { MaxCharactersInDocument = MostOfText, DtdProcessing = DtdProcessing.Prohibit, CloseInput = true });
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
            remarks.Add($"{what} {note.Id?.Value}{(noted.TryGetValue((what, note.Id?.Value ?? 0), out var line) ? $", in line {line}," : "")} is left out, for nobody says it: \"{OneLine(text)}\"");
        }
    }

    private void Take(XmlReader reader)
    {
        var isElement = reader.NodeType == XmlNodeType.Element;
        if (isElement || reader.NodeType == XmlNodeType.EndElement)
        {
            // Attributes of an element are read before what is in it.
            var (name, isEmpty) = (NameOf(reader), reader.IsEmptyElement);
            if (isElement) Open(name, reader);
            if (!isElement || isEmpty) Shut(name);
        }
        else if (isText && skipping == 0)
        {
            (boxes > 0 ? box : runs.TryPeek(out var isHidden) && isHidden ? hidden : paragraph).Append(reader.Value);
        }
    }

    /// <summary>Of Word's own elements, and of the alternatives for older programs; empty for any other.</summary>
    private static string NameOf(XmlReader reader) => reader.NamespaceURI is Transitional or Strict || reader.LocalName is "Fallback" ? reader.LocalName : "";

    // The fallback of a drawing says the same again for older programs; how something was set before a change is no matter.
    private static bool IsSkipped(string name) => name is "Fallback" or "moveFrom" or "del" or "rPrChange" or "pPrChange";

    private void Open(string name, XmlReader reader)
    {
        hasChanges |= name is "moveFrom" or "del" or "ins";
        if (IsSkipped(name)) skipping++;
        if (skipping > 0) return;
        if (name == "t") isText = true;
        else if (name == "r") runs.Push(false);
        else if (name == "vanish" && runs.Count > 0 && IsOn(reader)) Hide();
        else if (name == "txbxContent") boxes++;
        else if (boxes == 0) Begin(name, reader);
    }

    private void Hide()
    {
        runs.Pop();
        runs.Push(true);
    }

    private void Begin(string name, XmlReader reader)
    {
        if (name == "tab" && runs.Count > 0) paragraph.Append(' ');
        else if (name == "noBreakHyphen") paragraph.Append('-');
        else if (name is "br" or "cr") EndParagraph();
        else if (name == "pStyle") isHeading = Attribute(reader, "val") is { } style && Heading().IsMatch(style);
        else if (name == "tr") row = [];
        else if (name == "tc") cellParagraphs = 0;
        else if (name is "footnoteReference" or "endnoteReference") Mark(name[0] == 'f' ? "Footnote" : "Endnote", reader);
    }

    private void Mark(string what, XmlReader reader)
    {
        if (long.TryParse(Attribute(reader, "id"), out var id)) marks.Add((what, id));
    }

    private static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);

    /// <summary>A property that is there is on, unless it says otherwise (ECMA-376, part 1, section 17.17.4).</summary>
    private static bool IsOn(XmlReader reader) => Attribute(reader, "val") is not ("0" or "false" or "off");

    private void Shut(string name)
    {
        if (IsSkipped(name)) skipping--;
        else if (skipping > 0) return;
        else if (name == "t") isText = false;
        else if (name == "r") runs.Pop();
        else if (name == "txbxContent") EndBox();
        else if (name == "p" && boxes > 0) box.Append(' ');
        else if (name == "p") EndParagraph();
        else if (name == "tr" && boxes == 0) row = null;
    }

    /// <summary>It stands beside the words, and nobody can tell to which of them it belongs.</summary>
    private void EndBox()
    {
        if (--boxes > 0) return;
        if (OneLine(box) is { Length: > 0 } words) remarks.Add($"A text box beside line {paragraphs.Count + 1} is left out, for it is no part of the talk: \"{words}\"");
        box.Clear();
    }

    private void EndParagraph()
    {
        var text = paragraph.ToString();
        paragraph.Clear();
        if (!IsSaidInTable(text) && !string.IsNullOrWhiteSpace(text)) paragraphs.Add(isHeading ? $"## {text.Trim()}" : text);
        isHeading = false;
        if (OneLine(hidden) is { Length: > 0 } unseen) remarks.Add($"Hidden text {(text.Trim().Length > 0 ? "in" : "below")} line {paragraphs.Count} is left out, for Word does not show it: \"{unseen}\"");
        hidden.Clear();
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

    private static string OneLine(object text) => string.Join(' ', $"{text}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The names that Word gives the styles of headings, in English, German and Korean.
    [GeneratedRegex(@"^(?:Heading|berschrift|제목)\s?\d$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
