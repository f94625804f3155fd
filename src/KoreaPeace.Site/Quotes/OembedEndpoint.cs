using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Api;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Errors;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Quotes;

/// <summary>Quote cards for sites that turn a pasted address into what it leads to (https://oembed.com, version 1.0).</summary>
internal static class OembedEndpoint
{
    public const string Address = "/oembed";

    private const string Json = "json";
    private const string Xml = "xml";
    private const int UsualWidth = 550; // pixels, when the site does not say how wide it is
    private const int LeastWidth = 200;
    private const int SecondsToKeep = 86_400; // an edition seldom lasts less than a day

    public static void MapOembed(this WebApplication site) => site.MapMethods(Address, OnlyReading.Methods, Answer).WithMetadata(new OfTheEditionAttribute());

    /// <summary>What the head of a page says, so that a site finds the card by the page's address.</summary>
    /// <param name="page">The whole address.</param>
    public static IEnumerable<HeadLink> Links(string page, SiteSettings settings)
    {
        var asked = $"{settings.Base}{Address}?url={Uri.EscapeDataString(page)}&format=";
        yield return new HeadLink("alternate", asked + Json, "application/json+oembed", "Quote card");
        yield return new HeadLink("alternate", asked + Xml, "text/xml+oembed", "Quote card");
    }

    private static async Task<IResult> Answer(HttpContext context, OpenEdition edition, TranscriptQueries transcripts, PublicationQueries publications, SiteSettings settings, CancellationToken cancel)
    {
        var query = context.Request.Query;
        if (QueryValues.GivenTwice(query, "url", "format", "maxwidth", "maxheight") is { } twice) return ApiProblem.Wrong("url", twice);
        if (query["format"].FirstOrDefault() is not (null or Json or Xml)) return Results.StatusCode(StatusCodes.Status501NotImplemented); // as the specification has it
        if (query["url"].FirstOrDefault() is not { Length: > 0 } url) return ApiProblem.Wrong("url", "“url” is missing: the address of a piece, a turn or a part of a text.");
        if (Pixels(query, "maxwidth", out var width) is { } wide) return wide;
        if (Pixels(query, "maxheight", out var height) is { } high) return high;
        if (EmbeddedAddress.Of(url, settings) is not { } asked || edition.Called(asked.Slug) is not { } called) return Missing(context);
        if (called.IsWithdrawn) return Results.StatusCode(StatusCodes.Status410Gone);
        if (asked.Quote?.Length > QuotedRecord.MostCharacters) return ApiProblem.Wrong("url", $"The quotation in it is longer than {QuotedRecord.MostCharacters:N0} characters.");
        ArchiveRecord? record = called.Kind == RecordKind.Transcript ? await transcripts.BySlug(called.Slug, cancel) : await publications.BySlug(called.Slug, cancel);
        if (record is null || record.Kind != asked.Kind) return Missing(context);
        if (record is Transcript transcript && asked.Anchor is { } gone && transcript.Removed.Exists(removed => removed.Anchor == gone)) return Results.StatusCode(StatusCodes.Status410Gone);
        if (Card(record, asked, settings) is not { } card) return Missing(context);

        var answer = Fitted(card, Math.Max(LeastWidth, Math.Min(width ?? UsualWidth, UsualWidth)), height, settings);
        return query["format"].FirstOrDefault() == Xml ? Results.Text(answer.ToXml(), "text/xml", Encoding.UTF8) : Results.Json(answer, ApiJson.WithoutNull, "application/json; charset=utf-8");
    }

    private static IResult Missing(HttpContext context)
    {
        context.Items[ErrorHandling.Why] = "“url” leads to no piece, turn or part of a text of this archive, or to words that do not stand there. Copy the address from the page, under “Link”.";
        return Results.NotFound();
    }

    /// <summary>Null when what is asked for is not there.</summary>
    private static QuoteCard? Card(ArchiveRecord record, EmbeddedAddress asked, SiteSettings settings)
    {
        var passage = asked.Anchor is null ? null : record.Passages.Find(passage => passage.Anchor == asked.Anchor && passage is not HeadPassage);
        if (asked.Anchor is not null && passage is null) return null;
        if (asked.Quote is { } words)
        {
            var quoted = QuotedRecord.In(record, passage is null ? record.Passages : [passage], words);
            return quoted.Place is { } place ? QuoteCard.Of(record, place.Passage, quoted, settings) with { IsOtherwise = quoted.Verdict == QuoteVerdict.Differs } : null;
        }

        if (passage is not null) return QuoteCard.Of(record, passage, null, settings);
        if (asked.Turns is { } turns && record is Transcript transcript) return TurnRange.In(transcript, turns, out _) is { } range ? QuoteCard.Of(transcript, range, settings) : null;
        return QuoteCard.Of(record, settings);
    }

    /// <summary>With as many words as fit, reckoned as common sites set them: half an em a letter, one and a half a line.</summary>
    private static OembedAnswer Fitted(QuoteCard card, int width, int? most, SiteSettings settings)
    {
        const int letter = 8, line = 24, margins = 64; // pixels, of text of 16 pixels and a blockquote's own margins
        var inLine = Math.Max(1, (width - 80) / letter);
        var cut = card.Cut();
        var footer = Lines($"— {cut.Sayer}, {cut.RoleThen}, {cut.Title} {cut.Archive} {QuoteWords.Said(cut.Record).InWords()}");
        if (cut.IsOtherwise) footer += Lines(QuoteCard.Otherwise) + 1;
        if (most is { } height) cut = cut.Cut(Math.Max(inLine, (((height - margins) / line) - footer - cut.Paragraphs.Count) * inLine));
        return new OembedAnswer(
            cut.Title, cut.Sayer, cut.SayerAddress is { } sayer ? settings.Base + sayer : null, settings.Name, settings.Base + "/",
            width, margins + ((footer + cut.Paragraphs.Sum(paragraph => Lines(paragraph) + 1)) * line), cut.Html().ToString(SaveOptions.DisableFormatting));

        int Lines(string text) => (text.Length / inLine) + 1;
    }

    private static IResult? Pixels(IQueryCollection query, string name, out int? pixels)
    {
        pixels = null;
        if (query[name].FirstOrDefault() is not { Length: > 0 } written) return null;
        if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) return ApiProblem.Wrong(name, $"“{name}” is a number of pixels, 1 or more.");
        pixels = number;
        return null;
    }

    /// <summary>A resource of the type "rich".</summary>
    private sealed record OembedAnswer(
        [property: JsonPropertyName("title")] string Title,
        [property: JsonPropertyName("author_name")] string? AuthorName,
        [property: JsonPropertyName("author_url")] string? AuthorUrl,
        [property: JsonPropertyName("provider_name")] string ProviderName,
        [property: JsonPropertyName("provider_url")] string ProviderUrl,
        [property: JsonPropertyName("width")] int Width,
        [property: JsonPropertyName("height")] int Height,
        [property: JsonPropertyName("html")] string Html,
        [property: JsonPropertyName("type")] string Type = "rich",
        [property: JsonPropertyName("version")] string Version = "1.0",
        [property: JsonPropertyName("cache_age")] int CacheAge = SecondsToKeep)
    {
        public string ToXml() => $"<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n{new XElement("oembed",
            new XElement("version", Version), new XElement("type", Type), new XElement("title", Title),
            AuthorName is null ? null : new XElement("author_name", AuthorName), AuthorUrl is null ? null : new XElement("author_url", AuthorUrl),
            new XElement("provider_name", ProviderName), new XElement("provider_url", ProviderUrl), new XElement("cache_age", CacheAge),
            new XElement("width", Width), new XElement("height", Height), new XElement("html", Html))}\n";
    }
}
