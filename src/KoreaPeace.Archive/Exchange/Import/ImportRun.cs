using KoreaPeace.Archive.Exchange.Import.Replacing;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>
/// Writes what an importer makes of its sources. Documents are taken in small batches, of each first the vocabularies, then the captures,
/// then the seeds: whenever it is stopped, every seed that is there is whole and names only what is there.
/// </summary>
public sealed class ImportRun
{
    private const int BatchSize = 100; // documents; people.yaml is written once for each batch
    private const int BatchBytes = 16 * 1024 * 1024; // of sources, which are in memory till then

    private readonly ImportTarget target;
    private readonly ImportedVocabularies vocabularies;
    private readonly bool replaces;
    private readonly bool isTrial;
    private readonly List<ImportOutcome> batch = [];
    private readonly HashSet<string> made = [];

    /// <param name="into">The folder to write to; it may be missing.</param>
    /// <param name="seeds">The archive's own seeds, in which people and topics are looked up, too; it may be missing.</param>
    /// <param name="replaces">Seeds that are there and were made of something else are written anew.</param>
    /// <param name="isTrial">Everything is done but writing.</param>
    /// <exception cref="IOException">The folder, or a vocabulary in it, cannot be used.</exception>
    public ImportRun(string into, string seeds, bool replaces, bool isTrial)
    {
        target = new ImportTarget(into);
        var isOwn = Path.GetFullPath(into) == Path.GetFullPath(seeds);
        vocabularies = new ImportedVocabularies(target, isOwn || !Directory.Exists(seeds) ? null : new ImportTarget(seeds));
        (this.replaces, this.isTrial) = (replaces, isTrial);
    }

    /// <summary>The fields of seeds that were told for this import; in a seed that is made anew they win over what stands there.</summary>
    public IReadOnlySet<string> Told { get; init; } = new HashSet<string>();

    /// <summary>The folder as the person at the keyboard knows it.</summary>
    public string Said => target.Said;

    /// <summary>What importers may match names with.</summary>
    public Vocabularies Known => vocabularies.Known;

    /// <summary>The records that are there already; read when they are asked for.</summary>
    public IEnumerable<SeedFile> Present => target.Records();

    /// <summary>What was done with each source, once it is done. Stopping it leaves whole seeds only.</summary>
    public IEnumerable<ImportOutcome> Of(IEnumerable<ImportedDocument> documents, CancellationToken cancel)
    {
        var bytes = 0L;
        foreach (var document in documents)
        {
            cancel.ThrowIfCancellationRequested();
            batch.Add(document.Refusal is null ? Judged(document) : new ImportOutcome(document, [], null));
            bytes += document.Source.Bytes.Length;
            if (batch.Count < BatchSize && bytes < BatchBytes) continue;
            foreach (var outcome in Written(cancel)) yield return outcome;
            bytes = 0;
        }

        foreach (var outcome in Written(cancel)) yield return outcome;
    }

    private List<ImportOutcome> Written(CancellationToken cancel)
    {
        var done = batch.ToList();
        batch.Clear();
        if (isTrial || !done.SelectMany(outcome => outcome.Seeds).Any(seed => seed.Fate is SeedFate.New or SeedFate.Replaced)) return done;
        cancel.ThrowIfCancellationRequested();
        vocabularies.Write();
        foreach (var outcome in done)
        {
            var seeds = outcome.Seeds.Where(seed => seed.Fate is SeedFate.New or SeedFate.Replaced).ToList();
            if (seeds.Count == 0) continue;
            cancel.ThrowIfCancellationRequested();
            if (outcome.Capture is { } capture) target.Write(capture, outcome.Document.Source.Bytes);
            foreach (var seed in seeds) target.Write(seed.Path, seed.Text);
        }

        return done;
    }

    private ImportOutcome Judged(ImportedDocument document)
    {
        var already = target.MadeOf(document.Source.Sha256).ToList();
        // Whatever they are called by now, and whatever has been edited in them since.
        if (already.Count > 0 && already.Count >= document.Seeds.Count) return new ImportOutcome(document, already.ConvertAll(Unchanged), null);

        var capture = document.KeepsCapture && document.Seeds.Count > 0 ? CaptureOf(document) : null;
        foreach (var draft in document.Seeds) (draft.Capture, draft.Sha256) = (capture, document.Source.Sha256);
        var earlier = new EarlierSources(document, target);
        var seeds = new List<SeedOutcome>();
        foreach (var draft in document.Seeds)
        {
            // What a page only lists is not written without the page's own piece, which says where it was seen.
            if (document.KeepsCapture && seeds is [{ Fate: SeedFate.Refused } own, ..]) seeds.Add(Refused(draft.Path, $"is not written, because {own.Path} of the same page could not be"));
            else seeds.Add(target.PathOf(draft.Slug) is { } there && already.Contains(there) ? Unchanged(there) : Judged(draft, document, earlier));
        }

        return new ImportOutcome(document, seeds, capture);
    }

    /// <summary>Where the source is kept: where it lies already, or under the next free name. What was captured before stays.</summary>
    private string CaptureOf(ImportedDocument document)
    {
        var slug = document.CaptureSlug ?? document.Seeds[0].Slug;
        for (var n = 1; ; n++)
        {
            var path = CapturePath(slug, n, document.Source);
            if (target.Sha256Of(path) == document.Source.Sha256 || (!target.Has(path) && target.OfCapture(path).Count == 0)) return path;
        }
    }

    private static string CapturePath(string slug, int n, SourceFile source) => $"{SeedFile.CaptureFolder}/{slug}{(n == 1 ? "" : $"-{n}")}{source.Ending}";

    private SeedOutcome Judged(SeedDraft draft, ImportedDocument document, EarlierSources earlier)
    {
        var there = Older(draft, document);
        var path = there ?? draft.Path;
        if (!Slug.IsValid(draft.Slug)) return Refused(path, $"\"{draft.Slug}\" is no file name for a record; give one of small letters a-z, digits and single hyphens with --slug");
        if (there is not null && IsOnlyListed(draft, document) && !earlier.AreOf(there)) return Unchanged(path) with { Why = "is there already, with more than a list says of it" };
        if (!made.Add(draft.Slug)) return Refused(path, "another source of this import has made a seed of this name; give each its own with --title or --slug");
        if (there is not null && !replaces) return Refused(path, "is there already and was made of something else; --replace makes it anew, keeping the ids of turns and what you have written, or give this one another name with --slug");

        var older = there is null ? null : target.Read(there);
        var transcript = older is { IsTranscript: true } ? TranscriptReader.Read(older, vocabularies.Own, []) : null;
        if (older is { IsTranscript: true } && transcript is null) return Refused(path, "is there already and cannot be read, so its turns cannot keep their ids; mend it first: validate says what is wrong");
        var origin = older is null ? null : earlier.Draft(draft, there!); // it was read from there
        if (older is not null) draft.Slug = older.Slug;
        var replacement = older is null ? null : new SeedReplacement(draft, older, transcript, origin, Told);
        if (replacement is null) SeedReplacement.NameTurns(draft, null);
        var added = vocabularies.Provide(draft, document.People);
        var text = replacement?.Text ?? draft.Text;
        if (text == older?.Text) return Unchanged(path);
        if (Problems(path, text, draft.Kind) is [var first, ..])
        {
            vocabularies.Withdraw(added);
            return Refused(path, older is null ? $"could not be used, so it is not written: line {first.Line}: {first.Message}"
                : $"is left as it is, because what you have written there and what the source says now do not fit together: {first.Message}; change the seed first, or give this one another name with --slug");
        }

        target.Note(draft, path);
        return new SeedOutcome(path, there is null ? SeedFate.New : SeedFate.Replaced, text) { Kept = replacement?.Kept ?? [] };
    }

    /// <summary>A record that a page lists besides its own piece, with what a list prints.</summary>
    private static bool IsOnlyListed(SeedDraft draft, ImportedDocument document) => document.KeepsCapture && draft.Kind == RecordKind.Publication && draft.Body.Length == 0 && (document.Seeds.Count > 1 || draft.IsListed);

    /// <summary>The seed that a draft would replace: one of its name, or one that was renamed and whose capture bears its name; null when there is none.</summary>
    private string? Older(SeedDraft draft, ImportedDocument document)
    {
        if (target.PathOf(draft.Slug) is { } same) return same;
        if (draft.Kind != RecordKind.Transcript || draft.Capture is null) return null;
        var slug = document.CaptureSlug ?? document.Seeds[0].Slug;
        for (var n = 1; target.OfCapture(CapturePath(slug, n, document.Source)) is { Count: > 0 } users; n++)
        {
            if (users is [var renamed] && target.Read(renamed) is { IsTranscript: true } seed && TranscriptReader.Read(seed, vocabularies.Own, []) is { } older && SeedReplacement.IsOfOne(draft, older)) return renamed;
        }

        return null;
    }

    /// <summary>What would keep the seed from being used.</summary>
    private List<Problem> Problems(string path, string text, RecordKind kind)
    {
        var seed = new SeedFile(path, text, "");
        var problems = new List<Problem>();
        if (System.Text.Encoding.UTF8.GetByteCount(text) > SeedFolder.MaxRecordBytes) return [new Problem(path, 1, $"the seed would have more than {SeedFolder.MaxRecordBytes:N0} bytes; split the source")];
        _ = kind == RecordKind.Transcript ? (ArchiveRecord?)TranscriptReader.Read(seed, vocabularies.Own, problems) : PublicationReader.Read(seed, vocabularies.Own, problems);
        return problems.FindAll(problem => !problem.IsWarning);
    }

    private static SeedOutcome Unchanged(string path) => new(path, SeedFate.Unchanged, "");

    private static SeedOutcome Refused(string path, string why) => new(path, SeedFate.Refused, "", why);
}
