using System.Text;

namespace KoreaPeace.Site.Exports;

/// <summary>A table as comma-separated values (RFC 4180) that spreadsheets open as it is meant.</summary>
internal static class CsvAnswer
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true); // without it Excel takes Hangul for Latin letters

    /// <param name="name">What a browser calls the file.</param>
    public static IResult Of(string name, IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(header)) text.AppendJoin(',', row.Select(Field)).Append("\r\n");
        return Results.Bytes([.. WithMark.GetPreamble(), .. WithMark.GetBytes(text.ToString())], "text/csv; charset=utf-8; header=present", name);
    }

    private static string Field(string? value)
    {
        var text = value ?? "";
        // A spreadsheet takes what begins so for a formula and computes it; behind an apostrophe it is text.
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r') text = "'" + text;
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
