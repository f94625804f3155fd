using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Catalogue;

/// <summary>Those whom a row names, with what stands in brackets behind them.</summary>
/// <param name="HasOthers">"et al." stands there.</param>
internal sealed partial record CatalogueAuthors(IReadOnlyList<CatalogueAuthors.Named> People, bool HasOthers)
{
    // What catalogues call those who take part, by the roles of seeds.
    private static readonly Dictionary<string, Role> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["host"] = Role.Host,
        ["interviewer"] = Role.Interviewer,
        ["moderator"] = Role.Moderator,
        ["presider"] = Role.Moderator,
        ["chair"] = Role.Moderator,
        ["guest"] = Role.Guest,
        ["interviewee"] = Role.Guest,
        ["panelist"] = Role.Panelist,
        ["panellist"] = Role.Panelist,
        ["speaker"] = Role.Speaker,
        ["witness"] = Role.Witness,
    };

    public static CatalogueAuthors Of(string cell)
    {
        var text = Others().Replace(cell, "").Trim(' ', ';', ',');
        var people = Between().Split(text).Select(one => one.Trim()).Where(one => one.Length > 0).Select(One).ToList();
        return new CatalogueAuthors(people, text.Length < cell.Trim(' ', ';', ',').Length);
    }

    private static Named One(string written)
    {
        if (Behind().Match(written) is not { Success: true } behind) return new Named(written, null, null);
        var word = behind.Groups["word"].Value.Trim();
        return new Named(behind.Groups["name"].Value, Roles.TryGetValue(word, out var role) ? role : null, word);
    }

    [GeneratedRegex(@"[;,]?\s*\b(et al\.?|and others)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    // Not within brackets: "Study Group (co-chairs A; B)".
    [GeneratedRegex(@";(?![^()]*\))", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?<name>.+?)\s*\((?<word>[^()]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    /// <param name="Role">What the word in brackets makes them; null when there is none or it is no role.</param>
    /// <param name="Word">The word itself; null when there is none.</param>
    internal sealed record Named(string Name, Role? Role, string? Word);
}
