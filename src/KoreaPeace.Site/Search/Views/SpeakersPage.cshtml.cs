using System.Globalization;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.RateLimiting;

namespace KoreaPeace.Site.Search;

/// <summary>Who says what was searched for, whoever says it most first.</summary>
[EnableRateLimiting(SearchPage.Limit)]
public sealed class SpeakersPage(OpenEdition edition, SearchQueries search) : SearchViewPage(edition, search)
{
    public const int PageSize = 50;

    private IReadOnlyList<SpeakerShare> all = [];
    private int turns;

    public override string Name => "Who says it";

    public override string Address => "/search/speakers";

    public override string Description => "Everybody in whose turns a search is answered: how many turns, in how many pieces, from when to when, and what share of all their turns.";

    public override string? Download => all.Count > 0 ? Asked.At(SearchFiles.Speakers) : null;

    /// <summary>How many speakers there are on all pages.</summary>
    public int Total => all.Count;

    public IReadOnlyList<SpeakerShare> Shown => [.. all.Skip((Asked.Page - 1) * PageSize).Take(PageSize)];

    public bool HasLabels => Shown.Any(speaker => speaker.Person is null);

    public override string Counted => $"{TurnsCounted} The share is of all turns of the speaker{(Asked.IsFiltered ? " within the same filters" : "")}. Authors of publications are not speakers.";

    /// <summary>What has several names is mentioned by each of them, and nobody need have said it in these words.</summary>
    private bool IsNamed => Query.Names.Any();

    public override string Outcome => all.Count == 0
        ? $"Nobody {(Found!.TotalUnfiltered > 0 && Asked.IsFiltered ? "with these filters " : "")}is on record saying {Asking}{(IsOneThing ? "" : " in one turn")}" // read only when something was searched for
        : $"{(all.Count == 1 ? $"1 speaker {(IsNamed ? "mentions" : "says")}" : $"{all.Count:N0} speakers {(IsNamed ? "mention" : "say")}")} {(IsOneThing ? "" : "all of ")}{Asking} in {Words.Counted(turns, "turn")}";

    /// <summary>"3 May 2021 to 4 June 2022", or one date; null when the pieces are undated.</summary>
    public static string? When(SpeakerShare speaker) => speaker is { First: { } first, Last: { } last } ? first == last ? first.InWords() : $"{first.InWords()} to {last.InWords()}" : null;

    /// <summary>What this speaker says of it; null for a label that no query can name.</summary>
    public string? SaidBy(SpeakerShare speaker)
    {
        if (speaker.Person is { } person) return Asked.At(SaidPage.At, Asked.Of(person));
        return Query.Speakers is null && !speaker.Name.Any("\"“”„«»「」".Contains) ? Asked.At(SaidPage.At, Asked.Asking($"{Asked.Text} {QueryFields.Speaker}:\"{speaker.Name}\"")) : null;
    }

    protected override Task<int> Show(FoundPlaces found, CancellationToken cancel)
    {
        turns = found.WholeTurns.Count;
        all = SpeakerShare.Of(Edition, found.WholeTurns, Asked.Filter);
        return Task.FromResult(Math.Max(1, (all.Count + PageSize - 1) / PageSize));
    }
}
