using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Tests.Transcripts;

/// <summary>Two versions of a transcript held together, as an importer or an ingest does.</summary>
public sealed class Aligning_turns
{
    private static readonly string[] Short = ["Yes.", "No.", "Thank you.", "And then?"];

    [Theory]
    [InlineData("Ada: Good morning to everybody | Ben: Good evening, too", "Ada: A new opening line for us | Ada: Good morning to everybody | Ben: Good evening, too", ". t1 t2")]
    [InlineData("Ada: Yes. | Ben: Yes.", "Ben: Yes.", "t2")] // who speaks tells equal words apart
    [InlineData("Ada: one two three four five six seven eight", "Ada: one two three | Ada: four five six seven eight", ". t1")] // the greater part
    [InlineData("Ada: one two three | Ada: four five six seven eight", "Ada: one two three four five six seven eight", "t2")]
    [InlineData("Ada: first came the ferry over | Ben: then the long bridge opened | Ada: at last a tunnel", "Ben: then the long bridge opened | Ada: first came the ferry over | Ada: at last a tunnel", "t2 t1 t3")]
    [InlineData("Ada: Thank yuo", "Ada: Thank you", "t1")]
    [InlineData("Ada: Thank you", "Ada: Not at all", ".")]
    [InlineData("Ada: 우리는 작년 여름에 판문점에서 만났다", "Ada: 우리는 지난 여름에 판문점에서 만났다", "t1")]
    [InlineData("", "Ada: words", ".")]
    [InlineData("Ada: words", "", "")]
    public void finds_what_is_still_there(string before, string now, string ids) =>
        Assert.Equal(ids, string.Join(' ', TurnAlignment.Ids(Turns(before), Turns(now)).Select(id => id ?? ".")));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void never_gives_an_id_to_other_words_whatever_is_edited(int start)
    {
        for (var seed = start * 1_000; seed < (start * 1_000) + 60; seed++) Play(seed);
    }

    /// <summary>Several editions of random edits, of which it is known what became of which turn.</summary>
    private static void Play(int seed)
    {
        var random = new Random(seed);
        var nextOrigin = 0;
        var version = Enumerable.Range(0, random.Next(3, 40)).Select(_ => New(random, ref nextOrigin)).ToList();
        var (origins, families) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        PublishedTranscript? last = null;
        for (var edition = 0; edition < 6; edition++)
        {
            var naming = new TurnNaming([.. version.Select(turn => new KnownTurn(null, turn.Label, turn.Text))], last, []);
            Assert.True(naming.Ids.Distinct().Count() == version.Count, $"seed {seed}: an id twice");
            for (var n = 0; n < version.Count; n++)
            {
                var id = naming.Ids[n];
                // Which of several that say "Yes." it is, nobody can tell.
                var (origin, family) = Array.IndexOf(Short, version[n].Text) is var usual and >= 0 ? (-1 - usual, -1 - usual) : (version[n].Origin, version[n].Family);
                // When the greater part of a split turn is removed in the same edition, the part that is left is the turn.
                var isRest = origins.TryGetValue(id, out var then) && families[id] == family && !version.Exists(turn => turn.Origin == then);
                Assert.True(!origins.ContainsKey(id) || then == origin || isRest, $"seed {seed}, edition {edition}: {id} stands on other words: {version[n].Text}");
                (origins[id], families[id]) = (origin, family);
            }

            foreach (var (id, origin) in origins.Where(entry => entry.Value >= 0 && version.Exists(turn => turn.Origin == entry.Value)))
                Assert.True(naming.Ids.Contains(id), $"seed {seed}, edition {edition}: {id} is gone, and its words are there (origin {origin})");
            Assert.All(origins.Keys, id => Assert.True(naming.Ids.Contains(id) ^ naming.Removed.Any(turn => turn.Anchor == id), $"seed {seed}: {id} is neither there nor removed"));
            last = new PublishedTranscript([.. version.Select((turn, n) => new KnownTurn(naming.Ids[n], turn.Label, turn.Text))], naming.Removed, null);
            for (var edits = random.Next(1, 6); edits > 0; edits--) Edit(version, random, ref nextOrigin);
        }
    }

    private static void Edit(List<Spoken> version, Random random, ref int nextOrigin)
    {
        var at = random.Next(version.Count);
        var turn = version[at];
        var words = turn.Text.Split(' ');
        switch (random.Next(6))
        {
            case 0:
            case 1:
                version.Insert(at, New(random, ref nextOrigin));
                break;
            case 2 when version.Count > 2:
                version.RemoveAt(at);
                break;
            case 3 when words.Length > 8: // the greater part is the turn, the other is new
                var split = words.Length / 3;
                version[at] = turn with { Text = string.Join(' ', words[split..]) };
                version.Insert(at, new Spoken(nextOrigin++, turn.Family, turn.Label, string.Join(' ', words[..split])));
                break;
            case 4 when words.Length > 5:
                words[random.Next(words.Length)] = $"mended{random.Next(1_000)}";
                version[at] = turn with { Text = string.Join(' ', words) };
                break;
            default:
                version[at] = turn with { Label = turn.Label == "Ada" ? "Ben" : "Ada" };
                break;
        }
    }

    private static Spoken New(Random random, ref int nextOrigin) => new(nextOrigin++, nextOrigin - 1, random.Next(2) == 0 ? "Ada" : "Ben", random.Next(4) == 0
        ? Short[random.Next(Short.Length)]
        : string.Join(' ', Enumerable.Range(0, random.Next(6, 60)).Select(_ => $"w{(int)(300 * Math.Pow(random.NextDouble(), 2))}")));

    private static KnownTurn[] Turns(string written) =>
        [.. written.Split(" | ", StringSplitOptions.RemoveEmptyEntries).Select((turn, n) => new KnownTurn($"t{n + 1}", turn.Split(": ")[0], turn.Split(": ")[1]))];

    /// <param name="Origin">Which turn it is, through all its versions.</param>
    /// <param name="Family">That of the turn from which it was split.</param>
    private sealed record Spoken(int Origin, int Family, string Label, string Text);
}
