using System.Xml.Linq;
using KoreaPeace.Archive.Citations;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Site.Citations;

/// <summary>A record in Zotero's own RDF: all that a page's head says, and the topics as tags.</summary>
internal static class ZoteroRdf
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Zotero = "http://www.zotero.org/namespaces/export#";
    private static readonly XNamespace Person = "http://xmlns.com/foaf/0.1/";
    private static readonly XNamespace Kind = "http://purl.org/net/biblio#";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";

    public static XDocument Of(ArchiveRecord record, CslItem item)
    {
        var type = ZoteroType.Of(record, item.Type);
        return new XDocument(new XElement(Rdf + "RDF",
            new XAttribute(XNamespace.Xmlns + "rdf", Rdf), new XAttribute(XNamespace.Xmlns + "z", Zotero), new XAttribute(XNamespace.Xmlns + "foaf", Person),
            new XAttribute(XNamespace.Xmlns + "bib", Kind), new XAttribute(XNamespace.Xmlns + "dc", Core), new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XElement(Kind + type switch { ZoteroType.Interview => "Interview", ZoteroType.Report => "Report", ZoteroType.Newspaper => "Article", _ => "Document" },
                new XAttribute(Rdf + "about", item.Url),
                new XElement(Zotero + "itemType", type),
                type == ZoteroType.Interview ? new[] { People(Zotero + "interviewees", item.Author), People(Zotero + "interviewers", item.Interviewer) } : [People(type == ZoteroType.Presentation ? Zotero + "presenters" : Kind + "authors", item.Author)],
                item.Subjects.Select(subject => Text(Core + "subject", subject)),
                Text(Core + "title", item.Title),
                Text(Core + "date", item.Issued is null ? null : record.Date.Edtf.TrimEnd('~')),
                Text(Core + "language", item.Language),
                Text(Core + "rights", record.Rights),
                Text(Terms + "abstract", item.Abstract),
                Text(Terms + "medium", item.Medium),
                Text(Core + "type", item.Genre),
                Text(Core + "identifier", item.Isbn is null ? null : $"ISBN {item.Isbn}"),
                new XElement(Core + "identifier", new XElement(Terms + "URI", new XElement(Rdf + "value", item.Url))),
                Held(record, item, type),
                Text(Zotero + "archive", item.Archive))));
    }

    /// <summary>What each type calls its publisher, and what Zotero has no field for.</summary>
    private static IEnumerable<XElement?> Held(ArchiveRecord record, CslItem item, string type) => type switch
    {
        ZoteroType.Report => [Text(Zotero + "institution", item.Publisher), Text(Zotero + "reportNumber", item.Number)],
        ZoteroType.Newspaper => [Text(Zotero + "publicationTitle", record.Publisher)],
        ZoteroType.Presentation => [item.EventTitle is null ? null : new XElement(Kind + "presentedAt", new XElement(Kind + "Conference", Text(Core + "title", item.EventTitle))), Extra(record, item)],
        ZoteroType.Page => [Text(Zotero + "websiteTitle", record.Publisher)],
        _ => [Extra(record, item)],
    };

    /// <summary>Zotero reads the variables of styles, one a line, in the field "Extra".</summary>
    private static XElement Extra(ArchiveRecord record, CslItem item) => new(Zotero + "extra",
        string.Join('\n', new[] { item.ContainerTitle is { } programme ? $"Container Title: {CitationFormat.OneLine(programme)}" : "", $"Publisher: {CitationFormat.OneLine(record.Publisher)}", item.Note ?? "" }.Where(line => line.Length > 0)));

    private static XElement? People(XName role, IReadOnlyList<CslName> names) => names.Count == 0 ? null : new XElement(role, new XElement(Rdf + "Seq", names.Select(name =>
        new XElement(Rdf + "li", new XElement(Person + "Person", Text(Person + "surname", name.Literal ?? name.Family), Text(Person + "givenName", name.Given is null ? null : string.Join(", ", new[] { name.Given, name.Suffix }.OfType<string>())))))));

    private static XElement? Text(XName name, string? text) => CitationFormat.OneLine(text) is { Length: > 0 } line ? new XElement(name, line) : null;
}
