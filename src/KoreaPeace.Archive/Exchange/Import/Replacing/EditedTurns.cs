using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Exchange.Import.Replacing;

/// <summary>What a person has changed in the turns of a seed since it was imported, brought into the turns of the corrected source.</summary>
/// <param name="draft">Its turns bear their ids.</param>
/// <param name="origin">What the import made of the older source, with the ids of its turns; null when that is not kept.</param>
internal sealed class EditedTurns(SeedDraft draft, string older, Transcript transcript, SeedDraft? origin)
{
    private readonly Dictionary<string, Turn> before = transcript.Turns.ToDictionary(turn => turn.Anchor);
    private readonly Dictionary<string, DraftTurn> imported = (origin?.Turns ?? []).ToDictionary(turn => turn.Id!); // named before
    private readonly List<string> kept = [];

    /// <returns>What was kept, in whole sentences.</returns>
    public IReadOnlyList<string> Keep()
    {
        draft.Turns = draft.Turns.ConvertAll(turn => before.TryGetValue(turn.Id!, out var was) ? Edited(turn, was) : turn); // each has one now
        Unanimous();
        if (origin is null) Speakers(); // otherwise the field says who of them is the person's
        return kept;
    }

    private DraftTurn Edited(DraftTurn turn, Turn was)
    {
        var import = imported.GetValueOrDefault(was.Anchor);
        var decisions = turn.Decisions.Where(what => import is null || !import.Decisions.Contains(what) || older.Contains(Decision.InBody(what), StringComparison.Ordinal)).ToList();
        if (import is null) return turn.Label.StartsWith('[') && !was.Label.StartsWith('[') ? turn with { Label = was.Label, Decisions = [] } : turn;

        if (was.Label != import.Label && was.Label != turn.Label)
        {
            if (turn.Label != import.Label) decisions.Add($"the source names {turn.Label} here now; before, you had named {was.Label}. Who is it?");
            kept.Add($"Turn {was.Anchor} stays {was.Label}'s, as you have named them.");
            turn = turn with { Label = was.Label };
        }

        if (was.Heading != import.Heading && turn.Heading == import.Heading) turn = turn with { Heading = was.Heading };
        return Words(turn with { Decisions = decisions }, was, import);
    }

    private DraftTurn Words(DraftTurn turn, Turn was, DraftTurn import)
    {
        var (own, first, now) = (OneLine(was.Text), OneLine(string.Join("\n\n", import.Paragraphs)), OneLine(string.Join("\n\n", turn.Paragraphs)));
        if (own == first || own == now) return turn;
        if (first != now) turn.Decisions.Add($"you had changed this turn, and so has the source. The source's words: {now}");
        kept.Add($"Turn {was.Anchor} keeps your words{(first == now ? "" : "; the source has changed there, too: look at both")}.");
        return turn with { Paragraphs = [.. was.Text.Split("\n\n")] };
    }

    /// <summary>Where a person has given all turns of a label one other, turns that are new bear it, too.</summary>
    private void Unanimous()
    {
        foreach (var (label, was) in imported.Values.Where(turn => before.ContainsKey(turn.Id!)).GroupBy(turn => turn.Label).Select(same => (same.Key, same.Select(turn => before[turn.Id!].Label).Distinct().ToList())).ToList()) // named before
        {
            if (was is [var name] && name != label) draft.Turns = draft.Turns.ConvertAll(turn => turn.Label == label ? turn with { Label = name, Decisions = [] } : turn);
        }
    }

    /// <summary>Whoever speaks under a person's label is among the speakers as the person has it; whoever lost every turn is not.</summary>
    private void Speakers()
    {
        var labels = draft.Turns.Select(turn => turn.Label).ToHashSet();
        foreach (var speaker in transcript.Contributors.Where(speaker => speaker.Label is { } label && labels.Contains(label) && speaker.Person is not null && !draft.Speakers.Exists(there => there.Person == speaker.Person)))
            draft.Speakers.Add(new DraftSpeaker(speaker.Person!, speaker.Role) { Title = speaker.Title, As = speaker.Label == speaker.Name ? null : speaker.Label }); // the line above
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
