using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Http;
using KoreaPeace.Site.Search;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace KoreaPeace.Site.Quotes;

/// <summary>The quote checker: whether anybody said so, who, when, and in which words.</summary>
[EnableRateLimiting(SearchPage.Limit)]
public sealed class QuotePage(OpenEdition edition, QuoteQueries quotes, SiteSettings settings) : ArchivePage
{
    public string Typed { get; private set; } = "";

    public string Speaker { get; private set; } = "";

    /// <summary>Null when nothing was asked.</summary>
    public IReadOnlyList<CheckedQuotation>? Found { get; private set; }

    /// <summary>What there was no time for; empty when everything was checked.</summary>
    public string Unchecked { get; private set; } = "";

    /// <summary>There was no time for any of it.</summary>
    public bool IsTooSlow { get; private set; }

    /// <summary>A quotation with its number on the page, because several may be cited.</summary>
    public sealed record Answer(QuotePage Page, CheckedQuotation Quotation, int Number);

    public CitedPiece Cited(QuotedPlace place) => CitedPiece.Of(edition, place, settings);

    public string AddressOf(QuotedPlace place) => settings.Base + Addresses.OfWords(place.Record, place.Passage, place.Words);

    public override string? Heading => Found switch
    {
        null => "Check a quotation",
        [var one] => $"{QuoteWords.Name(one.Verdict)}: {Words.Opening(one.Text)} — Check a quotation",
        _ => $"{Words.Counted(Found.Count, "quotation")} — Check a quotation",
    };

    public override string Description => "Paste what you believe was said: the archive tells whether it was, by whom, when, and in which words.";

    public override string? Permanent => "/quotes";

    public override string? Section => "Quotes";

    public override bool IsListed => Found is null;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (QueryValues.GivenTwice(Request.Query, QuotesAsked.Fields) is { } twice) return Refuse(twice);
        var asked = QuotesAsked.Of(Request.Query);
        (Typed, Speaker) = (asked.Text, asked.Speaker ?? "");
        if (asked.Wrong is { } wrong) return Refuse(wrong);
        if (!string.IsNullOrWhiteSpace(Typed)) await Check(asked.Speaker, cancel);
        return Page();
    }

    private async Task Check(string? speaker, CancellationToken cancel)
    {
        try
        {
            var found = await quotes.Check(Typed, speaker, cancel);
            (Found, Unchecked) = (found.Quotations, found.Unchecked);
        }
        catch (SearchTooSlowException) // this page, because what was typed stands in it
        {
            IsTooSlow = true;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = "5";
        }

        // Another time there may be time for more.
        if (IsTooSlow || Unchecked.Length > 0) EditionTag.OnlyOnce(HttpContext);
    }
}
