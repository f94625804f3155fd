using KoreaPeace.Archive.Citations;
using KoreaPeace.Archive.Records;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Citations;

/// <summary>What the head of a page tells programs of a record or of a list of records: the files, and how everything hangs together.</summary>
public static class RecordLinks
{
    private const string Page = "text/html";

    private static readonly HeadLink Unapi = new("unapi-server", UnapiEndpoint.Address, "application/xml", "unAPI");

    /// <param name="address">Of the page, from the root: the record's or one turn's.</param>
    public static IEnumerable<HeadLink> Of(ArchiveRecord record, string address, SiteSettings settings)
    {
        foreach (var file in Files(address)) yield return file;
        yield return Unapi;
        yield return new HeadLink("schema.DC", "http://purl.org/dc/elements/1.1/");
        yield return new HeadLink("schema.DCTERMS", "http://purl.org/dc/terms/");
        yield return new HeadLink("cite-as", settings.Base + address);
        yield return new HeadLink("describedby", settings.Base + address + CitationFormat.Csl.Suffix, CitationFormat.Csl.MediaType);
        yield return new HeadLink("type", "https://schema.org/AboutPage");
        yield return new HeadLink("type", LinkedData.TypeOf(record));
        foreach (var person in record.Contributors.Where(part => part.Person is not null && !RecordWords.IsAsking(part))) yield return new HeadLink("author", settings.Base + Addresses.OfPerson(person.Person!), Page); // the line before
        yield return new HeadLink("license", settings.Base + "/about#rights", Page);
        yield return new HeadLink("collection", settings.Base + Addresses.ListOf(record.Kind), Page);
    }

    /// <summary>The files with the citations of a page, under its address.</summary>
    /// <param name="address">May have a query string.</param>
    public static IEnumerable<HeadLink> Files(string address) => CitationFormat.All.Select(format => new HeadLink("alternate", FileOf(address, format), format.MediaType, $"Cite with {format.Name}"));

    /// <summary>The address with the ending of the format before its query string.</summary>
    public static string FileOf(string address, CitationFormat format) => address.Split('?', 2) is [var path, var query] ? $"{path}{format.Suffix}?{query}" : address + format.Suffix;

    /// <summary>The pieces of a list, and where Zotero fetches them.</summary>
    public static IEnumerable<HeadLink> Items(IEnumerable<ArchiveRecord> records, SiteSettings settings) => records.Select(record => new HeadLink("item", settings.Base + Addresses.Of(record), Page)).Append(Unapi);
}
