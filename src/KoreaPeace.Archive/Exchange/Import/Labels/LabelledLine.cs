namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>A line that begins with something of the form of a label.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Words">What stands behind it on the line.</param>
public sealed record LabelledLine(int Line, SpeakerLabel Label, string Words);
