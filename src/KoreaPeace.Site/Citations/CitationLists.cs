using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Citations;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Errors;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Search;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Citations;

/// <summary>Every list and every search as a bibliography, with the query string of its page and in its order.</summary>
internal static class CitationLists
{
    private const int MostItems = 1_000; // what follows has an address of its own, which the header "Link" names

    public static void MapCitationLists(this WebApplication site)
    {
        foreach (var format in CitationFormat.All)
        {
            List("/browse", null);
            List("/transcripts", RecordKind.Transcript);
            List("/publications", RecordKind.Publication);
            Filed("/topics", (edition, slug) => edition.Topics.ContainsKey(slug), (filter, slug) => filter with { Topics = [slug] });
            Filed("/people", (edition, slug) => edition.People.ContainsKey(slug), (filter, slug) => filter with { People = [slug] });
            var address = "/search" + format.Suffix;
            site.MapMethods(address, OnlyReading.Methods, (HttpContext context, OpenEdition edition, SearchQueries search, SiteSettings settings, CancellationToken cancel) =>
                Search(context, format, edition, search, settings, cancel)).WithMetadata(new OfTheEditionAttribute()).RequireRateLimiting(SearchPage.Limit);

            void List(string page, RecordKind? kind) => site.MapMethods(page + format.Suffix, OnlyReading.Methods,
                (HttpContext context, OpenEdition edition, RecordQueries records, SiteSettings settings, CancellationToken cancel) =>
                    Listed(new ListRequest(context.Request.Query, edition, page + format.Suffix, kind), filter => filter, (context, page[1..], format), edition, records, settings, cancel))
                .WithMetadata(new OfTheEditionAttribute());

            void Filed(string page, Func<OpenEdition, string, bool> exists, Func<RecordFilter, string, RecordFilter> under) => site.MapMethods($"{page}/{{slug}}{format.Suffix}", OnlyReading.Methods,
                async (HttpContext context, string slug, OpenEdition edition, RecordQueries records, SiteSettings settings, CancellationToken cancel) =>
                    exists(edition, slug) ? await Listed(new ListRequest(context.Request.Query, edition, $"{page}/{slug}{format.Suffix}", fixedKind: null), filter => under(filter, slug), (context, slug, format), edition, records, settings, cancel)
                    : exists(edition, slug.ToLowerInvariant()) ? Results.Redirect($"{page}/{slug.ToLowerInvariant()}{format.Suffix}{context.Request.QueryString}", permanent: true) : Results.NotFound())
                .WithMetadata(new OfTheEditionAttribute());
        }
    }

    private static async Task<IResult> Listed(
        ListRequest asked, Func<RecordFilter, RecordFilter> under, (HttpContext Context, string Name, CitationFormat Format) answer,
        OpenEdition edition, RecordQueries records, SiteSettings settings, CancellationToken cancel)
    {
        if (Wrong(asked) is { } wrong) return answer.Context.Refused(wrong);
        var filter = under(asked.Filter);
        var found = RecordQueries.InOrder(edition.Records.Where(record => (asked.FixedKind is null || record.Kind == asked.FixedKind) && filter.Lets(record)), asked.Sort).Select(record => record.Id).ToList();
        if (IsBeyond(asked, found.Count, answer.Context)) return Results.NotFound();
        return Written(answer.Format, answer.Name, await records.WithIds(found.Skip((asked.Page - 1) * MostItems).Take(MostItems), cancel), edition, settings);
    }

    /// <summary>A page says what of its address it left out; a file cannot, and would have other pieces in it than whoever asks expects.</summary>
    private static string? Wrong(ListRequest asked) => asked.Wrong ?? (asked.Notes.Count == 0 ? null : string.Join(" ", asked.Notes));

    private static async Task<IResult> Search(HttpContext context, CitationFormat format, OpenEdition edition, SearchQueries search, SiteSettings settings, CancellationToken cancel)
    {
        var asked = new ListRequest(context.Request.Query, edition, "/search" + format.Suffix, fixedKind: null, isSearch: true);
        if (Wrong(asked) is { } wrong) return context.Refused(wrong);
        var results = await search.Find(search.Understood(asked.Text, asked.IsExact), asked.Filter, asked.Sort, ((int)Math.Min((asked.Page - 1L) * MostItems, int.MaxValue / 2), MostItems), cancel);
        if (IsBeyond(asked, results.Total, context)) return Results.NotFound();
        return Written(format, "search", results.Hits.Select(hit => hit.Record), edition, settings);
    }

    /// <summary>Whether the list is shorter; otherwise programs are told where it goes on.</summary>
    private static bool IsBeyond(ListRequest asked, int total, HttpContext context)
    {
        if (asked.Page > 1 && (asked.Page - 1L) * MostItems >= total) return true;
        if ((long)asked.Page * MostItems < total) context.Response.Headers.Link = $"<{asked.ForPage(asked.Page + 1)}>; rel=\"next\"";
        return false;
    }

    private static IResult Written(CitationFormat format, string name, IEnumerable<ArchiveRecord> records, OpenEdition edition, SiteSettings settings) =>
        CitationFiles.Answer(format, name, records.Select(record => CitedRecord.InFull(edition, record, settings.Base + Addresses.Of(record), settings.Name)));
}
