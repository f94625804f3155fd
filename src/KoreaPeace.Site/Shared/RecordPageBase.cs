using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Topics;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Quotes;
using KoreaPeace.Site.Settings;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Shared;

/// <summary>The page of one record, or of a part of it: where its address leads, and what every kind shows.</summary>
public abstract class RecordPageBase(OpenEdition edition) : ArchivePage
{
    public abstract ArchiveRecord Record { get; }

    public IReadOnlyList<ListedRecord> Related { get; protected set; } = [];

    /// <summary>Where the names in a text of the record lead.</summary>
    public NameLinks Names() => new(edition.Names);

    /// <summary>Where the names in a turn lead: its speaker's own name leads nowhere.</summary>
    public NameLinks NamesIn(Turn turn) => new(edition.Names, turn.Person is { } person ? (NamedKind.Person, person) : null);

    /// <summary>What the reader looks for in the piece, or searched for in the archive when that led here; null for nothing.</summary>
    public FoundInPiece? Found => field ??= SearchQueryParser.Parse((Request.Query["find"] is { Count: > 0 } find ? find : Request.Query["q"]).FirstOrDefault(), edition.Vocabulary, Request.Query["spelling"] == "exact") is { IsEmpty: false } query
        ? new FoundInPiece(new MarkedWords(query, edition.Names), Record) : null;

    /// <summary>The words that the address quotes, held against the page; null when it quotes none.</summary>
    public QuotedRecord? Quoted => field ??= Request.Query["quote"].FirstOrDefault() is { } typed && !string.IsNullOrWhiteSpace(typed) ? QuotedRecord.In(Record, QuotedFrom, typed) : null;

    /// <summary>The piece as it is cited.</summary>
    /// <param name="turns">The turns that are cited, "5" or "5–6"; null for the whole.</param>
    public CitedPiece Cited(SiteSettings settings, string? turns = null) => CitedPiece.Of(edition, Record, settings, turns);

    /// <summary>A passage of it as other sites may show it, or of the passage the words that the address quotes.</summary>
    public QuoteCard Card(Passage passage, SiteSettings settings) => QuoteCard.Of(Record, passage, Quoted, settings).Cut();

    /// <summary>The passages on the page.</summary>
    protected virtual IEnumerable<Passage> QuotedFrom => Record.Passages;

    public IEnumerable<Topic> Topics => Record.Topics.Select(slug => edition.Topics[slug]);

    /// <summary>Editions of one report bear one title; their dates tell tabs and results apart.</summary>
    private string TitleAmongOthers => edition.Records.Count(other => other.Title == Record.Title) > 1 ? $"{Record.Title} ({Record.Date.InWords()})" : Record.Title;

    public override string? Heading => $"{TitleAmongOthers} — {(Record.Kind == RecordKind.Transcript ? RecordWords.KindOf(Record) : Record.Type.Name)}";

    public override string Description => Record.Withdrawal is { } withdrawal ? $"This piece was withdrawn on {withdrawal.Date.InWords()}." : Words.Excerpt(RecordWords.StandfirstOf(Record) ?? $"{RecordWords.KindOf(Record)}, {Record.Publisher}, {Record.Date.InWords()}.");

    public override string? Permanent => Addresses.Of(Record);

    public override string? Section => "Browse";

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [(Record.Kind == RecordKind.Transcript ? "Transcripts" : "Publications", Addresses.ListOf(Record.Kind))];

    /// <summary>The address under which files cite what the page shows; null when there are none.</summary>
    protected virtual string? CitedAt => Addresses.Of(Record);

    public override IEnumerable<HeadLink> Links(SiteSettings settings) => IsGone ? [] : [.. CitedAt is { } address ? RecordLinks.Of(Record, address, settings) : [], .. OembedEndpoint.Links(settings.Base + Permanent + Chosen, settings)];

    /// <summary>What the address chooses of the piece, as a query string; empty for the whole.</summary>
    private string Chosen => Quoted is { } quoted ? QueryString.Create("quote", quoted.Quotation.Text).ToString() : Request.Query[CitedTurns.Field].FirstOrDefault() is { Length: > 0 } turns ? QueryString.Create(CitedTurns.Field, turns).ToString() : "";

    public override IEnumerable<HeadMeta> Metas(SiteSettings settings) => IsGone ? [] :
        [.. RecordMetas.Of(edition, Record, CitedAt ?? Addresses.Of(Record), settings), .. Record.Date.HasFirstDay ? new[] { new HeadMeta("article:published_time", $"{Record.Date.First:yyyy-MM-dd}", IsProperty: true) } : []];

    public override string? Linked(SiteSettings settings) => IsGone || Permanent is not { } address ? null :
        LinkedData.Of(edition, Record, address, [.. Crumbs.Select(crumb => (crumb.Label, (string?)crumb.Address)), (LastCrumb, null)], settings);

    /// <summary>Whether the page only says that something stood here, and nothing on it can be cited.</summary>
    protected virtual bool IsGone => Record.Withdrawal is not null;

    /// <summary>The page's own name at the end of the way to it.</summary>
    protected virtual string LastCrumb => Record.Title;

    /// <summary>All of it: Zotero takes the abstract from there.</summary>
    public override string Preview => Record.Withdrawal is null ? RecordWords.StandfirstOf(Record) ?? Description : Description;

    public override bool IsPiece => true;

    public override bool IsListed => !IsGone;

    /// <summary>
    /// The answer when the address is not simply this record's own: nothing is called so, or it has moved. Null when it is its own.
    /// </summary>
    /// <param name="rest">What follows the slug in the address.</param>
    protected IActionResult? Elsewhere(RecordKind kind, string slug, string rest = "")
    {
        if (QueryValues.GivenTwice(Request.Query, "quote") is { } twice) return Refuse(twice);
        if (Request.Query["quote"].ToString().Length > QuotedRecord.MostCharacters)
            return Refuse($"The quotation in this address is longer than {QuotedRecord.MostCharacters:N0} characters; quote less, or check it at /quotes.");
        var called = edition.Called(slug) ?? edition.Called(slug.ToLowerInvariant());
        if (called is null) return NotFound();
        return called.Kind == kind && called.Slug == slug ? null : RedirectPermanent(Addresses.Of(called.Kind, called.Slug) + rest + Request.QueryString);
    }

    /// <summary>The page; with status 410 when the piece is withdrawn, to say so.</summary>
    protected IActionResult ShownOrGone()
    {
        if (Record.Withdrawal is not null) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
