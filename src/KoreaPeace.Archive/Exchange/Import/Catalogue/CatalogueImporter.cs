using System.Text;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Catalogue;

/// <summary>
/// <c>csv</c>: a catalogue of publications as a table, a record for each row. Each row counts as a document of its own, so that a corrected
/// row leaves the records of all others as they are.
/// </summary>
public sealed class CatalogueImporter : Importer
{
    public override string Format => "csv";

    public override string Description => "A catalogue of publications as a table with the names of its columns in the first row, as CSV or an Excel workbook: a record for each row.";

    public override IReadOnlyList<ImportOption> Options => [];

    public override IEnumerable<ImportedDocument> Documents(ImportRequest request)
    {
        var present = new PresentRecords(request.Present);
        return request.Paths.SelectMany(path => Table(path, present, request.Known));
    }

    protected override ImportedDocument Read(SourceFile file, ImportRequest request) => throw new SourceRefusedException("is a table; its rows are read one after another");

    private static IEnumerable<ImportedDocument> Table(string path, PresentRecords present, Vocabularies known)
    {
        SourceText source;
        ForeignTable table;
        ColumnMap columns;
        try
        {
            source = Workbook.Table(SourceFile.Read(path));
            table = new ForeignTable(source);
            columns = new ColumnMap(table.Columns, CatalogueRow.Columns);
            if (CatalogueRow.Needed.FirstOrDefault(field => !columns.Has(field)) is { } missing)
                throw new SourceRefusedException($"has no column \"{missing}\" in its first row, which reads \"{string.Join(", ", table.Columns)}\"; name it so, or look whether this is the table you mean");
            if (table.Rows.Count + table.Troubles.Count == 0) throw new SourceRefusedException("has names of columns and no rows; nothing can be made of it");
        }
        catch (SourceRefusedException refused)
        {
            return [Refused(path, refused)];
        }

        var rows = table.Rows.Select(row => new CatalogueRow(row, columns)).ToList();
        var reading = new CatalogueReading(known, Path.GetFileName(path), rows.Where(row => row.Url.Length == 0).ToLookup(row => CatalogueSource.Of(row).Url ?? ""));
        return rows.Select(row => Row(row, source, reading, present)).Prepend(Head(source, table, columns));
    }

    /// <summary>What is to be said of the table as a whole: its columns, and the rows that could not be read.</summary>
    private static ImportedDocument Head(SourceText source, ForeignTable table, ColumnMap columns) => new(source.File)
    {
        Lines = [.. table.Troubles.Select(trouble => new LineUse(trouble.Line, trouble.Line, LineFate.NotUnderstood, trouble.What)).Prepend(new LineUse(table.HeadLine, table.HeadLine, LineFate.Kept, "names of columns"))],
        Text = source.Lines,
        Remarks =
        [
            .. source.Remarks,
            .. columns.Unknown.Select(column => $"The column \"{column}\" is not known; what it holds stands in the seeds as a remark."),
            .. columns.Doubled.Select(column => $"The column \"{column.Column}\" counts as the {column.Field} where the other column for it is empty; otherwise it stands in the seeds as a remark."),
        ],
        KeepsCapture = false,
    };

    private static ImportedDocument Row(CatalogueRow row, SourceText source, CatalogueReading reading, PresentRecords present)
    {
        var document = new ImportedDocument(new SourceFile($"{source.File.Path}:{row.Line}", Encoding.UTF8.GetBytes(row.Text))) { Text = source.Lines, KeepsCapture = false };
        if (row.Title.Length == 0) return document with { Lines = [row.Use(LineFate.NotUnderstood, $"column \"{row.TitleHeader}\" is empty, and a record needs a title")] };

        var (draft, people, troubles) = reading.Read(row);
        var same = present.Same(draft);
        if (same is { IsOfRow: false })
            return document with { Lines = [row.Use(LineFate.Dropped, $"no change: it is there already, {same.Place}")], Remarks = [.. troubles, .. same.OtherIn(draft).Select(other => $"{char.ToUpperInvariant(other[0])}{other[1..]}.")] };

        draft.Slug = same?.Slug ?? present.FreeSlug(draft, row.Line);
        present.Add(PresentRecord.Of(draft, row.Line));
        return document with { Seeds = [draft], People = people, Lines = [row.Use(LineFate.Kept, $"record {draft.Slug}")], Remarks = troubles };
    }
}
