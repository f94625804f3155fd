namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>A row of a <see cref="ForeignTable"/>.</summary>
/// <param name="Line">On which it begins, from 1.</param>
/// <param name="LastLine">On which it ends: cells may go on over several lines.</param>
/// <param name="Cells">As many as there are columns, with single spaces.</param>
internal sealed record ForeignRow(int Line, int LastLine, IReadOnlyList<string> Cells);
