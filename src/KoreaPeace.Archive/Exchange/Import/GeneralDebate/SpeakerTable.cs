using System.Globalization;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>The corpus's table of who spoke: <c>Speakers_by_session</c>, as a workbook or as CSV.</summary>
internal sealed class SpeakerTable
{
    private const string Year = "year";
    private const string Session = "session";
    private const string Code = "code";
    private const string Country = "country";
    private const string Name = "name";
    private const string Post = "post";

    private static readonly Dictionary<string, string[]> Spellings = new()
    {
        [Year] = [],
        [Session] = ["Session number"],
        [Code] = ["ISO Code", "ISO", "ISO3", "Country code"],
        [Country] = ["Country name", "Country/Entity"],
        [Name] = ["Name of Person Speaking", "Speaker", "Name of speaker", "Person"],
        [Post] = ["Position", "Title", "Office"],
    };

    private readonly Dictionary<SpeechKey, List<SpeakerRow>> rows = [];
    private readonly List<(int Line, string What)> troubles = [];

    /// <exception cref="SourceRefusedException">The columns are not those of the table; the message says which are missing.</exception>
    public SpeakerTable(SourceText text)
    {
        var table = new ForeignTable(text);
        var columns = new ColumnMap(table.Columns, Spellings);
        if (new[] { Year, Session, Code, Name }.Where(field => !columns.Has(field)).ToList() is { Count: > 0 } missing)
            throw new SourceRefusedException($"cannot be read: {text.File.Name}, its table of speakers, has no column for {string.Join(", ", missing)}; its first row is to read Year,Session,ISO Code,Country,Name of Person Speaking,Post");

        troubles.AddRange(table.Troubles);
        foreach (var row in table.Rows) Add(row, columns);
        CountryNames = new CountryNames(rows.Values.SelectMany(same => same));
    }

    public CountryNames CountryNames { get; }

    public IEnumerable<SpeakerRow> Rows => rows.Values.SelectMany(same => same);

    /// <summary>Who gave a speech: nobody when the table does not have it, more than one when it has several rows.</summary>
    public IReadOnlyList<SpeakerRow> Of(SpeechKey speech) => rows.GetValueOrDefault(speech) ?? [];

    /// <summary>What became of each row.</summary>
    /// <param name="read">The speeches that are imported.</param>
    public ImportedDocument Account(SourceText text, IReadOnlySet<SpeechKey> read)
    {
        var ledger = new LineLedger(text);
        foreach (var (line, what) in troubles) ledger.NotUnderstood(line, what);
        foreach (var row in Rows)
        {
            if (read.Contains(row.Speech)) ledger.Keep(row.Line, "speakers");
            else ledger.Drop(row.Line, "speakers of other speeches");
        }

        // The first row names the columns; a row may go on over further lines.
        foreach (var line in Enumerable.Range(1, text.Lines.Count).Where(line => !ledger.IsUsed(line))) ledger.Keep(line, line == 1 ? "names of columns" : "speakers");
        return new ImportedDocument(text.File) { Lines = ledger.Account(), Text = text.Lines, Remarks = text.Remarks, KeepsCapture = false };
    }

    private void Add(ForeignRow row, ColumnMap columns)
    {
        var code = columns.Cell(row, Code).ToUpperInvariant();
        if (!IsNumber(Year, out var year) || !IsNumber(Session, out var session)) return;
        if (code.Length == 0)
        {
            troubles.Add((row.Line, $"{columns.Header(Code)} is empty; without it nobody knows whose speech this is"));
            return;
        }

        var speech = new SpeechKey(code, session, year);
        if (!rows.TryGetValue(speech, out var same)) rows[speech] = same = [];
        same.Add(new SpeakerRow(row.Line, speech, columns.Cell(row, Country), columns.Cell(row, Name), columns.Cell(row, Post)));

        bool IsNumber(string field, out int number)
        {
            if (int.TryParse(columns.Cell(row, field), NumberStyles.None, CultureInfo.InvariantCulture, out number)) return true;
            troubles.Add((row.Line, $"{columns.Header(field)} \"{columns.Cell(row, field)}\" is not a number"));
            return false;
        }
    }
}
