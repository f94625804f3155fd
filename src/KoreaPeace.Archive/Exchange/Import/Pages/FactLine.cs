using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Texts;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>What one line at the head or the foot of a page states of the piece: its date, who wrote it, its form, its topics, whose it is.</summary>
/// <param name="stated">By the page's own head.</param>
internal sealed partial class FactLine(PageHead head, LineLedger uses, IReadOnlyCollection<string> topics, IReadOnlyList<PageFact> stated)
{
    private const int LongestByLine = 100;
    private const int LongestPart = 40; // the name of a part of a site

    /// <summary>Whether the line may state it below the text, too: by the word before a colon.</summary>
    public static bool IsOfFoot(string text) => TypeLine().IsMatch(text) || TopicLine().IsMatch(text);

    /// <summary>Whether the line states something of the piece, or several things: "By Jane Doe | August 20, 2024".</summary>
    public bool Take(PageLine line)
    {
        var parts = Between().Split(line.Text).Where(part => part.Length > 0).ToList();
        var used = KindAndDate(line) ?? AroundDate(line) ?? (parts.Count is 1 or > 4 ? OneFact(line.Text, line.Number) : null);
        if (used is null && parts.Count is > 1 and <= 4)
        {
            var all = parts.ConvertAll(part => OneFact(part, line.Number) ?? PageFurniture.Of(part));
            used = all.TrueForAll(what => what is not null) ? string.Join(", ", all) : OneFact(line.Text, line.Number);
        }

        used ??= Linked(line) ?? KindFirst(parts);
        if (used is not null) uses.Keep(line.Number, used);
        return used is not null;
    }

    /// <summary>The form of the piece before its date: "Q&amp;A / Asia 21 July 2023 10 minutes".</summary>
    private string? KindAndDate(PageLine line)
    {
        if (head.Date is not null || head.Types.Count > 0 || DatedKind.Of(line.Text) is not { Types.Count: > 0 } dated) return null;
        (head.Date, head.DateAt, head.Types) = (dated.Date, line.Number, [.. dated.Types]);
        if (head.Authors.Count == 0 && dated.By is { } by) head.Authors.AddRange(by.Names);
        return $"type, date{(dated.Left.Length == 0 ? "" : $"; \"{dated.Left}\" is left out")}";
    }

    /// <summary>The form of the piece before the parts of the site in which it stands: "Interviews | Economy | East Asia".</summary>
    private string? KindFirst(List<string> parts)
    {
        if (parts.Count < 2 || PrintedKind.Of(parts[0]) is not { } kind || head.Types.Exists(type => type != kind) || parts.Exists(part => part.Length > LongestPart)) return null;
        head.Types = [kind];
        return $"type; {string.Join(", ", parts.Skip(1).Select(part => $"\"{part}\""))} left out";
    }

    /// <summary>A by-line of links, perhaps with the date behind it.</summary>
    private string? Linked(PageLine line)
    {
        if (head.Authors.Count > 0 || line.Authors.Count == 0) return null;
        head.Authors.AddRange(line.Authors);
        var behind = line.Text[(line.Text.LastIndexOf(line.Authors[^1], StringComparison.Ordinal) + line.Authors[^1].Length)..].Trim(' ', ',', '|');
        return behind.Length > 0 && OneFact(behind, line.Number) is { } what ? $"authors, {what}" : "authors";
    }

    /// <summary>A by-line with the date behind it and nothing between, as pages run them together: "By: Jane Doe October 4, 2019 Boats".</summary>
    private string? AroundDate(PageLine line)
    {
        if (line.Text.Length > LongestByLine || DateWithin().Match(line.Text) is not { Success: true } date || date.Index == 0 || head.Date is not null || head.Authors.Count > 0 || ByLine.Of(line.Text[..date.Index]) is null) return null;
        var (before, rest) = (OneFact(line.Text[..date.Index].Trim(), line.Number), line.Text[(date.Index + date.Length)..].Trim(' ', ',', '|', '-', '•'));
        return $"{before}, {OneFact(date.Value, line.Number)}{(rest.Length == 0 ? "" : $"; \"{rest}\" is left out")}";
    }

    private string? OneFact(string text, int line)
    {
        if (head.Date is null && HeadLine.DateAndPerson(text) is { } spoken)
        {
            (head.Date, head.DateAt, head.Person) = (spoken.Date, line, spoken.Person);
            return "date, and who spoke";
        }

        if (head.Date is null && (HeadLine.Date(text) ?? DateOfKey(text)) is { } date)
        {
            (head.Date, head.DateAt) = (date, line);
            if (!date.Agrees) head.Decisions.Add(("date", $"line {line} prints \"{text}\", but {date.Date} was a {date.Date.First!.Value.DayOfWeek}")); // a printed date has a first day
            return "date";
        }

        if (head.Authors.Count == 0 && ByLine.Of(text) is { } by)
        {
            head.Authors.AddRange(by.Names);
            if (by.Type is { } called && head.Types.Count == 0) head.Types.Add(called);
            head.Decisions.AddRange(by.Odd.Select(odd => ("authors", $"line {line} prints \"{odd}\"; add who of them wrote it")));
            return "authors";
        }

        if (head.Programme is null && HeadLine.Heard(text) is { } programme)
        {
            head.Programme = programme;
            return "programme";
        }

        if (head.Programme is null && HeadLine.Key(text) is ("programme" or "program" or "프로그램" or "방송", var named) && HeadLine.ProgrammeIn(named) is { Length: > 0 } within && (within != named || !HeadLine.IsStation(named)))
        {
            head.Programme = within;
            return "programme";
        }

        // The head of the page says that it is an author's name; the line alone could be anybody's.
        if (stated.Any(fact => fact.Kind == FactKind.Author && fact.Value == text)) return "author";
        if (head.Types.Count == 0 && TypeLine().Match(text) is { Success: true } type)
        {
            head.Types = [type.Groups["type"].Value];
            return "type";
        }

        if (head.Publisher is null && KnownPublisher.Named(text) is { } house)
        {
            head.Publisher = house;
            return "publisher";
        }

        if (TopicLine().Match(text) is { Success: true } filed)
        {
            head.Topics = [.. head.Topics.Union(TopicsIn(filed.Groups["topics"].Value.Trim()))];
            return "topics";
        }

        if (head.Topics.Count == 0 && GluedNames.Split(text, topics) is { IsWhole: true, IsAmbiguous: false } found)
        {
            head.Topics = [.. found.Names];
            return "topics";
        }

        if (head.Types.Count > 0 || (PrintedKind.Of(text) ?? (PrintedKind.IsTalk(text) ? text : null)) is not { } kind) return null;
        head.Types = [kind];
        return "type";
    }

    /// <summary>Behind "Interview date:" and the like; what it was the date of is another matter.</summary>
    private static DateLine? DateOfKey(string text) => HeadLine.Key(text) is ({ } key, { } value) && key.Contains("date", StringComparison.Ordinal) ? DateLine.Of(value) : null;

    /// <summary>By the lists that are known; otherwise what marks part, for names may hold commas.</summary>
    private List<string> TopicsIn(string printed) => GluedNames.Split(printed, topics) is { IsWhole: true, IsAmbiguous: false } known ? [.. known.Names]
        : [.. printed.Split(printed.IndexOfAny([';', '|', '·']) >= 0 ? [';', '|', '·'] : [','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];

    [GeneratedRegex(@"\s+[|•·]\s+|\s+/\s+(?=By:)|,\s+(?=(?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\.? \d{1,2},) \d{4}$)(?<=^By .*)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?:Topics?|Tags?|Tagged|Filed under|Categor(?:y|ies)|Keywords|Issue areas?|Related topics?|More on|주제|분류|태그|키워드)\s*[:：]\s*(?<topics>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TopicLine();

    [GeneratedRegex(@"^(?:Publication )?Type:\s*(?<type>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"\b(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? (?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex DateWithin();
}
