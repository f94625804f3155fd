namespace KoreaPeace.Archive.Citations;

/// <summary>The Publication Manual of the American Psychological Association, 7th edition.</summary>
internal static class ApaStyle
{
    public static string Bibliography(CslItem item)
    {
        var date = $"({CitedDates.Apa(item.Issued, onlyYear: item.Type == "report")})";
        var isPart = item is { Type: "interview", ContainerTitle: not null };
        var title = isPart ? CitationText.Escaped(CitationText.Typographic(item.Title)) : CitationText.Italic(CitationText.Typographic(item.Title));
        var (before, behind) = (Parenthesis(item), Brackets(item));
        var text = new CitationText();
        if (item.Author.Count > 0) text.Sentence(CitedNames.Apa(item.Author)).Sentence(date).Stop().Add($" {title}{before}{behind}");
        else
        {
            text.Add(title + before).Sentence(date);
            if (behind.Length > 0) text.Sentence(behind[1..]);
        }

        var container = isPart ? CitationText.Italic(item.ContainerTitle!) : item.Type == "webpage" ? CitationText.Escaped(item.ContainerTitle ?? "") : CitationText.Escaped(item.EventTitle ?? ""); // isPart has one
        return text.Sentence(container).Sentence(CitationText.Escaped(item.Publisher ?? "")).Sentence(CitationText.Escaped(item.Archive ?? ""))
            .Sentence(item.Issued is null ? $"Retrieved {item.Url}" : item.Url).ToString();
    }

    private static string Parenthesis(CslItem item) => item switch
    {
        { Type: "report", Number: { } number } => $" ({CitationText.Escaped($"{Titled(item.Genre)} No. {number}".Trim())})",
        { Interviewer.Count: > 0 } => $" ({CitedNames.ApaStraight(item.Interviewer)}, {(item.Interviewer.Count == 1 ? "Interviewer" : "Interviewers")})",
        _ => "",
    };

    private static string Brackets(CslItem item) => item switch
    {
        { Type: "interview", Interviewer.Count: 0 } => " [Interview]",
        { Type: "report", Number: not null } or { Genre: null } => "",
        _ => $" [{CitationText.Escaped(item.Genre)}]",
    };

    private static string Titled(string? genre) => genre is null ? "" : string.Join('-', genre.Split('-').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
