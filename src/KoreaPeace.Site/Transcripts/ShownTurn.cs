using System.Globalization;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Html;

namespace KoreaPeace.Site.Transcripts;

/// <summary>A turn as a page shows it.</summary>
/// <param name="Names">Where the names in it lead; the speaker's own name leads nowhere.</param>
/// <param name="IsAlone">It stands on a page of its own, so its number leads to the transcript instead of to itself.</param>
public sealed record ShownTurn(Transcript Transcript, Turn Turn, NameLinks Names, bool IsAlone = false)
{
    /// <summary>What was searched for, to mark in it; null for nothing.</summary>
    public FoundInPiece? Found { get; init; }

    /// <summary>What the address quotes, to mark instead; null for nothing.</summary>
    public QuotedRecord? Quoted { get; init; }

    /// <summary>The address names it to be cited.</summary>
    public bool IsCited { get; init; }

    /// <summary>The turn before is the same speaker's, as throughout a speech: the name need not be shown again.</summary>
    public bool GoesOn { get; init; }

    /// <summary>The name hangs beside the words in one colour for those who ask and in another for those who answer.</summary>
    public string WhoClass => (Turn.Role is Role.Host or Role.Interviewer or Role.Moderator or null ? "who" : "who guest") + (GoesOn ? " vh" : "");

    public string NumberAddress => IsAlone ? $"{Addresses.Of(Transcript)}#{Turn.Anchor}" : $"#{Turn.Anchor}";

    public string NumberLabel => IsAlone ? $"Turn {Turn.Number} in the transcript" : $"Link to turn {Turn.Number}, {Turn.Label}";

    /// <summary>When it begins in the recording: 2:44 or 1:02:44; null when the seed does not say.</summary>
    public string? At => Turn.At?.ToString(Turn.At >= TimeSpan.FromHours(1) ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);

    /// <summary>The same as a duration of ISO 8601, which HTML's <c>time</c> takes.</summary>
    public string? AtForMachines => Turn.At is { } at ? System.Xml.XmlConvert.ToString(at) : null;

    /// <summary>What stands in the paragraph of the name; empty when the turn begins with another block, such as a list.</summary>
    public IHtmlContent First => Blocks is [{ IsParagraph: true } first, ..] ? new HtmlString(first.Html) : HtmlString.Empty;

    public IEnumerable<IHtmlContent> Following => Blocks.Skip(Blocks is [{ IsParagraph: true }, ..] ? 1 : 0)
        .Select(block => new HtmlString(block.Whole));

    private IReadOnlyList<MarkdownText.Block> Blocks => field ??= MarkedBlocks.Of(Turn, Names, Found, Quoted);
}
