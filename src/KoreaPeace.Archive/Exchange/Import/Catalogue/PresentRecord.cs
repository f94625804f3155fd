using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Catalogue;

/// <summary>A record that is there already, or that an earlier row has become.</summary>
/// <param name="Place">Where it is: the path of its seed, or the row.</param>
/// <param name="Url">Of the piece itself; null where there is only the address of a page that lists it.</param>
/// <param name="IsOfRow">An import of a catalogue has made it.</param>
internal sealed record PresentRecord(string Place, string Slug, string Title, PartialDate Date, string Type, string? Url, IReadOnlyList<string> Authors, bool IsOfRow)
{
    /// <summary>Null when the seed cannot be read, or is withdrawn: nobody knows what it is then.</summary>
    public static PresentRecord? Of(SeedFile seed)
    {
        if (FrontMatter.Read(seed, [])?.Fields is not { } fields || fields.Text("title") is not { } title) return null;
        var source = fields.Group("source");
        return new PresentRecord(seed.Path, seed.Slug, title, fields.Date("date") ?? PartialDate.Unknown, fields.Text("type") ?? "",
            source is null || source.Flag("listed") ? null : source.Text("url"), [.. fields.Texts("authors").Select(author => author.Value)], source?.Text("sha256") is not null && source.Text("capture") is null);
    }

    public static PresentRecord Of(SeedDraft draft, int line) =>
        new($"line {line}", draft.Slug, draft.Title, draft.Date, draft.Type, draft.IsListed ? null : draft.Url, draft.Authors, IsOfRow: false);

    /// <summary>What a draft of the same piece says otherwise, in words; what it does not say is nothing.</summary>
    public IEnumerable<string> OtherIn(SeedDraft draft)
    {
        if (CatalogueTitle.Folded(Title) != CatalogueTitle.Folded(draft.Title)) yield return $"the title is \"{draft.Title}\" here and \"{Title}\" there";
        if (!draft.Date.IsUnknown && !Date.Overlaps(draft.Date.First, draft.Date.Last)) yield return $"the date is {draft.Date.Edtf} here and {Date.Edtf} there";
        if (!draft.IsListed && Url is not null && draft.Url != Url && !draft.Url.Contains(".invalid/", StringComparison.Ordinal)) yield return $"the address is {draft.Url} here and {Url} there";
        if (draft.Authors.Count > 0 && !draft.Authors.ToHashSet().SetEquals(Authors)) yield return $"{(draft.Authors.Count == 1 ? "the author is" : "the authors are")} {string.Join(", ", draft.Authors)} here and {(Authors.Count == 0 ? "nobody" : string.Join(", ", Authors))} there";
        if (PublicationType.Printed(draft.Type) is { } type && type != PublicationType.Unknown && type != PublicationType.Printed(Type)) yield return $"the type is {draft.Type} here and {Type} there";
    }
}
