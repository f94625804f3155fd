namespace KoreaPeace.Archive.Citations;

/// <summary>Names as each style lists them.</summary>
internal static class CitedNames
{
    private const int MostInChicago = 6;
    private const int KeptInChicago = 3;
    private const int MostInApa = 20;

    /// <summary>"Aum, Frank, and Joseph Yun": the first by family name; of more than six the first three.</summary>
    public static string Chicago(IReadOnlyList<CslName> names) => names.Count > MostInChicago
        ? $"{string.Join(", ", names.Take(KeptInChicago).Select((name, n) => n == 0 ? Inverted(name) : Straight(name)))}, et al."
        : List([.. names.Select((name, n) => n == 0 ? Inverted(name) : Straight(name))], "and", IsCommaBeforeTwo(names));

    /// <summary>"Frank Aum and Joseph Yun": of more than two the first.</summary>
    public static string Few(IReadOnlyList<CslName> names) => names.Count > 2 ? $"{Straight(names[0])} et al." : List([.. names.Select(Straight)], "and");

    /// <summary>"Andrew Schwartz, Victor Cha, and Sue Mi Terry".</summary>
    public static string All(IReadOnlyList<CslName> names) => names.Count > MostInChicago
        ? $"{string.Join(", ", names.Take(KeptInChicago).Select(Straight))}, et al."
        : List([.. names.Select(Straight)], "and");

    /// <summary>"Aum, Frank, et al.": of more than two the first.</summary>
    public static string Mla(IReadOnlyList<CslName> names) => names.Count > 2 ? $"{Inverted(names[0])}, et al."
        : List([.. names.Select((name, n) => n == 0 ? Inverted(name) : Straight(name))], "and", IsCommaBeforeTwo(names));

    /// <summary>"Aum, F., &amp; Yun, J.": of more than twenty the first nineteen and the last.</summary>
    public static string Apa(IReadOnlyList<CslName> names) => names.Count > MostInApa
        ? $"{string.Join(", ", names.Take(MostInApa - 1).Select(Initialled))}, … {Initialled(names[^1])}"
        : List([.. names.Select(Initialled)], "&#38;", IsCommaBeforeTwo(names));

    /// <summary>"A. Schwartz &amp; V. Cha".</summary>
    public static string ApaStraight(IReadOnlyList<CslName> names) => List([.. names.Select(name => name.Literal is { } literal ? CitationText.Escaped(literal)
        : name.IsFamilyFirst ? Initialled(name) : CitationText.Escaped($"{Initials(name.Given)} {name.Family} {name.Suffix}".Trim()))], "&#38;");

    /// <summary>Two names that begin with the inverted one are kept apart by a comma, unless the second is a name that is not taken apart.</summary>
    private static bool IsCommaBeforeTwo(IReadOnlyList<CslName> names) => names is [_, { Literal: null }];

    private static string Inverted(CslName name) => CitationText.Escaped(name.Literal ?? (name.Given is null ? name.Family! : name.IsFamilyFirst ? $"{name.Family} {name.Given}" : name.Sorted));

    private static string Straight(CslName name) => CitationText.Escaped(name.Literal ?? (name.Given is null ? name.Family! : name.IsFamilyFirst ? $"{name.Family} {name.Given}" : $"{name.Given} {name.Family} {name.Suffix}".TrimEnd()));

    private static string Initialled(CslName name) => CitationText.Escaped(name.Literal ?? (name.Given is null ? name.Family! : $"{name.Family}{(name.IsFamilyFirst ? "" : ",")} {Initials(name.Given)}{(name.Suffix is { } suffix ? $", {suffix}" : "")}"));

    /// <summary>"S. M." of Sue Mi, "J.-L." of Jean-Luc; of Jae-in "J.", because the second part has no capital.</summary>
    private static string Initials(string? given) => string.Join(' ', (given ?? "").Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Join('-', word.Split('-').Where((part, n) => part.Length > 0 && (n == 0 || char.IsUpper(part[0]))).Select(part => $"{part[0]}."))));

    /// <summary>All of them, as text: "Andrew Schwartz and Victor Cha".</summary>
    public static string Listed(IReadOnlyList<CslName> names) => CitationText.Plain(List([.. names.Select(Straight)], "and"));

    private static string List(List<string> names, string and, bool commaBeforeTwo = false) => names.Count switch
    {
        0 => "",
        1 => names[0],
        2 => commaBeforeTwo ? $"{names[0]}, {and} {names[1]}" : $"{names[0]} {and} {names[1]}",
        _ => $"{string.Join(", ", names[..^1])}, {and} {names[^1]}",
    };
}
