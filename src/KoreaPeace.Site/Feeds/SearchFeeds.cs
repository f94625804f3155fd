using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Api;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Errors;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Search;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Feeds;

/// <summary>Any search and any list as an Atom feed (RFC 4287) and as a JSON Feed (version 1.1), with the query string of its page.</summary>
internal static class SearchFeeds
{
    public const string Atom = "/feed.atom";
    public const string Json = "/feed.json";

    public static void MapSearchFeeds(this WebApplication site)
    {
        Map(Atom, InAtom);
        Map(Json, InJson);

        void Map(string address, Func<FollowedList, OpenEdition, SiteSettings, IResult> written) =>
            site.MapMethods(address, OnlyReading.Methods, (HttpContext context, OpenEdition edition, SearchQueries search, SiteSettings settings, CancellationToken cancel) =>
                Answer(context, address, (edition, search, settings), written, cancel)).WithMetadata(new OfTheEditionAttribute()).RequireRateLimiting(SearchPage.Limit);
    }

    private static async Task<IResult> Answer(
        HttpContext context, string address, (OpenEdition Edition, SearchQueries Search, SiteSettings Settings) archive,
        Func<FollowedList, OpenEdition, SiteSettings, IResult> written, CancellationToken cancel)
    {
        var asked = new ListRequest(context.Request.Query, archive.Edition, address, fixedKind: null, isSearch: true);
        if (asked.Wrong is { } wrong) return context.Refused(wrong);
        return await FollowedList.Of(asked, address, archive.Search, archive.Edition, archive.Settings, cancel) is { } list ? written(list, archive.Edition, archive.Settings) : Results.NotFound();
    }

    private static IResult InAtom(FollowedList list, OpenEdition edition, SiteSettings settings)
    {
        var entries = list.Hits.Select(hit => Entry(hit, edition, settings)).ToList();
        var updated = entries.Select(entry => entry.LastUpdatedTime).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        var feed = new SyndicationFeed(list.Title, list.Description, new Uri(list.Alternate), list.Self, updated, entries) { Language = "en" };
        feed.Authors.Add(new SyndicationPerson { Name = settings.Name });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(list.Self), FeedLink.Atom));
        if (list.Next is { } next) feed.Links.Add(new SyndicationLink(new Uri(next), "next", null, FeedLink.Atom, 0));
        using var text = new MemoryStream();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
            feed.SaveAsAtom10(writer);
        return Results.Bytes(text.ToArray(), $"{FeedLink.Atom}; charset=utf-8");
    }

    private static SyndicationItem Entry(Hit hit, OpenEdition edition, SiteSettings settings)
    {
        var page = settings.Base + Addresses.Of(hit.Record);
        var item = new SyndicationItem(hit.Record.Title, default(string), new Uri(page), page, FollowedList.UpdatedOf(hit)) { PublishDate = FollowedList.PublishedOf(hit) };
        if (FollowedList.SummaryOf(hit) is { } summary) item.Summary = new TextSyndicationContent(summary);
        foreach (var person in hit.Record.Contributors) item.Authors.Add(new SyndicationPerson { Name = person.Name });
        foreach (var topic in hit.Record.Topics) item.Categories.Add(new SyndicationCategory(topic, $"{settings.Base}/topics", edition.Topics[topic].Name));
        return item;
    }

    private static IResult InJson(FollowedList list, OpenEdition edition, SiteSettings settings) => Results.Json(
        new
        {
            version = "https://jsonfeed.org/version/1.1",
            title = list.Title,
            description = list.Description,
            home_page_url = list.Alternate,
            feed_url = list.Self,
            next_url = list.Next,
            language = "en",
            authors = new[] { new { name = settings.Name, url = settings.Base } },
            items = list.Hits.Select(hit => new
            {
                id = settings.Base + Addresses.Of(hit.Record),
                url = settings.Base + Addresses.Of(hit.Record),
                external_url = hit.Record.Source.Url,
                title = hit.Record.Title,
                content_text = FollowedList.SummaryOf(hit) ?? hit.Record.Title,
                date_published = FollowedList.PublishedOf(hit),
                date_modified = FollowedList.UpdatedOf(hit),
                authors = hit.Record.Contributors.Select(person => new { name = person.Name }),
                tags = hit.Record.Topics.Select(topic => edition.Topics[topic].Name),
                language = hit.Record.Language,
            }),
        },
        ApiJson.WithoutNull, $"{FeedLink.Json}; charset=utf-8");
}
