using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Search;

/// <summary>What a search finds, looked at in another way than piece by piece. Its address takes what that of the search takes.</summary>
public abstract class SearchViewPage(OpenEdition edition, SearchQueries search) : ArchivePage
{
    protected OpenEdition Edition { get; } = edition;

    public ListRequest Asked { get; private set; } = null!; // set before the view runs

    public SearchQuery Query { get; private set; } = null!; // set before the view runs

    /// <summary>Null when nothing was asked.</summary>
    public FoundPlaces? Found { get; private set; }

    /// <summary>What is seen here, as the heading.</summary>
    public abstract string Name { get; }

    /// <summary>The address without its query string.</summary>
    public abstract string Address { get; }

    /// <summary>What counts here, in a sentence.</summary>
    public abstract string Counted { get; }

    /// <summary>How much there is, as the heading of the results.</summary>
    public abstract string Outcome { get; }

    /// <summary>The same as a file; null for none.</summary>
    public virtual string? Download => null;

    public int Pages { get; private set; } = 1;

    /// <summary>What the address says beyond <see cref="ListRequest"/>, such as an order; null for nothing.</summary>
    public virtual (string Name, string Value)? Also => null;

    /// <summary>Persons are asked for by a field of the page's own, not among the filters.</summary>
    public virtual bool AsksForPerson => false;

    public override string? Heading => Found is null ? $"{Name} — Search" : $"{Restated.Cut(Query.Text, 60)}: {Name}{(Asked.Page > 1 ? $", page {Asked.Page}" : "")}{Also?.Value.Insert(0, ", by ")}{Asked.ChosenIn(Found.Facets)} — Search";

    public override string? Permanent => OfPage(Asked.Page);

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [("Search", Asked.At("/search"))];

    public override bool HasOwnSearch => true;

    public override bool IsListed => false;

    public Filters Filters => new(Asked, Found is null ? [] : [.. Found.Facets.Where(facet => facet.Field != FacetField.Person || !AsksForPerson)]);

    public string WithUndated => WithAlso(Asked.WithUndated);

    public string OfPage(int page) => WithAlso(Asked.ForPage(page));

    /// <summary>"Counted as well: sanction, sanctioned."; null when nothing was.</summary>
    public string? AlsoCounted => Found is { AlsoSearched: { Count: > 0 } also } ? $"Counted as well: {string.Join(", ", also.Take(SearchPage.AlsoShown))}{(also.Count > SearchPage.AlsoShown ? $" and {also.Count - SearchPage.AlsoShown} more." : ".")}" : null;

    public string WithOtherSpelling => WithAlso(Asked.WithOtherSpelling);

    protected string Asking => Restated.Of(Query.Question?.What ?? Query.Sought);

    /// <summary>What the address says.</summary>
    protected virtual IQueryCollection Given => Request.Query;

    /// <summary>The filter that pieces have to pass.</summary>
    protected virtual RecordFilter Filter => Asked.Filter;

    /// <summary>Which pieces count, in a sentence that goes on with a full stop.</summary>
    protected string PiecesCounted => Found is { WithSome: > 0 }
        ? $"Pieces count that hold all of {Asking}; {Words.Counted(Found.WithSome, "more piece")} with only some of it {(Found.WithSome == 1 ? "does" : "do")} not"
        : $"Pieces count that hold {(IsOneThing ? "" : "all of ")}{Asking}";

    /// <summary>Which turns count, in a sentence.</summary>
    protected string TurnsCounted => Query.IsExact ? $"Turns count that hold {(IsOneThing ? "" : "all of ")}{Asking} exactly as typed." : IsOneThing ? $"Turns count that hold {Asking}, in any of its forms and spellings." : $"Turns count that hold all of {Asking} at once.";

    /// <summary>The ways on when nothing holds all that was asked: to pieces with some of it, and to the pages of whom and what it names.</summary>
    public IEnumerable<(string Label, string Address)> WaysOn
    {
        get
        {
            if (Found is not { Records.Count: 0 } || Query.IsEmpty) yield break;
            if (Restated.AnyWordOf(Query) is { } any) yield return ($"Search for any of its words: {any}", Asked.AskingAt("/search", any));
            else if (Found.WithSome > 0 || Query.Text.Any(char.IsWhiteSpace)) yield return ("Search for pieces that hold some of it", Asked.At("/search"));
            foreach (var name in Query.Names) yield return ($"{name.Name}: what the archive knows", Addresses.Of(name.Kind, name.Slug));
        }
    }

    /// <summary>Whether one word, name or phrase was asked for, so that all of it and some of it are the same.</summary>
    public bool IsOneThing => Found is null || Found.Query.Wanted.Take(2).Count() < 2;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Asked = new ListRequest(Given, Edition, Address, fixedKind: null, isSearch: true);
        if (Asked.Wrong is { } wrong) return Refuse(wrong);

        Query = search.Understood(Asked.Text, Asked.IsExact);
        if (QueryValues.GivenTwice(Request.Query, Own) is { } twice) return Refuse(twice);
        if (Query.Text.Length == 0)
        {
            ShowNothing();
            return Page();
        }

        Found = await search.Places(Query, Filter, cancel);
        Query = Found.Query;
        Pages = await Show(Found, cancel);
        return Asked.Page > Pages ? Beyond(Pages) : Page();
    }

    /// <summary>Makes what the page shows, and says how many pages there are.</summary>
    protected abstract Task<int> Show(FoundPlaces found, CancellationToken cancel);

    /// <summary>Makes what the page shows while nothing is asked.</summary>
    protected virtual void ShowNothing()
    {
    }

    /// <summary>The fields that only this page takes.</summary>
    protected virtual IEnumerable<string> Own => [];

    /// <summary>An address with what goes beyond <see cref="ListRequest"/>.</summary>
    public string WithAlso(string address) => Also is var (name, value) ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={value}" : address;
}
