using KoreaPeace.Archive.Exchange;

namespace KoreaPeace.Site.Exports;

/// <summary>A table for spreadsheets as an answer to be saved.</summary>
public static class CsvAnswer
{
    public const string MediaType = "text/csv; charset=utf-8";

    /// <param name="columns">The names in the first row.</param>
    /// <param name="rows">Each with as many fields as there are columns; null for nothing.</param>
    public static IResult Of(string fileName, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows) => Results.Bytes(SpreadsheetFile.Written(columns, rows), MediaType, fileName);
}
