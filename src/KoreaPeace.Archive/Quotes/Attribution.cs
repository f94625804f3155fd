using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Who is said to have said it, and what else stands around words that were pasted and is no part of them.</summary>
/// <param name="Words">Without it.</param>
/// <param name="Name">As it stands there; null where nobody is named.</param>
/// <param name="IsCertain">It is no part of the words, whoever is named; otherwise it may be one.</param>
internal sealed partial record Attribution(string Words, string? Name, bool IsCertain)
{
    private const string Says = "(?:said|says|explained|explains|argued|argues|noted|notes|added|adds|wrote|writes|warned|warns|told)";
    private const string ProperName = @"(?:(?:[\p{Lu}][\p{L}.'’-]*|de|van|von|der|al|bin)\s+){0,4}[\p{Lu}][\p{L}'’-]+";

    /// <summary>The name where it looks like one of two words or more; null otherwise.</summary>
    public string? FullName => Name is not null && Name.Contains(' ') && WholeName().IsMatch(Name) && !Nobody().IsMatch(Name) ? Name : null;

    /// <summary>It looks like the label of somebody whom the archive may not know: a full name, or the letter of a question or an answer.</summary>
    public bool IsOfUnknown => FullName is not null || Name is { Length: 1 };

    /// <summary>What may be taken off, the likeliest first.</summary>
    public static IEnumerable<Attribution> In(string block)
    {
        var text = block.Trim();
        if (ListMark().Match(text) is { Success: true } mark) yield return new Attribution(text[mark.Length..], null, true);
        if (Signature().Match(text) is { Success: true } signed) yield return new Attribution(signed.Groups["quoted"].Value, signed.Groups["name"].Value, true);
        if (Reference().Match(text) is { Success: true } cited) yield return new Attribution(cited.Groups["quoted"].Value, cited.Groups["name"].Value.Trim(' ', ',') is { Length: > 0 } name ? name : null, cited.Groups["year"].Success);
        if (Label().Match(text) is { Success: true } label) yield return new Attribution(label.Groups["quoted"].Value, label.Groups["name"].Value, false);
        if (Said().Match(text) is { Success: true } said) yield return new Attribution(said.Groups["quoted"].Value, said.Groups["name"].Value, false);
    }

    /// <summary>The name beside a word of saying in what stands around words in quotation marks; null when none does.</summary>
    public static string? Named(string around) => Sayer().Match(around) is { Success: true } found && !Nobody().IsMatch(found.Groups["name"].Value) ? found.Groups["name"].Value : null;

    /// <summary>The number or point of a list stands before it.</summary>
    public static bool IsListed(string line) => ListMark().IsMatch(line.Trim());

    /// <summary>Without it.</summary>
    public static string Unlisted(string line) => ListMark().Replace(line.Trim(), "");

    /// <summary>What stands before a colon at the beginning; null when nothing does.</summary>
    public static string? Labelled(string line) => Label().Match(line.Trim()) is { Success: true } label ? label.Groups["name"].Value : null;

    [GeneratedRegex(@"^(?:\(?\d{1,3}[.)]|[-*•·▪‣–—])\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"^(?<quoted>.+?(?:(?=\s*\n)|[”""»」』.!?]))\s*(?:—|–|--|―)\s*(?<name>[^\n“”""]{2,120})$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Signature();

    // "(Aum, 2023)", "(Frank Aum 2023, para. 4)", "(2023)", "(Aum)".
    [GeneratedRegex(@"^(?<quoted>.+\S)\s*[\(（](?<name>[^()（）\d]{0,80}?)(?:(?<year>\b(?:19|20)\d\d[a-z]?\b)[^()（）]{0,60})?[\)）][.,;]?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Reference();

    // "Frank Aum: …", "Frank Aum (USIP): …", "As Aum said on the radio: …", "문재인: …"
    [GeneratedRegex(@"^(?<name>[\p{Lu}\p{Lo}][^:：.!?“”""\n]{0,80})[:：]\s+(?<quoted>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Label();

    // "…, Aum said on Monday."
    [GeneratedRegex(@"^(?<quoted>.+?)[,.!?]\s+(?:" + Says + @"\s+(?<name>" + ProperName + @")|(?<name>" + ProperName + @")\s+" + Says + @")\b[^“”""]{0,80}$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Said();

    [GeneratedRegex(@"\b" + Says + @"\s+(?<name>" + ProperName + @")|(?<name>" + ProperName + @")(?:,[^,]{1,80},)?\s+(?:has |had )?" + Says + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sayer();

    [GeneratedRegex("^" + ProperName + "$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeName();

    [GeneratedRegex(@"^(?:He|She|It|They|We|I|You|The|This|That|Who|Then|As|And|But)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Nobody();
}
