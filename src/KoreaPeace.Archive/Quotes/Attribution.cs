using System.Globalization;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Who is said to have said it, and what else stands around words that were pasted and is no part of them.</summary>
/// <param name="Words">Without it.</param>
/// <param name="Name">As it stands there; null where nobody is named.</param>
/// <param name="IsCertain">It is no part of the words, whoever is named; otherwise it may be one.</param>
internal sealed partial record Attribution(string Words, string? Name, bool IsCertain)
{
    private const int MostCommas = 3; // "According to Frank Aum, of the Institute, an expert, …"
    private const string Verb = "(?:said|says|explained|explains|argued|argues|noted|notes|added|adds|wrote|writes|warned|warns|told|tells|asked|asks|stated|states|claimed|claims|declared|declares|observed|observes|remarked|remarks|"
        + "replied|replies|answered|answers|insisted|insists|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|concluded|concludes|suggested|suggests|pointed out|points out|put it|puts it)";
    private const string ProperName = @"(?:(?:[\p{Lu}][\p{L}.'’-]*|de|van|von|der|al|bin)\s+){0,4}[\p{Lu}][\p{L}'’-]+";

    // "2023", "June 2019", "August 1, 2023", "2023, para. 4"; "turn 4", "p. 12", "t4".
    private const string Place = @"(?<place>(?:\d{1,2}(?!\d)[^()（）\[\]\d]{0,20})?(?<year>\b(?:19|20)\d\d)[a-z]?\b[^()（）\[\]]{0,60}|(?<!\p{L})(?:turns?|t|pp?|paras?|paragraphs?|pages?|lines?|sections?|[¶§#])[.\s]*t?\d[^()（）\[\]]{0,40})";
    private const string SourceName = @"(?<name>[^()（）\[\]\d]{0,80}?)";

    /// <summary>The year that stands beside the name; null where none does.</summary>
    public int? Year { get; private init; }

    /// <summary>The name where it looks like one of two words or more, or a Korean one; null otherwise.</summary>
    public string? FullName => Name is not null && (Name.Contains(' ') || Hangul.IsHangul(Name[0])) && WholeName().IsMatch(Name) && !Nobody().IsMatch(Name) ? Name : null;

    /// <summary>It names nobody, or looks like the label of somebody whom the archive may not know: a full name, or the letter of a question or an answer.</summary>
    public bool IsOfUnknown => FullName is not null || Name is null or { Length: 1 };

    /// <summary>What may be taken off, the likeliest first.</summary>
    public static IEnumerable<Attribution> In(string block)
    {
        var text = block.Trim();
        if (Emphasis().Match(text) is { Success: true } stressed) yield return new Attribution(stressed.Groups["quoted"].Value, null, true);
        if (ListMark().Match(text) is { Success: true } mark) yield return new Attribution(text[mark.Length..], null, true);
        if (Address().Match(text) is { Success: true } address) yield return new Attribution(address.Groups["quoted"].Value, null, true);
        if (NoteMark().Match(text) is { Success: true } note) yield return new Attribution(note.Groups["quoted"].Value, null, true);
        if (WithCitation().Match(text) is { Success: true } given) yield return Sourced(given);
        if (SourceLine().Match(text) is { Success: true } source) yield return Sourced(source);
        if (Signature().Match(text) is { Success: true } signed) yield return Of(signed, true);
        if (Reference().Match(text) is { Success: true } cited) yield return Of(cited, cited.Groups["place"].Success);
        if (DashedName().Match(text) is { Success: true } dashed) yield return Of(dashed, false);
        if (NameBefore().Match(text) is { Success: true } before) yield return Sourced(before);
        foreach (var introduced in Introductions(text)) yield return introduced;
        foreach (var named in new[] { Label(), Said(), SaidThat(), SomebodySaidThat() })
        {
            if (named.Match(text) is { Success: true } found) yield return Of(found, false);
        }
    }

    /// <summary>The name beside a word of saying in what stands around words in quotation marks; null when none does.</summary>
    public static string? Named(string around) => new[] { Sayer(), KoreanSayer() }.Select(sayer => sayer.Match(around)).FirstOrDefault(found => found.Success) is { } named && !Nobody().IsMatch(named.Groups["name"].Value) ? named.Groups["name"].Value : null;

    /// <summary>It is no more than somebody's saying, between two pieces of a quotation: ", Aum said, ", " he added. ".</summary>
    public static bool Says(string between) => OnlySayer().IsMatch(between);

    /// <summary>The year in brackets in what stands around words in quotation marks; null when none does.</summary>
    public static int? YearIn(string around) => BracketedYear().Match(around) is { Success: true } found ? Number(found.Value) : null;

    /// <summary>The number or point of a list stands before it.</summary>
    public static bool IsListed(string line) => ListMark().IsMatch(line.Trim());

    /// <summary>Signs of mail and of Markdown, the number of a note, a source in square brackets or an address stand around it: no editor puts them in as words.</summary>
    public static bool IsAround(string block) => block.Trim() is var text
        && (text[0] == '>' || Emphasis().IsMatch(text) || NoteMark().IsMatch(text) || Address().IsMatch(text) || (text.TrimEnd('.', ',', ';', ' ').EndsWith(']') && Reference().IsMatch(text)));

    /// <summary>Without it.</summary>
    public static string Unlisted(string line) => ListMark().Replace(line.Trim(), "");

    /// <summary>What stands before a colon at the beginning; null when nothing does.</summary>
    public static string? Labelled(string line) => Label().Match(line.Trim()) is { Success: true } label ? label.Groups["name"].Value : null;

    /// <summary>"the United States", and what is left of "President of the United States" without the title, without its small words.</summary>
    public static string OfBody(string name) => SmallWords().Replace(name.Trim(), "");

    private static Attribution Of(Match found, bool isCertain)
    {
        var name = found.Groups["name"].Value.Trim(' ', ',', ';', ':');
        var year = found.Groups["year"].Success ? found.Groups["year"].Value : AnyYear().Match(name).Value;
        // "(in 2018)" is when something happened.
        return new Attribution(found.Groups["quoted"].Value, name.Length == 0 ? null : name, isCertain) { Year = name.Length > 0 && char.IsLower(name[0]) ? null : Number(year) };
    }

    /// <summary>The year is the source's own, and not one in the title of a piece.</summary>
    private static Attribution Sourced(Match found) =>
        new(found.Groups["quoted"].Value, found.Groups["name"].Value.Trim(), true) { Year = Number(AnyYear().Match(Title().Replace(found.Groups["rest"].Value, "")).Value) };

    /// <summary>"According to Frank Aum, …", "As Aum said, …": up to each of the first commas, because more may be told of who is named.</summary>
    private static IEnumerable<Attribution> Introductions(string text)
    {
        if (Introduction().Match(text) is not { Success: true } lead) yield break;
        for (var (comma, n) = (text.IndexOf(", ", lead.Length, StringComparison.Ordinal), 0); comma > 0 && n < MostCommas; comma = text.IndexOf(", ", comma + 1, StringComparison.Ordinal), n++)
        {
            var name = text[lead.Length..comma];
            yield return new Attribution(text[(comma + 2)..], name, false) { Year = Number(AnyYear().Match(name).Value) };
        }
    }

    private static int? Number(string year) => year.Length == 0 ? null : int.Parse(year, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)]|\(?[A-Z]\)|[-*•·▪‣–—]|>(?:\s*>)*)\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    // "*…*", "**…**", "_…_"
    [GeneratedRegex(@"^(?<sign>\*{1,3}|_{1,3})(?<quoted>[^\s*_].*[^\s*_])\k<sign>$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Emphasis();

    // "…¹", "… [3]", "…[3, 4].", "… [emphasis added]"
    [GeneratedRegex(@"^(?<quoted>.+?)\s*(?:[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+|\[\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\]|[\[(](?:emphasis|italics) (?:added|mine|ours|supplied|in (?:the )?original)[\])])[.,;]?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"^(?<quoted>.+?)(?:\s*[—–-])?\s*[<(\[]?(?:\b(?:[Ss]ource|[Aa]vailable at|[Rr]etrieved from|[Vv]ia|[Ss]ee)\b:?\s*)?(?:https?://|(?<!\S)\(?www\.)\S+$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?<quoted>.+?(?:(?=\s*\n)|[”""»」』.!?]))\s*(?:—|–|--|―)\s*(?<name>[^\n“”""]{2,120})$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Signature();

    // A last line that begins with a dash, whatever stands in it.
    [GeneratedRegex(@"^(?<quoted>.+\S)[ \t]*\r?\n[ \t]*(?:—|–|--|―)\s*(?<name>[^\n,(“”""]{2,80})(?<rest>[^\n]*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex SourceLine();

    // As the pages of the archive give words to be pasted: “…” Frank Aum, guest, 1 August 2023. And on the next line the citation.
    [GeneratedRegex(@"^“(?<quoted>[^“”]+)” (?<name>[\p{Lu}\p{Lo}][^\n,“”""]{1,80})(?<rest>,[^\n“”""]*\b(?:19|20)\d\d\.[ \t]*)\r?\n.+$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex WithCitation();

    // As notes have it: "Frank Aum, “…,” interview by Laura Coates, On Peace, August 2023."
    [GeneratedRegex(@"^(?<name>" + ProperName + @"),\s+[“""](?<quoted>[^“”""]{2,}?)(?<rest>,?[”""][.,]?\s+[^“”""]*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex NameBefore();

    [GeneratedRegex("“[^“”]*”|\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    // Without the end of a sentence before it, the dash may be the speaker's own.
    [GeneratedRegex(@"^(?<quoted>.+\S)(?:\s*(?:—|–|--|―)\s*|\s+-\s+)(?<name>[\p{Lu}\p{Lo}][^\n“”""—–]{1,120})$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex DashedName();

    // "(Aum, 2023)", "(Frank Aum 2023, para. 4)", "(2023)", "(Aum)", "(turn 4)", "[Aum, 2023]".
    [GeneratedRegex(@"^(?<quoted>.+\S)\s*(?:[\(（]" + SourceName + Place + @"?[\)）]|\[(?=[\p{Lu}\p{Lo}\d]|turn|para|pp?\b|t\d)" + SourceName + Place + @"\])[.,;]?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Reference();

    // "Frank Aum: …", "Frank Aum (USIP): …", "As Aum said on the radio: …", "문재인: …"
    [GeneratedRegex(@"^(?<name>[\p{Lu}\p{Lo}][^:：.!?“”""\n]{0,80})[:：]\s+(?<quoted>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:According to|In the words of|To quote|Quoting|As)\s+(?=[\p{Lu}\p{Lo}])", RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    // "…, Aum said on Monday.", "…, according to Frank Aum"
    [GeneratedRegex(@"^(?<quoted>.+?)[,.!?]\s+(?:(?:" + Verb + @"|according to)\s+(?<name>" + ProperName + @")|(?<name>" + ProperName + @")\s+" + Verb + @")\b[^“”""]{0,80}$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Said();

    // "Frank Aum said that …", "Frank Aum (2023) argues …", "Aum noted in 2023 that …"
    [GeneratedRegex(@"^(?<name>" + ProperName + @")(?:\s*\([^()]{0,40}?(?<year>(?:19|20)\d\d)?[^()\d]{0,40}\))?(?:,[^,]{1,80},)?\s+(?:has |had |once |also )?" + Verb + @"\b(?:[^“”"":]{0,60}?\bthat\b|,)?\s+(?<quoted>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex SaidThat();

    // "He has often said that …"
    [GeneratedRegex(@"^[^“”"":\n]{1,80}?\b" + Verb + @"\s+that\s+(?<quoted>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex SomebodySaidThat();

    [GeneratedRegex(@"\b" + Verb + @"\s+(?<name>" + ProperName + @")|(?<name>" + ProperName + @")(?:\s*\([^()]{1,60}\))?(?:,[^,]{1,80},)?\s+(?:has |had )?" + Verb + @"\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sayer();

    // "강경화 장관은 … 라고 말했다"
    [GeneratedRegex(@"(?<![\p{L}])(?<name>(?:[\p{L}.'’·-]+ ){0,3}[\p{L}.'’·-]+?)(?:께서는|께서|은|는|이|가|도)\s.*?(?<!\p{L})(?:이?라[고며]|이?라면서|고|며|면서)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanSayer();

    [GeneratedRegex(@"^[\s,]*(?:(?:he|she|they|" + ProperName + @")\s+(?:has |had |also )?" + Verb + "|" + Verb + @"\s+(?:he|she|they|" + ProperName + @"))(?:\s+[^.!?“”""]{1,60})?[\s,:]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlySayer();

    [GeneratedRegex(@"^(?:of\s+)?(?:the\s+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SmallWords();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"(?<=\([^()]{0,60})\b(?:19|20)\d\d(?=[a-z]?\b[^()]{0,60}\))", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedYear();

    [GeneratedRegex("^(?:" + ProperName + @"|[\uAC00-\uD7A3]{1,3} ?[\uAC00-\uD7A3]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeName();

    [GeneratedRegex(@"^(?:He|She|It|They|We|I|You|The|This|That|Who|Then|As|And|But)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Nobody();
}
