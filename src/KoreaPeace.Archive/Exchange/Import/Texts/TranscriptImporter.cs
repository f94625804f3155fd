using KoreaPeace.Archive.Exchange.Import.Pages;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>Plain text with a label before each turn.</summary>
public sealed class TranscriptImporter : Importer
{
    public override string Format => "transcript";

    public override string Description => "Plain text in which each turn begins with who speaks: \"Frank Aum:\", \"MR. AUM:\", \"Q:\", \"Name [00:02:44]\", \"홍길동:\" and others.";

    public override IReadOnlyList<ImportOption> Options => [.. base.Options, ImportOption.Recorded, ImportOption.Speaker];

    protected override ImportedDocument Read(SourceFile file, ImportRequest request) => SourceText.Of(file) is var text && HtmlPage.IsHtml(text) ? throw new SourceRefusedException("is an HTML page; import it as page") : LabelledTalk.Document(text, request);
}
