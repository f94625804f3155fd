using System.Text;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Quotes;

/// <summary>What somebody believes was said, on one line, in the parts between its ellipses and square brackets.</summary>
public sealed partial class Quotation
{
    private const int FewestLetters = 5; // of what is looked for first; fewer would be found anywhere
    private const int FewestSyllables = 3;
    private const string Ellipsis = @"[\[(]\s*(?:…|\.{3,}|\.( \.){2,})\s*[\])]|…|\.{3,}|\.( \.){2,}"; // in any dress

    private readonly FoldedLetters letters;

    private Quotation(string text)
    {
        Text = text;
        letters = FoldedLetters.Of(text);
        // Square brackets may stand in the text itself: some stand there for what could not be heard.
        Readings = [.. new[] { Read(text, Omissions()), Read(text, Changes()) }.OfType<QuotationReading>().Where(reading => reading.IsMarked)];
    }

    public string Text { get; }

    /// <summary>There is nothing in it that could be said.</summary>
    public bool IsEmpty => letters.Count == 0;

    internal FoldedLetters Letters => letters;

    /// <summary>What stands between marked changes, as ellipses alone mark them, and with square brackets; nothing when it marks none, or when every part is too short to be looked for.</summary>
    internal IReadOnlyList<QuotationReading> Readings { get; }

    /// <summary>The longest text that stands between marked changes; null when it marks none.</summary>
    internal string? LongestPart => Readings.Select(reading => reading.Parts[reading.Longest]).MaxBy(part => part.Letters.Count)?.Letters.Text;

    /// <param name="typed">Any text; halves of signs are dropped, letters put together, spaces joined.</param>
    public static Quotation Of(string typed) => new(Cleaned(typed));

    /// <summary>On one line and without what nobody can see.</summary>
    internal static string Cleaned(string typed)
    {
        var cleaned = new StringBuilder(typed.Length);
        foreach (var sign in typed.EnumerateRunes())
        {
            if (sign != Rune.ReplacementChar && !IsInvisible(sign)) cleaned.Append(sign);
        }

        return Spaces().Replace(cleaned.ToString().Normalize(NormalizationForm.FormC), " ").Trim();
    }

    /// <summary>Of what stands between spaces only that with a letter or digit.</summary>
    internal static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    /// <summary>What stands before, between and behind its ellipses, where that are words.</summary>
    internal IReadOnlyList<string> Stretches()
    {
        var (text, from, stretches) = (Unwrapped() ?? Text, 0, new List<string>());
        foreach (Match omission in Omissions().Matches(text))
        {
            stretches.Add(text[from..omission.Index].Trim());
            from = omission.Index + omission.Length;
        }

        return [.. stretches.Append(text[from..].Trim()).Where(stretch => WordCount(stretch) > 1)];
    }

    /// <summary>Whatever follows belongs to the same quotation.</summary>
    internal static bool EndsInEllipsis(string text) => EllipsisAtEnd().IsMatch(text);

    /// <summary>Without the quotation marks around the whole.</summary>
    internal string? Unwrapped()
    {
        if (Text.Length < 3) return null;
        var closing = Text[0] switch { '“' or '„' => "”“", '"' => "\"", '‘' => "’", '\'' => "'", '«' => "»", '「' => "」", '『' => "』", '《' => "》", _ => "" };
        return closing.Contains(Text[^1], StringComparison.Ordinal) ? Text[1..^1].Trim() : null;
    }

    private static bool IsInvisible(Rune sign) => sign.Value is 0xAD or 0x61C or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF
        || (sign.Value & 0xFFFE) == 0xFFFE || sign.Value is >= 0xFDD0 and <= 0xFDEF // stand for no sign, and cannot be normalised
        || (Rune.IsControl(sign) && !Rune.IsWhiteSpace(sign));

    /// <summary>Null when every part is too short to be looked for.</summary>
    private static QuotationReading? Read(string text, Regex changes)
    {
        var parts = new List<QuotedPart>();
        var (from, change) = (0, PartChange.None);
        // The letter that an editor made a capital belongs to its word.
        var open = CapitalInBrackets().Replace(text, match => match.Value.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        var isRecased = open.Length < text.Length;
        foreach (Match found in changes.Matches(open))
        {
            Add(from, found.Index);
            from = found.Index + found.Length;
            var isInsertion = found.Groups["put"].Success;
            change = isInsertion ? new PartChange(change.IsOmission, found.Value) : change with { IsOmission = true };
        }

        Add(from, open.Length);
        if (parts.Count == 0) return null;
        if (isRecased && parts[0].Before == PartChange.None) parts[0] = parts[0] with { IsRecased = true };
        var reading = new QuotationReading(parts, change.PutIn);
        if (reading.IsMarked && reading.Stretches.All(IsShort) && !(parts is [{ IsRecased: true }])) return null;
        // Where more was put in than left, the quotation is the editor's.
        return reading.PutIn.Sum(put => FoldedLetters.Of(put).Count) > parts.Sum(part => part.Letters.Count) ? null : reading;

        void Add(int start, int end)
        {
            var part = FoldedLetters.Of(open[start..end]);
            if (part.Count == 0) return; // between two marks of omission, or before the first
            parts.Add(new QuotedPart(part, change));
            change = PartChange.None;
        }
    }

    /// <summary>Around what was put in, short parts hold each other; across an ellipsis a short one would be found anywhere, and is looked for nearby only.</summary>
    internal static bool IsShort(IReadOnlyList<FoldedLetters> stretch) => stretch.Sum(part => part.Count) < (stretch[0].Letters[0] >= '\u1100' ? FewestSyllables : FewestLetters);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\[\p{L}\](?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalInBrackets();

    [GeneratedRegex("(?:" + Ellipsis + @")[\s”""’)\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EllipsisAtEnd();

    [GeneratedRegex(Ellipsis, RegexOptions.CultureInvariant)]
    private static partial Regex Omissions();

    // What stands in square brackets, with the word that it changes.
    [GeneratedRegex(Ellipsis + @"|(?<put>[\p{L}\p{N}]*\[[^\[\]]{1,200}\][\p{L}\p{N}]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Changes();
}
