using System.Text.RegularExpressions;
using KoreaPeace.Archive.Publications;

namespace KoreaPeace.Archive.Exchange.Import.Catalogue;

/// <summary>The form of a piece as its row says it, with what the cell holds besides: "Policy Brief No. 11", "Podcast (On Peace)".</summary>
/// <param name="Type">One that seeds accept.</param>
/// <param name="Printed">The words of the cell, when they are not the type; null when they are.</param>
/// <param name="Number">Within a series; null when none is given.</param>
/// <param name="Aside">What stood in brackets and is neither a number nor a name; null for nothing.</param>
/// <param name="Decision">Null when nobody has to decide anything.</param>
internal sealed partial record CatalogueType(string Type, string? Printed, string? Number, string? Series, string? Aside, string? Decision)
{
    private const string NotStated = "unknown";

    // The longest first: a "policy brief" is no mere brief.
    private static readonly IReadOnlyList<string> Names = [.. PublicationType.All.Where(type => type != PublicationType.Unknown).SelectMany(type => type.AlsoPrinted.Append(type.Name)).OrderByDescending(name => name.Length)];

    public static CatalogueType Of(string cell)
    {
        // As programs for references write forms: journalArticle.
        if (Camel().IsMatch(cell)) cell = CamelHump().Replace(cell, " $0");
        if (cell.Length == 0) return new CatalogueType(NotStated, null, null, null, null, null);
        if (Known(cell) is { } whole) return new CatalogueType(whole, null, null, null, null, null);
        if (Bracketed().Match(cell) is { Success: true } bracketed)
            return Named(bracketed.Groups[1].Value) with { Printed = null, Decision = $"is this the form? The catalogue has it in brackets, as its own word: \"{cell}\"" };
        if (Behind().Match(cell) is { Success: true } behind) return WithAside(Of(behind.Groups["form"].Value), behind.Groups["aside"].Value);
        if (Numbered().Match(cell) is { Success: true } numbered) return Of(numbered.Groups["form"].Value) with { Number = numbered.Groups["number"].Value };
        var parts = cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? Of(parts[0]) with { Printed = string.Join(", ", parts) } : Named(cell);
    }

    private static CatalogueType WithAside(CatalogueType form, string aside) =>
        SerialNumber().Match(aside) is { Success: true } number ? form with { Number = number.Groups["number"].Value }
        : char.IsUpper(aside[0]) && !Digits().IsMatch(aside) ? form with { Series = aside }
        : form with { Aside = aside, Decision = form.Decision ?? (form.Printed is null ? null : $"is \"{form.Printed}\" a form of {form.Type}?") };

    /// <summary>Words in which a form is named; a person looks at those that do not end in it.</summary>
    private static CatalogueType Named(string words)
    {
        var name = Names.FirstOrDefault(name => Regex.IsMatch(words, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
        if (name is null) return new CatalogueType(NotStated, words, null, null, null, $"which form is \"{words}\"? seeds/README.md lists those there are");
        var isEnd = words.EndsWith(name, StringComparison.OrdinalIgnoreCase);
        return new CatalogueType(name, words, null, null, null, isEnd ? null : $"is \"{words}\" a form of {name}?");
    }

    private static string? Known(string words) => PublicationType.Printed(words) is null ? null : Names.FirstOrDefault(name => name.Equals(words, StringComparison.OrdinalIgnoreCase)) ?? words;

    [GeneratedRegex("^[a-z]+(?:[A-Z][a-z]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Camel();

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex CamelHump();

    [GeneratedRegex(@"^\[(.+)\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<form>.+\S)\s*\((?<aside>[^()]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    // "No. 11", "#3", "N°293", "R41259", "11-38"
    [GeneratedRegex(@"^(?<form>.+?),?\s+(?:(?:No\.?|Nr\.?|Number|#|N°)\s*(?<number>[\w-]*[0-9][\w-]*)|(?<number>[A-Z]{1,3}[0-9]{3,}|[0-9]{2,3}-[0-9]+))$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:(?:No\.?|Nr\.?|Number|Serial|#|N°)\s*(?<number>[\w-]*[0-9][\w-]*)|(?<number>[A-Z]{1,3}[0-9]{3,}))$", RegexOptions.CultureInvariant)]
    private static partial Regex SerialNumber();

    [GeneratedRegex("[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
