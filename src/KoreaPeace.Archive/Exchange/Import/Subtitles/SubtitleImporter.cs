namespace KoreaPeace.Archive.Exchange.Import.Subtitles;

/// <summary>Subtitles of a recording, whose times stay with the turns.</summary>
public abstract class SubtitleImporter : Importer
{
    public override IReadOnlyList<ImportOption> Options => [.. base.Options, ImportOption.Recorded, ImportOption.Speaker];

    protected override ImportedDocument Read(SourceFile file, ImportRequest request) => new SubtitleTalk(SourceText.Of(file), request).Document(request);
}
