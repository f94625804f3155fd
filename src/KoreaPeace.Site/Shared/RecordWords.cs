using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Site.Shared;

/// <summary>How pages speak of a record.</summary>
public static class RecordWords
{
    /// <summary>"Interview transcript", "Speech" or "Publication · Analysis".</summary>
    public static string KindOf(ArchiveRecord record) => record is Transcript transcript ? Of(transcript) : record.Type == PublicationType.Unknown ? "Publication" : $"Publication · {record.Type.Name}";

    /// <summary>The kind in a list, where the word "publication" says nothing new.</summary>
    public static string ShortKindOf(ArchiveRecord record) => record is Transcript transcript ? Of(transcript) : ShortKindOf(record.Type);

    public static string ShortKindOf(RecordFacts record) => PublicationType.WithSlug(record.Type) is var type && record.Kind == RecordKind.Transcript ? OfTranscript(type!) : ShortKindOf(type!); // only listed types are stored

    /// <summary>Of a publication: its form, or just that it is one.</summary>
    public static string ShortKindOf(PublicationType type) => type == PublicationType.Unknown ? "Publication" : type.Name;

    /// <summary>What it says, in a few sentences; null when nobody has written any.</summary>
    public static string? StandfirstOf(ArchiveRecord record) => record.Summary ?? (record as Publication)?.Abstract;

    /// <summary>"Frank Aum, interviewed by Laura Coates", "By A and B"; null when nobody is named.</summary>
    public static string? PeopleOf(ArchiveRecord record)
    {
        if (record.Contributors.Count == 0) return null;
        var authors = Named(record, part => part.Role == Role.Author);
        var asked = Named(record, IsAsking);
        var heard = Named(record, part => part.Role != Role.Author && !IsAsking(part));
        // Whoever is not named belongs to those who are named last.
        if (record.HasOthers) (heard.Count > 0 ? heard : asked.Count > 0 ? asked : authors).Add("others");
        var spoken = (heard.Count, asked.Count) switch
        {
            (0, _) => Listed(asked),
            (_, 0) => Listed(heard),
            // At a panel nobody is interviewed.
            _ when record.Contributors.Exists(speaker => speaker.Role == Role.Moderator) => $"{Listed(heard)}, moderated by {Listed(asked)}",
            _ => $"{Listed(heard)}, interviewed by {Listed(asked)}",
        };
        if (authors.Count > 0) return spoken.Length == 0 ? $"By {Listed(authors)}" : $"By {Listed(authors)}, with {spoken}";
        return record is Publication ? $"With {spoken}" : spoken;
    }

    private static List<string> Named(ArchiveRecord record, Func<Contributor, bool> part) => [.. record.Contributors.Where(part).Select(contributor => contributor.Name)];

    /// <summary>What the archive holds of the piece, and what it does not.</summary>
    public static string HeldOf(ArchiveRecord record) => record switch
    {
        Transcript => "The words, turn by turn; not the recording.",
        Publication publication when publication.Sections.Any() => "The description and the text.",
        Publication { Abstract: not null } => "The description and the publisher’s abstract; not the text.",
        _ => "The facts of publication only; neither an abstract nor the text.",
    };

    public static bool IsAsking(Contributor speaker) => speaker.Role is Role.Host or Role.Interviewer or Role.Moderator;

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string Listed(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>Of pieces within limits of time, those whose dates do not tell whether they are.</summary>
    public static string Doubtful(int pieces) => $"{(pieces == 1 ? "1 of them is dated so roughly that it" : $"{pieces:N0} of them are dated so roughly that they")} may lie outside this time.";

    private static string Of(Transcript transcript) => OfTranscript(transcript.Type);

    private static string OfTranscript(PublicationType type) => type == PublicationType.WithSlug("speech") ? type.Name : "Interview transcript";
}
