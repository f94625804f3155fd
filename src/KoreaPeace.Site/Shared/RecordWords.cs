using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Site.Shared;

/// <summary>How pages speak of a record.</summary>
public static class RecordWords
{
    /// <summary>"Interview transcript" or "Publication · Analysis".</summary>
    public static string KindOf(ArchiveRecord record) => record is Transcript ? "Interview transcript" : $"Publication · {record.Type.Name}";

    /// <summary>The kind in a list, where the word "publication" says nothing new.</summary>
    public static string ShortKindOf(ArchiveRecord record) => record is Transcript ? "Interview transcript" : record.Type.Name;

    /// <summary>What it says, in a few sentences; null when nobody has written any.</summary>
    public static string? StandfirstOf(ArchiveRecord record) => record.Summary ?? (record as Publication)?.Abstract;

    /// <summary>"Frank Aum, interviewed by Laura Coates", "By A and B"; null when nobody is named.</summary>
    public static string? PeopleOf(ArchiveRecord record)
    {
        if (record.Contributors.Count == 0) return null;
        if (record is Publication) return $"By {Listed(record.Contributors.Select(author => author.Name))}";
        var asked = record.Contributors.Where(IsAsking).Select(speaker => speaker.Name).ToList();
        var heard = record.Contributors.Where(speaker => !IsAsking(speaker)).Select(speaker => speaker.Name).ToList();
        if (heard.Count == 0) return Listed(asked);
        return asked.Count == 0 ? Listed(heard) : $"{Listed(heard)}, interviewed by {Listed(asked)}";
    }

    public static bool IsAsking(Contributor speaker) => speaker.Role is Role.Host or Role.Interviewer or Role.Moderator;

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
