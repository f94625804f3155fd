using System.IO.Compression;
using System.Net;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>Tables as Excel keeps them: a catalogue, and the speakers of the corpus as it is published.</summary>
public sealed class Importing_workbooks : IAsyncDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly DebateFolder corpus = new();

    [Fact]
    public async Task of_a_catalogue_makes_a_record_of_each_row_with_days_that_are_numbers()
    {
        // 43894 is 4 March 2020, shown as a day by the second style; the row behind the empty one keeps its number.
        var told = await corpus.Imported.Tell("csv", corpus.Imported.Source("catalogue.xlsx", Xlsx(
            Row(1, Shared(0), Text("Writer"), Text("Published On"), Text("Outlet"), Text("Themes"), Text("Web Link"), Text("Synopsis")),
            Row(3, Text("Fog, and \"Bells\""), Text("Ben Guest"), "<c r=\"C3\" s=\"1\"><v>43894</v></c>", Text("Lake Post"), Text("Sanctions"), Text("https://example.org/fog")))));

        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        var record = Assert.IsType<KoreaPeace.Archive.Publications.Publication>(Assert.Single(corpus.Imported.Reading.Records));
        Assert.Equal(("Fog, and \"Bells\"", "2020-03-04", "Lake Post", "https://example.org/fog"), (record.Title, record.Date.Edtf, record.Publisher, record.Source.Url));
        Assert.Equal("ben-guest", record.Contributors[0].Person);
        Assert.Equal(["sanctions"], record.Topics);
        Assert.Contains("catalogue.xlsx:3:", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_speakers_stand_beside_the_speeches_as_the_corpus_has_them()
    {
        corpus.Speech("PRK_48_1993", "The ferry has left. It was on time.\n").File("Speakers_by_session.xlsx", Xlsx(
            Row(1, [.. DebateFolder.Header.Split(',').Select(Text)]),
            Row(2, "<c><v>1993</v></c>", "<c><v>48</v></c>", Text("PRK"), Text("North Shore"), Text("Ben Guest"), Text("Minister for Ferries"))));
        Assert.Equal((0, ""), (await corpus.Import()) is var told ? (told.ExitCode, told.Error) : default);

        Assert.StartsWith("Minister for Ferries", Assert.Single(corpus.Imported.Transcripts).Contributors[0].Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task that_are_none_are_refused()
    {
        var told = await corpus.Imported.Tell("csv", corpus.Imported.Source("broken.xlsx", "PK\u0003\u0004 and no more"));

        Assert.Equal(3, told.ExitCode);
        Assert.Contains("cannot be read as an Excel workbook", told.Error, StringComparison.Ordinal);
    }

    private static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    private static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{WebUtility.HtmlEncode(text)}</t></is></c>";

    private static string Shared(int place) => $"<c t=\"s\"><v>{place}</v></c>";

    private static byte[] Xlsx(params string[] rows)
    {
        const string sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{sheet}sheet.main+xml\"/><Override PartName=\"/xl/sheet1.xml\" ContentType=\"{sheet}worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{sheet}styles+xml\"/><Override PartName=\"/xl/shared.xml\" ContentType=\"{sheet}sharedStrings+xml\"/></Types>");
            Part("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/><Relationship Id=\"r3\" Type=\"{Office}/sharedStrings\" Target=\"shared.xml\"/></Relationships>");
            Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Table\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Part("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            Part("xl/shared.xml", $"<sst xmlns=\"{Main}\"><si><r><t>Head</t></r><r><t>line</t></r></si></sst>");
            Part("xl/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>");

            void Part(string name, string text)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open());
                part.Write(text);
            }
        }

        return packed.ToArray();
    }

    public ValueTask DisposeAsync() => corpus.DisposeAsync();
}
