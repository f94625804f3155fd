namespace KoreaPeace.Archive.Citations;

/// <summary>The MLA Handbook, 9th edition.</summary>
internal static class MlaStyle
{
    public static string Bibliography(CslItem item)
    {
        var title = CitationText.Typographic(item.Title);
        var text = new CitationText().Sentence(CitedNames.Mla(item.Author)).Sentence(item.Type == "report" ? CitationText.Work(title) : CitationText.Quoted(title));
        if (item.Interviewer.Count > 0) text.Sentence($"Interview by {CitedNames.Few(item.Interviewer)}");
        if (item.Type != "report" || item.Number is null) text.Sentence(CitationText.Escaped(item.Genre ?? ""));
        var container = new CitationText();
        if (item is { Type: "report", Number: { } number }) container.Part(CitationText.Escaped($"{item.Genre} no. {number}".Trim()));
        container.Part(CitationText.Italic(item.ContainerTitle ?? "")).Part(CitationText.Escaped(item.EventTitle ?? ""));
        if (item.Type == "report") container.Part(CitationText.Escaped(item.Publisher ?? ""));
        container.Part(CitedDates.Mla(item.Issued)).Part(CitationText.Escaped(item.Archive ?? "")).Part(item.Url);
        return text.Sentence(container.ToString()).Stop().ToString();
    }
}
