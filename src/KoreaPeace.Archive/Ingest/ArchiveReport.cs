using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>What is thin in the archive: nothing is wrong with it, and a curator may want to go on there.</summary>
/// <param name="WithoutTopics">Seeds of records that are filed under no topic.</param>
/// <param name="ThinTopics">Topics with fewer than two pieces, by slug, with how many they have.</param>
/// <param name="PeopleWithoutNote">Slugs of people of whom nobody has said who they are.</param>
/// <param name="Links">Every address outside that a page of the archive leads to, once.</param>
public sealed record ArchiveReport(
    int Records, IReadOnlyList<string> WithoutTopics, IReadOnlyDictionary<string, int> ThinTopics, IReadOnlyList<string> PeopleWithoutNote, IReadOnlyList<string> Links)
{
    private const int FewPieces = 2; // one piece alone is no topic yet

    public static ArchiveReport Of(ArchiveReading reading)
    {
        var shown = reading.Records.Where(record => record.Withdrawal is null).ToList();
        var uses = shown.SelectMany(record => record.Topics).CountBy(topic => topic).ToDictionary();
        var vocabularies = reading.Vocabularies;
        return new ArchiveReport(
            shown.Count,
            [.. shown.Where(record => record.Topics.Count == 0).Select(record => record.SeedPath)],
            vocabularies.Topics.Entries.Keys.Where(topic => uses.GetValueOrDefault(topic) < FewPieces).ToDictionary(topic => topic, topic => uses.GetValueOrDefault(topic)),
            [.. vocabularies.People.Entries.Values.Where(person => person.Note is null).Select(person => person.Slug)],
            [.. shown.SelectMany(LinksOf).Concat(vocabularies.Events.Entries.Values.SelectMany(happened => happened.Sources).Where(WebAddress.Is)).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> LinksOf(ArchiveRecord record)
    {
        var source = record.Source;
        return new[] { source.Url, source.Archived }.OfType<string>().Concat(source.Also).Concat(source.Seen)
            .Concat(record.Passages.SelectMany(passage => MarkdownText.Links(passage.Text))).Where(WebAddress.Is);
    }
}
