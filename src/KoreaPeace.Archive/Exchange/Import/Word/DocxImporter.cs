using KoreaPeace.Archive.Exchange.Import.Texts;

namespace KoreaPeace.Archive.Exchange.Import.Word;

/// <summary>A Word document with a label before each turn, as bureaus type it.</summary>
public sealed class DocxImporter : Importer
{
    public override string Format => "docx";

    public override string Description => "A Word document in which each turn begins with who speaks, or has it in the first column of a table. Lines are its paragraphs.";

    public override IReadOnlyList<ImportOption> Options => [.. base.Options, ImportOption.Recorded, ImportOption.Speaker];

    protected override ImportedDocument Read(SourceFile file, ImportRequest request)
    {
        var document = WordDocument.Of(file);
        var imported = LabelledTalk.Document(SourceText.Of(file, "Word document", document.Paragraphs), request);
        return imported with { Remarks = ["Lines are the paragraphs of the document, in order; empty ones are not counted.", .. document.Remarks, .. imported.Remarks] };
    }
}
