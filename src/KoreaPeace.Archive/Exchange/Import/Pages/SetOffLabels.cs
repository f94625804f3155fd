using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Exchange.Import.Texts;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>
/// Labels that a page sets off without a colon: a name alone over the words, before them in strong print or in the first
/// cell of a row, or in an element that is called so. One manner counts when two take turns in it; a name that stands there once is a
/// heading, a list or a part of the text.
/// </summary>
internal sealed partial class SetOffLabels
{
    private const int LongestLabel = 80;
    private const int MostMarks = 20;
    private const int ShortestSpeech = 60; // of what a name stands over; below a list of names stand offices

    private readonly IReadOnlyList<PageLine> lines;

    /// <param name="Manner">How it is set off; labels of one talk share it.</param>
    /// <param name="Printed">The label as the page has it, with a time if it bears one.</param>
    /// <param name="Key">Equal for labels of one speaker.</param>
    /// <param name="Words">Behind it on the line, as Markdown; empty when they follow below.</param>
    private sealed record SetOff(int At, string Manner, SpeakerLabel Label, string Printed, string Key, string Words);

    public SetOffLabels(IReadOnlyList<PageLine> lines)
    {
        this.lines = lines;
        var candidates = Enumerable.Range(0, lines.Count).Select(Of).OfType<SetOff>().GroupBy(label => label.Manner).SelectMany(Taken).ToDictionary(label => label.At);
        Lines = [.. lines.Select((line, at) => candidates.TryGetValue(at, out var label) ? Labelled(line, label) : line)];
    }

    /// <summary>The same lines, those labels with a colon behind them.</summary>
    public IReadOnlyList<PageLine> Lines { get; }

    private static PageLine Labelled(PageLine line, SetOff label)
    {
        // A bare line could be anything else; strong print, or an element of that name, is a label's.
        var isMarked = label.Manner != Bare;
        var words = label.Words.Length == 0 ? "" : $" {label.Words}";
        var printed = isMarked ? $"**{MarkdownLiteral.Of(label.Printed)}:**" : $"{MarkdownLiteral.Of(label.Printed)}:";
        return line with { Text = $"{label.Printed}:{MarkdownText.Plain(words)}", Markdown = printed + words, Form = line.Form is LineForm.Item or LineForm.NumberedItem ? line.Form : line is { Form: LineForm.Heading, Depth: > 0 } ? LineForm.Item : LineForm.Paragraph, Rank = 0, Part = null, Address = null, IsLinks = false };
    }

    private const string Bare = "bare";

    /// <summary>Of the labels of one manner those that say who speaks; none when nobody comes back after somebody else.</summary>
    private IEnumerable<SetOff> Taken(IEnumerable<SetOff> manner)
    {
        // Names over offices are a list of those who take part.
        var labels = manner.SkipWhile(label => label.Words.Length == 0 && !IsSpeech(label.At + 1)).ToList();
        // Below a list of works stand their authors, over the next work.
        if (labels.Count == 0 || (labels[0].Manner == Bare && 2 * labels.Count(label => IsSpeech(label.At + 1)) < labels.Count)) return [];
        var wholes = labels.Where(label => label.Label.Form == LabelForm.Name).Select(label => KnownPeople.WithoutTitles(label.Label.Printed)).Where(name => name.Contains(' ', StringComparison.Ordinal)).Distinct().ToList();
        labels = labels.ConvertAll(label => label with { Key = OfFamily(label.Key, wholes) });
        var keys = labels.ConvertAll(label => label.Key);
        if (!Enumerable.Range(2, Math.Max(0, keys.Count - 2)).Any(n => keys[n] != keys[n - 1] && keys.IndexOf(keys[n]) < n - 1)) return [];
        var often = keys.CountBy(key => key).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        var isInCapitals = labels.Where(label => often.Contains(label.Key)).All(label => !label.Printed.Any(char.IsLower));
        return labels.Where(label => often.Contains(label.Key) || IsWhole(label.Label) && (label.Manner != Bare || !label.Printed.Any(char.IsLower) == isInCapitals));
    }

    /// <summary>The key of the whole name where a label is one family's, and one of that family speaks.</summary>
    private static string OfFamily(string key, IReadOnlyList<string> wholes) => wholes.Where(name => CastNames.Families(name).Any(family => People.KoreanName.Letters(family) == key)).Select(NameKey).Distinct().ToList() is [var one] ? one : key;

    private bool IsSpeech(int at)
    {
        while (at < lines.Count && StageDirection.IsTime(lines[at].Text)) at++;
        return at < lines.Count && (lines[at].Text.Length > ShortestSpeech || SentenceEnd().IsMatch(lines[at].Text));
    }

    private SetOff? Of(int at)
    {
        var line = lines[at];
        if (line.Rank == 1 || line.Form == LineForm.Caption || line.Text.Length == 0) return null;
        var isHeading = line.Form == LineForm.Heading && line.Text.EndsWith(':');
        if ((SpeakerLabels.At(line.Markdown) is not null || UsualLabel.Of(line.Text) != line.Text) && line.Speaker == 0 && !isHeading) return null;
        if (line.Form == LineForm.Row) return line.Text.Split(" | ", 2) is [var cell, { Length: > 0 } said] ? Made(at, "row", cell, MarkdownLiteral.Of(said)) : null;
        if (isHeading) return IsAlone(at) ? Made(at, "heading with a colon", line.Text, "") : null;
        if (line.Speaker > 0 && line.Speaker < line.Text.Length) return Made(at, "element", line.Text[..line.Speaker], Behind(line, line.Speaker));
        if (line.Part is LinePart.Question or LinePart.Answer) return Made(at, "part", line.Part == LinePart.Question ? "Q" : "A", line.Markdown);
        if (line.Text.Length <= LongestLabel && IsAlone(at) && Made(at, line.Speaker > 0 ? "element" : line.Form == LineForm.Heading ? $"heading {line.Rank}" : line.IsStrong ? "strong" : Bare, line.Text, "") is { } alone) return alone;
        if (Strong().Match(line.Markdown) is { Success: true } strong) return Made(at, "strong before words", MarkdownText.Plain(strong.Groups["label"].Value), Dash().Replace(line.Markdown[strong.Length..].Trim(), "", 1));
        return null;
    }

    /// <summary>Whether words can follow below.</summary>
    private bool IsAlone(int at) => at + 1 < lines.Count && lines[at].Form is LineForm.Paragraph or LineForm.Heading or LineForm.Item && !(lines[at].Form == LineForm.Item && !lines[at].IsStrong);

    /// <summary>Null when it cannot be a label.</summary>
    private static SetOff? Made(int at, string manner, string printed, string words)
    {
        var time = Time().Match(printed);
        var name = (time.Success ? printed.Remove(time.Index, time.Length) : printed).Trim().TrimEnd(':', '：', ',', '-', '–', '—', '|').Trim();
        if (name.Length < 1 || SentenceEnd().IsMatch(name) && !Abbreviated().IsMatch(name)) return null;
        if (SpeakerLabels.At($"{name}:") is not { } label || label.Length != name.Length + 1) return null;
        if (label.Form == LabelForm.Name && NotSpeakers.IsSaid(label.Printed)) return null;
        var key = label.Form switch { LabelForm.Question => "?", LabelForm.Answer => "!", _ => NameKey(label.Printed) };
        return new SetOff(at, manner, label, time.Success ? $"{name} [{time.Groups["time"].Value}]" : name, key, words);
    }

    private static string NameKey(string printed) => People.KoreanName.Letters(KnownPeople.WithoutTitles(printed));

    private static bool IsWhole(SpeakerLabel label) => label.Form != LabelForm.Name || PersonName.IsLikely(KnownPeople.WithoutTitles(label.Printed)) || SpeakerLabels.IsKoreanPerson(label.Printed) || KnownPeople.WithoutTitles(label.Printed) != label.Printed;

    /// <summary>The words behind so many characters, with their links and emphasis where nothing of those stands in the label.</summary>
    private static string Behind(PageLine line, int length)
    {
        var words = line.Text[length..].TrimStart(' ', ':', '：').Trim();
        if (line.Markdown.EndsWith(MarkdownLiteral.Of(words), StringComparison.Ordinal)) return MarkdownLiteral.Of(words);
        // The marks of a label are few; behind them stand the words.
        for (var at = length; at < Math.Min(line.Markdown.Length, (2 * length) + MostMarks); at++)
        {
            if (MarkdownText.Plain(line.Markdown[at..]) == words) return line.Markdown[at..];
        }

        return MarkdownLiteral.Of(words);
    }

    [GeneratedRegex(@"^(?:\*{1,3}|_{1,2})(?<label>[^*_]{1,80}?)(?:\*{1,3}|_{1,2})[\s:：]+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Strong();

    [GeneratedRegex(@"^(?:[–—-]|\\-)\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^[\[(]?(?<time>(?:\d{1,2}:)?\d{1,2}:\d\d(?:\.\d+)?)[\])]?\s+|\s+[\[(]?(?<time>(?:\d{1,2}:)?\d{1,2}:\d\d(?:\.\d+)?)[\])]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"[.!?…][""”’')\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:\b(?:Jr|Sr|[QA문답])|\.\p{L})\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviated();
}
