using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>The first sheet of an Excel workbook, row by row as a table of comma-separated values, so that one reader serves both.</summary>
internal static partial class Workbook
{
    private const long MostOfText = 64L * 1024 * 1024; // characters of a part
    private const int MostRows = 200_000;
    private const int MostColumns = 500;

    /// <summary>A table as text, whether it was saved as one or is a workbook.</summary>
    /// <exception cref="SourceRefusedException">It cannot be read.</exception>
    public static SourceText Table(SourceFile file)
    {
        if (!Packed.Is(file)) return SourceText.Of(file);
        try
        {
            Packed.Measure(file.Bytes);
            using var package = SpreadsheetDocument.Open(new MemoryStream(file.Bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = MostOfText });
            var book = package.WorkbookPart ?? throw new SourceRefusedException("has no workbook part; save it anew, or as CSV");
            var sheet = book.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault() ?? throw new SourceRefusedException("has no sheet; save it anew, or as CSV");
            var rows = Rows((WorksheetPart)book.GetPartById(sheet.Id!.Value!), Shared(book), Dates(book)); // a sheet has one
            return SourceText.Of(file, $"first sheet of a workbook, \"{sheet.Name}\"", rows);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or IOException or ArgumentException or InvalidOperationException or InvalidCastException)
        {
            throw new SourceRefusedException($"cannot be read as an Excel workbook: {broken.Message.TrimEnd('.')}; save it as CSV");
        }
    }

    /// <summary>Each row on the line of its own number.</summary>
    private static List<string> Rows(WorksheetPart part, IReadOnlyList<string> shared, HashSet<uint> dates)
    {
        var rows = new List<string>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row) continue;
            var number = (int)(row.RowIndex?.Value ?? (uint)(rows.Count + 1));
            if (number > MostRows) throw new SourceRefusedException($"has more than {MostRows:N0} rows; save what is to be imported as CSV");
            while (rows.Count < number - 1) rows.Add("");
            rows.Add(Line(row, shared, dates));
        }

        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count(letter => letter == '\n'));
        return rows.ConvertAll(row => row.Length == 0 ? "" : string.Join(',', row.Split('\n').Concat(Enumerable.Repeat("\"\"", columns - row.Count(letter => letter == '\n')))));
    }

    /// <summary>The cells in quotation marks, with line ends between; empty cells at the end are not written in workbooks.</summary>
    private static string Line(Row row, IReadOnlyList<string> shared, HashSet<uint> dates)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            if (column >= MostColumns) break;
            while (cells.Count < column) cells.Add("");
            cells.Add(TextOf(cell, shared, dates));
        }

        return cells.TrueForAll(cell => cell.Length == 0) ? "" : string.Join('\n', cells.Select(cell => $"\"{string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
    }

    private static string TextOf(Cell cell, IReadOnlyList<string> shared, HashSet<uint> dates)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value == CellValues.InlineString) return cell.InlineString?.InnerText ?? "";
        if (cell.DataType?.Value == CellValues.SharedString) return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "";
        // Days are numbers since 1899 that only their format tells from others.
        if (cell.DataType is null && dates.Contains(cell.StyleIndex?.Value ?? 0) && double.TryParse(value, CultureInfo.InvariantCulture, out var day) && day is > 1 and < 100_000) return DateTime.FromOADate(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return value;
    }

    /// <summary>Of "AB7", 27.</summary>
    private static int ColumnOf(string reference) => reference.TakeWhile(char.IsAsciiLetter).Take(3).Aggregate(0, (column, letter) => (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1) - 1;

    private static IReadOnlyList<string> Shared(WorkbookPart book) => book.SharedStringTablePart?.SharedStringTable is { } table
        ? [.. table.Elements<SharedStringItem>().Select(item => string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)))]
        : [];

    /// <summary>The styles in which a number is shown as a day (ECMA-376, part 1, 18.8.30).</summary>
    private static HashSet<uint> Dates(WorkbookPart book)
    {
        var styles = book.WorkbookStylesPart?.Stylesheet;
        var own = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? []).Where(format => Day().IsMatch(format.FormatCode?.Value ?? "")).Select(format => format.NumberFormatId?.Value ?? 0).ToHashSet();
        return [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select((format, n) => (Format: format.NumberFormatId?.Value ?? 0, Style: (uint)n)).Where(style => style.Format is >= 14 and <= 17 or 22 || own.Contains(style.Format)).Select(style => style.Style)];
    }

    [GeneratedRegex(@"^(?:\[[^\]]*\]|""[^""]*""|[^\[""])*?[yd]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
