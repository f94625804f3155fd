using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Transcripts;

/// <summary>How much of a transcript one speaker says.</summary>
/// <param name="Label">As the text first prints the name.</param>
/// <param name="Person">The slug; null for whoever is in no vocabulary.</param>
/// <param name="Share">Of all words, from 0 to 1.</param>
public sealed record SpokenShare(string Label, string? Person, Role? Role, int Words, int Turns, double Share)
{
    /// <summary>Everybody who speaks, whoever says most first.</summary>
    public static IReadOnlyList<SpokenShare> Of(Transcript transcript)
    {
        var spoken = transcript.Turns.Select(turn => (Turn: turn, Words: MarkdownText.WordCount(turn.Text))).ToList();
        var all = Math.Max(1, spoken.Sum(one => one.Words));
        return [.. spoken.GroupBy(one => one.Turn.Person ?? one.Turn.Label).Select(turns => Of([.. turns], all)).OrderByDescending(share => share.Words)]; // stable: equals in the order in which they speak
    }

    private static SpokenShare Of(List<(Turn Turn, int Words)> turns, int all)
    {
        var (first, words) = (turns[0].Turn, turns.Sum(one => one.Words));
        return new SpokenShare(first.Label, first.Person, first.Role, words, turns.Count, words / (double)all);
    }
}
