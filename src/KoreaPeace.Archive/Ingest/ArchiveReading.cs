using System.Security.Cryptography;
using System.Text;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest.Checks;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Ingest;

/// <summary>The whole of the seeds, read and judged: what a new edition will hold, and every problem that was met.</summary>
public sealed class ArchiveReading
{
    private const int MostWaiting = 5; // records named that wait for one vocabulary

    private readonly List<Problem> problems = [];
    private readonly SortedDictionary<string, SeedFile> seeds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (ArchiveRecord Record, SeedFile Seed)> records = new(StringComparer.Ordinal);

    private ArchiveReading(Vocabularies vocabularies) => Vocabularies = vocabularies;

    public Vocabularies Vocabularies { get; private set; }

    /// <summary>By path of their seed.</summary>
    public IEnumerable<ArchiveRecord> Records => records.Values.Select(entry => entry.Record);

    /// <summary>The seeds that the edition is made of: for a broken one its last good version, when there is one.</summary>
    public IEnumerable<SeedFile> Seeds => seeds.Values;

    public IReadOnlyList<Problem> Problems => Problem.InOrder(WithoutTheMany(problems));

    /// <summary>Seeds of which the last good version is kept because the present one is broken.</summary>
    public IReadOnlyList<string> Kept { get; private set; } = [];

    /// <summary>How many records are left out because their seed is broken and no good version of it is known.</summary>
    public int LeftOut { get; private set; }

    /// <summary>
    /// What names the edition: the first half of SHA-256 over the path and hash of every seed, good or broken, of every older version kept
    /// instead, the ids of turns that they do not tell, how many are left out, and the schema.
    /// </summary>
    public string EditionId { get; private set; } = "";

    /// <summary>Reads the folder. It never fails for a bad seed.</summary>
    public static ArchiveReading Of(SeedFolder folder, LastGood lastGood)
    {
        var problems = new List<Problem>();
        var present = folder.Read(problems).ToDictionary(seed => seed.Path);
        problems.AddRange(present.Values.SelectMany(DecisionChecks.Of));
        var vocabularies = Vocabularies.Read(present, problems);
        // A broken vocabulary must not cost the records what it still said yesterday.
        if (problems.Exists(problem => !problem.IsWarning && problem.Path.EndsWith(".yaml", StringComparison.Ordinal)))
            vocabularies = vocabularies.With(lastGood.Vocabularies);

        var reading = new ArchiveReading(vocabularies);
        reading.problems.AddRange(problems);
        reading.ReadRecords(present, lastGood);
        reading.KeepLastGood(present, lastGood);
        reading.EditionId = reading.NameOfEdition(present);
        return reading;
    }

    /// <summary>One broken vocabulary keeps many records waiting; a few of them named are enough to mend it.</summary>
    private static IEnumerable<Problem> WithoutTheMany(IReadOnlyList<Problem> problems)
    {
        var waiting = problems.Where(problem => problem.Code == Check.WaitsForVocabulary.Code).OrderBy(problem => problem.Path, StringComparer.Ordinal).Skip(MostWaiting).ToList();
        return waiting.Count < 2 ? problems
            : problems.Except(waiting).Append(Check.WaitsForVocabulary.At(waiting[0].Path, new Place(1, 0), $"is left out, too, and so are {waiting.Count - 1} records after it"));
    }

    private static ArchiveRecord? Read(SeedFile seed, Vocabularies vocabularies, List<Problem> problems, LastGood lastGood)
    {
        try
        {
            // Both readers add a Problem whenever they give no record.
            ArchiveRecord? record = seed.IsTranscript
                ? TranscriptReader.Read(seed, vocabularies, problems, lastGood.Turns)
                : PublicationReader.Read(seed, vocabularies, problems);
            if (record is null || vocabularies.Lacking(record) is not { } lacking) return record;
            problems.Add(Check.WaitsForVocabulary.At(seed.Path, new Place(1, 0), $"is left out until {lacking.File} is mended, for \"{lacking.Slug}\" is not in what can be read of it"));
            return null;
        }
        // The libraries below have thrown everything from ArgumentException to IndexOutOfRangeException on hostile text;
        // one such seed must not take the others with it.
        catch (Exception unforeseen) when (unforeseen is not OutOfMemoryException)
        {
            problems.Add(new Problem(seed.Path, 0, $"cannot be read: {unforeseen.Message}"));
            return null;
        }
    }

    private void ReadRecords(Dictionary<string, SeedFile> present, LastGood lastGood)
    {
        foreach (var seed in present.Values.Where(seed => seed.IsRecord))
        {
            if (Read(seed, Vocabularies, problems, lastGood) is { } record) records.Add(seed.Path, (record, seed));
        }

        problems.AddRange(ArchiveChecks.Among([.. Records], present, lastGood.Hashes, out var rejected));
        foreach (var path in rejected) records.Remove(path);
        foreach (var seed in present.Values.Where(seed => !seed.IsRecord)) seeds.Add(seed.Path, seed);
        foreach (var (path, (_, seed)) in records) seeds.Add(path, seed);
    }

    /// <summary>For each record whose seed is broken, the version that the last edition holds.</summary>
    private void KeepLastGood(Dictionary<string, SeedFile> present, LastGood lastGood)
    {
        // What the older version names may be gone from the vocabularies of today.
        var known = Vocabularies.With(lastGood.Vocabularies);
        var kept = new List<string>();
        var broken = problems.Where(problem => !problem.IsWarning).Select(problem => problem.Path).Concat(present.Keys).Distinct()
            .Where(path => !seeds.ContainsKey(path) && SeedFile.IsRecordAt(path));
        foreach (var path in broken.Order(StringComparer.Ordinal))
        {
            if (lastGood.Seed(path) is { } older && Read(older, known, [], lastGood) is { } record && !Records.Any(other => other.Slug == record.Slug))
            {
                Vocabularies = Vocabularies.WithNamedBy(record, known);
                records.Add(path, (record, older));
                seeds.Add(path, older);
                kept.Add(path);
            }
            else
            {
                LeftOut++;
            }
        }

        Kept = kept;
    }

    private string NameOfEdition(Dictionary<string, SeedFile> present)
    {
        var manifest = new StringBuilder($"schema {ArchiveDb.Schema}\n");
        foreach (var seed in present.Values.Concat(Kept.Select(path => seeds[path])).OrderBy(seed => seed.Path, StringComparer.Ordinal).ThenBy(seed => seed.Sha256, StringComparer.Ordinal))
            manifest.Append(seed.Sha256).Append("  ").Append(seed.Path).Append('\n');
        // A seed that cannot even be opened has no hash, and yet the edition is another than without it.
        foreach (var path in Kept) manifest.Append("kept  ").Append(path).Append('\n');
        // The ids of turns can hang on those of the edition before.
        foreach (var transcript in Records.OfType<Transcript>().Where(transcript => transcript.Naming is { Remembered.Length: > 0 }))
            manifest.Append("turns  ").Append(transcript.SeedPath).Append("  ").Append(transcript.Naming!.Remembered).Append('\n'); // the line above
        manifest.Append("left out  ").Append(LeftOut);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(manifest.ToString())))[..32];
    }
}
