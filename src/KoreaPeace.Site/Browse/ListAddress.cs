using System.Globalization;
using KoreaPeace.Archive.Browse;
using Microsoft.AspNetCore.Http.Extensions;

namespace KoreaPeace.Site.Browse;

/// <summary>What the address of a list or a search says, always in the same order, so that one list has one address.</summary>
internal sealed record ListAddress(RecordFilter Filter, TimeLimits Limits, Sort Sort)
{
    /// <summary>Before the name of a field whose value is left out.</summary>
    public const string Not = "not-";

    /// <summary>The order that an address has when it says none.</summary>
    public Sort Usual { get; init; } = Sort.Newest;

    public string Text { get; init; } = "";

    public bool IsExact { get; init; }

    /// <summary>From 1; the first has no number.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The name of a field in addresses.</summary>
    public static string NameOf(FacetField field) => field.ToString().ToLowerInvariant();

    public string At(string path)
    {
        var query = new QueryBuilder();
        if (Text.Length > 0) query.Add("q", Text);
        if (Text.Length > 0 && IsExact) query.Add("spelling", "exact");
        foreach (var field in Enum.GetValues<FacetField>())
        {
            var chosen = Filter.Chosen(field);
            query.Add(NameOf(field), chosen.Order(StringComparer.Ordinal));
            if (field == FacetField.Topic && Filter.AllTopics && chosen.Count > 1) query.Add("match", "all");
            if (field == FacetField.Person && Filter.AllPeople && chosen.Count > 1) query.Add("match-person", "all");
            query.Add(Not + NameOf(field), Filter.LeftOut.Of(field).Order(StringComparer.Ordinal));
        }

        if (Filter is { OnlyUndated: false, From: { } from }) query.Add("from", Limits.Written(from));
        if (Filter is { OnlyUndated: false, To: { } to }) query.Add("to", Limits.Written(to));
        if (Filter.OnlyUndated) query.Add("undated", "only");
        else if (Filter is { HasDates: true, WithUndated: true }) query.Add("undated", "include");
        if (Sort != Usual) query.Add("sort", Sort.ToString().ToLowerInvariant());
        if (Page > 1) query.Add("page", Page.ToString(CultureInfo.InvariantCulture));
        return path + query.ToQueryString();
    }
}
