using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Related;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Errors;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KoreaPeace.Site.Transcripts;

/// <summary>One turn alone, with what was said before it, and with the answer when it asks.</summary>
public sealed class TurnPage(OpenEdition edition, TranscriptQueries transcripts, QuestionQueries questions, PassagesLikeThis like) : RecordPageBase(edition)
{
    private Transcript transcript = null!; // set before the view runs

    private Turn quoted = null!; // set before the view runs

    public override ArchiveRecord Record => transcript;

    protected override IEnumerable<Passage> QuotedFrom => [quoted];

    public ShownTurn Shown { get; private set; } = null!; // set before the view runs

    /// <summary>The turn when it is there no more, and then nothing else is set; null when it is.</summary>
    public RemovedTurn? Removed { get; private set; }

    /// <summary>The question that the turn answers, or what it replies to; null for the first.</summary>
    public ShownTurn? Before { get; private set; }

    /// <summary>What is said to it when it asks; null when it does not, or nobody answers.</summary>
    public ShownTurn? Answer { get; private set; }

    public Turn? Next { get; private set; }

    /// <summary>Where else something similar is said.</summary>
    public IReadOnlyList<LikePassage> Like { get; private set; } = [];

    public override string? Heading => Removed is { } removed ? $"Turn {removed.Number} was removed — {transcript.Title}" : $"Turn {Shown.Turn.Number}, {Shown.Turn.Label} — {transcript.Title}";

    public override string Description => Removed is { } removed ? $"Turn {removed.Number} of this transcript was removed." : Words.Excerpt($"{Shown.Turn.Label}: {MarkdownText.Plain(Shown.Turn.Text)}");

    public override string? Permanent => $"{Addresses.Of(transcript)}/{Removed?.Anchor ?? Shown.Turn.Anchor}";

    protected override bool IsGone => Removed is not null || base.IsGone;

    protected override string? CitedAt => Permanent;

    protected override string LastCrumb => Removed is { } removed ? $"Turn {removed.Number}" : $"Turn {Shown.Turn.Number}, {Shown.Turn.Label}";

    public override string Preview => Description;

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [.. base.Crumbs, (transcript.Title, Addresses.Of(transcript))];

    public async Task<IActionResult> OnGetAsync(string slug, string anchor, CancellationToken cancel)
    {
        if (Elsewhere(RecordKind.Transcript, slug, $"/{Uri.EscapeDataString(anchor)}") is { } elsewhere) return elsewhere;
        if (await transcripts.BySlug(slug, cancel) is not { } found) return NotFound();
        if (found.Withdrawal is not null) return RedirectPreserveMethod(Addresses.Of(found)); // which says why

        transcript = found;
        var turns = found.Turns.ToList();
        var place = turns.FindIndex(turn => turn.Anchor == anchor);
        if (place < 0)
        {
            Removed = found.Removed.Find(removed => removed.Anchor == anchor);
            return Removed is null ? NoSuchTurn(anchor, turns) : Gone();
        }

        quoted = turns[place];
        Shown = Alone(found, turns[place]) with { Found = Found, Quoted = Quoted };
        Before = place > 0 ? Alone(found, turns[place - 1]) : null;
        Answer = questions.AnswerTo(found, quoted) is { } answer ? Alone(found, answer) : null;
        Next = turns.ElementAtOrDefault(place + 1);
        Like = await like.To(Shown.Turn, cancel);
        return Page();
    }

    /// <summary>The turn in small letters, or the page of a 404 that says which turns there are.</summary>
    private IActionResult NoSuchTurn(string anchor, List<Turn> turns)
    {
        if (turns.Find(turn => string.Equals(turn.Anchor, anchor, StringComparison.OrdinalIgnoreCase)) is { } small) return RedirectPermanent($"{Addresses.Of(transcript)}/{small.Anchor}{Request.QueryString}");
        HttpContext.Items[ErrorHandling.Why] = $"“{transcript.Title}” has {Words.Counted(turns.Count, "turn")}, from {turns[0].Anchor} to {turns[^1].Anchor}; none of them is called “{(anchor.Length > 20 ? anchor[..20] + "…" : anchor)}”.";
        HttpContext.Items[ErrorHandling.Instead] = ("Read the whole transcript", Addresses.Of(transcript));
        return NotFound();
    }

    private PageResult Gone()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    private ShownTurn Alone(Transcript found, Turn turn) => new(found, turn, NamesIn(turn), IsAlone: true);
}
