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
        [IdOf] = ["key", "identifier", "record id", "no", "nr", "번호", "등록번호"],
        [TitleOf] = ["name", "document title", "publication title", "headline", "heading", "work", "item title", "제목", "표제", "자료명", "기사 제목", "Titel", "titre", "タイトル", "標題"],
        [DateOf] = ["published", "publication date", "date published", "issued", "publication year", "year", "published on", "date of publication", "pub date", "pubdate", "release date", "released", "posted", "day", "date issued", "issue date", "date created", "upload date", "날짜", "일자", "발행일", "발행일자", "발행연도", "게시일", "작성일", "연도", "Datum", "Jahr", "Erscheinungsjahr", "année", "発行日", "出版年"],
        [AuthorsOf] = ["author", "author(s)", "by", "creator", "creators", "contributors", "writer", "writers", "written by", "byline", "reporter", "journalist", "experts", "저자", "필자", "글쓴이", "작성자", "기자", "Verfasser", "Autor", "Autoren", "auteur", "auteurs", "著者", "作者"],
        [PublisherOf] = ["publication title", "institution", "organisation", "organization", "published by", "publication", "outlet", "media", "media outlet", "publishing house", "house", "journal", "magazine", "newspaper", "website name", "imprint", "issuer", "issued by", "발행처", "발행기관", "출판사", "언론사", "매체", "기관", "Verlag", "Herausgeber", "éditeur", "出版社", "発行者"],
        [TypeOf] = ["item type", "document type", "genre", "form", "kind", "format", "content type", "resource type", "publication type", "material type", "doc type", "doctype", "record type", "유형", "종류", "자료유형", "Dokumenttyp", "種別"],
        [TopicsOf] = ["topic", "subjects", "subject", "keywords", "tags", "manual tags", "theme", "themes", "issue area", "issue areas", "category", "categories", "keyword", "주제", "주제어", "분류", "키워드", "Schlagwörter", "mots-clés", "キーワード"],
        [UrlOf] = ["link", "address", "web address", "uri", "href", "web link", "weblink", "hyperlink", "permalink", "page", "webpage", "online at", "링크", "주소", "원문 링크", "lien", "リンク"],
        [SourcePageOf] = ["source page", "source", "source url", "seen at", "found at"],
        [PrecisionOf] = ["precision", "date certainty"],
        [NoteOf] = ["notes", "remarks", "comment", "comments", "remark", "annotation", "비고", "메모", "Bemerkung", "Bemerkungen", "Anmerkung", "remarques", "備考"],
        [AbstractOf] = ["abstract note", "synopsis", "summary", "description", "blurb", "teaser", "초록", "요약", "내용", "Zusammenfassung", "résumé", "要約"],
        [NumberOf] = ["issue", "report number", "issue number", "serial number"],
        [SeriesOf] = ["series title", "series name", "collection"],
        [IsbnOf] = [],
        [LanguageOf] = ["lang", "languages", "언어", "Sprache", "langue", "言語"],
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
