using CsCheck;
using Piece = KoreaPeace.Tests.Browse.ListedPieces.Piece;

namespace KoreaPeace.Tests.Browse;

/// <summary>A filter as a reader asks for it, and what it means, worked out by looking at every piece.</summary>
public sealed record AskedFilter
{
    public static readonly Gen<AskedFilter> Any = Gen.Select(
        Gen.Select(Some("deterrence", "peace-processes", "sanctions"), Gen.Bool, Some("transcript", "publication"), Some("report", "analysis", "podcast")),
        Gen.Select(Some("one", "two", "three"), Some("ada-host", "ben-guest", "moon-jae-in")),
        Gen.Select(Gen.OneOf("", "", "1990", "1990-06", "2000-01-15"), Gen.OneOf("", "", "2005", "2010-12", "2010-12-30"), Gen.OneOf("", "", "include", "only"), Gen.Bool),
        Gen.Select(Some("deterrence", "sanctions"), Some("report", "podcast"), Some("ada-host", "moon-jae-in"), Some("1990", "2005")),
        (what, who, when, not) => new AskedFilter
        {
            Topics = what.Item1,
            AllTopics = what.Item2,
            Kinds = what.Item3,
            Types = what.Item4,
            Publishers = who.Item1,
            People = who.Item2,
            AllPeople = when.Item4 ^ what.Item2,
            NotTopics = not.Item1.Except(what.Item1).ToHashSet(),
            NotTypes = not.Item2.Except(what.Item4).ToHashSet(),
            NotPeople = not.Item3.Except(who.Item2).ToHashSet(),
            NotYears = not.Item4,
            From = when.Item1,
            To = when.Item2,
            Undated = when.Item3,
            IsOldestFirst = when.Item4,
        });

    public IReadOnlySet<string> Topics { get; init; } = new HashSet<string>();
    public bool AllTopics { get; init; }
    public IReadOnlySet<string> Kinds { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> Types { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> Publishers { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> People { get; init; } = new HashSet<string>();
    public bool AllPeople { get; init; }
    public IReadOnlySet<string> NotTopics { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> NotTypes { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> NotPeople { get; init; } = new HashSet<string>();
    public IReadOnlySet<string> NotYears { get; init; } = new HashSet<string>();
    public string From { get; init; } = "";
    public string To { get; init; } = "";
    public string Undated { get; init; } = "";
    public bool IsOldestFirst { get; init; }

    public bool HasDates => From != "" || To != "";

    /// <summary>Undated pieces are left out that would fit otherwise.</summary>
    public bool LeavesOutUndated => HasDates && Undated == "";

    public string Query => string.Join('&', new[] { ("topic", Topics), ("kind", Kinds), ("type", Types), ("publisher", Publishers), ("person", People), ("not-topic", NotTopics), ("not-type", NotTypes), ("not-person", NotPeople), ("not-year", NotYears) }
        .SelectMany(asked => asked.Item2.Select(value => $"{asked.Item1}={value}"))
        .Append($"match={(AllTopics ? "all" : "any")}&match-person={(AllPeople ? "all" : "any")}&from={From}&to={To}&undated={Undated}{(IsOldestFirst ? "&sort=oldest" : "")}"));

    public bool Lets(Piece piece) =>
        (Kinds.Count == 0 || Kinds.Contains(piece.Kind))
        && (Types.Count == 0 || Types.Contains(piece.Type))
        && (Publishers.Count == 0 || Publishers.Contains(piece.Publisher))
        && (People.Count == 0 || (AllPeople ? People.IsSubsetOf(piece.People) : People.Overlaps(piece.People)))
        && !NotTopics.Overlaps(piece.Topics) && !NotTypes.Contains(piece.Type) && !NotPeople.Overlaps(piece.People) && !NotYears.Overlaps(piece.Years)
        && (Topics.Count == 0 || (AllTopics ? Topics.IsSubsetOf(piece.Topics) : Topics.Overlaps(piece.Topics)))
        && IsInTime(piece);

    /// <summary>For each field and each of its values, how many pieces there would be with this value alone in its field, not left out; where all are asked for, how many one more leaves.</summary>
    public IEnumerable<(string Field, Dictionary<string, int> Counts)> Counts(IReadOnlyList<Piece> all)
    {
        var nothing = new HashSet<string>();
        yield return ("kind", Counted(all, _ => this with { Kinds = nothing }, piece => [piece.Kind]));
        yield return ("type", Counted(all, value => this with { Types = nothing, NotTypes = But(NotTypes, value) }, piece => [piece.Type]));
        yield return ("publisher", Counted(all, _ => this with { Publishers = nothing }, piece => [piece.Publisher]));
        yield return ("person", Counted(all, value => this with { People = AllPeople ? People : nothing, NotPeople = But(NotPeople, value) }, piece => piece.People));
        yield return ("topic", Counted(all, value => this with { Topics = AllTopics ? Topics : nothing, NotTopics = But(NotTopics, value) }, piece => piece.Topics));
    }

    public IEnumerable<Piece> InOrder(IEnumerable<Piece> pieces) => IsOldestFirst
        ? pieces.OrderBy(piece => piece.First ?? "9").ThenBy(piece => piece.Last, StringComparer.Ordinal).ThenBy(piece => piece.Slug, StringComparer.Ordinal)
        : pieces.OrderByDescending(piece => piece.Last ?? "").ThenByDescending(piece => piece.First, StringComparer.Ordinal).ThenBy(piece => piece.Slug, StringComparer.Ordinal);

    private bool IsInTime(Piece piece)
    {
        if (Undated == "only") return piece.First is null;
        if (!HasDates) return true;
        if (piece.First is null) return Undated == "include";
        return (From == "" || string.CompareOrdinal(piece.Last, Piece.Earliest(From)) >= 0) && (To == "" || string.CompareOrdinal(piece.First, Piece.Latest(To)) <= 0);
    }

    private static Dictionary<string, int> Counted(IReadOnlyList<Piece> all, Func<string, AskedFilter> without, Func<Piece, IEnumerable<string>> values) =>
        all.SelectMany(values).Distinct().ToDictionary(value => value, value => all.Count(piece => without(value).Lets(piece) && values(piece).Contains(value)));

    private static HashSet<string> But(IReadOnlySet<string> values, string value) => [.. values.Where(other => other != value)];

    private static Gen<IReadOnlySet<string>> Some(params string[] values) =>
        Gen.Frequency((2, Gen.Const<IReadOnlySet<string>>(new HashSet<string>())), (1, Gen.OneOf(values).HashSet[1, 2].Select(some => (IReadOnlySet<string>)some)));
}
