using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>
/// What the head of a page states: canonical address, Open Graph (https://ogp.me), the words of Highwire and Dublin Core, JSON-LD
/// (https://schema.org), and the remark that browsers and web archives leave in a saved copy.
/// </summary>
internal sealed partial class HeadFacts
{
    // A page with more says nothing that the first ones did not.
    private const int MostJson = 1 << 20;

    private static readonly Dictionary<string, FactKind> Meta = new(StringComparer.OrdinalIgnoreCase)
    {
        ["citation_title"] = FactKind.Title,
        ["dc.title"] = FactKind.Title,
        ["og:title"] = FactKind.Title,
        ["citation_public_url"] = FactKind.Url,
        ["og:url"] = FactKind.Url,
        ["citation_publication_date"] = FactKind.Date,
        ["article:published_time"] = FactKind.Date,
        ["dc.date"] = FactKind.Date,
        ["dcterms.created"] = FactKind.Date,
        ["date"] = FactKind.Date,
        ["citation_author"] = FactKind.Author,
        ["dc.creator"] = FactKind.Author,
        ["author"] = FactKind.Author,
        ["og:site_name"] = FactKind.Publisher,
        ["og:description"] = FactKind.Description,
        ["description"] = FactKind.Description,
    };

    private readonly List<PageFact> facts = [];

    public static IReadOnlyList<PageFact> Of(IHtmlDocument document)
    {
        var read = new HeadFacts();
        read.Remarks(document);
        foreach (var link in document.QuerySelectorAll("link[rel=canonical]")) read.Address(link.GetAttribute("href"), "canonical link");
        foreach (var meta in document.QuerySelectorAll("meta[content]")) read.OfMeta(meta.GetAttribute("property") ?? meta.GetAttribute("name"), meta.GetAttribute("content"));
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']").Take(20)) read.Json(script.TextContent);
        if (document.QuerySelector("title")?.TextContent is { } title) read.Add(FactKind.Title, title, "title");
        if (document.DocumentElement.GetAttribute("lang") is { } language) read.Add(FactKind.Language, language.Split('-')[0].ToLowerInvariant(), "html lang");
        return [.. read.facts.DistinctBy(fact => (fact.Kind, fact.Value))];
    }

    /// <summary>Firefox's and Chromium's "saved from url=(0042)https://…", SingleFile's "url: …", the Wayback Machine's "FILE ARCHIVED ON …".</summary>
    private void Remarks(IHtmlDocument document)
    {
        foreach (var remark in document.Descendants<IComment>().Select(comment => comment.Data).Where(data => data.Length < 4096))
        {
            if (SavedFrom().Match(remark) is { Success: true } saved) Address(saved.Groups["url"].Value, "remark of the saved copy");
            if (ArchivedOn().Match(remark) is { Success: true } archived && DateTime.TryParse(archived.Groups["day"].Value, CultureInfo.InvariantCulture, out var day))
                Add(FactKind.Retrieved, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "remark of the web archive");
        }
    }

    private void OfMeta(string? name, string? content)
    {
        if (name is null || content is null || !Meta.TryGetValue(name, out var kind)) return;
        if (kind == FactKind.Url) Address(content, $"meta {name}");
        else if (kind == FactKind.Date) Day(content, $"meta {name}");
        else Add(kind, content, $"meta {name}");
    }

    private void Json(string text)
    {
        if (text.Length > MostJson) return;
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Thing(json.RootElement);
        }
        catch (JsonException)
        {
            // Pages with broken JSON-LD are common, and nobody who reads the page can see it.
        }
    }

    private void Thing(JsonElement thing)
    {
        if (thing.ValueKind == JsonValueKind.Array)
        {
            foreach (var part in thing.EnumerateArray()) Thing(part);
            return;
        }

        if (thing.ValueKind != JsonValueKind.Object) return;
        if (thing.TryGetProperty("@graph", out var graph)) Thing(graph);
        if (!Texts(thing, "@type").Any(type => PieceType().IsMatch(type))) return;
        foreach (var title in Texts(thing, "headline").Concat(Texts(thing, "name"))) Add(FactKind.Title, title, "JSON-LD headline");
        foreach (var url in Texts(thing, "url")) Address(url, "JSON-LD url");
        foreach (var date in Texts(thing, "datePublished")) Day(date, "JSON-LD datePublished");
        foreach (var date in Texts(thing, "startDate")) Day(date, "JSON-LD startDate");
        foreach (var author in Names(thing, "author")) Add(FactKind.Author, author, "JSON-LD author");
        foreach (var publisher in Names(thing, "publisher")) Add(FactKind.Publisher, publisher, "JSON-LD publisher");
        foreach (var description in Texts(thing, "description")) Add(FactKind.Description, description, "JSON-LD description");
        foreach (var type in Texts(thing, "@type")) Add(FactKind.Type, type, "JSON-LD @type");
    }

    private static IEnumerable<string> Names(JsonElement thing, string name) => !thing.TryGetProperty(name, out var value) ? []
        : (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value])
            .SelectMany(one => one.ValueKind == JsonValueKind.Object ? Texts(one, "name") : one.ValueKind == JsonValueKind.String ? [one.GetString()!] : []); // a string

    private static IEnumerable<string> Texts(JsonElement thing, string name) => !thing.TryGetProperty(name, out var value) ? []
        : (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value]).Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!); // strings only

    private void Address(string? href, string place)
    {
        if (href is null) return;
        if (PageAddress.Unwrapped(href.Trim()) is { } copy) Add(FactKind.Archived, copy.Archived.StartsWith("//", StringComparison.Ordinal) ? "https:" + copy.Archived : copy.Archived, place);
        if (PageAddress.Of(href, null) is { } url) Add(FactKind.Url, url.Split('#')[0], place);
    }

    private void Day(string written, string place)
    {
        var text = written.Trim();
        var day = text.Length >= 10 && PartialDate.Parse(text[..10].Replace('/', '-')) is { } date ? date : DateLine.Of(text)?.Date ?? PartialDate.Parse(text);
        if (day is { IsUnknown: false }) Add(FactKind.Date, day.Edtf, place);
    }

    private void Add(FactKind kind, string value, string place)
    {
        var text = Spaces().Replace(value, " ").Trim();
        if (text.Length > 0) facts.Add(new PageFact(kind, text, place));
    }

    [GeneratedRegex(@"(?:saved from url=\(\d+\)|^\s*Page saved with SingleFile\s+url:\s*|^\s*url:\s*)(?<url>https?://\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex SavedFrom();

    [GeneratedRegex(@"FILE ARCHIVED ON \d\d:\d\d:\d\d (?<day>[A-Z][a-z]{2} \d\d, \d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex ArchivedOn();

    [GeneratedRegex("Article|Report|BlogPosting|WebPage|CreativeWork|Event|PodcastEpisode|Interview|Book$|Podcast|FAQPage|QAPage", RegexOptions.CultureInvariant)]
    private static partial Regex PieceType();

    [GeneratedRegex(@"[\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
