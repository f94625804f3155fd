namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>A line of a speech that holds words.</summary>
/// <param name="Number">In the file, from 1.</param>
/// <param name="Text">Without the spaces around it.</param>
/// <param name="IsIndented">It began with a space.</param>
/// <param name="IsBehindGap">An empty line stands before it, and nothing that belongs to the page.</param>
internal sealed record SpeechLine(int Number, string Text, bool IsIndented, bool IsBehindGap);
