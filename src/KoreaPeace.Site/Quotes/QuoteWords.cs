using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Quotes;

/// <summary>How pages speak of quotations.</summary>
public static class QuoteWords
{
    private static readonly (TypographicDifference Difference, string Words)[] Differences =
    [
        (TypographicDifference.Capitals, "capital letters"),
        (TypographicDifference.Letters, "accents or forms of letters"),
        (TypographicDifference.QuotationMarks, "quotation marks or apostrophes"),
        (TypographicDifference.Dashes, "hyphens or dashes"),
        (TypographicDifference.Spaces, "spaces"),
        (TypographicDifference.Punctuation, "punctuation"),
        (TypographicDifference.Particle, "a particle that is left off at an end"),
        (TypographicDifference.Omissions, "words left out, as the ellipsis says"),
        (TypographicDifference.Insertions, "words in square brackets that the text does not have"),
    ];

    /// <summary>"Exact", "Exact but for typography", "Differs", "Not found".</summary>
    public static string Name(QuoteVerdict verdict) => verdict switch
    {
        QuoteVerdict.Exact => "Exact",
        QuoteVerdict.Typography => "Exact but for typography",
        QuoteVerdict.Differs => "Differs",
        _ => "Not found",
    };

    /// <summary>For programs, and for the style sheet.</summary>
    public static string Slug(QuoteVerdict verdict) => verdict switch
    {
        QuoteVerdict.Exact => "exact",
        QuoteVerdict.Typography => "typography",
        QuoteVerdict.Differs => "differs",
        _ => "not-found",
    };

    /// <summary>As many of its words as a search takes.</summary>
    public static string ToSearch(string text)
    {
        const int most = 200; // characters
        var plain = text.Trim('“', '”', '"', ' ');
        return plain.Length <= most ? plain : plain[..Math.Max(1, plain.LastIndexOf(' ', most))];
    }

    /// <summary>What differs besides words, each in words: "capital letters".</summary>
    public static IReadOnlyList<string> Of(TypographicDifference differences) => [.. Differences.Where(one => differences.HasFlag(one.Difference)).Select(one => one.Words)];

    /// <summary>The same as one phrase, with how much is left out: "capital letters, 7 words left out, as the ellipsis says".</summary>
    public static string Differing(WordingMatch match) => string.Join(", ", Differences.Where(one => match.Differences.HasFlag(one.Difference))
        .Select(one => one.Difference == TypographicDifference.Omissions && match.LeftOut > 0 ? $"{Words.Counted(match.LeftOut, "word")} left out, as the ellipsis says" : one.Words));

    /// <summary>For programs: "negation", "pieces", "substitution", "sentences".</summary>
    public static IReadOnlyList<string> Of(Distortion distortion) => [.. Enum.GetValues<Distortion>().Where(one => one != Distortion.None && distortion.HasFlag(one)).Select(one => one.ToString().ToLowerInvariant())];

    /// <summary>What is wrong with a quotation of which every word is there.</summary>
    public static IEnumerable<string> Warnings(WordingMatch match)
    {
        if (match.Before is { IsDenial: true } denial) yield return $"In the archive “{denial.Words}” stands just {(denial.IsBehind ? "behind" : "before")} these words: quoted without it, they may say the opposite.";
        if (match.Before is { IsDenial: false } report) yield return $"In the archive “{report.Words}” stands just before these words: the speaker reports them and may not share them.";
        if (match.Distortion.HasFlag(Distortion.Substitution)) yield return "What stands in square brackets replaces words that tell something else, as shown below: whether the sense is the same, only a reader can judge.";
        if (match.Distortion.HasFlag(Distortion.Negation)) yield return "Every word of it stands there, but what is left out or put in turns the sense: a word that denies, such as “not”, stands in only one of the two.";
        if (match.Distortion.HasFlag(Distortion.Sentences)) yield return "The ellipsis joins words of different sentences as if they were one: who does what may be another, as what is left out shows below.";
        if (match.Distortion.HasFlag(Distortion.Pieces)) yield return $"Put together from pieces: {Words.Counted(match.LeftOut, "word")} between the first and the last of it are left out, more than it quotes.";
    }

    /// <summary>Who says or writes it; "the publisher" for an abstract of a piece without authors.</summary>
    public static string Sayer(QuotedPlace place) => place.Passage is Turn turn ? turn.Label
        : place.Record.Contributors.Count == 0 ? place.Record.Publisher : RecordWords.Listed(place.Record.Contributors.Select(contributor => contributor.Name));

    /// <summary>What the speaker was at the time: "guest, Senior expert on Northeast Asia, U.S. Institute of Peace"; null when nothing is known of it.</summary>
    public static string? RoleThen(QuotedPlace place)
    {
        if (place.Passage is not Turn turn) return null;
        var title = place.Office;
        var words = string.Join(", ", new[] { turn.Role?.ToString().ToLowerInvariant(), title }.OfType<string>());
        return words.Length == 0 ? null : words;
    }

    /// <summary>When it was said; when it was published, where nothing is known of that.</summary>
    public static PartialDate Said(ArchiveRecord record) => (record as Transcript)?.Recorded ?? record.Date;

    /// <summary>"2023"; "2019 (published 2020)" where it was said in another year.</summary>
    public static string Years(ArchiveRecord record)
    {
        var (said, published) = (YearsOf(Said(record)), YearsOf(record.Date));
        return said == published || record.Date.IsUnknown ? said : $"{said} (published {published})";

        static string YearsOf(PartialDate date) => date.IsUnknown ? "undated" : string.Join("–", new[] { date.First!.Value.Year, date.Last!.Value.Year }.Distinct()); // a known date has both ends
    }

    /// <summary>"turn 7", "“What followed”", "the abstract".</summary>
    public static string Where(Passage passage) => passage switch
    {
        Turn turn => $"turn {turn.Number}",
        Section { Heading: { } heading } => $"“{heading}”",
        Section => "the text",
        _ => "the abstract",
    };
}
