namespace KoreaPeace.Archive.Citations;

/// <summary>
/// What stands in brackets behind quoted words and leads to the entry of the bibliography, with the turns where some are cited. Chicago's has
/// the form of its system with author and date, and of notes those after the first.
/// </summary>
internal static class InTextCitation
{
    private const int MostInText = 2; // names; of more the first

    public static string Of(CslItem item, CitationStyle style) => style switch
    {
        CitationStyle.Chicago => $"({Who(item, "and")}{(item.Issued is null ? "," : "")} {Year(item)}{Where(item)})",
        CitationStyle.Apa => $"({Who(item, "&")}, {(item.Issued?.Circa == true ? "ca. " : "")}{Year(item)}{Where(item)})",
        CitationStyle.Mla => $"({Who(item, "and")}{Where(item)})",
        _ => CitationText.Plain(ChicagoStyle.LaterNote(item, item.Author.Count == 0 ? "" : Who(item, "and"))),
    };

    private static string Who(CslItem item, string and) => item.Author.Count switch
    {
        0 => $"“{CitationText.Typographic(item.Title).Split(": ")[0].TrimEnd('.', ',')}”",
        <= MostInText => string.Join($" {and} ", item.Author.Select(name => name.Literal ?? name.Family)),
        _ => $"{item.Author[0].Literal ?? item.Author[0].Family} et al.",
    };

    private static string Year(CslItem item) => item.Issued is { } issued ? CitedDates.Apa(issued with { Circa = null }, onlyYear: true) : "n.d.";

    private static string Where(CslItem item) => item.Turns is null ? "" : $", {item.InTurns}";
}
