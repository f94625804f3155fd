namespace KoreaPeace.Archive.Exchange.Import.Subtitles;

/// <summary>WebVTT, the subtitles of the web.</summary>
public sealed class VttImporter : SubtitleImporter
{
    public override string Format => "vtt";

    public override string Description => "WebVTT subtitles: cues are joined into turns, by <v Speaker> or by labels, and keep their times.";

    protected override string Name => "WebVTT";
}
