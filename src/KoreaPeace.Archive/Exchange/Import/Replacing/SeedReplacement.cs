using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Exchange.Import.Replacing;

/// <summary>
/// A seed made anew from a corrected source. Its turns keep the ids they had, found again by their words, and what a person has written into
/// the seed stays: what was the import's own is told from it by reading the older source again. Where both the person and the source have
/// changed something, the person's words stay and those of the source are shown as something to decide.
/// </summary>
internal sealed class SeedReplacement
{
    private const double EnoughAlike = 0.5; // of the turns of the shorter version; two interviews with one guest share a "Thank you"

    private readonly SeedDraft draft;
    private readonly SeedFile older;
    private readonly SeedDraft? origin;
    private readonly List<string> kept = [];

    /// <param name="transcript">The older seed as it is read; null when it is no transcript.</param>
    /// <param name="origin">What the import makes of the older source; null when that is not kept.</param>
    /// <param name="told">The fields that were told now, which wins over all else.</param>
    public SeedReplacement(SeedDraft draft, SeedFile older, Transcript? transcript, SeedDraft? origin, IReadOnlySet<string> told)
    {
        (this.draft, this.older, this.origin) = (draft, older, origin);
        if (transcript is not null)
        {
            NameTurns(draft, transcript);
            if (origin is not null) NameTurns(origin, transcript);
            kept.AddRange(new EditedTurns(draft, older.Text, transcript, origin).Keep());
        }
        else
        {
            KeepBody();
        }

        var fields = new EditedFields(new DraftText(draft), older.Text, origin is null ? null : new DraftText(origin), told);
        Text = new DraftText(draft).Whole(fields.Merged(draft));
        kept.AddRange(fields.Kept);
    }

    public string Text { get; }

    /// <summary>What of the person's was kept although the source says otherwise now, or what is shown as something to decide; in whole sentences.</summary>
    public IReadOnlyList<string> Kept => kept;

    /// <summary>Gives the turns of a draft their ids.</summary>
    /// <param name="older">The turns and removed ids of the seed that is replaced; null when there is none.</param>
    public static void NameTurns(SeedDraft draft, Transcript? older)
    {
        if (draft.Kind != RecordKind.Transcript) return;
        var published = older is null ? null : new PublishedTranscript(Known(older), [], null);
        var naming = new TurnNaming(Known(draft), published, [.. (older?.Removed ?? []).Select(turn => turn.Anchor)]);
        draft.Turns = [.. draft.Turns.Select((turn, n) => turn with { Id = naming.Ids[n] })];
        draft.Removed = [.. naming.ToRemember(naming.Ids)];
    }

    /// <summary>Whether both are one interview in two versions.</summary>
    public static bool IsOfOne(SeedDraft draft, Transcript older)
    {
        var before = Known(older);
        var found = TurnAlignment.Of(before, Known(draft)).Count(place => place is not null);
        return found >= EnoughAlike * Math.Min(before.Count, draft.Turns.Count);
    }

    /// <summary>The text of a publication is one whole: it is the person's or the source's.</summary>
    private void KeepBody()
    {
        var lines = older.Text.Split('\n');
        var body = string.Join('\n', lines[FrontMatter.BodyBegin(lines)..]).Trim('\n');
        var (was, now) = (origin?.Body.Trim('\n'), draft.Body.Trim('\n'));
        if (body.Length == 0 || body == was || body == now || was is null) return;
        if (was != now) draft.Decide("source", "The source has another text now, and the text here had been edited: it stays as it was. Bring into it what the capture has corrected");
        kept.Add($"The text was edited and stays{(was == now ? "" : ", although the source has changed, too: look at both")}.");
        draft.Body = body;
    }

    private static List<KnownTurn> Known(SeedDraft draft) => draft.Turns.ConvertAll(turn => new KnownTurn(turn.Id, turn.PrintedLabel, string.Join("\n\n", turn.Paragraphs)));

    private static List<KnownTurn> Known(Transcript transcript) => [.. transcript.Turns.Select(turn => new KnownTurn(turn.Anchor, turn.IsUncertain ? turn.Label + " (?)" : turn.Label, turn.Text))];
}
