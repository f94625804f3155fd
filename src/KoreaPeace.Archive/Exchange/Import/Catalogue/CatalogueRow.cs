namespace KoreaPeace.Archive.Exchange.Import.Catalogue;

/// <summary>A row of a catalogue: cells by what they hold. A cell of a column that is not there is empty.</summary>
internal sealed class CatalogueRow(ForeignRow row, ColumnMap columns)
{
    private const string IdOf = "id";
    private const string TitleOf = "title";
    private const string DateOf = "date";
    private const string AuthorsOf = "authors";
    private const string PublisherOf = "publisher";
    private const string TypeOf = "type";
    private const string TopicsOf = "topics";
    private const string UrlOf = "url";
    private const string SourcePageOf = "source_page_url";
    private const string PrecisionOf = "date_precision";
    private const string NoteOf = "note";
    private const string AbstractOf = "abstract";
    private const string NumberOf = "number";
    private const string SeriesOf = "series";
    private const string IsbnOf = "isbn";
    private const string LanguageOf = "language";
    private const string RightsOf = "rights";
    private const string ArchivedOf = "archived";

    /// <summary>The columns a catalogue may have, and how else their headers are spelled.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Columns = new Dictionary<string, string[]>
    {
        [IdOf] = ["key", "identifier", "record id", "no", "번호"],
        [TitleOf] = ["name", "document title", "publication title", "headline", "heading", "work", "제목", "표제"],
        [DateOf] = ["published", "publication date", "date published", "issued", "publication year", "year", "published on", "date of publication", "pub date", "pubdate", "release date", "released", "posted", "day", "날짜", "발행일", "게시일", "연도"],
        [AuthorsOf] = ["author", "author(s)", "by", "creator", "creators", "contributors", "writer", "writers", "written by", "byline", "reporter", "journalist", "experts", "저자", "필자", "글쓴이", "기자"],
        [PublisherOf] = ["institution", "organisation", "organization", "published by", "publication", "outlet", "media", "media outlet", "publishing house", "house", "journal", "magazine", "newspaper", "website name", "발행처", "출판사", "언론사", "기관"],
        [TypeOf] = ["item type", "document type", "genre", "form", "kind", "format", "content type", "resource type", "publication type", "material type", "유형", "종류"],
        [TopicsOf] = ["topic", "subjects", "subject", "keywords", "tags", "manual tags", "theme", "themes", "issue area", "issue areas", "category", "categories", "주제", "분류", "키워드"],
        [UrlOf] = ["link", "address", "web address", "uri", "href", "web link", "weblink", "hyperlink", "permalink", "page", "webpage", "online at", "링크", "주소"],
        [SourcePageOf] = ["source page", "source", "source url", "seen at", "found at"],
        [PrecisionOf] = ["precision", "date certainty"],
        [NoteOf] = ["notes", "remarks", "comment", "comments", "remark", "annotation", "비고"],
        [AbstractOf] = ["abstract note", "synopsis", "summary", "description", "blurb", "teaser", "초록", "요약"],
        [NumberOf] = ["issue", "report number", "issue number", "serial number"],
        [SeriesOf] = ["series title", "series name", "collection"],
        [IsbnOf] = [],
        [LanguageOf] = ["lang", "languages", "언어"],
        [RightsOf] = ["copyright", "licence", "license"],
        [ArchivedOf] = ["archive url", "archived url", "wayback"],
    };

    /// <summary>Without these, a row is no record.</summary>
    public static readonly IReadOnlyList<string> Needed = [TitleOf];

    public int Line => row.Line;

    public string Id => columns.Cell(row, IdOf);

    public string Title => columns.Cell(row, TitleOf);

    public string Date => columns.Cell(row, DateOf);

    public string Authors => columns.Cell(row, AuthorsOf);

    public string Publisher => columns.Cell(row, PublisherOf);

    public string Type => columns.Cell(row, TypeOf);

    public string Topics => columns.Cell(row, TopicsOf);

    public string Url => columns.Cell(row, UrlOf);

    /// <summary>Where the row was seen: addresses with semicolons between.</summary>
    public string SourcePage => columns.Cell(row, SourcePageOf);

    /// <summary>How certain the date is, in words.</summary>
    public string Precision => columns.Cell(row, PrecisionOf);

    public string Note => columns.Cell(row, NoteOf);

    public string? Abstract => Optional(AbstractOf);

    public string? Number => Optional(NumberOf);

    public string? Series => Optional(SeriesOf);

    public string? Isbn => Optional(IsbnOf);

    public string? Language => Optional(LanguageOf);

    public string? Rights => Optional(RightsOf);

    public string? Archived => Optional(ArchivedOf);

    /// <summary>What the columns that nobody knows say of it.</summary>
    public IEnumerable<(string Column, string Cell)> Rest => columns.Rest(row);

    public string PlaceOfDate => PlaceOf(DateOf);

    public string PlaceOfUrl => PlaceOf(UrlOf);

    public string TitleHeader => columns.Header(TitleOf);

    /// <summary>All cells, by which one row is told from another.</summary>
    public string Text => string.Join('\n', row.Cells);

    public LineUse Use(LineFate fate, string what) => new(row.Line, row.LastLine, fate, what);

    private string PlaceOf(string field) => $"Line {row.Line}, column \"{columns.Header(field)}\"";

    private string? Optional(string field) => columns.Cell(row, field) is { Length: > 0 } cell ? cell : null;
}
