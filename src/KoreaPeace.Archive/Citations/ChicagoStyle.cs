namespace KoreaPeace.Archive.Citations;

/// <summary>The Chicago Manual of Style, 18th edition, notes and bibliography.</summary>
internal static class ChicagoStyle
{
    private const string NoDate = "n.d.";

    public static string Bibliography(CslItem item)
    {
        var text = new CitationText().Sentence(LedBySite(item) ? CitationText.Escaped(item.ContainerTitle ?? "") : CitedNames.Chicago(item.Author)).Sentence(Title(item));
        if (item.Interviewer.Count > 0) text.Sentence($"Interview by {CitedNames.All(item.Interviewer)}");
        var numbered = item.Number is null ? null : $"No. {item.Number}";
        if (item.Type == "report") text.Sentence(CitationText.Escaped(numbered is null ? item.Genre ?? "" : $"{Titled(item.Genre)} {numbered}".Trim()));
        else if (item.Type != "speech") text.Sentence(CitationText.Escaped(item.Genre ?? ""));
        return text.Sentence(item.Type == "speech" ? Speech(item) : Published(LedBySite(item) ? item with { ContainerTitle = null } : item)).Sentence(CitationText.Escaped(item.Archive ?? "")).Sentence(item.Url).Stop().ToString();
    }

    public static string Note(CslItem item)
    {
        var text = new CitationText().Part(CitedNames.Few(item.Author)).Part(Title(item));
        text.Part(item.InTurns);
        if (item.Interviewer.Count > 0) text.Part($"interview by {CitedNames.Few(item.Interviewer)}");
        if (item.Type == "report")
        {
            text.Part(CitationText.Escaped(item.Number is null ? item.Genre ?? "" : $"{item.Genre} no. {item.Number}".Trim()));
            text.Add($" ({Published(item)})");
        }
        // What it was, and the occasion: "(Speech, General Debate, 2022)".
        else if (item.Type == "speech") text.Add($" ({Speech(item)})");
        else
        {
            text.Part(CitationText.Escaped(item.Genre ?? ""));
            // The style forgets this comma before a date in brackets.
            if (item is { Type: "webpage", Issued.Circa: true }) text.Add($" {Published(item)}");
            else text.Part(Published(item));
        }

        return text.Part(CitationText.Escaped(item.Archive ?? "")).Part(item.Url).Add(".").ToString();
    }

    /// <summary>
    /// The short form of notes after the first: family names, title, place (The Chicago Manual of Style, 18th edition, 13.33). Of a title what
    /// follows a colon is left out; which four words of a longer one tell enough, only a writer can say.
    /// </summary>
    public static string LaterNote(CslItem item, string who) =>
        new CitationText().Part(CitationText.Escaped(who)).Part(Title(item with { Title = item.Title.Split(": ")[0] })).Part(item.InTurns).Stop().ToString();

    /// <summary>A page without an author stands under the name of its site.</summary>
    private static bool LedBySite(CslItem item) => item is { Type: "webpage", Author.Count: 0 };

    private static string Title(CslItem item) => item.Type == "report" ? CitationText.Work(CitationText.Typographic(item.Title)) : CitationText.Quoted(CitationText.Typographic(item.Title));

    private static string Speech(CslItem item) => string.Join(", ", new[] { CitationText.Escaped(item.Genre ?? ""), CitationText.Escaped(item.EventTitle ?? ""), Published(item) }.Where(part => part.Length > 0));

    private static string Published(CslItem item)
    {
        var date = CitedDates.Chicago(item.Issued, onlyYear: item.Type == "report");
        if (date.Length == 0 && item.Type != "webpage") date = NoDate;
        var container = item.Type == "interview" ? CitationText.Italic(item.ContainerTitle ?? "") : CitationText.Escaped(item.ContainerTitle ?? "");
        return string.Join(", ", new[] { container, CitationText.Escaped(item.Publisher ?? ""), date }.Where(part => part.Length > 0));
    }

    /// <summary>As a series is printed: "Op-Ed No. 208".</summary>
    private static string Titled(string? genre) => genre is null ? "" : string.Join('-', genre.Split('-').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
