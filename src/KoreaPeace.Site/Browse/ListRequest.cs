using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using Microsoft.AspNetCore.Http.Extensions;

namespace KoreaPeace.Site.Browse;

/// <summary>
/// What the query string of a list or a search asks for, understood. An unknown value is left out with a note; only what cannot be answered
/// at all, a page that is no number or a field given twice, is <see cref="Wrong"/>.
/// </summary>
public sealed class ListRequest
{
    private static readonly string[] Single = ["q", "match", "match-person", "from", "to", "undated", "sort", "page", "spelling"];

    private readonly List<string> notes = [];
    private readonly string path;
    private readonly bool isSearch;

    /// <param name="path">The page's address, to which its links add their query strings.</param>
    /// <param name="fixedKind">The kind that the page itself lists; null for all.</param>
    public ListRequest(IQueryCollection query, OpenEdition edition, string path, RecordKind? fixedKind, bool isSearch = false)
    {
        (this.path, this.isSearch) = (path, isSearch);
        Typed = query["q"].FirstOrDefault()?.Trim() ?? "";
        // A link of the page repeats it; a long one would be repeated a hundred times.
        if (isSearch && Typed.Length > SearchQueryParser.MaxLength)
        {
            Typed = Typed[..(char.IsHighSurrogate(Typed[SearchQueryParser.MaxLength - 1]) ? SearchQueryParser.MaxLength - 1 : SearchQueryParser.MaxLength)];
            notes.Add($"Only the first {SearchQueryParser.MaxLength} characters are searched.");
        }

        notes.AddRange(QueryValues.NotUnderstood(query, isSearch));
        IsExact = isSearch && query["spelling"] == "exact";
        var typed = new TypedLimits(isSearch ? Typed : "", edition, notes, IsExact);
        Text = isSearch ? typed.Text : Typed;
        FixedKind = fixedKind;
        var asked = new RecordFilter
        {
            Kinds = fixedKind is null ? Wanted(FacetField.Kind) : [],
            Types = Wanted(FacetField.Type),
            Topics = Wanted(FacetField.Topic),
            AllTopics = query["match"] == "all",
            Publishers = Wanted(FacetField.Publisher),
            People = Wanted(FacetField.Person),
            AllPeople = query["match-person"] == "all",
            WithUndated = query["undated"] == "include",
            OnlyUndated = query["undated"] == "only",
        };
        Limits = new TimeLimits(Chosen(query, "from", typed.From), Chosen(query, "to", typed.To), edition);
        Filter = asked with { From = Limits.From, To = Limits.To, LeftOut = LeftOut(asked) };
        Sort = query["sort"].FirstOrDefault() switch
        {
            "oldest" => Sort.Oldest,
            "newest" => Sort.Newest,
            _ => Usual,
        };
        Page = query["page"].FirstOrDefault() is { Length: > 0 } page ? Number(page) : 1;
        Wrong ??= QueryValues.GivenTwice(query, Single);

        IReadOnlyList<string> Wanted(FacetField field) => Both(Known(query, ListAddress.NameOf(field), field, edition), typed.Chosen.Of(field));

        FieldValues LeftOut(RecordFilter chosen) => Enum.GetValues<FacetField>().Where(field => field != FacetField.Kind || fixedKind is null).Aggregate(FieldValues.None, (leftOut, field) =>
            leftOut.With(field, Except(Both(Known(query, ListAddress.Not + ListAddress.NameOf(field), field, edition), typed.LeftOut.Of(field)), chosen.Chosen(field))));
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

    /// <summary>The order when the address says none.</summary>
    public Sort Usual => isSearch ? Sort.Relevance : Sort.Newest;

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
    public string ForPage(int page) => Addressed(Filter, Sort, page);

    public string Sorted(Sort sort) => Addressed(Filter, sort);

    public string Permanent => Addressed(Filter, page: Page);

    /// <summary>The same with words as they are written, or with all their forms again.</summary>
    public string WithOtherSpelling => (Written with { IsExact = !IsExact }).At(path);

    /// <summary>The same selection under another address.</summary>
    /// <param name="usual">The order that the other address has when it says none.</param>
    public string At(string other, Sort sort, Sort usual, int page = 1) => (Written with { Sort = sort, Usual = usual, Page = page }).At(other);

    /// <summary>Limits are all that was asked for: there is nothing to search, but something to list.</summary>
    public bool IsOnlyLimits => Text.Length == 0 && (IsFiltered || Limits.FromWrong is not null || Limits.ToWrong is not null);

    /// <summary>The list of all pieces with these filters, and with the limits of time that were not understood, to be told there.</summary>
    public string InBrowse => WithWrongLimits(At("/browse", Sort == Sort.Relevance ? Sort.Newest : Sort, Sort.Newest));

    /// <summary>The same filters with other words, and with the limits of time that were not understood, to be told there.</summary>
    public string AskingAgain(string text) => WithWrongLimits(Asking(text));

    /// <summary>The same without any filter.</summary>
    public string Unfiltered => Addressed(RecordFilter.Everything);

    public string WithUndated => Addressed(Filter with { WithUndated = true });

    /// <summary>The same with one more value, or without it when it is chosen.</summary>
    public string Toggled(FacetField field, string value) => Addressed(Filter.Toggled(field, value));

    /// <summary>The same with one more value left out, or no longer.</summary>
    public string LeftOutToggled(FacetField field, string value) => Addressed(Filter with { LeftOut = Filter.LeftOut.Toggled(field, value) });

    /// <summary>The same within one year.</summary>
    public string InYear(string year) => Addressed(Filter with { From = PartialDate.Parse(year), To = PartialDate.Parse(year), OnlyUndated = false });

    /// <summary>The same of another page that understands the same, from its beginning.</summary>
    /// <param name="address">One that this request gave; null for what it asks itself.</param>
    public string At(string page, string? address = null) => page + (address ?? Addressed(Filter))[path.Length..];

    /// <summary>The same of one person only.</summary>
    public string Of(string person) => Addressed(Filter with { People = [person] });

    /// <summary>The same of everybody.</summary>
    public string OfEverybody => Addressed(Filter with { People = [] });

    /// <summary>Undated pieces alone.</summary>
    public string OnlyUndated => Addressed(Filter with { OnlyUndated = true });

    /// <summary>The same filters with other words.</summary>
    public string Asking(string text) => (Written with { Text = text }).At(path);

    /// <summary>The same filters with other words, under another address that understands the same.</summary>
    public string AskingAt(string other, string text) => (Written with { Text = text, Sort = Usual }).At(other);

    /// <summary>The same without limits of time.</summary>
    public string AnyTime => Addressed(Filter with { From = null, To = null, WithUndated = false, OnlyUndated = false });

    /// <summary>The chosen values and order, such as " (Deterrence, from 2018, oldest first)", so that two tabs can be told apart; empty for none.</summary>
    public string ChosenIn(IReadOnlyList<Facet> facets, bool isOrderTold = true)
    {
        var chosen = facets.Where(facet => facet.Field != FacetField.Kind || FixedKind is null)
            .SelectMany(facet => facet.Values).Where(value => value.IsChosen).Select(value => value.Label).ToList();
        if (Filter is { AllTopics: true, Topics.Count: > 1 }) chosen.Add("all of these topics");
        if (Filter is { AllPeople: true, People.Count: > 1 }) chosen.Add("all of these people");
        chosen.AddRange(facets.SelectMany(facet => facet.Values).Where(value => value.IsLeftOut).Select(value => $"not {value.Label}"));
        if (Filter is { OnlyUndated: false, From: { } from }) chosen.Add($"from {Limits.InWords(from)}");
        if (Filter is { OnlyUndated: false, To: { } to }) chosen.Add($"to {Limits.InWords(to)}");
        if (Filter is { HasDates: true, WithUndated: true }) chosen.Add("and undated");
        if (IsExact) chosen.Add("exactly as typed");
        if (Filter.OnlyUndated) chosen.Add("only undated");
        if (isOrderTold && Sort != Usual) chosen.Add(Sort == Sort.Oldest ? "oldest first" : "newest first");
        return chosen.Count == 0 ? "" : $" ({string.Join(", ", chosen)})";
    }

    private string WithWrongLimits(string address)
    {
        var wrong = new QueryBuilder();
        if (Limits.FromWrong is not null) wrong.Add("from", Limits.FromTyped);
        if (Limits.ToWrong is not null) wrong.Add("to", Limits.ToTyped);
        var more = wrong.ToString();
        return more.Length == 0 || !address.Contains('?', StringComparison.Ordinal) ? address + more : $"{address}&{more[1..]}";
    }

    private string Addressed(RecordFilter filter, Sort? sort = null, int page = 1) => (Written with { Filter = filter, Sort = sort ?? Sort, Page = page }).At(path);

    private ListAddress Written => new(Filter, Limits, Sort) { Usual = Usual, Text = isSearch ? Text : "", IsExact = IsExact };

    /// <summary>The values of a field that an address gives, by that name of it.</summary>
    private IReadOnlyList<string> Known(IQueryCollection query, string name, FacetField field, OpenEdition edition) => QueryValues.Known(query, name, field switch
    {
        FacetField.Kind => [RecordFilter.KindName(RecordKind.Transcript), RecordFilter.KindName(RecordKind.Publication)],
        FacetField.Type => PublicationType.All.Select(type => type.Slug),
        FacetField.Topic => edition.Topics.Keys,
        FacetField.Publisher => edition.Publishers.Keys,
        FacetField.Person => edition.People.Keys,
        _ => edition.Records.SelectMany(record => record.Years),
    }, "in the archive", notes, ListAddress.NameOf(field));

    private static IReadOnlyList<string> Both(IReadOnlyList<string> chosen, IReadOnlyList<string> typed) => [.. chosen.Union(typed)];

    /// <summary>What is wanted cannot be left out.</summary>
    private IReadOnlyList<string> Except(IReadOnlyList<string> leftOut, IReadOnlyList<string> chosen)
    {
        foreach (var value in leftOut.Intersect(chosen)) notes.Add($"“{value}” is both chosen and left out; it is chosen.");
        return [.. leftOut.Except(chosen)];
    }

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
