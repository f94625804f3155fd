namespace KoreaPeace.Archive.Ingest.Checks;

/// <summary>
/// One thing that is judged beyond the form of single fields. Its code stays, so that a curator's own tools can tell what was found.
/// </summary>
public sealed record Check
{
    public static readonly Check WaitsForVocabulary = Problem("waits-for-vocabulary");
    public static readonly Check SlugTaken = Problem("slug-taken");
    public static readonly Check AliasTaken = Problem("alias-taken");
    public static readonly Check RelatedUnknown = Problem("related-unknown");
    public static readonly Check CaptureMissing = Problem("capture-missing");
    public static readonly Check CaptureChanged = Problem("capture-changed");
    public static readonly Check NotRead = Warning("not-read");
    public static readonly Check InvisibleCharacter = Warning("invisible-character");
    public static readonly Check NotComposed = Warning("not-composed");
    public static readonly Check TurnWithoutId = Warning("turn-without-id");
    public static readonly Check TurnRenumbered = Warning("turn-renumbered");
    public static readonly Check TurnReplaced = Warning("turn-replaced");
    public static readonly Check TurnGone = Warning("turn-gone");
    public static readonly Check ToDecide = Warning("to-decide");
    public static readonly Check SilentSpeaker = Warning("silent-speaker");
    public static readonly Check DoubledTitle = Warning("doubled-title");
    public static readonly Check RecordedAfterDate = Warning("recorded-after-date");
    public static readonly Check AddressOfOtherMonth = Warning("address-of-other-month");
    public static readonly Check OtherWeekday = Warning("other-weekday");
    public static readonly Check OtherYears = Warning("other-years");
    public static readonly Check OtherFolder = Warning("other-folder");
    public static readonly Check PlaceholderAddress = Warning("placeholder-address");
    public static readonly Check SameAddress = Warning("same-address");
    public static readonly Check SameText = Warning("same-text");
    public static readonly Check SameSpelling = Warning("same-spelling");
    public static readonly Check UnusedTopic = Warning("unused-topic");
    public static readonly Check UnusedEntries = Warning("unused-entries");

    private Check(string code, bool isWarning) => (Code, IsWarning) = (code, isWarning);

    public static IReadOnlyList<Check> All { get; } =
    [
        WaitsForVocabulary, SlugTaken, AliasTaken, RelatedUnknown, CaptureMissing, CaptureChanged,
        NotRead, InvisibleCharacter, NotComposed, TurnWithoutId, TurnRenumbered, TurnReplaced, TurnGone, ToDecide, SilentSpeaker, DoubledTitle,
        RecordedAfterDate, AddressOfOtherMonth, OtherWeekday, OtherYears, OtherFolder,
        PlaceholderAddress, SameAddress, SameText, SameSpelling, UnusedTopic, UnusedEntries,
    ];

    public string Code { get; }

    /// <summary>The seed is used as it is.</summary>
    public bool IsWarning { get; }

    public Problem At(string path, Place place, string message) => new(path, place.Line, message, IsWarning) { Column = place.Column, Code = Code };

    private static Check Problem(string code) => new(code, isWarning: false);

    private static Check Warning(string code) => new(code, isWarning: true);
}
