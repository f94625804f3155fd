using System.Globalization;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>
/// A speech as turns, one for each paragraph: each can be cited, and a search leads to it. What only leads on to a paragraph, such as
/// "Mr. President,", stands in its turn.
/// </summary>
internal static class SpeechTurns
{
    public static IEnumerable<DraftTurn> Of(SpeechText text, string label)
    {
        var turn = new DraftTurn(label);
        foreach (var paragraph in text.Paragraphs)
        {
            turn.Paragraphs.Add(MarkdownLiteral.Of(paragraph.Text));
            if (paragraph.Number is { } number) turn = turn with { Id = string.Create(CultureInfo.InvariantCulture, $"t{number}") };
            if (text.Lost.Where(line => line >= paragraph.FirstLine && line <= paragraph.LastLine).ToList() is { Count: > 0 } lost)
                turn.Decisions.Add($"letters are lost in {(lost.Count == 1 ? "line" : "lines")} {string.Join(", ", lost)} of the source, with \"â\" where an apostrophe or a quotation mark stood; look them up in the record of the meeting");
            if (!paragraph.IsWhole) continue;

            yield return turn;
            turn = new DraftTurn(label);
        }

        if (turn.Paragraphs.Count > 0) yield return turn;
    }
}
