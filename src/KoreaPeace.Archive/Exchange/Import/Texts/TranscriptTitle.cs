using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Exchange.Import.Pages;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>
/// The title among the lines above a talk. Houses, dates, places, names and the kind of the piece stand there, too, in any order; what is in
/// quotation marks, or printed twice, is more likely the title than what stands first.
/// </summary>
/// <param name="First">Of its lines, from 1.</param>
/// <param name="Last">The line with which it ends: capitals over a press conference run over several.</param>
internal sealed partial record TranscriptTitle(int First, int Last, string Words)
{
    private const int Longest = 200; // characters
    private const int LongestInBrackets = 60; // characters; longer ones are notes
    private const int MostLines = 60; // above the title; a hearing prints its committee there
    private const int MostBroken = 3; // lines of one title

    /// <summary>Null where no line can be it.</summary>
    /// <param name="labels">The lines that begin like a turn.</param>
    /// <param name="isSpeaker">Whether a line is the name of somebody who speaks.</param>
    public static TranscriptTitle? Of(SourceText source, IReadOnlyDictionary<int, SpeakerLabel> labels, Func<string, bool> isSpeaker)
    {
        var titles = new List<TranscriptTitle>();
        TranscriptTitle? kind = null;
        var office = 0; // the line below somebody's name, which says what they are
        for (var line = 1; line <= Math.Min(source.Lines.Count, MostLines); line++)
        {
            var text = source.Lines[line - 1].Trim();
            if (text.Length == 0) continue;
            if (labels.TryGetValue(line, out var label) && IsTurn(label, text, labels) && !IsTitleOfColon(source, line, titles.Count)) break;
            if (Subject().Match(text) is { Success: true } subject) return new TranscriptTitle(line, line, subject.Groups["words"].Value.Trim().Trim('"'));
            if ((titles.Count > 0 || kind is not null) && TalkReading.HeadingIn(text) is not null && !text.StartsWith("# ", StringComparison.Ordinal)) break;
            if (titles.Count > 0 && (IsText(text) || HeadLine.IsMarker(text) || HeadPeople.IsListHeading(text))) break;
            if (isSpeaker(text)) office = line + 1;
            if (IsBeside(text) || isSpeaker(text) || (line == office && !source.HasGapBefore(line))) continue;
            var title = From(source, line, isSpeaker);
            if (HeadLine.IsKind(title.Words)) kind ??= title;
            else titles.Add(title);
            line = title.Last;
        }

        return (titles is [var top, ..] && HeadLine.IsTagged(top.Words) ? top : null) ?? (titles.Find(title => Quoted().IsMatch(title.Words)) is { } quoted ? quoted with { Words = quoted.Words[1..^1].Trim() } : null)
            ?? titles.Find(title => titles.Exists(other => other != title && other.Words == title.Words)) ?? AboveBroadcast(source, titles)
            ?? titles.Find(title => title.Words.Contains(' ', StringComparison.Ordinal) || title.Words.EndsWith("회의록", StringComparison.Ordinal)) ?? titles.FirstOrDefault() ?? kind ?? InBrackets(source, labels);
    }

    /// <summary>A first line in brackets, which over nothing else is the name of the programme.</summary>
    private static TranscriptTitle? InBrackets(SourceText source, IReadOnlyDictionary<int, SpeakerLabel> labels)
    {
        var first = source.Lines.TakeWhile(string.IsNullOrWhiteSpace).Count() + 1;
        return first <= source.Lines.Count && !labels.ContainsKey(first) && source.Lines[first - 1].Trim() is ['[', .. var words, ']'] && words.Contains(' ', StringComparison.Ordinal) ? new TranscriptTitle(first, first, words) : null;
    }

    /// <summary>What stands right above the day of the broadcast; over it networks print the programme.</summary>
    private static TranscriptTitle? AboveBroadcast(SourceText source, List<TranscriptTitle> titles)
    {
        var aired = Enumerable.Range(0, Math.Min(source.Lines.Count, MostLines)).FirstOrDefault(at => Aired().IsMatch(source.Lines[at]), -1) + 1;
        return titles.FindLast(title => title.Last < aired && source.Lines.Skip(title.Last).Take(aired - 1 - title.Last).All(string.IsNullOrWhiteSpace));
    }

    /// <summary>Whether somebody begins to speak, and does not only stand in a list of those who take part.</summary>
    private static bool IsTurn(SpeakerLabel label, string text, IReadOnlyDictionary<int, SpeakerLabel> labels) =>
        label.Form != LabelForm.Role || (text.TrimEnd(':', '：').Length > label.Printed.Length && labels.Values.Count(other => other.Printed == label.Printed) > 1);

    /// <summary>
    /// The first words with a colon in them: <c>Crossing the River: A Conversation with Jane Doe</c>. The date or the mark that follows a
    /// title tells them from a first turn.
    /// </summary>
    private static bool IsTitleOfColon(SourceText source, int line, int before)
    {
        if (before > 0 || source.Lines[line - 1].TrimEnd().EndsWith('.')) return false;
        var next = source.Lines.Skip(line).FirstOrDefault(below => !string.IsNullOrWhiteSpace(below))?.Trim() ?? "";
        return HeadLine.Date(next) is not null || HeadLine.IsMarker(next) || WebAddress.Is(next) || ByLine.Of(next) is not null;
    }

    /// <summary>A title that is broken over lines: in capitals, or with a mark at the end that asks for more.</summary>
    private static TranscriptTitle From(SourceText source, int first, Func<string, bool> isSpeaker)
    {
        var (last, words) = (first, source.Lines[first - 1].Trim().TrimStart('#', ' ').Trim('*'));
        while (last < source.Lines.Count && last - first + 1 < MostBroken && !source.HasGapBefore(last + 1))
        {
            var next = source.Lines[last].Trim();
            if (next.Length == 0) break;
            var goesOn = (words + next).All(letter => !char.IsLower(letter)) || words[^1] is ':' or ',' || SmallWord().IsMatch(words) || (char.IsLower(next[0]) && !SentenceEnd().IsMatch(next));
            if (next == words || !goesOn || (IsBeside(next) && !(HeadLine.IsKind(words) && next.StartsWith("BY ", StringComparison.Ordinal))) || isSpeaker(next) || Korean().IsMatch(words)) break;
            (last, words) = (last + 1, $"{words} {next}");
        }

        return new TranscriptTitle(first, last, AiredBehind().Replace(words.TrimEnd(':', ' '), ""));
    }

    private static bool IsText(string text) => text.Length > Longest || (text.Length > HeadLine.ShortestOfIntroduction && SentenceEnd().IsMatch(text));

    /// <summary>Whether the line is something else than a title, whatever stands around it.</summary>
    private static bool IsBeside(string text) => IsText(text) || (text.Length > LongestInBrackets && text is ['[', .., ']']) || (SentenceEnd().IsMatch(text) && !text.EndsWith('?') && !Quoted().IsMatch(text)) || !text.Any(char.IsLetter)
        || HeadLine.Date(text) is not null || HeadLine.DateAndPerson(text) is not null || HeadLine.DateAndHouse(text) is not null || WebAddress.Is(text) || ByLine.Of(text) is not null || StageDirection.Is(text) && !Quoted().IsMatch(text) || StageDirection.IsTime(text)
        || HeadLine.Key(text) is not null || HeadLine.IsMarker(text) || HeadLine.IsHouse(text) || HeadLine.IsPlace(text) || HeadLine.IsHeading(text) || HeadPeople.IsListHeading(text)
        || TalkEnd.IsPageNumber(text) || TalkEnd.IsRule(text) || TalkEnd.IsTypist(text) || TalkFoot.Of(text) is not null || PageFurniture.Of(text) is not null || Parts().IsMatch(text);

    [GeneratedRegex(@"^(?:title|subject|re|제목)\s*[:：]\s*(?<words>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:“[^“”]+”|""[^""]+"")$", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    // "…, California. Aired 5-6p ET" tells the hour of the broadcast.
    [GeneratedRegex(@"\.?\s+Aired \d.{1,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex AiredBehind();

    [GeneratedRegex(@"\b(?:with|of|by|and|the|in|on|for|to|a|an|from|at)$", RegexOptions.CultureInvariant)]
    private static partial Regex SmallWord();

    [GeneratedRegex(@"^\s*Aired\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Aired();

    // A title may end with "U.S." or a date in brackets.
    [GeneratedRegex(@"(?:(?<=[\p{Ll})”""’])\.|(?<=\d)\.(?!\))|[!;…])[""”’)]?$|[가-힣]\.$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // Korean heads have one fact on a line, and no capitals.
    [GeneratedRegex(@"[가-힣]", RegexOptions.CultureInvariant)]
    private static partial Regex Korean();

    // Of a menu, of a hearing's first page.
    [GeneratedRegex(@"^(?:return to\b.{0,60}|[■□○●◦•]\s.*|(?:before|of) the|serial no\..*|s\. hrg\. .*|printed for the use of .*|c o n t e n t s|p r o c e e d i n g s)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Parts();
}
