using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Related;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Transcripts;

public sealed class TranscriptPage(OpenEdition edition, TranscriptQueries transcripts, QuestionQueries questions, RelatedQueries related) : RecordPageBase(edition)
{
    /// <summary>Fewer are seen at a glance.</summary>
    public const int FewestQuestions = 3;

    public Transcript Transcript { get; private set; } = null!; // set before the view runs

    public override ArchiveRecord Record => Transcript;

    /// <summary>The turns that the address names to be cited; null when it names none.</summary>
    public TurnRange? Range { get; private set; }

    /// <summary>The turns that the citation on the page is of: those that the address names, or whose words it quotes; null for the whole.</summary>
    public string? CitedTurns => Range?.Number ?? (Quoted?.Place?.Passage as Turn)?.Number;

    /// <summary>The turns before which a heading stands.</summary>
    public IReadOnlyList<Turn> Headings => [.. Transcript.Turns.Where(turn => turn.Heading is not null)];

    /// <summary>What is asked in it, for a transcript without headings.</summary>
    public IReadOnlyList<AskedQuestion> Questions { get; private set; } = [];

    public IReadOnlyList<SpokenShare> Shares => field ??= SpokenShare.Of(Transcript);

    /// <summary>The length of its bar, of which the whole has twenty steps.</summary>
    public static int Steps(SpokenShare share) => (int)Math.Round(share.Share * 20);

    /// <summary>"1,590 words, 12 turns, about 8 minutes to read".</summary>
    public string Length
    {
        get
        {
            const int wordsPerMinute = 200; // a careful reader of English prose
            var words = Shares.Sum(share => share.Words);
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
        if (transcript.Withdrawal is null && Citations.CitedTurns.In(Request.Query, transcript, out var range) is var refused)
        {
            if (refused is { } wrong) return Refuse(wrong.Why, wrong.Status);
            Range = range;
        }

        Questions = Headings.Count > 1 ? [] : questions.In(transcript);
        Related = [.. (await related.To(transcript, cancel)).Select(other => new ListedRecord(other.Record, other.Reason))];
        return ShownOrGone();
    }
}
