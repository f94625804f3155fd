namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Saved pages of publishers, as plain text or as HTML: transcripts, questions and answers, analyses, fact sheets, events, lists.</summary>
internal sealed class PageImporter : Importer
{
    public override string Format => "page";

    public override string Description => "A saved page of a publisher, as plain text or HTML: a transcript, questions and answers, an analysis, an event, a list of pieces.";

    public override IReadOnlyList<ImportOption> Options => [.. ImportOption.OfOnePiece, ImportOption.Recorded, ImportOption.Speaker];

    protected override ImportedDocument Read(SourceFile file, ImportRequest request)
    {
        var text = SourceText.Of(file);
        if (!HtmlPage.IsHtml(text)) return new PageReading(PlainPage.Read(text), text, request).Document();
        var page = HtmlPage.Read(text);
        return new PageReading(page, SourceText.Of(file, "HTML page", page.Lines.Select(line => line.Text)), request).Document();
    }
}
