using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KoreaPeace.Archive.Citations;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Settings;

namespace KoreaPeace.Site.Shared;

/// <summary>What search engines are told of a page, in the words of schema.org, as JSON-LD.</summary>
public static class LinkedData
{
    private static readonly JsonSerializerOptions Form = new()
    {
        // It stands inside a page: what could end the element there is escaped, Hangul is not.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>It has no word for an interview or its transcript.</summary>
    public static string TypeOf(ArchiveRecord record) => "https://schema.org/" + Kind(record);

    public static string OfSite(SiteSettings settings) =>
        Written(Thing("WebSite", ("@id", settings.Base + "/"), ("url", settings.Base + "/"), ("name", settings.Name), ("inLanguage", "en")));

    /// <summary>A person is no member of the archive, so the page is not that person's profile.</summary>
    public static string Of(Person person, SiteSettings settings)
    {
        var page = settings.Base + Addresses.OfPerson(person.Slug);
        string[] others = [.. person.Hangul, .. person.Variants];
        return Written(Thing("CollectionPage", ("@id", page), ("url", page), ("name", person.Name),
            ("about", Thing("Person", ("name", person.Name), ("alternateName", others.Length == 0 ? null : others), ("description", person.Note)))));
    }

    /// <param name="address">Of the page, from the root.</param>
    /// <param name="way">To the page from the front page, and last its own name.</param>
    public static string Of(OpenEdition edition, ArchiveRecord record, string address, IEnumerable<(string Label, string? Address)> way, SiteSettings settings) => Written(
        Thing(Kind(record),
            ("@id", settings.Base + Addresses.Of(record)),
            ("url", settings.Base + address),
            ("headline", record.Title),
            ("genre", record is Transcript ? RecordWords.KindOf(record) : record.PrintedType is "unknown" ? null : record.PrintedType),
            ("author", People(record, settings, asking: false)),
            ("contributor", People(record, settings, asking: true)),
            ("isBasedOn", record.Source.Url),
            ("publisher", Thing("Organization", ("name", record.Publisher))),
            ("datePublished", record.Date.Machine()),
            ("dateModified", record.Corrections.Select(correction => correction.Date).Where(date => date.IsExact).MaxBy(date => date.First)?.Machine()),
            ("inLanguage", record.Language),
            ("description", RecordWords.StandfirstOf(record)),
            ("about", record.Topics.Count == 0 ? null : record.Topics.Select(topic =>
                Thing("DefinedTerm", ("name", edition.Topics[topic].Name), ("url", settings.Base + Addresses.OfTopic(topic)), ("inDefinedTermSet", settings.Base + "/topics")))),
            ("isPartOf", Thing("Collection", ("name", settings.Name), ("url", settings.Base + Addresses.ListOf(record.Kind))))),
        Thing("BreadcrumbList", ("itemListElement", way.Prepend((Label: "Home", Address: "/")).Select((step, n) =>
            Thing("ListItem", ("position", n + 1), ("name", step.Label), ("item", step.Address is null ? null : settings.Base + step.Address))))));

    private static string Kind(ArchiveRecord record) => CitedRecord.IsReport(record) ? "Report" : "Article";

    private static List<Dictionary<string, object>>? People(ArchiveRecord record, SiteSettings settings, bool asking)
    {
        var people = record.Contributors.Where(part => part.Role != Role.Audience && RecordWords.IsAsking(part) == asking)
            .Select(part => Thing("Person", ("name", part.Name), ("url", part.Person is { } slug ? settings.Base + Addresses.OfPerson(slug) : null))).ToList();
        return people.Count == 0 ? null : people;
    }

    /// <summary>What is not known is left out.</summary>
    private static Dictionary<string, object> Thing(string type, params (string Name, object? Value)[] facts)
    {
        var thing = new Dictionary<string, object> { ["@type"] = type };
        foreach (var (name, value) in facts)
        {
            if (value is not null) thing[name] = value;
        }

        return thing;
    }

    private static string Written(params Dictionary<string, object>[] things) => JsonSerializer.Serialize(new Dictionary<string, object> { ["@context"] = "https://schema.org", ["@graph"] = things }, Form);
}
