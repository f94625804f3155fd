using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>
/// A table that somebody else made, with the names of its columns in the first row: RFC 4180, with commas or semicolons between cells.
/// </summary>
internal sealed class ForeignTable
{
    private const int MostCell = 100_000; // characters; a quotation mark that is never closed would make one cell of all that follows

    private readonly List<ForeignRow> rows = [];
    private readonly List<(int Line, string What)> troubles = [];

    public ForeignTable(SourceText source)
    {
        var delimiter = source.Lines[0].Count(character => character == ';') > source.Lines[0].Count(character => character == ',') ? ";" : ",";
        var badQuote = false;
        using var parser = new CsvParser(new StringReader(string.Join('\n', source.Lines)), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            BadDataFound = _ => badQuote = true,
            IgnoreBlankLines = false,
            MaxFieldSize = MostCell,
            TrimOptions = TrimOptions.None,
        });
        while (Read(parser))
        {
            var line = LineOf(parser);
            var cells = Array.ConvertAll(parser.Record!, cell => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))); // read just now
            var isBad = badQuote;
            badQuote = false;
            if (cells.All(cell => cell.Length == 0)) continue;
            if (Columns.Count == 0) (Columns, HeadLine) = (cells, line);
            else if (isBad) troubles.Add((line, "a quotation mark stands where none can; put the whole cell in quotation marks and double those inside it"));
            else if (cells.Length != Columns.Count) troubles.Add((line, $"the row has {cells.Length} cells and the first row {Columns.Count}; a cell with \"{delimiter}\" in it needs quotation marks around it"));
            else rows.Add(new ForeignRow(line, parser.RawRow, cells));
        }
    }

    /// <summary>Empty when the file has no row at all.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>Where the names of the columns stand, from 1.</summary>
    public int HeadLine { get; } = 1;

    /// <summary>The rows that have as many cells as there are columns.</summary>
    public IReadOnlyList<ForeignRow> Rows => rows;

    /// <summary>Rows that could not be read, with their lines and what to do.</summary>
    public IReadOnlyList<(int Line, string What)> Troubles => troubles;

    private bool Read(CsvParser parser)
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            troubles.Add((parser.RawRow, "a cell that begins here never ends; close its quotation mark"));
            return false;
        }
    }

    /// <summary>Where the row begins: the parser counts the line on which it ends.</summary>
    private static int LineOf(CsvParser parser)
    {
        var raw = parser.RawRecord.AsSpan().TrimEnd("\r\n");
        return parser.RawRow - raw.Count('\n');
    }
}
