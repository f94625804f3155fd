using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using Microsoft.AspNetCore.Http.Extensions;

namespace KoreaPeace.Site.Browse;

/// <summary>
/// What the query string of a list or a search asks for, understood. An unknown value is left out with a note; only what cannot be answered
/// at all, a page that is no number or a field given twice, is <see cref="Wrong"/>.
/// </summary>
public sealed class ListRequest
{
    private static readonly string[] Single = ["q", "match", "from", "to", "undated", "sort", "page", "spelling"];

    private readonly List<string> notes = [];
    private readonly string path;
    private readonly bool isSearch;

    /// <param name="path">The page's address, to which its links add their query strings.</param>
    /// <param name="fixedKind">The kind that the page itself lists; null for all.</param>
    public ListRequest(IQueryCollection query, OpenEdition edition, string path, RecordKind? fixedKind, bool isSearch = false)
    {
        (this.path, this.isSearch) = (path, isSearch);
        Typed = query["q"].FirstOrDefault()?.Trim() ?? "";
        var typed = new TypedLimits(isSearch ? Typed : "", edition, notes);
        Text = isSearch ? typed.Text : Typed;
        IsExact = isSearch && query["spelling"] == "exact";
        FixedKind = fixedKind;
        var asked = new RecordFilter
        {
            Kinds = fixedKind is null ? Both(Known(query, "kind", [RecordFilter.KindName(RecordKind.Transcript), RecordFilter.KindName(RecordKind.Publication)]), typed.Kinds) : [],
            Types = Both(Known(query, "type", PublicationType.All.Select(type => type.Slug)), typed.Types),
            Topics = Both(Known(query, "topic", edition.Topics.Keys), typed.Topics),
            AllTopics = query["match"] == "all",
            Publishers = Both(Known(query, "publisher", edition.Publishers.Keys), typed.Publishers),
            People = Both(Known(query, "person", edition.People.Keys), typed.People),
            WithUndated = query["undated"] == "include",
            OnlyUndated = query["undated"] == "only",
        };
        Limits = new TimeLimits(Chosen(query, "from", typed.From), Chosen(query, "to", typed.To), edition);
        Filter = asked with { From = Limits.From, To = Limits.To };
        Sort = query["sort"].FirstOrDefault() switch
        {
            "oldest" => Sort.Oldest,
            "newest" => Sort.Newest,
            _ => isSearch ? Sort.Relevance : Sort.Newest,
        };
        Page = query["page"].FirstOrDefault() is { Length: > 0 } page ? Number(page) : 1;
        Wrong ??= QueryValues.GivenTwice(query, Single);
    }

    /// <summary>What is searched: what was typed without the limits in it that were understood.</summary>
    public string Text { get; }

    /// <summary>Words as they are written: no other forms, no other names.</summary>
    public bool IsExact { get; private init; }

    /// <summary>All that was typed.</summary>
    public string Typed { get; }

    public RecordFilter Filter { get; }

    public RecordKind? FixedKind { get; }

    public Sort Sort { get; }

    /// <summary>From 1.</summary>
    public int Page { get; }

    /// <summary>From when to when.</summary>
    public TimeLimits Limits { get; }

    /// <summary>What was left out, for the reader.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>Why the address cannot be answered; null when it can.</summary>
    public string? Wrong { get; private set; }

    /// <summary>The reader has chosen something beside the page's own kind.</summary>
    public bool IsFiltered => !Filter.IsEverything;

    /// <summary>This list with one page changed; the first page has no number.</summary>
    public string ForPage(int page) => Address(Filter, Sort, page);

    public string Sorted(Sort sort) => Address(Filter, sort, 1);

    public string Permanent => Address(Filter, Sort, Page);

    /// <summary>The same with words as they are written, or with all their forms again.</summary>
    public string WithOtherSpelling => Address(Filter, Sort, 1, isExact: !IsExact);

    /// <summary>The same selection under another address.</summary>
    /// <param name="usual">The order that the other address has when it says none.</param>
    public string At(string other, Sort sort, Sort usual, int page = 1) => Address(other, Filter, sort, usual, page);

    /// <summary>Limits are all that was asked for: there is nothing to search, but something to list.</summary>
    public bool IsOnlyLimits => Text.Length == 0 && (IsFiltered || Limits.FromWrong is not null || Limits.ToWrong is not null);

    /// <summary>The list of all pieces with these filters, and with the limits of time that were not understood, to be told there.</summary>
    public string InBrowse
    {
        get
        {
            var address = At("/browse", Sort == Sort.Relevance ? Sort.Newest : Sort, Sort.Newest);
            var wrong = new QueryBuilder();
            if (Limits.FromWrong is not null) wrong.Add("from", Limits.FromTyped);
            if (Limits.ToWrong is not null) wrong.Add("to", Limits.ToTyped);
            var more = wrong.ToString();
            return more.Length == 0 || !address.Contains('?', StringComparison.Ordinal) ? address + more : $"{address}&{more[1..]}";
        }
    }

    /// <summary>The same without any filter.</summary>
    public string Unfiltered => Address(RecordFilter.Everything, Sort, 1);

    public string WithUndated => Address(Filter with { WithUndated = true }, Sort, 1);

    /// <summary>The same with one more value, or without it when it is chosen.</summary>
    public string Toggled(FacetField field, string value) => Address(Toggle(field, value), Sort, 1);

    /// <summary>The same within one year.</summary>
    public string InYear(string year) => Address(Filter with { From = PartialDate.Parse(year), To = PartialDate.Parse(year), OnlyUndated = false }, Sort, 1);

    /// <summary>The same of another page that understands the same, from its beginning and in its own order.</summary>
    /// <param name="address">One that this request gave; null for what it asks itself.</param>
    public string At(string page, string? address = null) => page + (address ?? Sorted(isSearch ? Sort.Relevance : Sort.Newest))[path.Length..];

    /// <summary>The same of one person only.</summary>
    public string Of(string person) => Address(Filter with { People = [person] }, Sort, 1);

    /// <summary>The same of everybody.</summary>
    public string OfEverybody => Address(Filter with { People = [] }, Sort, 1);

    /// <summary>Undated pieces alone.</summary>
    public string OnlyUndated => Address(Filter with { OnlyUndated = true }, Sort, 1);

    /// <summary>The same filters with other words.</summary>
    public string Asking(string text) => Address(Filter, Sort, 1, text);

    /// <summary>The same without limits of time.</summary>
    public string AnyTime => Address(Filter with { From = null, To = null, WithUndated = false, OnlyUndated = false }, Sort, 1);

    /// <summary>The chosen values and order, such as " (Deterrence, from 2018, oldest first)", so that two tabs can be told apart; empty for none.</summary>
    public string ChosenIn(IReadOnlyList<Facet> facets, bool isOrderTold = true)
    {
        var chosen = facets.Where(facet => facet.Field != FacetField.Kind || FixedKind is null)
            .SelectMany(facet => facet.Values).Where(value => value.IsChosen).Select(value => value.Label).ToList();
        if (Filter is { AllTopics: true, Topics.Count: > 1 }) chosen.Add("all of these topics");
        if (Filter is { OnlyUndated: false, From: { } from }) chosen.Add($"from {Limits.InWords(from)}");
        if (Filter is { OnlyUndated: false, To: { } to }) chosen.Add($"to {Limits.InWords(to)}");
        if (Filter is { HasDates: true, WithUndated: true }) chosen.Add("and undated");
        if (IsExact) chosen.Add("exactly as typed");
        if (Filter.OnlyUndated) chosen.Add("only undated");
        if (isOrderTold && Sort != (isSearch ? Sort.Relevance : Sort.Newest)) chosen.Add(Sort == Sort.Oldest ? "oldest first" : "newest first");
        return chosen.Count == 0 ? "" : $" ({string.Join(", ", chosen)})";
    }

    private RecordFilter Toggle(FacetField field, string value) => field switch
    {
        FacetField.Kind => Filter with { Kinds = Toggle(Filter.Kinds, value) },
        FacetField.Type => Filter with { Types = Toggle(Filter.Types, value) },
        FacetField.Topic => Filter with { Topics = Toggle(Filter.Topics, value) },
        FacetField.Publisher => Filter with { Publishers = Toggle(Filter.Publishers, value) },
        FacetField.Person => Filter with { People = Toggle(Filter.People, value) },
        _ => Filter,
    };

    private static IReadOnlyList<string> Toggle(IReadOnlyList<string> values, string value) =>
        values.Contains(value) ? [.. values.Where(other => other != value)] : [.. values, value];

    private string Address(RecordFilter filter, Sort sort, int page, string? text = null, bool? isExact = null) =>
        Address(path, filter, sort, isSearch ? Sort.Relevance : Sort.Newest, page, text, isExact);

    /// <summary>Always in the same order, so that one list has one address.</summary>
    private string Address(string at, RecordFilter filter, Sort sort, Sort usual, int page, string? text = null, bool? isExact = null)
    {
        var query = new QueryBuilder();
        if (isSearch && (text ?? Text) is { Length: > 0 } words) query.Add("q", words);
        if (isSearch && (text ?? Text).Length > 0 && (isExact ?? IsExact)) query.Add("spelling", "exact");
        query.Add("kind", filter.Kinds.Order(StringComparer.Ordinal));
        query.Add("type", filter.Types.Order(StringComparer.Ordinal));
        query.Add("topic", filter.Topics.Order(StringComparer.Ordinal));
        if (filter is { AllTopics: true, Topics.Count: > 1 }) query.Add("match", "all");
        query.Add("publisher", filter.Publishers.Order(StringComparer.Ordinal));
        query.Add("person", filter.People.Order(StringComparer.Ordinal));
        if (filter is { OnlyUndated: false, From: { } from }) query.Add("from", Limits.Written(from));
        if (filter is { OnlyUndated: false, To: { } to }) query.Add("to", Limits.Written(to));
        if (filter.OnlyUndated) query.Add("undated", "only");
        else if (filter is { HasDates: true, WithUndated: true }) query.Add("undated", "include");
        if (sort != usual) query.Add("sort", sort == Sort.Oldest ? "oldest" : sort == Sort.Newest ? "newest" : "relevance");
        if (page > 1) query.Add("page", page.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return at + query.ToQueryString();
    }

    private IReadOnlyList<string> Known(IQueryCollection query, string field, IEnumerable<string> known) => QueryValues.Known(query, field, known, "in the archive", notes);

    private static IReadOnlyList<string> Both(IReadOnlyList<string> chosen, List<string> typed) => [.. chosen.Union(typed)];

    /// <summary>The time in the box, or else the one among the words; the box is what the reader sees.</summary>
    private string Chosen(IQueryCollection query, string field, string? typed)
    {
        var inBox = query[field].FirstOrDefault()?.Trim() ?? "";
        if (inBox.Length == 0) return typed ?? "";
        if (typed is not null && typed != inBox) notes.Add($"“{field}” is chosen as {inBox} and typed as {typed}; the chosen one is used.");
        return inBox;
    }

    private int Number(string page)
    {
        if (int.TryParse(page, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000)
            return number;
        Wrong = "The page in this address is not a number from 1 upwards.";
        return 1;
    }
}
