namespace KoreaPeace.Archive.Citations;

/// <summary>
/// A citation in one style. It reads as the styles' own files have it printed by the reference processor: the official Chicago, APA and MLA
/// styles (https://github.com/citation-style-language/styles) in citeproc-js.
/// </summary>
/// <param name="Html">With italics as <c>i</c> and everything else escaped.</param>
public sealed record Citation(CitationStyle Style, string Html)
{
    /// <summary>What stands in the text itself, such as "(Aum, 2023, turn 7)"; of a style of notes what the notes after the first say. Without italics.</summary>
    public string InText { get; private init; } = "";

    /// <summary>Without italics.</summary>
    public string Text => CitationText.Plain(Html);

    /// <summary>The text in stretches that are italic and stretches that are not.</summary>
    public IEnumerable<(string Text, bool IsItalic)> Stretches =>
        Html.Split("<i>").SelectMany((part, n) => n == 0 ? [(part, false)] : part.Split("</i>") is [var italic, var rest] ? new[] { (italic, true), (rest, false) } : [(part, false)])
            .Where(part => part.Item1.Length > 0).Select(part => (CitationText.Plain(part.Item1), part.Item2));

    public static Citation Of(CslItem item, CitationStyle style) => new(style, style switch
    {
        CitationStyle.Chicago => ChicagoStyle.Bibliography(item),
        CitationStyle.ChicagoNote => ChicagoStyle.Note(item),
        CitationStyle.Apa => ApaStyle.Bibliography(item),
        _ => MlaStyle.Bibliography(item),
    })
    {
        InText = InTextCitation.Of(item, style),
    };
}
