namespace KoreaPeace.Archive.Exchange.Import.Subtitles;

/// <summary>SubRip subtitles, as players and video sites give them.</summary>
public sealed class SrtImporter : SubtitleImporter
{
    public override string Format => "srt";

    public override string Description => "SubRip subtitles: cues are joined into turns, by labels or where >> says that somebody else speaks, and keep their times.";

    protected override string Name => "SubRip";
}
