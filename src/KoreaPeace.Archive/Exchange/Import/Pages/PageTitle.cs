using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Texts;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>What a page is called, where that stands, and what is doubtful about it.</summary>
/// <param name="Basis">For readers, when the words were not read as a title on the page; otherwise null.</param>
/// <param name="Question">For whoever imports; null when the page states its title beyond doubt.</param>
internal sealed partial record PageTitle(string Words, string? Basis, string? Question)
{
    // Longer ones are sentences of the text.
    private const int Longest = 200;

    // A page whose text was copied whole begins with its menus.
    private const int LinesBeforeTitle = 60;

    private const int LinesBeforeDate = 20;
    private const int ShortestAboveDate = 10; // characters; shorter ones are words of menus

    private const int LeastOfBlock = 4; // lines with the date
    private const int ShortestBelowDate = 30; // characters

    private const int LinesToDate = 2; // below a title that is printed twice: the date, or a line on what it is about before it

    /// <summary>The title that the page's text or head states; null when neither does.</summary>
    /// <param name="lines">Those that may belong to the piece.</param>
    /// <param name="address">The page's; null when not known.</param>
    /// <param name="told">What somebody has told; null for nothing.</param>
    public static PageTitle? Of(IReadOnlyList<PageLine> lines, IReadOnlyList<PageFact> facts, string? address, string? told)
    {
        if (told is not null) return new PageTitle(told, null, null);
        var stated = facts.Where(fact => fact.Kind == FactKind.Title).Select(fact => fact.Value).ToList();
        var headings = lines.Where(line => line.Rank == 1).ToList();
        if (headings.Find(heading => stated.Exists(title => BeginsWith(title, heading.Text))) is { } agreed) return new PageTitle(agreed.Text, null, null);
        if (stated.Count > 0)
        {
            var title = WithoutSite(stated[0], facts);
            var isPrinted = lines.Take(12).Any(line => IsSame(line.Text, title));
            // The head names the part of the site; the piece is called so above its date.
            if (headings.Count == 0 && lines.Count(line => line.Form == LineForm.Heading) > 1 && AboveDate(lines) is { } above && lines.Any(line => line.Form == LineForm.Heading && line.Text == above.Words) && !IsSame(above.Words, title))
                return above with { Question = $"the head of the page calls it \"{title}\"; this heading stands above the date" };
            if (isPrinted || headings.Count == 0) return new PageTitle(title, null, isPrinted ? null : "the title stands in the head of the page only; look whether the page prints it so");
            return new PageTitle(title, null, $"the head of the page calls it so, its first heading is \"{headings[0].Text}\"; keep the one that is printed");
        }

        if (headings.Count > 0) return new PageTitle(headings[0].Text, null, headings.Count > 1 ? "the page has more than one heading of the first rank; keep the piece's own" : null);
        return FirstLine(lines, address);
    }

    /// <summary>Words in the place of a title that is not known.</summary>
    public static PageTitle Unknown(string? address, string fileName)
    {
        var words = address is null ? [] : PageAddress.Words(address);
        if (words.Count > 1 && words.Any(word => word.Any(char.IsLetter)))
        {
            return new PageTitle(Sentence(words), "The page’s own title was not seen; these words are taken from its address.",
                "the page as it was saved prints no title; these words are from its address, which leaves small words out");
        }

        return new PageTitle(Sentence(fileName.Split('-', '_', ' ')), "The title was not seen; these words are the name of a file.", "the page as it was saved prints no title; these words are the name of the file");
    }

    public static bool IsSame(string first, string second) => string.Equals(Letters().Replace(first, ""), Letters().Replace(second, ""), StringComparison.OrdinalIgnoreCase);

    private static PageTitle? FirstLine(IReadOnlyList<PageLine> lines, string? address)
    {
        var words = address is null ? [] : PageAddress.Words(address);
        if (lines.Take(LinesBeforeTitle).FirstOrDefault(line => line.Text.Length <= Longest && PageFurniture.Of(line.Text) is null && HoldsAll(line.Text, words)) is { } named) return new PageTitle(named.Text, null, null);

        // A title that is printed twice above its date tells itself from the menus.
        var doubled = Enumerable.Range(0, Math.Max(0, Math.Min(LinesBeforeTitle, lines.Count - LinesToDate))).FirstOrDefault(at => lines[at].Text == lines[at + 1].Text && lines[at].Text.Length <= Longest && lines.Skip(at + 2).Take(LinesToDate).Any(line => DateLine.Of(line.Text.Split(" / ")[0]) is not null), -1);
        if (doubled >= 0) return new PageTitle(lines[doubled].Text, null, null);

        if (lines.Take(LinesBeforeDate).FirstOrDefault(line => line.Text.Length <= Longest && KindInBrackets().IsMatch(line.Text)) is { } called) return new PageTitle(called.Text, null, "taken from the line that begins with the form of the piece; look whether it is the title");
        if (BelowDate(lines) is { } below) return below;
        var top = lines.Where(line => !IsOfSite(line)).Take(2).Select(line => line.Text).ToList();
        if (top is not [var first, var second] || first.Length > Longest || DateLine.Of(first) is not null || "■□◇◆○●※▶☏".Contains(first[0], StringComparison.Ordinal)) return null;
        if (first == second) return new PageTitle(first, null, null);
        var isSentence = SentenceEnd().IsMatch(first) && !first.EndsWith('?');
        var isAboveText = second.Length >= first.Length / 2 || DateLine.Of(second) is not null || ByLine.Of(second) is not null || PageClutter.IsTakeaways(second);
        if (!isSentence && isAboveText) return new PageTitle(first, null, "taken from the first line; look whether it is the title");
        return AboveDate(lines) ?? (HeadLine.IsTagged(first) ? new PageTitle(first, null, "taken from the first line; look whether it is the title") : null);
    }

    /// <summary>What no piece is called: a menu, a house, the form alone.</summary>
    private static bool IsOfSite(PageLine line) => PageFurniture.Of(line.Text) is not null || MenuLine.Is(line.Text) || KnownPublisher.Named(line.Text) is not null || HeadLine.IsKind(line.Text) || PrintedKind.Is(line.Text) || Welcome().IsMatch(line.Text);

    /// <summary>The line alone below a block of short lines that ends with the date, as the pages of the United Nations begin; null for any other page.</summary>
    private static PageTitle? BelowDate(IReadOnlyList<PageLine> lines)
    {
        var at = lines.Take(LinesBeforeDate).ToList().FindIndex(line => DateLine.Of(line.Text) is not null);
        if (at < LeastOfBlock || at + 2 >= lines.Count || lines.Skip(at - LeastOfBlock + 1).Take(LeastOfBlock).Any(line => line.GapBefore > 0) || lines.Take(at).Any(line => line.Text.Length > ShortestBelowDate && !IsOfSite(line))) return null;
        var (line, next) = (lines[at + 1], lines[at + 2]);
        var isAlone = line.GapBefore > 0 && next.GapBefore > 0 && line.Text.Length is > ShortestBelowDate and <= Longest && next.Text.Length > line.Text.Length;
        return isAlone && char.IsLetter(line.Text[0]) && !SentenceEnd().IsMatch(line.Text) ? new PageTitle(line.Text, null, "taken from the line below the date; look whether it is the title") : null;
    }

    /// <summary>What stands right above the date or a by-line, below the menus; null when nothing there is as long as a title.</summary>
    private static PageTitle? AboveDate(IReadOnlyList<PageLine> lines)
    {
        var facts = lines.Take(LinesBeforeDate).Select((line, at) => (line.Text, at)).Where(line => DateLine.Of(line.Text) is not null || ByLine.Of(line.Text) is not null || PageHeadReader.CalledDay().IsMatch(line.Text)).ToList();
        if (facts.Count == 0 || lines.Take(facts[0].at).LastOrDefault(line => !IsOfSite(line) && !InCapitals().IsMatch(line.Text)) is not { } above || above.Text.Length is < ShortestAboveDate or > Longest || HeadLine.IsKind(above.Text) || (SentenceEnd().IsMatch(above.Text) && !above.Text.EndsWith('?'))) return null;
        return new PageTitle(above.Text, null, "taken from the line above the date or the by-line; look whether it is the title");
    }

    /// <summary>Addresses are made of the title's words in their order, with small ones left out.</summary>
    private static bool HoldsAll(string line, IReadOnlyList<string> words)
    {
        var title = Word().Matches(line.ToLowerInvariant().Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)).Select(word => word.Value).ToList();
        var at = 0;
        foreach (var word in words)
        {
            at = title.IndexOf(word, at) + 1;
            if (at == 0) return false;
        }

        return words.Count > 2;
    }

    /// <summary>"Title | United States Institute of Peace" without what is behind the bar.</summary>
    private static string WithoutSite(string title, IReadOnlyList<PageFact> facts)
    {
        if (Site().Match(title) is not { Success: true } match) return title;
        var site = match.Groups["site"].Value;
        var isSite = match.Groups["bar"].Value.Trim() == "|" || KnownPublisher.Spelled(site) != site
            || facts.Any(fact => (fact.Kind == FactKind.Publisher && IsSame(fact.Value, site)) || (fact.Kind == FactKind.Url && KnownPublisher.At(fact.Value) is { } name && IsSame(name, site)));
        return isSite ? title[..match.Index].Trim() : title;
    }

    private static bool BeginsWith(string title, string heading) =>
        heading.Length > 3 && Letters().Replace(title, "").StartsWith(Letters().Replace(heading, ""), StringComparison.OrdinalIgnoreCase);

    private static string Sentence(IReadOnlyList<string> words)
    {
        var text = string.Join(' ', words.Where(word => word.Length > 0));
        return text.Length == 0 ? "Title not known" : char.ToUpperInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^\[(?:[^\[\]]{1,12}\s)?(?:인터뷰|일문일답|대담|좌담|문답|기자회견|Interview|Q&A|Transcript)[\s\d①-⑳·]{0,4}\]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex KindInBrackets();

    [GeneratedRegex(@"^Welcome to (?:the )?\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Welcome();

    // A part of the site, as houses print it between a title and its date.
    [GeneratedRegex(@"^[\p{Lu}\s&-]{2,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex InCapitals();

    [GeneratedRegex(@"[.!:;,…](?:[”""’')\]]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<bar>\s*\|\s*|\s+[–—-]\s+|\s*::\s*)(?<site>[^|–—]{2,80})$", RegexOptions.CultureInvariant)]
    private static partial Regex Site();
}
