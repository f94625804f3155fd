using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>What stands at the beginning of a line and may say who speaks. Whether it does, only the whole document tells: see <see cref="SpeakerCast"/>.</summary>
/// <param name="Printed">Without marks, colon, time and post: "MR. AUM", "Q1", "홍길동".</param>
/// <param name="Length">How much of the line it takes; behind it stand the words.</param>
public sealed partial record SpeakerLabel(string Printed, LabelForm Form, int Length)
{
    /// <summary>What stands behind the name in the label: "CNN HOST", "BYLINE"; null when nothing does.</summary>
    public string? Post { get; init; }

    /// <summary>From the beginning of the recording, or the time of day; null when the label bears none.</summary>
    public TimeSpan? At { get; init; }

    /// <summary>The source itself doubts it: <c>Frank Aum (?):</c>.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>It stands in a form that only labels have: bold, in capitals with two words, with a time, in brackets.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether whoever it labels goes on under it. Labels in other words are never joined, and one that stands for nobody in particular may be somebody else's each time.</summary>
    /// <param name="before">With which the turn that is open began; null when it had none.</param>
    /// <param name="isKnown">It is known whom it means.</param>
    public bool Continues(SpeakerLabel? before, bool isKnown) => before?.Printed == Printed && (isKnown || !IsOfMany);

    private bool IsOfMany => Form == LabelForm.Question || (Form is LabelForm.Nobody or LabelForm.Role && OfMany().IsMatch(Printed));

    [GeneratedRegex(@"^(?:unidentified|unknown|inaudible|audience|reporter|journalist|questioner|caller|participant|speaker|panell?ist|correspondent|(?:fe)?male|(?:wo)?man|voice|staff|기자|당국자|관계자|청중|질문자|발언자|참석자|패널|senior )(?!.*(?:\d|[\s_]\p{L})$)|^>>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfMany();
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
