using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace KoreaPeace.Archive.Exchange;

/// <summary>
/// A table as a file for spreadsheets: RFC 4180 in UTF-8 with a mark at the beginning, without which Excel takes Hangul for another script.
/// What a spreadsheet would compute gets an apostrophe before it.
/// </summary>
public static class SpreadsheetFile
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
        // The library sees to "\r\n" only, but a spreadsheet begins a new row at either of them.
        ShouldQuote = field => ConfigurationFunctions.ShouldQuote(field) || field.Field?.AsSpan().ContainsAny('\r', '\n') == true,
    };

    /// <param name="columns">The names in the first row.</param>
    /// <param name="rows">Each with as many fields as there are columns; null for nothing.</param>
    public static byte[] Written(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = new CsvWriter(new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), Form))
        {
            foreach (var row in rows.Prepend(columns))
            {
                foreach (var field in row) csv.WriteField(field);
                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }
}
