using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace KoreaPeace.Site.Search;

/// <summary>Names, titles and words that begin as somebody typed: what the search field offers while one types, as a page of its own.</summary>
[EnableRateLimiting(SearchPage.Limit)]
public sealed class SuggestPage(SuggestionQueries suggestions) : ArchivePage
{
    public string Typed { get; private set; } = "";

    public IReadOnlyList<Suggestion> Suggestions { get; private set; } = [];

    public override string? Heading => Typed.Length == 0 ? "Names and words" : $"{(Typed.Length > 60 ? Typed[..60] + "…" : Typed)}: {Words.Counted(Suggestions.Count, "suggestion")} — Names and words";

    public override string Description => "Names, titles and words of the archive that begin as typed.";

    public override string? Permanent => Typed.Length == 0 ? "/suggest" : "/suggest?q=" + Uri.EscapeDataString(Typed);

    public override bool HasOwnSearch => true;

    public override bool IsListed => false;

    /// <summary>The page that a suggestion leads to: an entry's or a piece's own, or a search for a word.</summary>
    public static string AddressOf(Suggestion suggestion) => suggestion switch
    {
        { Slug: { } slug, Kind: SuggestionKind.Person } => Addresses.OfPerson(slug),
        { Slug: { } slug, Kind: SuggestionKind.Concept } => Addresses.OfConcept(slug),
        { Slug: { } slug, Kind: SuggestionKind.Event } => Addresses.OfEvent(slug),
        { Slug: { } slug, Kind: SuggestionKind.Topic } => Addresses.OfTopic(slug),
        { Slug: { } slug, Kind: SuggestionKind.Transcript } => Addresses.Of(RecordKind.Transcript, slug),
        { Slug: { } slug, Kind: SuggestionKind.Publication } => Addresses.Of(RecordKind.Publication, slug),
        _ => SearchFor(suggestion.Text),
    };

    public static string SearchFor(string typed) => "/search?q=" + Uri.EscapeDataString(typed);

    public static string KindOf(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Transcript => "transcript",
        SuggestionKind.Word => "word: search for it",
        _ => kind.ToString().ToLowerInvariant(),
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (QueryValues.GivenTwice(Request.Query, "q") is { } wrong) return Refuse(wrong);
        Typed = SearchQueryParser.Parse(Request.Query["q"]).Text;
        Suggestions = await suggestions.For(Typed, cancel);
        return Page();
    }
}
