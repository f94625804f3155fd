using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Quotes;

/// <summary>A place in the archive that says what a quotation says, or comes near it.</summary>
/// <param name="Text">The passage's words on one line, or of a publication's description the publisher's abstract.</param>
public sealed record QuotedPlace(ArchiveRecord Record, Passage Passage, string Text, WordingMatch Match)
{
    /// <summary>The words that stand there.</summary>
    public string Words => Text[Match.Start..Match.End];

    /// <summary>The archive does not know who says it, so that nobody can be said not to.</summary>
    public bool IsOfNobodyNamed => Passage is Turn { Person: null } turn && turn.Label.StartsWith('[');

    /// <summary>What the speaker was at the time, as stated: "Senior expert on Northeast Asia, U.S. Institute of Peace"; null when nothing is.</summary>
    public string? Office => Passage is Turn { Person: { } speaker } ? Record.Contributors.Find(contributor => contributor.Person == speaker)?.Title : null;

    /// <summary>Who says or writes it: slugs, or labels and names of those who are in no vocabulary.</summary>
    public IReadOnlySet<string> Sayers => Passage is Turn turn
        ? new HashSet<string> { turn.Person ?? turn.Label }
        : Record.Contributors.Select(contributor => contributor.Person ?? contributor.Name).ToHashSet();
}
