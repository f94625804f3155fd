using System.IO.Compression;
using System.Net;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary><c>import docx</c>: a transcript as bureaus type it, and archives that are meant to do harm.</summary>
public sealed class Importing_word_documents : IAsyncDisposable
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string ContentTypes = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private const string Relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private readonly Imported imported = new();

    [Fact]
    public async Task reads_paragraphs_with_labels_breaks_and_changes()
    {
        var told = await imported.Tell("docx", imported.Source("talk.docx", Docx(
            P("The Ferry Question"), P("30 September 2026"),
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>ADA HOST:</w:t></w:r><w:r><w:tab/><w:t xml:space=\"preserve\">Good </w:t></w:r><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>morning.</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>evening.</w:delText></w:r></w:del></w:p>",
            "<w:p><w:r><w:t>BEN GUEST: Thank you.</w:t><w:br/><w:t>MS. HOST: Why now?</w:t></w:r></w:p>")));

        Assert.Equal(0, told.ExitCode);
        Assert.Equal(["Ada Host <ada-host>: Good morning.", "Ben Guest <ben-guest>: Thank you.", "Ada Host <ada-host>: Why now?"], imported.Turns);
        Assert.Equal(("The Ferry Question", "2026-09-30"), (imported.Transcripts[0].Title, imported.Transcripts[0].Date.Edtf));
        Assert.Contains("what was struck out is left out", told.Output, StringComparison.Ordinal);
        Assert.Contains("captures/the-ferry-question.docx", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(imported.Archive.Validate(), line => line.Contains("capture", StringComparison.Ordinal));
    }

    [Fact]
    public async Task counts_paragraphs_one_by_one_and_knows_headings_between_turns()
    {
        var told = await imported.Tell("docx", imported.Source("talk.docx", Docx(P("The Ferry Question"), P(""), P("ADA HOST: Good morning."), P("BEN GUEST: Thank you."), P(""), P("The Winter Timetable"), P("ADA HOST: Why now?"))));

        Assert.Equal(["1 title", "2 turn 1 of Ada Host", "3 turn 2 of Ben Guest", "4 heading", "5 turn 3 of Ada Host"], Imported.AccountIn(told.Output));
    }

    [Fact]
    public async Task reads_a_table_with_a_column_for_who_speaks()
    {
        static string Row(string who, params string[] words) => $"<w:tr><w:tc>{P(who)}</w:tc><w:tc>{string.Concat(words.Select(P))}</w:tc></w:tr>";
        await imported.Tell("docx", imported.Source("table.docx", Docx($"<w:tbl>{Row("Ada Host", "Good morning.", "And welcome.")}{Row("Ben Guest:", "Thank you.")}{Row("Ada Host", "Why now?")}</w:tbl>")));

        Assert.Equal(["Ada Host <ada-host>: Good morning. / And welcome.", "Ben Guest <ben-guest>: Thank you.", "Ada Host <ada-host>: Why now?"], imported.Turns);
    }

    [Fact]
    public async Task keeps_headings_that_a_style_says()
    {
        await imported.Tell("docx", imported.Source("talk.docx", Docx(P("The Ferry Question"), Heading("How it began"), P("ADA HOST: Good morning."), Heading("how it went on"), P("BEN GUEST: Thank you."))));

        Assert.Equal(["How it began", "how it went on"], imported.Transcripts[0].Turns.Select(turn => turn.Heading));
        Assert.DoesNotContain(imported.Decisions, what => what.Contains("heading", StringComparison.Ordinal));
    }

    [Fact]
    public async Task tells_footnotes_whole_for_nobody_says_them()
    {
        const string note = "A ferry is a boat that comes back; see the Winter Timetable of 1998, which hangs in the harbour and has never been printed elsewhere.";
        var told = await imported.Tell("docx", imported.Source("talk.docx", Zip(
            ("[Content_Types].xml", ContentTypes.Replace("</Types>", "<Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/></Types>", StringComparison.Ordinal)),
            ("_rels/.rels", Relations),
            ("word/_rels/document.xml.rels", Relations.Replace("officeDocument\" Target=\"word/document.xml\"", "footnotes\" Target=\"footnotes.xml\"", StringComparison.Ordinal)),
            ("word/footnotes.xml", $"<w:footnotes xmlns:w=\"{Word}\"><w:footnote w:id=\"1\">{P(note)}</w:footnote></w:footnotes>"),
            ("word/document.xml", Document(P("ADA HOST: What is a ferry?"), "<w:p><w:r><w:t>BEN GUEST: A boat.</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", P("ADA HOST: Thank you."))))));

        Assert.Equal("Ben Guest <ben-guest>: A boat.", imported.Turns[1]);
        Assert.Contains($"Footnote 1, in line 2, is left out, for nobody says it: \"{note}\"", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task tells_of_text_boxes_and_hidden_words_and_takes_neither_for_spoken()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>PULL QUOTE: A boat.</w:t></w:r></w:p></w:txbxContent>";
        const string alternatives = $"<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\"><mc:Choice Requires=\"wps\"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        var told = await imported.Tell("docx", imported.Source("talk.docx", Docx(
            P("ADA HOST: What is a ferry?"),
            $"<w:p><w:r>{alternatives}</w:r><w:r><w:t xml:space=\"preserve\">BEN GUEST: A boat. </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>SECRET NOTE</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>It floats.</w:t></w:r></w:p>",
            P("ADA HOST: Thank you."))));

        Assert.Equal(["Ada Host <ada-host>: What is a ferry?", "Ben Guest <ben-guest>: A boat. It floats.", "Ada Host <ada-host>: Thank you."], imported.Turns);
        Assert.Contains("A text box beside line 2 is left out, for it is no part of the talk: \"PULL QUOTE: A boat.\"", told.Output, StringComparison.Ordinal);
        Assert.Contains("Hidden text in line 2 is left out, for Word does not show it: \"SECRET NOTE\"", told.Output, StringComparison.Ordinal);
        Assert.Equal(1, told.Output.Split("PULL QUOTE").Length - 1);
    }

    public static TheoryData<byte[], string> Harmful { get; } = new()
    {
        { Zip(("word/document.xml", new string(' ', 300_000_000))), "unpacks to more than 268,435,456 bytes, which no document does; nothing was made of it." },
        { Zip([.. Enumerable.Range(0, 5_001).Select(n => ($"word/media/{n}.bin", ""))]), "has 5,001 parts, more than any document; nothing of it is unpacked." },
        { Zip(("readme.txt", "nothing")), "has no text part; save it anew with Word." },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "is an old or an encrypted Word document; save it as .docx without a password." },
        { "Ada Host: Good morning."u8.ToArray(), "is no Word document (.docx); import it as another format." },
        { Docx(P("Ada Host: Good morning."))[..200], "cannot be read as a Word document" },
        { Docx(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 20_000))), "cannot be read as a Word document" },
    };

    [Theory, MemberData(nameof(Harmful))]
    public async Task refuses_what_is_none_or_meant_to_do_harm(byte[] bytes, string says)
    {
        var source = imported.Source("source.docx", bytes);
        var told = await imported.Tell("docx", source);

        Assert.Equal(3, told.ExitCode);
        Assert.StartsWith($"{source} {says}", told.Error, StringComparison.Ordinal);
        Assert.Empty(imported.Transcripts);
    }

    private static string P(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</w:t></w:r></w:p>";

    private static string Heading(string text) => P(text).Replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>", StringComparison.Ordinal);

    private static byte[] Docx(params string[] body) => Zip(("[Content_Types].xml", ContentTypes), ("_rels/.rels", Relations), ("word/document.xml", Document(body)));

    private static string Document(params string[] body) => $"<w:document xmlns:w=\"{Word}\"><w:body>{string.Concat(body)}</w:body></w:document>";

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(text);
            }
        }

        return packed.ToArray();
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
