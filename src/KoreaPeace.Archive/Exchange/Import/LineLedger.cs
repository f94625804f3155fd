namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>
/// Keeps account of a source's lines while it is read: each is used exactly once, and what nobody used is not understood. Blank lines need
/// no account.
/// </summary>
public sealed class LineLedger(SourceText source)
{
    private readonly (LineFate Fate, string What)?[] lines = new (LineFate, string)?[source.Lines.Count];

    /// <summary>Whether somebody has said already what became of it.</summary>
    /// <param name="line">From 1.</param>
    public bool IsUsed(int line) => lines[line - 1] is not null;

    /// <param name="line">From 1.</param>
    public void Keep(int line, string what) => Use(line, LineFate.Kept, what);

    /// <param name="line">From 1.</param>
    public void Drop(int line, string what) => Use(line, LineFate.Dropped, what);

    /// <param name="line">From 1.</param>
    public void NotUnderstood(int line, string what) => Use(line, LineFate.NotUnderstood, what);

    /// <summary>Whose words a line has that was kept is asked in the seed.</summary>
    /// <param name="line">From 1.</param>
    public void Doubt(int line)
    {
        if (lines[line - 1] is (LineFate.Kept, var what)) lines[line - 1] = (LineFate.Doubted, what);
    }

    /// <summary>The account, from the first line to the last: lines that follow one another with the same use are one run, but for those that were not understood.</summary>
    public IReadOnlyList<LineUse> Account()
    {
        var uses = new List<LineUse>();
        for (var n = 0; n < lines.Length; n++)
        {
            if (string.IsNullOrWhiteSpace(source.Lines[n])) continue;
            var (fate, what) = lines[n] ?? (LineFate.NotUnderstood, "not understood");
            if (uses.Count > 0 && uses[^1] is var last && last.Fate == fate && last.What == what && fate != LineFate.NotUnderstood) uses[^1] = last with { Last = n + 1 };
            else uses.Add(new LineUse(n + 1, n + 1, fate, what));
        }

        return uses;
    }

    private void Use(int line, LineFate fate, string what)
    {
        if (string.IsNullOrWhiteSpace(source.Lines[line - 1])) return;
        if (lines[line - 1] is { } used) throw new InvalidOperationException($"line {line} is \"{used.What}\" already and cannot be \"{what}\", too");
        lines[line - 1] = (fate, what);
    }
}
