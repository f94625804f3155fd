using System.Globalization;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>A line that is a date as publishers print it, such as <c>Tuesday, August 20, 2024</c> or <c>2024년 8월 20일 (화)</c>.</summary>
/// <param name="Weekday">As printed; null when none is.</param>
/// <param name="Rest">What stands behind the date in its line: a time, a kind of piece.</param>
internal sealed partial record DateLine(PartialDate Date, DayOfWeek? Weekday, string Rest)
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    private static readonly string[] Weekdays = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    private const string KoreanWeekdays = "일월화수목금토";

    /// <summary>False when a weekday is printed that the day is not: one of the two is a misprint.</summary>
    public bool Agrees => Weekday is null || Date.First!.Value.DayOfWeek == Weekday; // a printed date has a first day

    /// <summary>Null when the line is anything but a date with, at most, a word before it and a time or a short remark behind it.</summary>
    public static DateLine? Of(string line)
    {
        if (line.Length > 120) return null; // a longer line is a sentence with a date in it
        var text = Before().Replace(line, "", 1);
        foreach (var form in (Regex[])[MonthFirst(), DayFirst(), Numbers(), Korean(), Slashes()])
        {
            if (form.Match(text) is { Success: true } match && Read(match) is { } date) return date;
        }

        return null;
    }

    private static DateLine? Read(Match match)
    {
        var year = match.Groups["year"].Value;
        var month = MonthOf(match.Groups["month"].Value);
        var day = match.Groups["day"].Value;
        if (month == 0) return null;
        var written = day.Length == 0 ? $"{year}-{month:00}" : $"{year}-{month:00}-{int.Parse(day, CultureInfo.InvariantCulture):00}";
        var weekday = WeekdayOf(match.Groups["weekday"].Value);
        var rest = match.Groups["rest"].Value.Trim(' ', '|', '/', '-', '–', '—', ',', '·', '•');
        if (day.Length == 0 && weekday is not null) return null;
        // 06/05/2014 is in June or in May, unless the weekday says which.
        if (match.Groups["slashed"].Success && weekday is null && int.Parse(day, CultureInfo.InvariantCulture) <= 12) return null;
        return PartialDate.Parse(written) is { } date ? new DateLine(date, weekday, rest) : null;
    }

    private static int MonthOf(string month) => int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number is >= 1 and <= 12 ? number : 0
        : Array.FindIndex(Months, name => name.Length > 0 && name.StartsWith(month.TrimEnd('.') is "Sept" ? "Sep" : month.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)) + 1;

    private static DayOfWeek? WeekdayOf(string weekday)
    {
        if (weekday.Length == 0) return null;
        if (KoreanWeekdays.IndexOf(weekday[0], StringComparison.Ordinal) is var korean and >= 0) return (DayOfWeek)korean;
        var day = Array.FindIndex(Weekdays, name => name.StartsWith(weekday[..3], StringComparison.OrdinalIgnoreCase));
        return day < 0 ? null : (DayOfWeek)day;
    }

    // A date of change is none of publication, so "Updated:" is not among these words.
    [GeneratedRegex(@"^(?:(?:Date|Write|Written|Published|Publication Date|Posted|Released|Release Date|Issued|Event Date|First published|Aired|Broadcast|Recorded|Originally (?:aired|published)|Transcript|게시일|등록일|입력|기사입력|등록|승인|작성일|발행일|방송일|날짜|일시)(?: on)?\s*[:：|–—-]?\s+(?![:：|])|(?:Date|입력|기사입력|등록|승인|등록일|작성일|게시일|방송일|날짜|일시)\s*[:：|]\s*|(?:송고시간|송고|기사전송|기사승인)\s*[:：|]?\s*|(?:[A-Z][A-Za-z/]+ ){0,3}\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?,? (?=\D))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    private const string WeekdayName = @"(?:(?<weekday>Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?";
    private const string MonthName = @"(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?";
    private const string Year = @"(?<year>(?:19|20)\d\d)";
    private const string Behind = @"(?<rest>\.?$|\s*\(\d{1,2}:\d\d\)$|\s*[|/–—·•,-].*$|\s+(?:at\s+|(?:오전|오후)\s*)?\d{1,2}(?::\d\d|시)?\s*(?:[ap]\.?m\.?)?.{0,40}$)";

    [GeneratedRegex("^" + WeekdayName + MonthName + @"\s+(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+)?" + Year + Behind, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex("^" + WeekdayName + @"(?<day>\d{1,2})(?:st|nd|rd|th)?\s+" + MonthName + @",?\s+" + Year + Behind, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^" + Year + @"(?:-(?<month>\d{1,2})-(?<day>\d{1,2})|/(?<month>\d{1,2})/(?<day>\d{1,2})|\.\s?(?<month>\d{1,2})\.\s?(?<day>\d{1,2})\.?)(?:\s*\((?<weekday>[일월화수목금토])\))?" + Behind, RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^" + Year + @"년\s*(?<month>\d{1,2})월(?:\s*(?<day>\d{1,2})일)?(?:\s*\(?(?<weekday>[일월화수목금토])(?:요일)?\)?)?" + Behind, RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    [GeneratedRegex("^" + WeekdayName + @"(?<slashed>(?<month>\d\d)/(?<day>\d\d)/)" + Year + Behind, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();
}
