using System.Text;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Tests.Verbs;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>A table of publications becomes records of exactly what each row states.</summary>
public sealed class Importing_a_catalogue : IAsyncDisposable
{
    private const string Header = "id,title,date,authors,publisher,type,topics,url,source_page_url,date_precision,note";

    private const string Row = "ex-1,What Fog Hides,2023-05,Ben Guest;Cara Writer et al.,Example Institute,Policy Brief No. 11,Sanctions;Fog,https://example.org/publications/2023/05/fog,https://example.org/list ; https://example.org/other,month,joint with Lake Institute";

    private readonly Imported imported = new();

    /// <summary>Where the catalogue of the shipped seeds lies beside the checkout; null in a checkout alone.</summary>
    private static string? Real => Path.Combine(Repository.Root, "..", "shared", "data", "catalogue.csv") is var file && File.Exists(file) ? file : null;

    [Fact]
    public async Task is_a_record_for_each_row()
    {
        Assert.Equal(0, (await Import(Header, Row)).ExitCode);
        var record = Assert.Single(Publications);

        Assert.Equal(("what-fog-hides", "What Fog Hides", "2023-05", "The month stands in the address.", "Policy Brief", "11", "Example Institute"),
            (record.Slug, record.Title, record.Date.Edtf, record.DateBasis, record.PrintedType, record.Number, record.Publisher));
        Assert.Equal(["ben-guest", null], record.Contributors.Select(author => author.Person));
        Assert.Equal(["Ben Guest", "Cara Writer"], record.Contributors.Select(author => author.Name));
        Assert.True(record.HasOthers);
        Assert.Equal(["sanctions"], record.Topics);
        Assert.Equal(("https://example.org/publications/2023/05/fog", false), (record.Source.Url, record.Source.IsListed));
        Assert.Equal(["https://example.org/list", "https://example.org/other"], record.Source.Seen);
        Assert.Equal("The catalogue says: joint with Lake Institute.", record.Note);
        Assert.Null(record.Abstract);
        Assert.Equal(["to decide: which topic is \"Fog\"? topics.yaml has none of this name. Correct the seed if need be, then delete this comment"], imported.Decisions.Select(decision => decision.Replace("?.", "?", StringComparison.Ordinal)));
    }

    public static TheoryData<string, byte[]> Spellings { get; } = new()
    {
        { "headers of the press", Encoding.UTF8.GetBytes("Headline,Writer,Published On,Web Link,Kind,Outlet,Themes\n평화와 안개,Ben Guest,2023-05-04,https://example.org/fog,Report,Example Institute,sanctions\n") },
        { "other headers", Encoding.UTF8.GetBytes("Title,Author,Publication date,Link,Item Type,Institution,Subjects\n평화와 안개,Ben Guest,2023-05-04,https://example.org/fog,Report,Example Institute,sanctions\n") },
        { "semicolons", Encoding.UTF8.GetBytes("title;author;published;url;type;publisher;topics\n평화와 안개;Ben Guest;2023-05-04;https://example.org/fog;Report;Example Institute;sanctions\n") },
        { "a mark, quotes and other line ends", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("title,by,year,uri,genre,publisher,topics\r\n\"평화와\r\n안개\",\"Ben Guest\",\"2023-05-04\",https://example.org/fog,Report,Example Institute,Sanctions\r\n\r\n")] },
        { "headers in Korean", Encoding.UTF8.GetBytes("자료명,작성자,발행일자,원문 링크,자료유형,발행기관,주제어\n평화와 안개,Ben Guest,2023. 5. 4.,https://example.org/fog,Report,Example Institute,sanctions\n") },
        { "headers in German", Encoding.UTF8.GetBytes("Titel;Verfasser;Datum;Link;Dokumenttyp;Verlag;Schlagwörter\n평화와 안개;Ben Guest;04.05.2023;https://example.org/fog;Report;Example Institute;sanctions\n") },
        { "the export of a reference program", Encoding.UTF8.GetBytes("\"Key\",\"Item Type\",\"Publication Year\",\"Author\",\"Title\",\"Publication Title\",\"Url\",\"Date\",\"Publisher\",\"Manual Tags\"\nAB1,report,2023,Ben Guest,평화와 안개,Example Institute,https://example.org/fog,2023-05-04,,sanctions\n") },
        { "CP949", CodePagesEncodingProvider.Instance.GetEncoding(949)!.GetBytes("title,author,date,url,type,publisher,topics\n평화와 안개,Ben Guest,4 May 2023,https://example.org/fog,report,Example Institute,Sanctions\n") }, // the provider has it
    };

    [Theory, MemberData(nameof(Spellings))]
    public async Task understands_other_tables(string how, byte[] table)
    {
        var told = await imported.Tell("csv", imported.Source("table.csv", table));
        Assert.True(told.ExitCode == 0, $"{how}: {told.Error}");
        var record = Assert.Single(Publications);

        Assert.Equal(("평화와 안개", "2023-05-04", "report", "https://example.org/fog", "ben-guest", "sanctions"),
            (record.Title, record.Date.Edtf, record.Type.Slug, record.Source.Url, record.Contributors[0].Person, record.Topics[0]));
    }

    [Theory]
    [InlineData(",", "unknown", "The catalogue gives no date.", false)]
    [InlineData(",no date on the page; probably 2019: year deduced", "2019~", "The catalogue gives no date. It says: “no date on the page; probably 2019: year deduced”.", true)]
    [InlineData("2019-05-06 day (deduced),page says May 6", "2019-05-06~", "The catalogue calls the date doubtful.", false)]
    [InlineData("2019-05 month,date not on the copy seen; 213 pp.", "2019-05~", "The catalogue calls the date doubtful. It says: “date not on the copy seen”.", false)]
    [InlineData("2019 year,", "2019", "The catalogue gives only the year.", false)]
    [InlineData("2019 day,", "2019", "The catalogue gives only the year.", true)]
    [InlineData("2019-05-06 day,edition", "2019-05-06", null, false)]
    [InlineData("May 6 2019 day,", "2019-05-06", null, false)]
    [InlineData("[2019?] year,", "2019~", "The catalogue calls the date doubtful.", false)]
    [InlineData("c.2019 year,", "2019~", "The catalogue calls the date doubtful.", false)]
    [InlineData("03/04/2019 day,", "unknown", "The catalogue’s date, “03/04/2019”, cannot be read.", true)]
    public async Task says_of_a_date_how_it_is_known(string dateAndNote, string date, string? basis, bool asks)
    {
        var (stated, note) = (dateAndNote.Split(',')[0], dateAndNote.Split(',')[1]);
        var at = stated.IndexOf(" day", StringComparison.Ordinal) is >= 0 and var day ? day : Math.Max(stated.LastIndexOf(' '), 0);
        await Import("title,date,date_precision,publisher,type,url,note", $"Fog,{stated[..at]},{stated[at..].Trim()},Example Institute,Report,https://example.org/fog,{note}");
        var record = Assert.Single(Publications);

        Assert.Equal((date, basis), (record.Date.Edtf, record.DateBasis));
        Assert.Equal(asks ? 1 : 0, imported.Decisions.Count);
    }

    [Theory]
    [InlineData("Podcast (On Peace)", "Podcast", null, "On Peace", false)]
    [InlineData("Congressional hearing (Serial 111-40)", "Congressional Hearing", "111-40", null, false)]
    [InlineData("CRS Report R41259", "CRS Report", "R41259", null, false)]
    [InlineData("Asia Report N°293", "Asia Report", "293", null, false)]
    [InlineData("Analysis;Question and Answer", "Analysis, Question and Answer", null, null, false)]
    [InlineData("[news article]", "Article", null, null, true)]
    [InlineData("Document collection", "Document collection", null, null, true)]
    [InlineData("Roundtable", "Roundtable", null, null, true)]
    [InlineData("", "unknown", null, null, false)]
    public async Task takes_the_form_apart(string cell, string printed, string? number, string? series, bool asks)
    {
        await Import("title,date,publisher,type,url", $"Fog,2023-05-04,Example Institute,{cell},https://example.org/fog");
        var record = Assert.Single(Publications);

        Assert.Equal((printed, number, series), (record.PrintedType, record.Number, record.Series));
        Assert.Equal(asks ? 1 : 0, imported.Decisions.Count);
    }

    [Fact]
    public async Task knows_what_is_no_word_of_the_title_and_who_did_not_write()
    {
        await Import("title,date,publisher,type,url,authors", "Fog on the Lake [title inferred from slug],2023-05-04,Example Institute,Event,https://example.org/fog,Ben Guest;Dora Moderator (moderator)");
        var record = Assert.Single(Publications);

        Assert.Equal(("Fog on the Lake", "The page’s own title was not seen; these words are taken from its address."), (record.Title, record.TitleBasis));
        Assert.Equal(["ben-guest Speaker", "dora-moderator Moderator"], record.Contributors.Select(part => $"{part.Person} {part.Role}"));
    }

    [Fact]
    public async Task makes_nothing_twice()
    {
        imported.Archive.Write(Tests.Seeds.Report().But("url: https://institute.example.org/what-sanctions-do", "url: https://www.example.org/sanctions/"));
        var told = await Import("title,date,publisher,type,url", "Otherwise Called,2022-08-20,Example Institute,Report,https://example.org/sanctions", "What sanctions do,2022-08,Example Institute,Report,", Row2, Row2.Replace("fog", "fog2", StringComparison.Ordinal));

        Assert.Equal(2, Publications.Count);
        Assert.Equal(2, Times(told, "no change: it is there already, publications/2022/what-sanctions-do.md"));
        Assert.Equal(1, Times(told, "no change: it is there already, line 4"));
        Assert.Contains("The title is \"Otherwise Called\" here and \"What Sanctions Do\" there.", told.Output, StringComparison.Ordinal);

        static int Times(Told told, string words) => told.Output.Split(words).Length - 1;
    }

    private const string Row2 = "Fog,2023-05-04,Example Institute,Report,https://example.org/fog";

    [Fact]
    public async Task changes_nothing_again_and_of_a_corrected_table_only_the_corrected_row()
    {
        const string header = "title,date,publisher,type,url";
        const string other = "Mist,2023-05-05,Example Institute,Report,https://example.org/mist";
        await Import(header, Row2, other);
        Assert.Contains("seeds: 2 no change;", (await Import(header, Row2, other)).Output, StringComparison.Ordinal);

        var corrected = await Import(header, Row2.Replace("05-04", "05-06", StringComparison.Ordinal), other);
        Assert.Contains("seeds: 1 no change, 1 refused;", corrected.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await imported.Tell("csv", imported.Source("table.csv", $"{header}\n{Row2.Replace("05-04", "05-06", StringComparison.Ordinal)}\n{other}\n"), "--replace")).ExitCode);
        Assert.Equal(["2023-05-05", "2023-05-06"], Publications.Select(record => record.Date.Edtf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task names_what_is_wrong_by_row_and_column_and_goes_on()
    {
        var told = await Import("title,date,publisher,type,url,Shelf", "Fog,June last,,Report,www.example.org/fog,B 7", ",2023,Example Institute,Report,https://example.org/a,", "Mist,2023-05-05,Example Institute,Report", "Rain,2023-05-05,Example Institute,Report,https://example.org/rain,");

        Assert.Contains("The column \"Shelf\" is not known; what it holds stands in the seeds as a remark.", told.Output, StringComparison.Ordinal);
        Assert.Contains("Line 2, column \"date\": \"June last\" is not a date;", told.Output, StringComparison.Ordinal);
        Assert.Contains("Line 2, column \"url\": \"www.example.org/fog\" is not a web address;", told.Output, StringComparison.Ordinal);
        Assert.Contains("column \"title\" is empty, and a record needs a title", told.Output, StringComparison.Ordinal);
        Assert.Contains("the row has 4 cells and the first row 6; a cell with \",\" in it needs quotation marks around it", told.Output, StringComparison.Ordinal);
        Assert.Contains("2 lines not understood", told.Output, StringComparison.Ordinal);
        Assert.Equal(["fog", "rain"], Publications.Select(record => record.Slug).Order(StringComparer.Ordinal));
        Assert.Contains("# Shelf: B 7\n", imported.Text("publications/undated/fog.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty; nothing can be made of it.")]
    [InlineData("name of the ship,captain\nFog,Doe\n", "has no column \"title\" in its first row, which reads \"name of the ship, captain\"")]
    [InlineData("title,date\n", "has names of columns and no rows; nothing can be made of it.")]
    public async Task refuses_what_is_no_catalogue(string table, string why)
    {
        var told = await imported.Tell("csv", imported.Source("table.csv", table));

        Assert.Equal(3, told.ExitCode);
        Assert.Contains(why, told.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(imported.Archive.PathOf("publications")));
    }

    [Fact]
    public async Task stops_at_a_quotation_mark_that_is_never_closed()
    {
        var told = await Import("title,date,publisher,type,url", Row2, "\"Mist,2023-05-05,Example Institute,Report,https://example.org/mist" + string.Concat(Enumerable.Repeat("\nmore and more words of the same cell", 5_000)));

        Assert.Contains("a cell that begins here never ends; close its quotation mark", told.Output, StringComparison.Ordinal);
        Assert.Equal(["fog"], Publications.Select(record => record.Slug));
    }

    [Fact]
    public async Task of_the_shipped_seeds_finds_them_there()
    {
        if (Real is not { } real) return;
        var told = await Told.Program("import", "csv", real, "--dry-run", "--seeds", Repository.Seeds);

        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        Assert.Contains("274 documents; seeds: 3 new;", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_the_shipped_seeds_says_what_they_say_or_asks()
    {
        if (Real is not { } real) return;
        var told = await Told.Program("import", "csv", real, "--into", imported.Seeds, "--seeds", Repository.Seeds);
        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        Assert.DoesNotContain(imported.Reading.Problems, problem => !problem.IsWarning);

        var asked = imported.Reading.Problems.Where(problem => problem.Code == "to-decide").Select(problem => problem.Path).ToHashSet();
        var shipped = KoreaPeace.Archive.Ingest.ArchiveReading.Of(new KoreaPeace.Archive.Ingest.SeedFolder(Repository.Seeds), KoreaPeace.Archive.Ingest.LastGood.Nothing).Records.ToLookup(record => record.Title.ToLowerInvariant());
        var same = Publications.Select(record => (Made: record, Shipped: shipped[record.Title.ToLowerInvariant()].OrderBy(other => other.Date.Edtf == record.Date.Edtf ? 0 : 1).FirstOrDefault())).Where(pair => pair.Shipped is not null).ToList();
        Assert.True(same.Count > 250, $"only {same.Count} have the title of a shipped record");
        // What the row leaves open may be filled in by a person; what it states may not differ in silence.
        Assert.Empty(same.Where(pair => !pair.Made.Date.IsUnknown && !pair.Made.Date.Overlaps(pair.Shipped!.Date.First, pair.Shipped.Date.Last) && !asked.Contains(pair.Made.SeedPath)).Select(pair => $"{pair.Made.Title}: {pair.Made.Date} and {pair.Shipped!.Date}"));
        Assert.Empty(same.Where(pair => pair.Made.Type != PublicationType.Unknown && pair.Made.Type != pair.Shipped!.Type && !asked.Contains(pair.Made.SeedPath)).Select(pair => $"{pair.Made.Title}: {pair.Made.Type} and {pair.Shipped!.Type}"));
        Assert.Empty(same.Where(pair => !pair.Made.Source.IsListed && pair.Made.Source.Url != pair.Shipped!.Source.Url && !pair.Shipped.Source.Also.Contains(pair.Made.Source.Url)).Select(pair => $"{pair.Made.Title}: {pair.Made.Source.Url}"));
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();

    private IReadOnlyList<Publication> Publications => [.. imported.Reading.Records.OfType<Publication>()];

    private Task<Told> Import(params string[] lines) => imported.Tell("csv", imported.Source("table.csv", string.Join('\n', lines) + "\n"));
}
