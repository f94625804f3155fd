using System.Text;

namespace KoreaPeace.Benchmarks;

/// <summary>A table in plain text: what names a row stands left, its figures right.</summary>
/// <param name="names">How many columns name the row.</param>
internal sealed class TextTable(int names, params string[] heads)
{
    private readonly List<string[]> rows = [heads];

    public void Add(params string[] cells) => rows.Add(cells);

    /// <summary>An empty line between two groups of rows.</summary>
    public void Gap() => rows.Add([.. heads.Select(_ => "")]);

    public override string ToString()
    {
        var widths = Enumerable.Range(0, heads.Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendLine(string.Join("  ", row.Select((cell, column) => column < names ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd());
        return text.ToString();
    }
}
