using System.Security.Cryptography;
using KoreaPeace.Archive.Exchange.Import;
using KoreaPeace.Archive.Exchange.Import.GeneralDebate;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Benchmarks.Speed;

namespace KoreaPeace.Benchmarks.Importing;

/// <summary>One size of corpus, imported into an empty folder, which is then taken in.</summary>
internal static class ImportSize
{
    public static async Task<ImportLoad> Measured(CopiedCorpus corpus)
    {
        await using var archive = new SeededArchive();
        var read = Seconds(() => ReadBare(corpus));
        var (import, importPeak) = Watched(() => Import(corpus, archive));
        var (fts5, ingest, ingestPeak) = (Fts5(corpus), 0d, 0L);
        using (var memory = new PeakMemory())
        {
            var before = Environment.CpuUsage.TotalTime;
            await archive.Ingest();
            (ingest, ingestPeak) = ((Environment.CpuUsage.TotalTime - before).TotalSeconds, memory.Megabytes);
        }

        return new ImportLoad(corpus.Speeches, corpus.Bytes, read, import, importPeak, ingest, ingestPeak, fts5);
    }

    private static void ReadBare(CopiedCorpus corpus)
    {
        foreach (var file in corpus.Files) SHA256.HashData(File.ReadAllBytes(file));
    }

    /// <exception cref="InvalidDataException">Not every speech became a seed: what is measured would not be what was put in.</exception>
    private static void Import(CopiedCorpus corpus, SeededArchive archive)
    {
        var run = new ImportRun(archive.SeedsFolder, archive.SeedsFolder, replaces: false, isTrial: false);
        var made = run.Of(new GeneralDebateImporter().Documents(new ImportRequest { Paths = [corpus.Root], Known = run.Known }), CancellationToken.None).Sum(outcome => outcome.Seeds.Count(seed => seed.Fate == SeedFate.New));
        if (made != corpus.Speeches) throw new InvalidDataException($"Of {corpus.Speeches} speeches {made} became seeds.");
    }

    /// <summary>Only the adding is measured, of one speech after another.</summary>
    private static double Fts5(CopiedCorpus corpus)
    {
        var file = Path.Combine(Path.GetTempPath(), "koreapeace-plain-" + Guid.NewGuid().ToString("N")[..12] + ".db");
        try
        {
            using var table = new PlainFts5(file);
            var (row, seconds) = (0, 0d);
            table.Begin();
            foreach (var draft in new GeneralDebateImporter().Documents(new ImportRequest { Paths = [corpus.Root], Known = Vocabularies.Empty }).SelectMany(document => document.Seeds))
            {
                var turns = draft.Turns.ConvertAll(turn => $"{turn.Label}: {string.Join(' ', turn.Paragraphs)}");
                seconds += Seconds(() =>
                {
                    table.Add(++row, draft.Title, "");
                    foreach (var turn in turns) table.Add(++row, "", turn);
                });
            }

            return seconds + Seconds(table.Commit);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (double Seconds, long PeakMegabytes) Watched(Action work)
    {
        using var memory = new PeakMemory();
        return (Seconds(work), memory.Megabytes);
    }

    private static double Seconds(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
