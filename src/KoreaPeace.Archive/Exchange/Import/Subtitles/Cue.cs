namespace KoreaPeace.Archive.Exchange.Import.Subtitles;

/// <summary>What subtitles show at one time.</summary>
/// <param name="First">The first of its lines in the source, from 1: its name or its times.</param>
/// <param name="FirstShown">The first of the lines that are shown.</param>
/// <param name="Last">The last of them.</param>
internal sealed record Cue(int First, int FirstShown, int Last, TimeSpan Start);
