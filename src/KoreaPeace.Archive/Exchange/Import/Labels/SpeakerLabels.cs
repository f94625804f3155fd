using System.Globalization;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Reads labels by their form alone, line by line: whatever could be one.</summary>
public static partial class SpeakerLabels
{
    /// <summary>How captions mark that somebody else speaks, without saying who.</summary>
    public const string Caption = ">>";

    private const int MostWords = 6; // of a name with its titles: "Assistant Secretary of State Daniel Kritenbrink"
    private const int MostSyllables = 4;

    private static readonly HashSet<string> Particles = ["de", "del", "der", "den", "di", "da", "la", "le", "van", "von", "bin", "al", "el", "of", "the", "and", "for", "ter", "dos"];

    // The hundred families that nearly everybody has; what begins otherwise is a word.
    private const string Families = "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제탁국어은편용예경봉사부황가복태목형피두감호제갈리림로";

    /// <summary>Null when no label begins the line.</summary>
    /// <param name="line">As <see cref="SourceText.Lines"/> gives it.</param>
    public static SpeakerLabel? At(string line)
    {
        var start = Lead().Match(line);
        var at = start.Groups["time"].Success ? TimeOf(start.Groups["time"].Value) : null;
        var rest = line[start.Length..];
        var caption = start.Groups["caption"].Success;
        if (Odd().Match(rest) is { Success: true } odd) return new SpeakerLabel(odd.Groups["label"].Value, LabelForm.Nobody, start.Length + odd.Length) { At = at, IsMarked = true };
        if (Hearing().Match(line) is { Success: true } hearing) return new SpeakerLabel(hearing.Groups["label"].Value, FormOf(hearing.Groups["label"].Value) ?? LabelForm.Name, hearing.Length) { IsMarked = true };
        if (InForm(rest) is { } label) return label with { Length = start.Length + label.Length, At = label.At ?? at, IsMarked = label.IsMarked || caption || at is not null }; // a time before it says that it is a label
        return caption ? new SpeakerLabel(Caption, LabelForm.Nobody, start.Length) { At = at, IsMarked = true } : null;
    }

    /// <summary>The mark of captions with which the line begins, whatever follows it; null when there is none.</summary>
    public static SpeakerLabel? MarkAt(string line) => Lead().Match(line) is var start && start.Groups["caption"].Success ? new SpeakerLabel(Caption, LabelForm.Nobody, start.Length) { IsMarked = true } : null;

    /// <summary>Whether a text is a name and nothing more, by its form.</summary>
    public static bool IsName(string text) => Hangul.Contains(text) ? IsKoreanName(text) : FormOf(text) == LabelForm.Name && text.Contains(' ', StringComparison.Ordinal) && !NotSpeakers.IsSaid(text);

    /// <summary>Whether a label says itself that nobody knows who speaks.</summary>
    public static bool IsNobody(string label) => Nobody().IsMatch(label);

    /// <summary>Whether a word in Hangul is somebody's name, perhaps with what they are behind it.</summary>
    public static bool IsKoreanPerson(string label) => IsKoreanName(label) || Titles.Without(label).Any(IsKoreanName);

    private static SpeakerLabel? InForm(string rest)
    {
        foreach (var form in new[] { Spaced(), Bold(), BoldLetter(), Timed(), InBrackets(), Plain(), Numbered() })
        {
            if (form.Match(rest) is not { Success: true } match || Said(match.Groups["label"].Value) is not { } said) continue;
            var time = match.Groups["time"];
            // A time of day behind a word is no label: "Seoul (10:04)".
            var label = said with { Length = match.Length, At = time.Success ? TimeOf(time.Value) : null };
            return label with { IsMarked = label.IsMarked || form != Plain() || IsInCapitals(label.Printed) };
        }

        return null;
    }

    /// <summary>A label without its marks and its colon, taken apart; null when it has not the form of one.</summary>
    private static SpeakerLabel? Said(string written)
    {
        var label = Pronouns().Replace(written.Trim().Trim('*', '_', '[', ']'), "").Trim();
        var isUncertain = label.EndsWith("(?)", StringComparison.Ordinal);
        if (isUncertain) label = label[..^3].TrimEnd();
        if (OfficeBefore().IsMatch(label) is false && FormOf(label) is { } whole) return new SpeakerLabel(label, whole, 0) { IsUncertain = isUncertain };

        if (OfficeBefore().Match(label) is { Success: true } before) return new SpeakerLabel(before.Groups["name"].Value, LabelForm.Name, 0) { IsUncertain = isUncertain, Post = before.Groups["office"].Value, IsMarked = true };
        if (OfficeOf().Match(label) is { Success: true } of) return new SpeakerLabel(of.Groups["name"].Value, LabelForm.Name, 0) { IsUncertain = isUncertain, Post = of.Groups["office"].Value, IsMarked = true };
        // "Yomiuri Shimbun, Doe": the paper, and who asks for it.
        if (OfPress().Match(label) is { Success: true } press && NotSpeakers.IsPress(press.Groups["house"].Value)) return new SpeakerLabel(press.Groups["name"].Value, LabelForm.Name, 0) { IsUncertain = isUncertain, Post = press.Groups["house"].Value, IsMarked = true };
        if (WithPost().Match(label) is not { Success: true } split || FormOf(split.Groups["name"].Value) is not { } form) return null;
        return new SpeakerLabel(split.Groups["name"].Value, form, 0) { IsUncertain = isUncertain, Post = split.Groups["post"] is { Success: true } post ? post.Value.Trim() : null, IsMarked = IsInCapitals(split.Groups["name"].Value) || (split.Groups["post"].Success && IsInCapitals(label)) };
    }

    private static LabelForm? FormOf(string label)
    {
        if (Question().IsMatch(label)) return LabelForm.Question;
        if (Answer().IsMatch(label)) return LabelForm.Answer;
        if (Nobody().IsMatch(label)) return LabelForm.Nobody;
        if (RoleWord().IsMatch(label) || Office().IsMatch(label)) return LabelForm.Role;
        if (NotSpeakers.IsAsker(label) || NotSpeakers.IsPress(label)) return LabelForm.Name;
        if (Hangul.Contains(label)) return KoreanWords().IsMatch(label) ? LabelForm.Name : null;

        var words = label.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords || label.Length > 60 || !NameWords().IsMatch(label)) return null;
        return char.IsUpper(words[0][0]) && words.All(word => char.IsUpper(word[0]) || Particles.Contains(word)) && char.IsUpper(words[^1][0]) ? LabelForm.Name : null;
    }

    /// <summary>Whether a syllable is one of the frequent families of Korea.</summary>
    internal static bool IsFamily(char syllable) => Families.Contains(syllable, StringComparison.Ordinal);

    private static bool IsKoreanName(string name) => name.Length is >= 2 and <= MostSyllables && name.All(Hangul.IsSyllable) && Families.Contains(name[0], StringComparison.Ordinal);

    private static bool IsInCapitals(string label) => label.Count(char.IsUpper) > 3 && !label.Any(char.IsLower) && label.Contains(' ', StringComparison.Ordinal);

    private static TimeSpan? TimeOf(string time)
    {
        var parts = time.Split('.', ',')[0].Split(':');
        if (parts.Length == 2) parts = ["0", .. parts];
        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        return numbers is [<= 99, < 60, < 60] ? new TimeSpan(numbers[0], numbers[1], numbers[2]) : null;
    }

    [GeneratedRegex(@"^\s*(?<caption>>>+)?\s*(?:[\[(]?(?<time>(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d+)?)[\])]?\s+(?:[-–—]\s*)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    // As FormOfLabels.Odd writes what stands in a label's place and is nobody's name: a telephone number, "iPhone (2)".
    [GeneratedRegex(@"^⟦(?<label>[^⟦⟧]{1,120})⟧:\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Odd();

    [GeneratedRegex(@"^(?<mark>\*\*|__)(?<label>[^*:：]{1,100}?)(?:[:：]\s*\k<mark>|\k<mark>\s*[:：])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    // "**Q.** Why?", as pages print it
    [GeneratedRegex(@"^(?<mark>\*\*|__)(?<label>[QA]\s?\d{0,2})[.)]?\s*\k<mark>\s*[.:：]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex BoldLetter();

    [GeneratedRegex(@"^(?<label>[^:：\[\](]{1,80}?)\s*[\[(](?<time>(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d+)?)[\])]\s*[:：]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Timed();

    [GeneratedRegex(@"^(?:\[(?<label>[^\[\]:：]{1,200})\]|\((?<label>[^()\d:：]{1,60})\))\s*[:：]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(?<label>[^:：\n]{1,140}?)\s*[:：](?:\s+|$|(?=\p{IsHangulSyllables}|[""“‘]))", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?<label>Q\s?\d{0,2}(?:-\d{1,2})?|A\s?\d{1,2}(?:-\d{1,2})?)\.\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // The White House and depositions set a wide space behind the letter; a saved page keeps one of it. A text may begin with "A" and one space.
    [GeneratedRegex(@"^(?:(?<label>Q)(?:\s{2,}|\s(?=[\p{Lu}“""]))|(?<label>A)\s{3,})(?=\S)(?!\d{0,3}\s?[.:：])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    // In the prints of Congress a paragraph is indented, and a point stands behind the name; without the indent it is the end of a sentence.
    [GeneratedRegex(@"^\s{2,}(?<label>(?:Mr|Ms|Mrs|Miss|Dr|Senator|Ambassador|Secretary|Chairman|Chairwoman|General|Admiral)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|The (?:Chair(?:man|woman|person)?|Clerk))\.\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Hearing();

    [GeneratedRegex(@"^(?<house>[^,]{2,40}), (?<name>(?:Mr\.? |Ms\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfPress();

    // As meeting programs show them behind a name.
    [GeneratedRegex(@"\s*\((?:she|he|they)/[^)]{2,20}\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pronouns();

    // "Chairman of State Affairs of the Democratic People’s Republic of Korea Kim Jong-un (retranslated)", "President of Russia Vladimir Putin"
    [GeneratedRegex(@"^(?<office>(?:\p{Lu}[\p{L}-]+ ){0,2}(?:President|Chairman|Chairwoman|Chair|Minister|Secretary|Director|Head|Leader|Premier|Ambassador|Representative) (?:of|for) .{2,80}?) (?<name>\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)(?:\s+\((?:retranslated|[^)]*interpret[^)]*|(?:spoke )?in [^)]{2,20})\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeBefore();

    // "The Minister of State, Foreign Office (Baroness Doe of the Lake)"
    [GeneratedRegex(@"^(?:The )?(?<office>(?:Minister|Secretary|Parliamentary|Lord|Chancellor|Deputy|Vice|Acting)\b[^():]{4,90}) \((?<name>(?:Lord|Lady|Baroness|Viscount|Earl|Sir|Dame|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)? ?\p{Lu}[^()]{3,40})\)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeOf();

    // "REP. ERIC SWALWELL (D), CALIFORNIA", "JIM ACOSTA, CNN CORRESPONDENT (voice-over)": a party and the manner of speaking are no posts.
    [GeneratedRegex(@"^(?<name>[^,(]{2,60}?)(?:\s+\([DRI](?:-[A-Z][A-Za-z.]{1,5})?\))?(?:,\s*(?<post>[^,\d(](?:[^)(\d]|(?<=제)\d){1,140}?))?(?:\s*\((?<post>(?!spoke|speaking|retranslated|in |via |by |through |voice|o[nf]f?[ -]camera|on )[^)\d]{1,160})\))?(?:\s+\(\d{1,2}[:.]\d\d\))?(?:\s+\((?:voice[ -]?over|o[nf]f?[ -]camera|on (?:the )?phone|retranslated|(?:spoke|speaking|as interpreted|in|via|by|through) ?[^)]{2,40})\))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WithPost();

    [GeneratedRegex(@"^(?:Q|QUESTION|Question|문|질문|질의)\s?\.?\s?\d{0,3}(?:-\d{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex(@"^(?:A|ANSWER|Answer|답|답변|응답)\s?\.?\s?\d{0,3}(?:-\d{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^(?:(?:unidentified|unknown)(?:\s+[\p{L}-]+){0,3}|inaudible)(?:\s+#?\d+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nobody();

    [GeneratedRegex(@"^(?:(?:co-?)?host|moderator|interviewer|presenter|anchor|reporter|journalist|audience(?:\s+member)?|questioner|operator|narrator|announcer|guest|speaker|panell?ist|correspondent|presider|participant|translator|interpreter|interviewee|respondent|chair|chairman|male|female|man|woman|(?:male|female)\s+(?:speaker|voice)|voice|staff|caller|facilitator|기자|대변인|부대변인|장관|차관|당국자|관계자|사회자|사회|진행자|진행|앵커|청중|질문자|발언자|참석자|인터뷰어|인터뷰이?|아나운서|통역|해설|리포터|리포트|브리퍼|발표자|구술자|면담자|채록자|패널)(?:[\s_]?\d{1,3}|[\s_][A-Z])?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RoleWord();

    // Whoever holds it is somebody else in every transcript, and often one of several.
    [GeneratedRegex(@"^(?:the\s+)?(?:(?:deputy |associate )?spokes(?:man|woman|person)|(?:vice[ -])?president(?:-elect)?|first lady|(?:acting |ranking )?(?:chair(?:man|woman|person)?|member|co-chair)|(?:mr\.? |madam |acting |deputy )?speaker|briefer|voice-?over|prime minister|(?:deputy )?secretary(?:-general)?|secretary of (?:state|defense)|foreign minister|clerk|witness|senior (?:[a-z.]+ ){0,3}officials?(?: (?:one|two|three|four|#?\d))?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Office();

    [GeneratedRegex(@"^\p{IsHangulSyllables}{1,8}(?: \p{IsHangulSyllables}{1,8}){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanWords();

    [GeneratedRegex(@"^[\p{L}][\p{L}\p{M}.'’‘ -]*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameWords();
}
