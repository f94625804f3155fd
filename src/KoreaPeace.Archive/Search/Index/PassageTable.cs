using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Search;

/// <summary>What search has to know of every passage at once, by its id: some twenty bytes each, and a hundred for each record, held in memory while an edition is served.</summary>
internal sealed class PassageTable
{
    private readonly int[] records;
    private readonly int[] lengths;
    private readonly int[] speakers;
    private readonly bool[] questions;
    private readonly int[] recordLengths;
    private readonly int[] heads;
    private readonly byte[]?[] directions;

    private PassageTable(List<Row> rows, List<Place> places, List<Office> held)
    {
        var offices = held.DistinctBy(office => (office.RecordId, office.Person, office.Label)).ToDictionary(office => (office.RecordId, office.Person, office.Label), office => office.Title);
        Count = rows.Count;
        (records, lengths, speakers, questions) = (new int[Count + 1], new int[Count + 1], new int[Count + 1], new bool[Count + 1]);
        var known = new Dictionary<(string Label, string? Person, string? Office), int>();
        foreach (var row in rows)
        {
            (records[row.Id], lengths[row.Id], questions[row.Id]) = (row.RecordId, row.WordCount, row.IsQuestion);
            if (row.Label is null) continue;
            var key = (row.Label, row.Person, offices.GetValueOrDefault((row.RecordId, row.Person, row.Label)) ?? OfficeIn(row.Label));
            if (!known.TryGetValue(key, out var speaker)) known.Add(key, speaker = known.Count + 1);
            speakers[row.Id] = speaker;
        }

        Speakers = [.. known.OrderBy(speaker => speaker.Value).Select(speaker => speaker.Key)];
        RecordCount = rows.Count == 0 ? 0 : rows.Max(row => row.RecordId);
        (recordLengths, heads) = (new int[RecordCount + 1], new int[RecordCount + 1]);
        foreach (var row in rows.AsEnumerable().Reverse()) heads[row.RecordId] = row.Id;
        foreach (var row in rows) recordLengths[row.RecordId] += row.WordCount;
        directions = new byte[]?[RecordCount + 1];
        foreach (var place in places.Where(place => place.Id <= RecordCount)) directions[place.Id] = place.Direction;
        AverageLength = Math.Max(1, lengths.Sum(length => (long)length) / (double)Math.Max(1, Count));
        AverageRecordLength = Math.Max(1, recordLengths.Sum(length => (long)length) / (double)Math.Max(1, RecordCount));
    }

    /// <summary>How many passages there are; their ids run from 1.</summary>
    public int Count { get; }

    /// <summary>How many records there are; their ids run from 1.</summary>
    public int RecordCount { get; }

    /// <summary>Of a passage, in words.</summary>
    public double AverageLength { get; }

    /// <summary>Of a record, in words.</summary>
    public double AverageRecordLength { get; }

    /// <summary>Every label of a turn with the person it stands for, null for nobody of the vocabulary, and what they then were, null when not stated.</summary>
    public IReadOnlyList<(string Label, string? Person, string? Office)> Speakers { get; }

    public int RecordOf(int passage) => records[passage];

    public int LengthOf(int passage) => lengths[passage];

    public int LengthOfRecord(int record) => recordLengths[record];

    /// <summary>The first passage of a record, its description.</summary>
    public int HeadOf(int record) => heads[record];

    /// <summary>Where its words lie in the latent space; null when nothing can be said.</summary>
    public byte[]? DirectionOf(int record) => directions[record];

    /// <summary>Somebody asks something in it.</summary>
    public bool IsQuestion(int passage) => questions[passage];

    /// <summary>Who says it: the person's slug, or the label of who is in no vocabulary; null when it is no turn.</summary>
    public string? SpeakerOf(int passage) => speakers[passage] == 0 ? null : Speakers[speakers[passage] - 1] is var (label, person, _) ? person ?? label : null;

    /// <summary>The next turn of somebody else in the same record; null when nobody else speaks after it.</summary>
    public int? ReplyTo(int passage)
    {
        for (var next = passage + 1; next <= Count && records[next] == records[passage] && speakers[next] != 0; next++)
        {
            if (SpeakerOf(next) != SpeakerOf(passage)) return next;
        }

        return null;
    }

    /// <summary>Which passages one of these says.</summary>
    /// <param name="said">Slugs and labels.</param>
    /// <param name="offices">Posts, as stated, that will do as well.</param>
    public Func<int, bool> SaidBy(IReadOnlySet<string> said, IReadOnlySet<string>? offices = null)
    {
        var isMeant = new bool[Speakers.Count + 1];
        for (var n = 0; n < Speakers.Count; n++) isMeant[n + 1] = said.Contains(Speakers[n].Person ?? Speakers[n].Label) || (Speakers[n].Office is { } office && offices?.Contains(office) == true);
        return passage => isMeant[speakers[passage]];
    }

    /// <summary>Of whom nobody knows the label says what they are, in square brackets: <c>[Speaker for North Korea]</c>; null of anybody else.</summary>
    private static string? OfficeIn(string label) => label is ['[', .. var office, ']'] ? office : null;

    public static async Task<PassageTable> Of(ArchiveDb db, CancellationToken cancel) => new(
        await db.Passages.OrderBy(passage => passage.Id)
            .Select(passage => new Row(passage.Id, passage.RecordId, passage.WordCount, ((Turn)passage).Label, ((Turn)passage).Person, passage is Turn && passage.Text.Contains('?')))
            .ToListAsync(cancel),
        await db.Records.Select(record => new Place(record.Id, record.Direction)).ToListAsync(cancel),
        await db.Records.SelectMany(record => record.Contributors, (record, contributor) => new { record.Id, contributor.Person, contributor.Label, contributor.Title })
            .Where(contributor => contributor.Label != null && contributor.Title != null).Select(contributor => new Office(contributor.Id, contributor.Person, contributor.Label!, contributor.Title!)) // both just asked for
            .ToListAsync(cancel));

    private sealed record Office(int RecordId, string? Person, string Label, string Title);

    private sealed record Place(int Id, byte[]? Direction);

    private sealed record Row(int Id, int RecordId, int WordCount, string? Label, string? Person, bool IsQuestion);
}
