namespace KoreaPeace.Archive.Exchange.Import.Subtitles;

/// <summary>Subtitles of a recording, whose times stay with the turns.</summary>
public abstract class SubtitleImporter : Importer
{
    public override IReadOnlyList<ImportOption> Options => [.. base.Options, ImportOption.Recorded, ImportOption.Speaker];

    /// <summary>Which of the two forms it is, as its makers call it.</summary>
    protected abstract string Name { get; }

    protected override ImportedDocument Read(SourceFile file, ImportRequest request)
    {
        var source = SourceText.Of(file);
        var document = new SubtitleTalk(source, request).Document(request);
        var name = source.Lines.First(line => !string.IsNullOrWhiteSpace(line)).StartsWith("WEBVTT", StringComparison.Ordinal) ? "WebVTT" : "SubRip"; // an empty source is refused
        return name == Name ? document : document with { Remarks = [$"The file is {name}, as its beginning says, and not {Name}; it was read as {name}.", .. document.Remarks] };
    }
}
