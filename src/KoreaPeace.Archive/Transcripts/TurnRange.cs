using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Transcripts;

/// <summary>Turns of one transcript from one to another, as they are cited together: "5–6"; or a single one.</summary>
public sealed partial record TurnRange(IReadOnlyList<Turn> Turns)
{
    public Turn First => Turns[0];

    /// <summary>"5" or "5–6", with the dash of print.</summary>
    public string Number => Turns.Count == 1 ? First.Number : $"{First.Number}–{Turns[^1].Number}";

    /// <summary>"turn 5" or "turns 5–6".</summary>
    public string InWords => $"{(Turns.Count == 1 ? "turn" : "turns")} {Number}";

    /// <summary>One of the turns that are named stood in the transcript and was removed.</summary>
    public static bool NamesRemoved(Transcript transcript, string written) => Form().Match(written.Trim()) is { Success: true } range
        && transcript.Removed.Exists(removed => removed.Anchor.AsSpan(1).Equals(range.Groups["first"].Value, StringComparison.OrdinalIgnoreCase) || removed.Anchor.AsSpan(1).Equals(range.Groups["last"].Value, StringComparison.OrdinalIgnoreCase));

    /// <param name="written">As an address has it: 5, 5-6, t5-t6.</param>
    /// <param name="wrong">Why there is no such range; null when there is.</param>
    public static TurnRange? In(Transcript transcript, string written, out string? wrong)
    {
        var turns = transcript.Turns.ToList();
        wrong = null;
        if (Form().Match(written.Trim()) is not { Success: true } range)
        {
            wrong = "“turns” takes the number of a turn, or two with a hyphen between them: turns=5 or turns=5-6.";
            return null;
        }

        var (first, last) = (range.Groups["first"].Value, range.Groups["last"] is { Success: true } end ? end.Value : range.Groups["first"].Value);
        var (from, to) = (Place(first), Place(last));
        if (from < 0 || to < 0) wrong = $"This transcript has no turn {(from < 0 ? first : last)}; {(turns.Count == 0 ? "it has none" : $"its turns go from {turns[0].Number} to {turns[^1].Number}")}.";
        else if (from > to) wrong = $"Turn {first} stands behind turn {last}; write turns={last}-{first}.";
        return wrong is null ? new TurnRange(turns[from..(to + 1)]) : null;

        int Place(string number) => turns.FindIndex(turn => turn.Number.Equals(number, StringComparison.OrdinalIgnoreCase));
    }

    // As long as an id can be, so that nothing longer is repeated to the reader.
    [GeneratedRegex("^t?(?<first>[0-9]{1,6}[a-z]?)(?: ?[-–] ?t?(?<last>[0-9]{1,6}[a-z]?))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
