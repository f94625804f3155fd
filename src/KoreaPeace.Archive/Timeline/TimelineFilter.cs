namespace KoreaPeace.Archive.Timeline;

/// <summary>Which entries of the timeline a reader wants to see. Within one field any of the values will do; between fields all must hold.</summary>
/// <param name="Kinds">Kinds of event as addresses write them, and <see cref="Pieces"/> for the archive's own records.</param>
/// <param name="Participants">Slugs of concepts and people, or plain names as addresses write them.</param>
public sealed record TimelineFilter(IReadOnlyList<string> Kinds, IReadOnlyList<string> Participants)
{
    /// <summary>The kind of an entry that is a record.</summary>
    public const string Pieces = "pieces";

    public bool IsEverything => Kinds.Count + Participants.Count == 0;
}
