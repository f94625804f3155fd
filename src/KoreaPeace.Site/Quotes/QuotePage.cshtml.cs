using KoreaPeace.Archive.Quotes;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Search;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace KoreaPeace.Site.Quotes;

/// <summary>The quote checker: whether anybody said so, who, when, and in which words.</summary>
[EnableRateLimiting(SearchPage.Limit)]
public sealed class QuotePage(QuoteQueries quotes) : ArchivePage
{
    public string Typed { get; private set; } = "";

    public string Speaker { get; private set; } = "";

    /// <summary>Null when nothing was asked.</summary>
    public IReadOnlyList<CheckedQuotation>? Found { get; private set; }

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
        if (!string.IsNullOrWhiteSpace(Typed)) Found = await quotes.Check(Typed, asked.Speaker, cancel);
        return Page();
    }
}
