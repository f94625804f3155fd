using System.Globalization;
using System.Text;

namespace KoreaPeace.Archive.Citations;

/// <summary>Items in the RIS format of reference managers: a tag and a value on each line, lines that end in CR and LF.</summary>
internal static class RisFile
{
    private const string NewLine = "\r\n";

    public static string Written(IEnumerable<CslItem> items) => string.Join(NewLine, items.Select(Entry));

    private static string Entry(CslItem item)
    {
        var isInterview = item.Type == "interview";
        var text = new StringBuilder();
        // As "personal communication" an interview would be read as a letter.
        Line("TY", item.Form switch
        {
            CitedForm.Book => "BOOK",
            CitedForm.Chapter => "CHAP",
            CitedForm.JournalArticle => "JOUR",
            CitedForm.OpEd => "NEWS",
            CitedForm.Hearing => "HEAR",
            _ => item.Type == "report" ? "RPRT" : "ELEC",
        });
        Line("ID", item.CitationKey);
        foreach (var name in item.Author) Line("AU", Name(name));
        Line("TI", item.Title);
        Line("T2", item.ContainerTitle ?? item.EventTitle);
        Line("PB", item.Publisher);
        Line("PY", item.Issued is { } issued ? issued.DateParts[0][0].ToString("D4", CultureInfo.InvariantCulture) : null);
        Line("DA", item.Issued is { } day ? Date(day) : null);
        Line("M3", isInterview ? "Interview transcript" : item.Genre);
        Line("SN", item.Isbn);
        Line("M1", item.Number);
        Line("AB", item.Abstract);
        if (item.Interviewer.Count > 0) Line("N1", "Interview by " + CitedNames.Listed(item.Interviewer));
        Line("N1", item.Medium);
        Line("N1", item.Note);
        foreach (var subject in item.Subjects) Line("KW", subject);
        Line("LA", item.Language);
        Line("DB", item.Archive);
        Line("Y2", item.Accessed is { } accessed ? Date(accessed) : null);
        Line("UR", item.Url);
        text.Append("ER  - ").Append(NewLine);
        return text.ToString();

        void Line(string tag, string? value)
        {
            if (CitationFormat.OneLine(value) is { Length: > 0 } written) text.Append(tag).Append("  - ").Append(written).Append(NewLine);
        }
    }

    private static string Name(CslName name) => (name with { Family = Part(name.Family), Given = Part(name.Given), Suffix = Part(name.Suffix) }).Sorted;

    private static string? Part(string? part) => part is null ? null : CitationFormat.OneLine(part);

    /// <summary>Year, month and day between slashes, and behind the third whatever else there is to say.</summary>
    private static string Date(CslDate date)
    {
        var parts = date.DateParts[0].Select((part, n) => part.ToString(n == 0 ? "D4" : "D2", CultureInfo.InvariantCulture)).Concat(["", ""]).Take(3);
        var until = date.DateParts.Count > 1 ? "to " + (date with { DateParts = [date.DateParts[1]], Circa = null }).Edtf : "";
        return $"{string.Join('/', parts)}/{string.Join(' ', new[] { date.Circa == true ? "about" : "", until }.Where(part => part.Length > 0))}";
    }
}
