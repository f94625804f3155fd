using System.Globalization;
using CsCheck;

namespace KoreaPeace.Tests.Browse;

/// <summary>Two hundred pieces in which all values of all fields meet.</summary>
public static class ListedPieces
{
    private static readonly string[] Days = ["1985", "1989-12", "1990", "1990-01-01", "1990-06", "1999-12-31", "2000-01~", "2003/2007", "2010", "2010-12-31", "2011-01-01", "2016-03-04", "unknown"];

    private static readonly Gen<Piece> Any = Gen.Select(
        Gen.OneOf("deterrence", "peace-processes", "sanctions").HashSet[0, 3], Gen.OneOf(Days), Gen.OneOf("transcript", "publication", "publication"), Gen.OneOf("report", "analysis", "podcast"),
        Gen.OneOf("one", "two", "three"), Gen.OneOf("ben-guest", "moon-jae-in", "")).Select((topics, day, kind, type, publisher, person) => new Piece(0, topics, day, kind, type, publisher, person));

    public static IReadOnlyList<Piece> All { get; } = Generated();

    public static IReadOnlyList<Seed> Seeds { get; } = [.. All.Select(Written)];

    private static List<Piece> Generated()
    {
        var pieces = new List<Piece>();
        Any.Sample(pieces.Add, seed: "0N0XIzNsQ0O2", iter: 200, threads: 1);
        return [.. pieces.Take(200).Select((piece, n) => piece with { Number = n })];
    }

    private static Seed Written(Piece piece)
    {
        var topics = string.Join(", ", piece.Topics.Order(StringComparer.Ordinal));
        var seed = piece.Kind == "transcript"
            ? Tests.Seeds.Interview(piece.Slug, piece.Title, piece.Day, topics).But("publisher: Example Radio", $"publisher: {piece.Publisher}").But("type: Podcast", $"type: {piece.Type}")
            : Tests.Seeds.Report(piece.Slug, piece.Title, piece.Day, topics, piece.Type, piece.Publisher).But("authors: [Cara Writer]", $"authors: [{piece.Person}]");
        if (piece.Kind == "transcript" && piece.Person == "moon-jae-in") seed = seed.But("person: ben-guest", "person: moon-jae-in\n    as: Ben Guest");
        return seed.But($"date: {piece.Day}", $"date: {piece.Day}\ndate-basis: Invented.");
    }

    /// <summary>A piece as the test that invented it knows it.</summary>
    /// <param name="Person">The author, or who is interviewed by Ada Host; for an interview Ben Guest when empty.</param>
    public sealed record Piece(int Number, IReadOnlySet<string> Topics, string Day, string Kind, string Type, string Publisher, string Person)
    {
        public string Slug => $"piece-{Number:D3}";

        public string Title => $"Piece {Number:D3}";

        public IReadOnlyList<string> People => Kind == "transcript" ? ["ada-host", Person == "" ? "ben-guest" : Person] : Person == "" ? [] : [Person];

        public string? First => Day == "unknown" ? null : Earliest(Day.TrimEnd('~').Split('/')[0]);

        public string? Last => Day == "unknown" ? null : Latest(Day.TrimEnd('~').Split('/')[^1]);

        /// <summary>All in which it may fall.</summary>
        public IReadOnlyList<string> Years => First is null || Last is null ? [] : [.. Enumerable.Range(Year(First), Year(Last) - Year(First) + 1).Select(year => year.ToString(CultureInfo.InvariantCulture))];

        private static int Year(string day) => int.Parse(day[..4], CultureInfo.InvariantCulture);

        public static string Earliest(string day) => day.Length switch { 4 => day + "-01-01", 7 => day + "-01", _ => day };

        public static string Latest(string day) => day.Length switch
        {
            4 => day + "-12-31",
            7 => $"{day}-{DateTime.DaysInMonth(int.Parse(day[..4], CultureInfo.InvariantCulture), int.Parse(day[5..], CultureInfo.InvariantCulture)):D2}",
            _ => day,
        };
    }
}
