using System.Globalization;
using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>Says in English what a search asks for, so that a reader sees how it was understood.</summary>
public static class QueryInWords
{
    private const int OfficesNamed = 2; // a third would make the sentence a list
    private const string Nothing = "nothing: no word that could be searched is wanted";

    /// <summary>"pieces that mention deterrence and “trust”, said by Frank Aum, from 2018 to 2024".</summary>
    public static string Of(SearchQuery query, RecordFilter filter, OpenEdition edition) =>
        query is { IsEmpty: true, Text.Length: > 0, Speakers: null } ? Nothing : string.Join(", ", Asked(query, filter, edition).Concat(Limits(filter, edition)));

    /// <summary>Whose words are asked for, by name and by post; nobody when anybody's are.</summary>
    public static IReadOnlyList<string> Speakers(SearchQuery query, OpenEdition edition) => query.Speakers is null ? [] :
        [.. query.Speakers.Select(speaker => edition.People.GetValueOrDefault(speaker)?.Name ?? speaker).Order(StringComparer.Ordinal), .. Offices(query, edition)];

    private static IEnumerable<string> Asked(SearchQuery query, RecordFilter filter, OpenEdition edition)
    {
        var what = filter.Kinds is [var kind] ? kind == RecordFilter.KindName(RecordKind.Transcript) ? "transcripts" : "publications" : "pieces";
        var mentioned = query.Wanted.Where(clause => !clause.IsAsked).OrderBy(clause => clause.Either.Count > 0).ToList(); // "either" reaches to the end
        var asked = query.Wanted.Where(clause => clause.IsAsked).Select(clause => Quoted(clause.Text)).ToList();
        var speakers = query.Speakers is null ? null : Joined([.. Speakers(query, edition)], "or");
        var isAnybody = query.Speakers is { Count: > 0 } || query.Offices.Count > 0;

        if (mentioned.Count > 0) yield return $"{what} that mention {Joined([.. mentioned.Select(Described)], "and")}{(mentioned.Count(clause => !clause.IsRequired) > 1 ? " or some of these" : "")}";
        else if (asked.Count > 0) yield return $"{what} with a question that says {Joined(asked, "and")}";
        else if (isAnybody) yield return $"{what} in which {speakers} speaks";
        else if (!query.Limits.Any() && query.Text.Length == 0) yield return $"all {what}";
        else yield return Nothing;

        if (mentioned.Count > 0 && asked.Count > 0) yield return $"with a question that says {Joined(asked, "and")}";
        if (mentioned.Count + asked.Count > 0 && query.Speakers is not null) yield return $"said by {(isAnybody ? speakers : "nobody in the archive")}";
        if (query.Unwanted.Any()) yield return $"without {Joined([.. query.Unwanted.Select(Described)], "or")}";
        if (query.IsExact) yield return "exactly as written";
    }

    private static IEnumerable<string> Offices(SearchQuery query, OpenEdition edition)
    {
        // The one that most speakers held is the least likely to be a slip of the pen.
        var holders = edition.Passages.Speakers.Select(speaker => speaker.Office).OfType<string>().CountBy(post => post).ToDictionary();
        var posts = query.Offices.OrderByDescending(post => holders.GetValueOrDefault(post)).ThenBy(post => post, StringComparer.Ordinal).ToList();
        if (posts.Count > OfficesNamed) return [$"somebody in one of {posts.Count} posts, such as “{posts[0]}”"];
        return posts.Select(post => $"somebody as {post}");
    }

    private static IEnumerable<string> Limits(RecordFilter filter, OpenEdition edition)
    {
        foreach (var field in new[] { FacetField.Type, FacetField.Topic, FacetField.Publisher, FacetField.Person })
        {
            var isAll = (field == FacetField.Topic && filter.AllTopics) || (field == FacetField.Person && filter.AllPeople);
            if (filter.Chosen(field) is { Count: > 0 } chosen) yield return $"{With(field)} {Joined([.. chosen.Select(value => Name(edition, field, value))], isAll ? "and" : "or")}";
        }

        foreach (var (field, values) in filter.LeftOut.All) yield return $"not {With(field)} {Joined([.. values.Select(value => Name(edition, field, value))], "or")}";
        if (filter.OnlyUndated) yield return "undated";
        else if (filter.HasDates) yield return Time(filter) + (filter.WithUndated ? " or undated" : "");
    }

    private static string With(FacetField field) => field switch
    {
        FacetField.Kind => "among",
        FacetField.Type => "of the form",
        FacetField.Topic => "filed under",
        FacetField.Publisher => "published by",
        FacetField.Person => "spoken or written by",
        _ => "from",
    };

    private static string Name(OpenEdition edition, FacetField field, string value) => field switch
    {
        FacetField.Kind => value + "s",
        FacetField.Type => PublicationType.WithSlug(value)?.Name ?? value,
        FacetField.Topic => edition.Topics.GetValueOrDefault(value)?.Name ?? value,
        FacetField.Publisher => edition.Publishers.GetValueOrDefault(value) ?? value,
        FacetField.Person => edition.People.GetValueOrDefault(value)?.Name ?? value,
        _ => value,
    };

    private static string Time(RecordFilter filter) => (Day(filter.From, filter.From?.First), Day(filter.To, filter.To?.Last)) switch
    {
        (null, var to) => $"until {to}",
        (var from, null) => $"since {from}",
        var (from, to) when from == to => filter.From!.Precision == Precision.Day ? $"on {from}" : $"in {from}", // both are there
        var (from, to) => $"from {from} to {to}",
    };

    /// <summary>Of an event of several days, the day that limits.</summary>
    private static string? Day(PartialDate? date, DateOnly? end) =>
        date?.Precision == Precision.Span ? end?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : date?.InWords();

    private static string Described(Clause clause)
    {
        if (clause.Either.Count > 0) return $"either {Joined([.. clause.Either.Select(Described)], "or")}";
        var words = clause.AnyOf.OfType<SoughtWords>().ToList();
        if (words is [{ Within: { } within }]) return $"{Quoted(clause.Text)} within {(within == 1 ? "one word" : $"{within} words")} of each other";
        // A Korean syllable, too, is looked for as a beginning; nobody typed an asterisk behind it.
        if (words is [{ Terms: [.., { IsPrefix: true }] }] && clause.Text.EndsWith('*')) return $"words that begin with {Quoted(clause.Text[..^1])}";
        if (clause.Names.Count > 0 && words.Count == 0) return $"{Joined([.. clause.Names.Select(name => name.Name).Distinct()], "or")} by name";
        // Beside "or" and "and" nobody could tell which of them was searched.
        return clause.IsRequired || clause.Text is "AND" or "OR" or "NOT" or "NEAR" ? Quoted(clause.Text) : clause.Text.TrimEnd('?', '!', ',', ';', ':');
    }

    private static string Quoted(string text) => $"“{text}”";

    private static string Joined(List<string> parts, string last) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} {last} {parts[^1]}";
}
