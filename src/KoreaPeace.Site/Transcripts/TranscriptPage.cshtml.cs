using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Related;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Transcripts;

public sealed class TranscriptPage(OpenEdition edition, TranscriptQueries transcripts, RelatedQueries related) : RecordPageBase(edition)
{
    public Transcript Transcript { get; private set; } = null!; // set before the view runs

    public override ArchiveRecord Record => Transcript;

    /// <summary>The turns that the address names to be cited; null when it names none.</summary>
    public TurnRange? Range { get; private set; }

    /// <summary>"1,590 words, 12 turns, about 8 minutes to read".</summary>
    public string Length
    {
        get
        {
            const int wordsPerMinute = 200; // a careful reader of English prose
            var words = Transcript.Turns.Sum(turn => MarkdownText.WordCount(turn.Text));
            var minutes = Math.Max(1, (words + (wordsPerMinute / 2)) / wordsPerMinute);
            return $"{Words.Counted(words, "word")}, {Words.Counted(Transcript.Turns.Count(), "turn")}, about {Words.Counted(minutes, "minute")} to read";
        }
    }

    /// <summary>In spoken order, and of each whether the one before is the same speaker's, under the same heading.</summary>
    public IEnumerable<(Turn Turn, bool GoesOn)> Turns =>
        Transcript.Turns.Zip(Transcript.Turns.Cast<Turn?>().Prepend(null), (turn, before) => (turn, before is not null && turn.Heading is null && turn.Label == before.Label && turn.IsUncertain == before.IsUncertain));

    /// <summary>The turns that stood behind this one and are gone, so that a link to one of them leads to its place; before all others for null.</summary>
    public IEnumerable<RemovedTurn> RemovedBehind(string? anchor) => Transcript.Removed.Where(removed => removed.After == anchor);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (Elsewhere(RecordKind.Transcript, slug) is { } elsewhere) return elsewhere;
        if (await transcripts.BySlug(slug, cancel) is not { } transcript) return NotFound();

        Transcript = transcript;
        if (transcript.Withdrawal is null && CitedTurns.In(Request.Query, transcript, out var range) is var wrong)
        {
            if (wrong is not null) return Refuse(wrong);
            Range = range;
        }

        Related = [.. (await related.To(transcript, cancel)).Select(other => new ListedRecord(other.Record, other.Reason))];
        return ShownOrGone();
    }
}
