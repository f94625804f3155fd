using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>
/// Lines whose words stand in a turn although somebody else may have said them: those that begin like a label and were not taken for one,
/// that stand outside the marks of all others, and those without a label at the end. Each turn that has such lines asks for them once.
/// </summary>
internal sealed class DoubtfulLines(LineLedger ledger)
{
    private const int MostNamed = 6; // in one decision

    private readonly SortedDictionary<int, List<(int Line, string Begin)>> likeLabels = []; // by turn, from 0
    private readonly List<int> unlabelled = []; // since the last label
    private readonly List<(int Turn, IReadOnlyList<int> Lines)> between = []; // labels of one speaker

    /// <param name="turn">From 0.</param>
    /// <param name="begin">What the line begins with.</param>
    public void LikeLabel(int turn, int line, string begin)
    {
        if (!likeLabels.TryGetValue(turn, out var lines)) likeLabels[turn] = lines = [];
        lines.Add((line, begin));
    }

    public void Unlabelled(int line) => unlabelled.Add(line);

    /// <summary>What went on before a label did so within the talk, where the next label bounds it.</summary>
    public void Labelled() => unlabelled.Clear();

    /// <summary>Whether lines without a label stand between the last label and another of the same speaker; who says them is asked then.</summary>
    /// <param name="turn">In which they stand, from 0.</param>
    public bool AreBetween(int turn)
    {
        if (unlabelled.Count == 0) return false;
        between.Add((turn, [.. unlabelled]));
        unlabelled.Clear();
        return true;
    }

    /// <summary>Puts the questions into the turns.</summary>
    public void Ask(List<DraftTurn> turns)
    {
        foreach (var (turn, lines) in likeLabels.Where(of => of.Key < turns.Count))
        {
            turns[turn].Decisions.Add($"{(lines.Count == 1 ? "line" : "lines")} {Named(lines.ConvertAll(line => $"{line.Line}, \"{line.Begin}\""))} may begin somebody else's words; who says {(lines.Count == 1 ? "it" : "them")}?");
            foreach (var (line, _) in lines) ledger.Doubt(line);
        }

        foreach (var (turn, lines) in between.Where(of => of.Turn < turns.Count))
        {
            turns[turn].Decisions.Add($"{(lines.Count == 1 ? $"line {lines[0]} has" : $"lines {lines[0]} to {lines[^1]} have")} no label, and the next label is {turns[turn].Label}'s again; who says {(lines.Count == 1 ? "it" : "them")}?");
            foreach (var line in lines) ledger.Doubt(line);
        }

        var rest = unlabelled.Except(likeLabels.Values.SelectMany(lines => lines).Select(line => line.Line)).ToList();
        if (turns.Count == 0 || rest.Count == 0) return;
        turns[^1].Decisions.Add(rest is [var only] ? $"line {only}, at the end, has no label; does {turns[^1].Label} say this?" : $"lines {rest[0]} to {rest[^1]}, at the end, have no label; does {turns[^1].Label} say all of them?");
        foreach (var line in rest) ledger.Doubt(line);
    }

    private static string Named(List<string> lines) => string.Join("; ", lines.Take(MostNamed)) + (lines.Count > MostNamed ? $" and {lines.Count - MostNamed} more" : "");
}
