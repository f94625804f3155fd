using CsCheck;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Tests.Search;

/// <summary>Two hundred small records of few words, so that words meet often, and a search of them that anybody can check by eye.</summary>
public sealed class Same_as_naive(Same_as_naive.Small small) : IClassFixture<Same_as_naive.Small>
{
    private const int Records = 200;

    // Stems of their own, no stop words, and in no name; two Korean words, of which one is part of the other.
    private static readonly string[] Vocabulary = ["bravo", "delta", "kilo", "lima", "oscar", "tango", "zulu", "한반도", "반도"];

    private static readonly Gen<string> Text = Gen.OneOf(Vocabulary).Array[0, 6].Select(words => string.Join(' ', words));
    private static readonly Gen<(string Title, string First, string Second)[]> Pieces = Gen.Select(Text, Text, Text).Array[Records];
    private static readonly Gen<(string[] Words, bool IsExcluded)[]> Queries = Gen.Select(Gen.OneOf(Vocabulary).Array[1, 3], Gen.Int[0, 4].Select(n => n == 0)).Array[1, 4];

    private static readonly (string Title, string First, string Second)[] All = Generated();

    public sealed class Small() : SharedArchive(All.Select((piece, n) => Seeds.Report($"piece-{n:D3}", $"Piece {n} {piece.Title}", summary: "None.") is var seed
        ? seed with { Text = seed.Text + $"## A\n\nText: {piece.First}\n\n## B\n\nText: {piece.Second}\n" } : seed));

    [Fact]
    public async Task the_index_finds_what_reading_everything_finds()
    {
        await using var index = await OpenIndex.Of(small.Archive);
        var asked = new List<(string[] Words, bool IsExcluded)[]>();
        Queries.Sample(asked.Add, seed: "0N0XIzNsQ0O2", iter: 1_000, threads: 1);
        foreach (var clauses in asked)
        {
            var typed = string.Join(' ', clauses.Select(clause => $"{(clause.IsExcluded ? "-" : "")}\"{string.Join(' ', clause.Words)}\""));
            var found = await index.Find(SearchQueryParser.Parse(typed));

            var (expected, haveEveryWord) = Naive(clauses);
            Assert.True(expected.SetEquals(found.Records.Select(record => index.Slugs[record.RecordId])), $"{typed}: {string.Join(", ", expected)}");
            Assert.Equal(haveEveryWord, found.HaveEveryWord);
        }
    }

    private static (HashSet<string> Slugs, bool HaveEveryWord) Naive((string[] Words, bool IsExcluded)[] clauses)
    {
        var wanted = clauses.Where(clause => !clause.IsExcluded).ToList();
        if (wanted.Count == 0) return ([], true);
        var left = Enumerable.Range(0, Records).Where(n => !clauses.Any(clause => clause.IsExcluded && Holds(n, clause.Words))).ToList();
        var every = left.Where(n => wanted.TrueForAll(clause => Holds(n, clause.Words))).ToList();
        var some = left.Where(n => wanted.Exists(clause => Holds(n, clause.Words))).ToList();
        return ([.. (every.Count > 0 ? every : some).Select(n => $"piece-{n:D3}")], every.Count > 0 || some.Count == 0);
    }

    private static bool Holds(int piece, string[] phrase) =>
        new[] { All[piece].Title, All[piece].First, All[piece].Second }.Any(text => Follows(text.Split(' '), phrase));

    /// <summary>A Korean phrase may begin inside a word and end inside another; between them its words end where it says.</summary>
    private static bool Follows(string[] words, string[] phrase) => Enumerable.Range(0, Math.Max(0, words.Length - phrase.Length + 1)).Any(start =>
        phrase.Select((word, n) => words[start + n] == word || (n == 0 && word == "반도" && words[start] == "한반도")).All(fits => fits));

    private static (string, string, string)[] Generated()
    {
        (string, string, string)[] pieces = [];
        Pieces.Sample(generated => pieces = generated, seed: "0N0XIzNsQ0O2", iter: 1, threads: 1);
        return pieces;
    }
}
