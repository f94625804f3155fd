using KoreaPeace.Archive.Concepts;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.Mvc;

namespace KoreaPeace.Site.Concepts;

public sealed class ConceptListPage(ConceptQueries concepts) : ArchivePage
{
    /// <summary>The concepts by kind, the kinds by name.</summary>
    public IReadOnlyList<IGrouping<string, ConceptInBrief>> Kinds { get; private set; } = [];

    public override string? Heading => "Concepts";

    public override string Description => "Places, bodies, agreements, events, weapons and ideas of Korean diplomacy, with their names in English and Korean and where they are spoken of.";

    public override string? Permanent => "/concepts";

    public override string? Section => "Concepts";

    public async Task OnGetAsync(CancellationToken cancel) =>
        Kinds = [.. (await concepts.InBrief(cancel)).GroupBy(concept => concept.Concept.Kind).OrderBy(kind => kind.Key, StringComparer.OrdinalIgnoreCase)];

    /// <summary>"named in 12 pieces, 3 events"; null when neither.</summary>
    public static string? Extent(ConceptInBrief concept)
    {
        var parts = new List<string>();
        if (concept.Records > 0) parts.Add($"named in {Words.Counted(concept.Records, "piece")}");
        if (concept.Events > 0) parts.Add(Words.Counted(concept.Events, "event"));
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
