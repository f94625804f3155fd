using KoreaPeace.Archive.Quotes;

namespace KoreaPeace.Site.Quotes;

/// <summary>What an address asks the quote checker.</summary>
/// <param name="Speaker">Who is said to have said it; null when nobody is named.</param>
/// <param name="Wrong">Why it cannot be answered; null when it can.</param>
internal sealed record QuotesAsked(string Text, string? Speaker, string? Wrong)
{
    public const string TextField = "text";
    public const string SpeakerField = "speaker";

    private const int LongestName = 200; // characters

    public static IReadOnlyList<string> Fields { get; } = [TextField, SpeakerField];

    public static QuotesAsked Of(IQueryCollection query)
    {
        var (text, speaker) = (query[TextField].ToString(), query[SpeakerField].ToString());
        var wrong = text.Length > QuoteQueries.MostCharacters ? $"“{TextField}” has {text.Length:N0} characters; at most {QuoteQueries.MostCharacters:N0} are checked at once. Check the text in parts."
            : speaker.Length > LongestName ? $"“{SpeakerField}” is longer than {LongestName} characters; give a name."
            : null;
        return new QuotesAsked(text, string.IsNullOrWhiteSpace(speaker) ? null : speaker, wrong);
    }
}
