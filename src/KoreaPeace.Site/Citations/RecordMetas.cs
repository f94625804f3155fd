using System.Globalization;
using KoreaPeace.Archive.Citations;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Citations;

/// <summary>
/// A record in the head of its page, in the words that reference managers read there: Zotero's and Dublin Core's for a speech and for an interview, whose
/// interviewer they would lose beside a <c>citation_author</c>; Highwire's for a publication.
/// </summary>
internal static class RecordMetas
{
    /// <param name="address">Of the page, from the root.</param>
    public static IEnumerable<HeadMeta> Of(OpenEdition edition, ArchiveRecord record, string address, SiteSettings settings)
    {
        var item = CitedRecord.InFull(edition, record, settings.Base + address, settings.Name);
        var type = ZoteroType.Of(record, item.Type);
        return type switch
        {
            ZoteroType.Interview => Interview(record, item),
            ZoteroType.Presentation => Presentation(record, item),
            ZoteroType.Newspaper => Newspaper(record, item),
            _ => Publication(record, item, type),
        };
    }

    private static IEnumerable<HeadMeta> Interview(ArchiveRecord record, CslItem item)
    {
        yield return new HeadMeta("z:itemType", ZoteroType.Interview);
        foreach (var name in item.Author) yield return new HeadMeta("z:interviewees", name.Sorted);
        foreach (var name in item.Interviewer) yield return new HeadMeta("z:interviewers", name.Sorted);
        if (item.Medium is { } medium) yield return new HeadMeta("z:interviewMedium", medium);
        foreach (var meta in DublinCore(record, item)) yield return meta;
    }

    private static IEnumerable<HeadMeta> Presentation(ArchiveRecord record, CslItem item)
    {
        yield return new HeadMeta("z:itemType", ZoteroType.Presentation);
        foreach (var name in item.Author) yield return new HeadMeta("z:presenters", name.Sorted);
        if (item.Genre is { } genre) yield return new HeadMeta("z:presentationType", genre);
        if (item.EventTitle is { } occasion) yield return new HeadMeta("z:meetingName", occasion);
        foreach (var meta in DublinCore(record, item)) yield return meta;
    }

    private static IEnumerable<HeadMeta> Newspaper(ArchiveRecord record, CslItem item)
    {
        yield return new HeadMeta("z:itemType", ZoteroType.Newspaper);
        yield return new HeadMeta("z:publicationTitle", record.Publisher);
        foreach (var name in Named(record, item)) yield return new HeadMeta("DC.creator", name.Sorted);
        foreach (var meta in DublinCore(record, item)) yield return meta;
    }

    private static IEnumerable<HeadMeta> Publication(ArchiveRecord record, CslItem item, string type)
    {
        yield return new HeadMeta("z:itemType", type);
        if (item.Genre is { } genre) yield return new HeadMeta(type == ZoteroType.Report ? "z:reportType" : "z:websiteType", genre);
        if (type == ZoteroType.Page) yield return new HeadMeta("z:websiteTitle", record.Publisher);
        yield return new HeadMeta("citation_title", item.Title);
        foreach (var name in Named(record, item)) yield return new HeadMeta("citation_author", name.Sorted);
        if (item.Issued is { } issued) yield return new HeadMeta("citation_publication_date", string.Join('/', issued.DateParts[0].Select((part, n) => part.ToString(n == 0 ? "D4" : "D2", CultureInfo.InvariantCulture))));
        yield return new HeadMeta("citation_technical_report_institution", record.Publisher);
        if (item.Number is { } number) yield return new HeadMeta("citation_technical_report_number", number);
        if (item.Isbn is { } isbn) yield return new HeadMeta("citation_isbn", isbn);
        if (item.Abstract is { } summary) yield return new HeadMeta("citation_abstract", summary);
        yield return new HeadMeta("citation_language", item.Language);
        yield return new HeadMeta("citation_public_url", item.Url);
        yield return new HeadMeta("DC.rights", record.Rights);
        yield return new HeadMeta("DC.relation", record.Source.Url);
    }

    /// <summary>A publisher that answers for nobody stands there already, and as an author would be read as a first and a last name.</summary>
    private static IEnumerable<CslName> Named(ArchiveRecord record, CslItem item) => item.Author.Where(name => name.Literal != record.Publisher);

    private static IEnumerable<HeadMeta> DublinCore(ArchiveRecord record, CslItem item)
    {
        yield return new HeadMeta("DC.title", item.Title);
        if (item.Issued is not null) yield return new HeadMeta("DC.date", record.Date.Edtf.TrimEnd('~'));
        yield return new HeadMeta("DC.language", item.Language);
        yield return new HeadMeta("DC.rights", record.Rights);
        if (item.Abstract is { } summary) yield return new HeadMeta("DCTERMS.abstract", summary);
        yield return new HeadMeta("DC.relation", record.Source.Url);
    }
}
