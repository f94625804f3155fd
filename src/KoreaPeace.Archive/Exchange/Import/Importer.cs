namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>
/// Makes seeds of documents of one format. Sources are read one after another, so that a corpus of any size takes the memory of one; a
/// source of which nothing can be made costs the others nothing.
/// </summary>
public abstract class Importer
{
    /// <summary>As it is told on the command line.</summary>
    public abstract string Format { get; }

    /// <summary>A sentence for the help: what it reads.</summary>
    public abstract string Description { get; }

    /// <summary>What it can be told.</summary>
    public virtual IReadOnlyList<ImportOption> Options => ImportOption.OfOnePiece;

    /// <summary>One after another, in the order of the paths. Nothing is read before it is asked for.</summary>
    /// <exception cref="ImportMisuseException">What was told cannot be meant.</exception>
    public virtual IEnumerable<ImportedDocument> Documents(ImportRequest request)
    {
        foreach (var path in request.Paths)
        {
            ImportedDocument document;
            try
            {
                document = Read(SourceFile.Read(path), request) with { Again = older => Read(older, request) };
            }
            catch (SourceRefusedException refused)
            {
                document = Refused(path, refused);
            }

            yield return document;
        }
    }

    /// <summary>What became of a source of which nothing can be made.</summary>
    protected static ImportedDocument Refused(string path, SourceRefusedException why) => new(new SourceFile(path, [])) { Refusal = why.Message };

    /// <exception cref="SourceRefusedException">Nothing can be made of it.</exception>
    protected abstract ImportedDocument Read(SourceFile file, ImportRequest request);
}
