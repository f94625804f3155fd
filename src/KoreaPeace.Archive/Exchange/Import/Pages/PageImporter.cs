using KoreaPeace.Archive.Exchange.Import.Texts;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Saved pages of publishers, as plain text or as HTML: transcripts, questions and answers, analyses, fact sheets, events, lists.</summary>
internal sealed class PageImporter : Importer
{
    public override string Format => "page";

    public override string Description => "A saved page of a publisher, as plain text or HTML: a transcript, questions and answers, an analysis, an event, a list of pieces.";

    public override IReadOnlyList<ImportOption> Options => [.. ImportOption.OfOnePiece, ImportOption.Recorded, ImportOption.Speaker];

    /// <summary>Pages of one publisher list the same pieces again and again: each becomes one record, of the page that comes first.</summary>
    public override IEnumerable<ImportedDocument> Documents(ImportRequest request)
    {
        var listed = new HashSet<(string Slug, string Date)>();
        foreach (var document in base.Documents(request))
        {
            var again = document.Seeds.Where(draft => IsWithoutWords(draft) && listed.Contains((draft.Slug, draft.Date.Edtf))).ToList();
            listed.UnionWith(document.Seeds.Where(IsWithoutWords).Select(draft => (draft.Slug, draft.Date.Edtf)));
            yield return again.Count == 0 ? document : document with
            {
                Seeds = [.. document.Seeds.Except(again)],
                Remarks = [.. document.Remarks, .. again.Select(draft => $"\"{draft.Title}\" was listed by a page before; the record is made of that one.")],
            };
        }
    }

    private static bool IsWithoutWords(SeedDraft draft) => draft.Kind == RecordKind.Publication && draft.Body.Length == 0;

    protected override ImportedDocument Read(SourceFile file, ImportRequest request) => Of(file, request);

    /// <summary>A page of one preformatted text is read as that text: a talk, where somebody is labelled in it.</summary>
    private static ImportedDocument Print(SourceText text, ImportRequest request)
    {
        try
        {
            return LabelledTalk.Document(text, request);
        }
        catch (SourceRefusedException)
        {
            return new PageReading(PlainPage.Read(text), text, request).Document();
        }
    }

    /// <exception cref="SourceRefusedException">Nothing can be made of it.</exception>
    internal static ImportedDocument Of(SourceFile file, ImportRequest request)
    {
        var text = SourceText.Of(file);
        if (!HtmlPage.IsHtml(text)) return new PageReading(PlainPage.Read(text), text, request).Document();
        var page = HtmlPage.Read(text);
        if (page.Preformatted is { } print) return Print(SourceText.Of(file, "preformatted HTML page", print, isSpaced: false), request);
        var document = new PageReading(page, SourceText.Of(file, "HTML page", page.Lines.Select(line => line.Text)), request).Document();
        return document with { Remarks = [.. text.Remarks, .. document.Remarks] };
    }
}
