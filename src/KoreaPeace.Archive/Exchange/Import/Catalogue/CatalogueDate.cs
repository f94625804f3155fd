using System.Globalization;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Catalogue;

/// <summary>When a piece was published, as far as its row says.</summary>
/// <param name="Basis">Null when it is a certain day.</param>
internal sealed partial record CatalogueDate(PartialDate Date, string? Basis)
{
    /// <summary>Null when nobody has to decide anything.</summary>
    public string? Decision { get; private init; }

    /// <summary>What is wrong with the cell, as the rest of a sentence; null for nothing.</summary>
    public string? Trouble { get; private init; }

    /// <summary>What the row's note says besides; empty for nothing.</summary>
    public string Rest { get; private init; } = "";

    public static CatalogueDate Of(CatalogueRow row)
    {
        var parts = row.Note.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var ofTime = parts.Where(part => OfTime().IsMatch(part)).ToList();
        var said = ofTime.Count == 0 ? "" : $" It says: “{string.Join("; ", ofTime)}”.";
        var date = Of(row, ofTime, said);
        // What stands in the basis need not be said again.
        return date with { Rest = date.Basis is not null && said.Length > 0 && date.Basis.EndsWith(said, StringComparison.Ordinal) ? string.Join("; ", parts.Except(ofTime)) : row.Note };
    }

    private static CatalogueDate Of(CatalogueRow row, List<string> ofTime, string said)
    {
        if (row.Date.Length == 0) return OfNote(row.Note, said);
        var guess = Guessed().Match(row.Date);
        var dayFirst = DayFirst().Match(row.Date) is { Success: true } dotted ? PartialDate.Parse($"{dotted.Groups["year"].Value}-{dotted.Groups["month"].Value.PadLeft(2, '0')}-{dotted.Groups["day"].Value.PadLeft(2, '0')}") : null;
        if ((dayFirst ?? PartialDate.Parse(guess.Success ? $"{guess.Groups["year"].Value}~" : row.Date) ?? DateAdvice.Understood(row.Date) ?? (DateLine.Of(row.Date) is { Rest: "" } line ? line.Date : null)) is not { } date)
            return new CatalogueDate(PartialDate.Unknown, $"The catalogue’s date, “{row.Date}”, cannot be read.{said}") { Decision = $"when was it published? The catalogue has \"{row.Date}\"", Trouble = $"\"{row.Date}\" is not a date; {DateAdvice.For(row.Date)}" };

        var precision = row.Precision.ToLowerInvariant();
        var isDoubtful = guess.Success || Doubt().IsMatch(precision) || ofTime.Exists(part => Doubt().IsMatch(part));
        if (isDoubtful && date is { IsApproximate: false, Precision: not (Precision.Span or Precision.None) }) date = PartialDate.Parse(date.Edtf + "~")!; // what can be read can be read as "about"
        var other = Stated(precision) is { } stated && date.Precision is not (Precision.Span or Precision.None) && stated != date.Precision
            ? $"the catalogue calls \"{row.Date}\" exact to the {stated.ToString().ToLowerInvariant()}; which is it?"
            : dayFirst is not null && date.First!.Value.Day <= 12 ? $"does the day stand first in \"{row.Date}\", as points between the numbers mostly say?" : null; // it has a first day
        if (date.IsExact && other is null) return new CatalogueDate(date, null);
        return new CatalogueDate(date, isDoubtful ? $"The catalogue calls the date doubtful.{said}" : IsInAddress(row.Url, date) ? $"The {Named(date)} stands in the address." : $"The catalogue gives only the {Named(date)}.{said}") { Decision = other };
    }

    private static CatalogueDate OfNote(string note, string said)
    {
        var basis = $"The catalogue gives no date.{said}";
        return Probable().Match(note) is { Success: true } year
            ? new CatalogueDate(PartialDate.Parse(year.Groups[1].Value + "~")!, basis) { Decision = $"is the year right? It is the catalogue's guess: \"{note}\"" } // four digits and a tilde are a date
            : new CatalogueDate(PartialDate.Unknown, basis);
    }

    private static Precision? Stated(string precision) => precision.Split([' ', ',', '('])[0] switch
    {
        "day" => Precision.Day,
        "month" => Precision.Month,
        "year" => Precision.Year,
        _ => null,
    };

    private static string Named(PartialDate date) => date.Precision switch { Precision.Year => "year", Precision.Month => "month", _ => "date" };

    private static bool IsInAddress(string url, PartialDate date) =>
        date.Precision == Precision.Month && url.Contains(date.First!.Value.ToString("/yyyy/MM/", CultureInfo.InvariantCulture), StringComparison.Ordinal); // a month has a first day

    [GeneratedRegex(@"\b(deduced|probabl[ey]|about|uncertain|estimated|circa|not on the copy)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Doubt();

    [GeneratedRegex(@"\b((un)?dated?|dates|day|month|year|autumn|spring|summer|winter|19[0-9]{2}|20[0-9]{2})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfTime();

    // As cataloguers write a year that stands nowhere on the copy: [2011?], c. 2011.
    [GeneratedRegex(@"^(?:\[(?:c(?:a|irca)?\.?\s?)?(?<year>(?:19|20)[0-9]{2})\??\]|(?<year>(?:19|20)[0-9]{2})\?|c(?:a|irca)?\.?\s?(?<year>(?:19|20)[0-9]{2}))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Guessed();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})\.\s?(?<month>[0-9]{1,2})\.\s?(?<year>(?:19|20)[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\bprobably ((?:19|20)[0-9]{2})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Probable();
}
