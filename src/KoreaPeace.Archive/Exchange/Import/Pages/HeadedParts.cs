using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>
/// Parts of a page that are no part of the piece by their heading: who its authors are, which experts and tags the site keeps beside it, what
/// most people read, a newsletter.
/// </summary>
internal sealed partial class HeadedParts
{
    private const int MostLinesOfText = 6; // below a heading in plain text, which does not say where a part ends
    private const int MostLinesOfBox = 6;
    private const int MostLettersOfBox = 600;
    private const int MostOfPage = 3; // a part with more than a third of the letters is the text

    private readonly IReadOnlyList<PageLine> lines;
    private readonly Dictionary<int, string> parts = [];
    private readonly List<string> authors = [];
    private readonly List<string> people = [];

    public HeadedParts(IReadOnlyList<PageLine> lines)
    {
        this.lines = lines;
        for (var at = 0; at < lines.Count; at++)
        {
            if (parts.ContainsKey(lines[at].Number)) continue;
            if (Newsletter().IsMatch(lines[at].Text)) Box(at);
            else if (IsHeading(lines[at])) Part(at);
        }
    }

    /// <summary>Who the authors are, by the part that tells of them.</summary>
    public IReadOnlyList<string> Authors => authors;

    /// <summary>Whom any of the parts names: of a talk, those who may take part.</summary>
    public IReadOnlyList<string> People => people;

    /// <summary>What the line belongs to; null when it may be a part of the piece.</summary>
    public string? Of(PageLine line) => parts.GetValueOrDefault(line.Number);

    private static bool IsHeading(PageLine line) => Popular().IsMatch(line.Text) || Beside().IsMatch(line.Text);

    private void Part(int heading)
    {
        var isPopular = Popular().IsMatch(lines[heading].Text);
        var end = lines[heading].Within.Count == 0 ? EndOfText(heading, isPopular) : EndOfHtml(heading, isPopular);
        if (end <= heading + 1 || Letters(heading, end) * MostOfPage > Letters(0, lines.Count)) return;
        var what = isPopular ? "list of popular pieces" : $"part of the page: {lines[heading].Text.TrimEnd(':', ' ')}";
        for (var at = heading; at < end; at++)
        {
            parts.TryAdd(lines[at].Number, what);
            if (at == heading || isPopular) continue;
            people.AddRange(Names(lines[at]).Except(people));
            if (OfAuthors().IsMatch(lines[heading].Text)) authors.AddRange(Names(lines[at]).Except(authors));
        }
    }

    private static IEnumerable<string> Names(PageLine line) => line.Authors.Count > 0 ? line.Authors : PersonName.IsLikely(KnownPeople.WithoutTitles(line.Text)) ? [KnownPeople.WithoutTitles(line.Text)] : [];

    /// <summary>Where the block ends that the heading begins; in a block that it does not begin, only links and their dates are known to be its part.</summary>
    private int EndOfHtml(int heading, bool isPopular)
    {
        if (heading + 1 >= lines.Count || lines[heading].Within.LastOrDefault(lines[heading + 1].Within.Contains) is not (> 0 and var block)) return heading;
        var isFirst = heading == 0 || !lines[heading - 1].Within.Contains(block);
        var rank = lines[heading].Rank == 0 && !isFirst ? 6 : lines[heading].Rank;
        var end = heading + 1;
        while (end < lines.Count && lines[end].Within.Contains(block) && !(lines[end].Rank > 0 && lines[end].Rank <= rank && lines[end].Address is null) && !IsHeading(lines[end]) && !PageFurniture.IsRelatedHeading(lines[end].Text)
            && (isFirst || (isPopular ? IsOfList(lines[end]) : lines[end].Text.Length < MostLettersOfBox))) end++;
        // Within the text such a heading may be a section's own.
        return isFirst || isPopular || (2 * heading > lines.Count && end - heading <= MostLinesOfText && EndsText(end)) ? end : heading;
    }

    /// <summary>Whether nothing but other headed parts and what the site prints follows.</summary>
    private bool EndsText(int at) => at >= lines.Count || lines[at].Beside is not null || IsHeading(lines[at]) || PageFurniture.IsRelatedHeading(lines[at].Text) || PageFurniture.Of(lines[at].Text) is not null;

    private static bool IsOfList(PageLine line) => line.Address is not null || line.Form is LineForm.Item or LineForm.NumberedItem || DateLine.Of(line.Text) is not null;

    private int EndOfText(int heading, bool isPopular)
    {
        if (!isPopular && 2 * heading < lines.Count) return heading;
        var end = heading + 1;
        while (end < lines.Count && (end == heading + 1 || lines[end].GapBefore == 0) && !PageFurniture.IsRelatedHeading(lines[end].Text)) end++;
        return end - heading <= MostLinesOfText + 1 ? end : heading;
    }

    /// <summary>The smallest block around an invitation to a newsletter that holds more than it, where that is a few short lines.</summary>
    private void Box(int call)
    {
        var inside = lines[call].Within.Reverse().Select(block => lines.Skip(Math.Max(0, call - MostLinesOfBox)).Take(2 * MostLinesOfBox).Where(line => line.Within.Contains(block)).ToList()).FirstOrDefault(lines => lines.Count > 1) ?? [];
        var letters = inside.Sum(line => line.Text.Length);
        if (inside.Count > MostLinesOfBox || letters > MostLettersOfBox || MostOfPage * letters > 2 * Letters(0, lines.Count) || inside.Exists(line => line.Rank == 1)) return;
        foreach (var line in inside) parts.TryAdd(line.Number, "the site’s word to its readers");
    }

    private int Letters(int from, int to) => lines.Take(to).Skip(from).Sum(line => line.Text.Length);

    [GeneratedRegex(@"^(?:Most (?:Read|Popular|Viewed|Shared|Watched)(?: \w+){0,3}|Trending(?: (?:Now|Stories|Topics|Articles))?|Top Stories(?: (?:on|from|in) .{1,40})?|Popular (?:Posts|Articles|Stories|Now)|(?:가장 )?많이 본 (?:뉴스|기사)|인기 ?(?:기사|뉴스)|주요 ?(?:기사|뉴스)|랭킹 ?뉴스|[가-힣]{2,4} 기자의 다른 (?:기사|글))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Popular();

    [GeneratedRegex(@"^(?:About the (?:Authors?|Contributors?|Experts?)|Authors?|Contributors?|Contributing experts?|Related (?:experts?|people|tags)|Our experts|댓글 ?(?:달기|쓰기))\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    [GeneratedRegex(@"^(?:About the )?Authors?\s*:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfAuthors();

    [GeneratedRegex(@"^(?:(?:Get|Join|Receive) (?:the|our)|Sign up (?:for|to) (?:the|our)|Subscribe to (?:the|our)) (?:[\w’']+ ){0,5}newsletters?[.!]?$|^(?:(?:Daily|Weekly|Monthly) )?Newsletters?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Newsletter();
}
