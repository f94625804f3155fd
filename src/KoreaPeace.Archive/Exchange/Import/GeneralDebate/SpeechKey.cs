using System.Globalization;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>What the corpus calls a speech by: country, session, year.</summary>
/// <param name="Code">ISO 3166-1 alpha-3, in capitals; the corpus has a few of its own for states that are gone.</param>
internal sealed partial record SpeechKey(string Code, int Session, int Year)
{
    /// <summary>The last part of the record's address. A state speaks once in a debate.</summary>
    public string Slug => string.Create(CultureInfo.InvariantCulture, $"un-general-debate-{Year}-{Code.ToLowerInvariant()}");

    /// <summary>Null when the name is none of the corpus, such as those that a Mac leaves beside files, which begin with a dot.</summary>
    /// <param name="fileName">Such as <c>PRK_77_2022.txt</c>.</param>
    public static SpeechKey? Of(string fileName) => FileName().Match(fileName) is { Success: true } name
        ? new SpeechKey(name.Groups["code"].Value.ToUpperInvariant(), Number(name.Groups["session"]), Number(name.Groups["year"]))
        : null;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<code>[A-Z]{2,4})_(?<session>[0-9]{1,3})_(?<year>[0-9]{4})\.txt$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
