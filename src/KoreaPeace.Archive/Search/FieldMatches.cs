using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Search;

/// <summary>Where a piece answers outside its title and its passages: who took part, who published it, as what, in which series, under which topics.</summary>
internal static class FieldMatches
{
    private const int Most = 3; // lines, as many as passages

    /// <summary>The fields with a word of the query in them, marked.</summary>
    public static IReadOnlyList<FoundField> Of(ArchiveRecord record, SearchQuery query, OpenEdition edition) =>
        [.. Fields(record, edition).DistinctBy(field => field.Text).Select(field => new FoundField(field.Name, Highlighted.In(field.Text, query, edition.Names))).Where(field => field.Text.Marks.Count > 0).Take(Most)];

    private static IEnumerable<(string Name, string Text)> Fields(ArchiveRecord record, OpenEdition edition)
    {
        foreach (var contributor in record.Contributors) yield return (contributor.Role == Role.Author ? "Author" : "Speaker", contributor.Name);
        if (record.Series is { } series) yield return ("Series", series);
        if ((record as Transcript)?.Programme is { } programme) yield return ("Programme", programme);
        if ((record as Transcript)?.Medium is { } medium) yield return ("Medium", medium);
        yield return ("Publisher", record.Publisher);
        foreach (var topic in record.Topics) yield return ("Topic", edition.Topics[topic].Name);
        yield return ("Type", record.Type.Name);
    }
}
