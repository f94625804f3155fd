using System.Text;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Ingest;

/// <summary>
/// Mends in the files themselves what a program can mend without judgement: turns without ids get theirs, letters taken apart are put
/// together. Every other byte stays, line ends and byte order mark included.
/// </summary>
public sealed class SeedMending(SeedFolder folder, PublishedTurns published)
{
    /// <summary>What was changed in a file.</summary>
    /// <param name="Path">Inside the seeds folder.</param>
    public sealed record Mended(string Path, string What);

    public IReadOnlyList<Mended> Mend()
    {
        var mended = new List<Mended>();
        foreach (var seed in folder.Read([]).Where(seed => !seed.IsCapture))
        {
            var file = Path.Combine(folder.Root, seed.Path);
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file));
            var withIds = seed.IsTranscript ? WithIds(text, seed) : text;
            var composed = withIds.Normalize(NormalizationForm.FormC);
            if (composed == text) continue;
            Write(file, composed);
            mended.Add(new Mended(seed.Path, Said(withIds.Split("{#").Length - text.Split("{#").Length, TakenApart(withIds))));
        }

        return mended;
    }

    private string WithIds(string text, SeedFile seed)
    {
        var lines = Lines(text);
        var (body, first) = FrontMatter.BodyOf([.. lines.Select(line => line.Text)]);
        var starts = TurnIds.In(body);
        if (starts.All(start => start.Id is not null)) return text;

        var before = published.Before(seed);
        var ids = TurnIds.Filled([.. starts.Select(start => start.Id)], before.Count == starts.Count ? before : new string?[starts.Count]);
        var mended = new StringBuilder(text);
        for (var n = starts.Count - 1; n >= 0; n--)
        {
            if (starts[n].Id is null) mended.Insert(lines[first + starts[n].Line].Start + starts[n].AfterLabel, $" {{#{ids[n]}}}");
        }

        return mended.ToString();
    }

    /// <summary>The lines without their ends, whichever system wrote them, and where each begins.</summary>
    private static List<(string Text, int Start)> Lines(string text)
    {
        var lines = new List<(string, int)>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r')) continue;
            lines.Add((text[start..i], start));
            if (i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n') i++;
            start = i + 1;
        }

        return lines;
    }

    private static int TakenApart(string text) => Lines(text).Count(line => !line.Text.IsNormalized(NormalizationForm.FormC));

    private static string Said(int ids, int lines) => string.Join(" and ", new[]
    {
        ids == 0 ? null : $"wrote {ids} turn {(ids == 1 ? "id" : "ids")}",
        lines == 0 ? null : $"put letters together in {lines} {(lines == 1 ? "line" : "lines")}",
    }.OfType<string>());

    /// <summary>Under a name that nothing reads, then under its own: whoever looks meanwhile finds the old file or the new one.</summary>
    private static void Write(string file, string text)
    {
        var unfinished = Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.tmp"); // every seed lies in a folder
        File.WriteAllBytes(unfinished, Encoding.UTF8.GetBytes(text));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(unfinished, File.GetUnixFileMode(file));
        Durable.Flush(unfinished);
        File.Move(unfinished, file, overwrite: true);
    }
}
