using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Ingest.Checks;

/// <summary>Slips in the words of one seed.</summary>
internal static class WordChecks
{
    private const int ShortestTitle = 8; // letters; what is shorter and said twice, such as "Bye Bye", may be meant

    /// <summary>Pages saved as text print the title twice, once for the tab and once for the page.</summary>
    public static IEnumerable<Problem> DoubledTitle(ArchiveRecord record, SeedFile seed)
    {
        var letters = string.Concat(record.Title.Where(character => !char.IsWhiteSpace(character)));
        var half = letters.Length / 2;
        if (half < ShortestTitle || letters.Length % 2 != 0 || !letters.AsSpan(0, half).Equals(letters.AsSpan(half), StringComparison.OrdinalIgnoreCase)) yield break;
        yield return Check.DoubledTitle.At(seed.Path, Place.OfField(seed, "title"), "the title says the same twice; keep one");
    }

    public static IEnumerable<Problem> SilentSpeakers(ArchiveRecord record, SeedFile seed)
    {
        if (record is not Transcript transcript) return [];
        var speaking = transcript.Turns.Select(turn => turn.Person).ToHashSet();
        return
            from speaker in transcript.Contributors
            let person = speaker.Person
            where person is not null && !speaking.Contains(person)
            select Check.SilentSpeaker.At(seed.Path, Place.Of(seed, person), $"{speaker.Name} is among the speakers and never speaks; remove the entry, or correct the labels of the turns");
    }
}
