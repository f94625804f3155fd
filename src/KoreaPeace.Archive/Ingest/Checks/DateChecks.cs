using System.Globalization;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using Capture = KoreaPeace.Archive.Records.Capture;

namespace KoreaPeace.Archive.Ingest.Checks;

/// <summary>What a seed says of its dates in several places, where it contradicts itself.</summary>
internal static partial class DateChecks
{
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    public static IEnumerable<Problem> Of(ArchiveRecord record, SeedFile seed)
    {
        var recorded = (record as Transcript)?.Recorded;
        if (recorded?.First > record.Date.Last)
            yield return Check.RecordedAfterDate.At(seed.Path, Place.OfField(seed, "recorded"), $"recorded {recorded} is after the date of publication, {record.Date}; correct one of the two");
        if (MonthOf(record.Source) is { } month && !record.Date.IsUnknown && !record.Date.IsApproximate && !record.Date.Overlaps(month, month.AddMonths(1).AddDays(-1)))
            yield return Check.AddressOfOtherMonth.At(seed.Path, Place.OfField(seed, "date"), $"date {record.Date} is not of {month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}, as the address says; correct one of the two, or say in date-basis why they differ");
        if (record.DateBasis is { } basis)
        {
            PartialDate[] dates = [.. new[] { record.Date, recorded }.OfType<PartialDate>().Where(date => !date.IsUnknown)];
            if (Weekday(basis, dates) is { } weekday) yield return Check.OtherWeekday.At(seed.Path, Place.OfField(seed, "date-basis"), weekday);
            if (Years(basis, dates) is { } years) yield return Check.OtherYears.At(seed.Path, Place.OfField(seed, "date-basis"), years);
        }

        if (Folder(record, seed) is { } folder) yield return Check.OtherFolder.At(seed.Path, Place.OfField(seed, "date"), folder);
    }

    /// <summary>The month that the piece's own address says, as blogs write it: <c>/2023/08/</c>.</summary>
    private static DateOnly? MonthOf(Capture source) => source is { IsListed: false, IsCopy: false } && YearAndMonth().Match(source.Url) is { Success: true } said
        ? new DateOnly(int.Parse(said.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(said.Groups["month"].ValueSpan, CultureInfo.InvariantCulture), 1)
        : null;

    /// <summary>A sentence may name other days too: it is wrong only when it names none that fits.</summary>
    private static string? Weekday(string basis, IEnumerable<PartialDate> dates)
    {
        var named = DayOfWeekName().Matches(basis).Select(match => match.Value).Distinct().ToList();
        var days = dates.Where(date => date.Precision == Precision.Day).Select(date => date.First!.Value).ToList(); // a day has one
        if (named.Count == 0 || days.Count == 0 || days.Exists(day => named.Contains(day.DayOfWeek.ToString()))) return null;
        return $"date-basis speaks of a {string.Join(" and a ", named)}; {string.Join(" and ", days.Select(day => $"{day:yyyy-MM-dd} is a {day.DayOfWeek}"))}. Correct the day or the sentence";
    }

    /// <summary>
    /// A year that dates something else, such as "a report of June 1998" or another whole day, is what the date was reckoned from; so is any
    /// year in the sentence about an approximate date.
    /// </summary>
    private static string? Years(string basis, PartialDate[] dates)
    {
        var named = Year().Matches(basis).Where(match => !match.Groups["day"].Success || dates.Any(date => IsSameDay(date, match)))
            .Select(match => int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)).Distinct().ToList();
        if (named.Count == 0 || dates.Length == 0 || dates.Any(date => date.IsApproximate) || named.Exists(year => dates.Any(date => date.First?.Year <= year && year <= date.Last?.Year))) return null;
        return $"date-basis speaks of {string.Join(" and ", named)}, the date is {string.Join(", ", dates.Select(date => date.Edtf))}; correct one of the two";
    }

    private static bool IsSameDay(PartialDate date, Match said) => date.Precision == Precision.Day
        && date.First?.Day == int.Parse(said.Groups["day"].ValueSpan, CultureInfo.InvariantCulture)
        && date.First?.ToString("MMMM", CultureInfo.InvariantCulture) == said.Groups["month"].Value;

    private static string? Folder(ArchiveRecord record, SeedFile seed)
    {
        if (seed.Path.Split('/') is not [var kind, var folder, var file]) return null;
        var right = record.Date.First?.ToString("yyyy", CultureInfo.InvariantCulture) ?? SeedFile.Undated;
        return folder == right ? null : $"date {record.Date} belongs in the folder {kind}/{right}; move the file there as {kind}/{right}/{file}, or correct the date";
    }

    [GeneratedRegex("/(?<year>(19|20)[0-9]{2})/(?<month>0[1-9]|1[0-2])/", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndMonth();

    // "Thursday, July 27" has a date of its own.
    [GeneratedRegex($@"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (the )?([0-9]{{1,2}} )?({Months}))", RegexOptions.CultureInvariant)]
    private static partial Regex DayOfWeekName();

    [GeneratedRegex($@"(?<!\b(of|since|after|before|until) (({Months}) )?)\b((?<day>[0-9]{{1,2}}) (?<month>{Months}),? |(?<month>{Months}) (?<day>[0-9]{{1,2}}),? )?(?<year>(19|20)[0-9]{{2}})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
