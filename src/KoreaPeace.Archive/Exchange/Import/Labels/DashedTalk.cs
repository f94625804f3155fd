using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Interviews of Korean newspapers: questions behind a dash or an arrow, answers in quotation marks, behind a triangle or a hyphen, over one paragraph or several, and no names.</summary>
internal sealed partial class DashedTalk
{
    private const int Fewest = 2; // questions; one dash may be anything

    private readonly HashSet<int> outside = [];
    private bool isOpen; // a quotation has begun and not ended
    private bool isTriangle; // an answer has begun that no quotation mark ends

    public DashedTalk(IReadOnlyList<string> lines)
    {
        if (lines.Count(line => Arrow().IsMatch(line)) >= Fewest && lines.Any(line => Hyphen().IsMatch(line))) lines = [.. lines.Select(line => Arrow().IsMatch(line) ? Arrow().Replace(line, "― ", 1) : Hyphen().Replace(line, "▲ ", 1))];
        Lines = lines;
        var spoken = lines.Select((line, at) => (Line: line, At: at)).Where(line => !string.IsNullOrWhiteSpace(line.Line)).ToList();
        var asked = spoken.Zip(spoken.Skip(1)).Where(pair => Question().IsMatch(pair.First.Line) && Opening().IsMatch(pair.Second.Line)).Select(pair => pair.First.At).ToList();
        if (asked.Count >= Fewest) Lines = [.. lines.Select((line, at) => at < asked[0] || string.IsNullOrWhiteSpace(line) ? line : Labelled(line, at + 1))];
    }

    /// <summary>With labels that every reader knows, where they are such a talk; otherwise as they were.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Whether a line, from 1, is neither asked nor quoted: somebody tells of the talk.</summary>
    public bool IsOutside(int line) => outside.Contains(line);

    private string Labelled(string line, int number)
    {
        if (Question().IsMatch(line))
        {
            (isOpen, isTriangle) = (false, false);
            return Question().Replace(line, "Q: ", 1);
        }

        var (goesOn, begins) = (isOpen, Opening().IsMatch(line));
        foreach (var mark in line.Where(letter => letter is '“' or '”' or '"')) isOpen = mark == '“' || (mark == '"' && !isOpen);
        isTriangle |= Triangle().IsMatch(line);
        if (begins && !goesOn) return $"A: {Triangle().Replace(line.Trim(), "", 1)}";
        if (!goesOn && !isTriangle) outside.Add(number);
        return line;
    }

    // Where an arrow asks, a hyphen answers.
    [GeneratedRegex(@"^\s*[→⇒➜]\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"^\s*[-–]\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"^\s*(?:[▲△▶]\s*|=\s*(?=\S))", RegexOptions.CultureInvariant)]
    private static partial Regex Triangle();

    [GeneratedRegex(@"^\s*[―—–─ㅡ-]{1,2}\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    // Of an answer: a quotation mark, or the triangle of news agencies.
    [GeneratedRegex(@"^\s*(?:[“""]|[▲△▶](?!\s?[^\s:>]{1,12}\s*[:>])|=\s?[^=])", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
