using CsCheck;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Tests.Search;

/// <summary>Two hundred small records of few words, so that words meet often, and a search of them that anybody can check by eye.</summary>
[Trait("Category", "Long")]
public sealed class Same_as_naive(Same_as_naive.Small small) : IClassFixture<Same_as_naive.Small>
{
    private const int Records = 200;
    private const int MostWords = 3; // of a phrase

    // Stems of their own, no stop words, and in no name; two Korean words, of which one is part of the other.
    private static readonly string[] Vocabulary = ["bravo", "delta", "kilo", "lima", "oscar", "tango", "zulu", "한반도", "반도"];

    private static readonly Gen<string> Text = Gen.OneOf(Vocabulary).Array[0, 6].Select(words => string.Join(' ', words));
    private static readonly Gen<(string Title, string First, string Second)[]> Pieces = Gen.Select(Text, Text, Text).Array[Records];
    private static readonly Gen<Asked[]> Queries = Gen.Select(Gen.OneOf(Vocabulary).Array[1, MostWords], Gen.Int[0, 9], Gen.OneOf(Vocabulary),
        (words, form, other) => form switch
        {
            < 2 => new Asked(words, Form.Excluded),
            < 5 => new Asked(words, Form.Phrase),
            5 => new Asked([words[0], other], Form.Either),
            6 => new Asked([words[0], other], Form.Near),
            _ => new Asked([words[0]], Form.Word),
        }).Array[1, 4];

    private static readonly (string Title, string First, string Second)[] All = Generated();

    public sealed class Small() : SharedArchive(All.Select((piece, n) => Seeds.Report($"piece-{n:D3}", $"Piece {n} {piece.Title}", summary: "None.") is var seed
        ? seed with { Text = seed.Text + $"## A\n\nText: {piece.First}\n\n## B\n\nText: {piece.Second}\n" } : seed));

    private enum Form { Word, Phrase, Excluded, Either, Near }

    [Fact]
    public async Task the_index_finds_what_reading_everything_finds()
    {
        await using var index = await OpenIndex.Of(small.Archive);
        var asked = new List<Asked[]>();
        Queries.Sample(asked.Add, seed: "0N0XIzNsQ0O2", iter: 2_000, threads: 1);
        foreach (var clauses in asked)
        {
            var typed = string.Join(' ', clauses.Select(clause => clause.Typed));
            var answer = await index.Ask(SearchQueryParser.Parse(typed));

            var (every, some) = Naive(clauses);
            Assert.True(every.Concat(some).ToHashSet().SetEquals(answer.Records.Select(record => index.Slugs[record.RecordId])), $"{typed}: {string.Join(", ", every)}; {string.Join(", ", some)}");
            if (answer.IsLoosened) continue;
            var holding = answer.Records.Where(record => record.HasEveryWord).Select(record => index.Slugs[record.RecordId]).ToHashSet();
            Assert.True(holding.SetEquals(every), $"{typed}: all of it in {string.Join(", ", every)}; found in {string.Join(", ", holding)}");
        }
    }

    /// <summary>The pieces that hold all, and those that hold what must be there; when there are none and a word was asked for besides phrases, those that hold any word.</summary>
    private static (List<string> Every, List<string> Some) Naive(Asked[] clauses)
    {
        var wanted = clauses.Where(clause => clause.Form != Form.Excluded).ToList();
        if (wanted.Count == 0) return ([], []);
        var left = Enumerable.Range(0, Records).Where(n => !clauses.Any(clause => clause.Form == Form.Excluded && Holds(n, clause))).ToList();
        var every = left.Where(n => wanted.TrueForAll(clause => Holds(n, clause))).ToList();
        var required = wanted.Where(clause => clause.Form != Form.Word).ToList();
        var some = left.Except(every).Where(n => required.TrueForAll(clause => Holds(n, clause)) && wanted.Exists(clause => Holds(n, clause))).ToList();
        if (every.Count + some.Count == 0 && required.Count is > 0 and var asked && asked < wanted.Count)
            some = [.. left.Where(n => wanted.Exists(clause => clause.Words.Any(word => Holds(n, new Asked([word], Form.Word)))))];
        return ([.. every.Select(Slug)], [.. some.Select(Slug)]);
    }

    private static string Slug(int piece) => $"piece-{piece:D3}";

    private static bool Holds(int piece, Asked clause) => new[] { All[piece].Title, All[piece].First, All[piece].Second }.Any(text => clause.Form switch
    {
        Form.Either => clause.Words.Any(word => Follows(text.Split(' '), [word])),
        Form.Near => AreNear(text.Split(' '), clause.Words),
        _ => Follows(text.Split(' '), clause.Words),
    });

    /// <summary>No text here has as many words as lie between words that are far from each other.</summary>
    private static bool AreNear(string[] words, string[] wanted) => wanted.All(word => words.Any(held => Is(held, word)));

    /// <summary>A Korean phrase may begin inside a word and end inside another; between them its words end where it says.</summary>
    private static bool Follows(string[] words, string[] phrase) => Enumerable.Range(0, Math.Max(0, words.Length - phrase.Length + 1)).Any(start =>
        phrase.Select((word, n) => words[start + n] == word || (n == 0 && Is(words[start], word))).All(fits => fits));

    private static bool Is(string held, string word) => held == word || (word == "반도" && held == "한반도");

    private static (string, string, string)[] Generated()
    {
        (string, string, string)[] pieces = [];
        Pieces.Sample(generated => pieces = generated, seed: "0N0XIzNsQ0O2", iter: 1, threads: 1);
        return pieces;
    }

    private sealed record Asked(string[] Words, Form Form)
    {
        public string Typed => Form switch
        {
            Form.Either => string.Join(" OR ", Words),
            Form.Near => $"\"{string.Join(' ', Words)}\"~50",
            Form.Word => Words[0],
            Form.Excluded => $"-\"{string.Join(' ', Words)}\"",
            _ => $"\"{string.Join(' ', Words)}\"",
        };
    }
}
