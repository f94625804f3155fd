using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Corrections;

/// <summary>Corrections as an Atom feed (RFC 4287): one entry for each, whose id stays as long as its words do.</summary>
internal static class CorrectionFeed
{
    public const string Address = "/corrections.atom";

    private const int Most = 100; // newest first; the page has all

    public static void MapCorrectionFeed(this WebApplication site) => site.MapMethods(Address, OnlyReading.Methods, Feed);

    private static IResult Feed(OpenEdition edition, SiteSettings settings)
    {
        var entries = edition.Corrections.Take(Most).Select(entry => Entry(settings, entry.Record, entry.Correction)).ToList();
        var feed = new SyndicationFeed($"Corrections — {settings.Name}", "What has been corrected, when, and in which piece.", new Uri(settings.Base + "/corrections"), settings.Base + "/corrections", Updated(entries), entries)
        {
            Language = "en",
        };
        feed.Authors.Add(new SyndicationPerson { Name = settings.Name });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(settings.Base + Address), "application/atom+xml"));
        using var text = new MemoryStream();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
            feed.SaveAsAtom10(writer);
        return Results.Bytes(text.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static SyndicationItem Entry(SiteSettings settings, RecordFacts record, Correction correction)
    {
        var page = settings.Base + Addresses.Of(record.Kind, record.Slug);
        var item = new SyndicationItem(record.Title, new TextSyndicationContent(correction.Note), new Uri(page + "#corrections"), $"{page}?corrected={correction.Date.Edtf}&note={Fingerprint(correction.Note)}", Day(correction));
        item.PublishDate = item.LastUpdatedTime;
        return item;
    }

    /// <summary>The first day the correction can be from; one without a date stands at the beginning of time, so that no reader shows it as new.</summary>
    private static DateTimeOffset Day(Correction correction) => new((correction.Date.First ?? new DateOnly(1970, 1, 1)).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static DateTimeOffset Updated(List<SyndicationItem> entries) => entries.Count == 0 ? DateTimeOffset.UnixEpoch : entries.Max(entry => entry.LastUpdatedTime);

    private static string Fingerprint(string note) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(note)))[..12];
}
