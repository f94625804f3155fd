using KoreaPeace.Archive.Editions;

namespace KoreaPeace.Archive.Topics;

/// <summary>The topics of the archive.</summary>
public sealed class TopicQueries(OpenEdition edition)
{
    /// <summary>Every topic by name, with how many records are filed under it.</summary>
    public IReadOnlyList<(Topic Topic, int Records)> WithCounts()
    {
        var counts = edition.Records.SelectMany(record => record.Topics).CountBy(topic => topic).ToDictionary();
        return [.. edition.Topics.Values.Select(topic => (topic, counts.GetValueOrDefault(topic.Slug))).OrderBy(entry => entry.topic.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Null when there is no such topic.</summary>
    public Topic? Named(string slug) => edition.Topics.GetValueOrDefault(slug);
}
