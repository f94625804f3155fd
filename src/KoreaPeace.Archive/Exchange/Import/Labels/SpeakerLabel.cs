namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>What stands at the beginning of a line and may say who speaks. Whether it does, only the whole document tells: see <see cref="SpeakerCast"/>.</summary>
/// <param name="Printed">Without marks, colon, time and post: "MR. AUM", "Q1", "홍길동".</param>
/// <param name="Length">How much of the line it takes; behind it stand the words.</param>
public sealed record SpeakerLabel(string Printed, LabelForm Form, int Length)
{
    /// <summary>What stands behind the name in the label: "CNN HOST", "BYLINE"; null when nothing does.</summary>
    public string? Post { get; init; }

    /// <summary>From the beginning of the recording, or the time of day; null when the label bears none.</summary>
    public TimeSpan? At { get; init; }

    /// <summary>The source itself doubts it: <c>Frank Aum (?):</c>.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>It stands in a form that only labels have: bold, in capitals with two words, with a time, in brackets.</summary>
    public bool IsMarked { get; init; }
}

/// <summary>What a label says.</summary>
public enum LabelForm
{
    /// <summary>A name, whole or not.</summary>
    Name,

    /// <summary>Host, Moderator, 기자: what somebody is and not who.</summary>
    Role,

    Question,

    Answer,

    /// <summary>The source says that somebody else speaks, and not who: <c>&gt;&gt;</c>, <c>[Unidentified]</c>.</summary>
    Nobody,
}
