using System.Text;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Ingest;

/// <summary>
/// Mends in the files themselves what a program can mend without judgement: turns without ids get theirs, letters taken apart are put
/// together. Every other byte stays, line ends and byte order mark included.
/// </summary>
public sealed partial class SeedMending(SeedFolder folder, PublishedTurns published)
{
    // Without vocabularies nothing that a seed names can be wrong, and its turns can be read whatever else has changed.
    private static readonly Vocabularies Unjudged = Vocabularies.Read(new Dictionary<string, SeedFile>(), []);

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
            var (withIds, ids) = seed.IsTranscript ? WithIds(text, seed) : (text, 0);
            var composed = withIds.Normalize(NormalizationForm.FormC);
            if (composed == text) continue;
            Write(file, composed);
            mended.Add(new Mended(seed.Path, Said(ids, RemovedLine(withIds) != RemovedLine(text), TakenApart(withIds))));
        }

        return mended;
    }

    /// <summary>The text with an id for each turn, each the one it was published with, and how many were written.</summary>
    private (string Text, int Ids) WithIds(string text, SeedFile seed)
    {
        var lines = Lines(text);
        var (body, first) = FrontMatter.BodyOf([.. lines.Select(line => line.Text)]);
        var starts = TurnIds.In(body);
        var naming = TranscriptReader.Read(seed, Unjudged, [], published)?.Naming;
        // Of a seed that cannot be read nobody knows which turn is which; ids that came in order might be those of other turns.
        if (naming is null ? starts.All(start => start.Id is not null) || published.Of(seed, []) is not null : naming.Written.Count != starts.Count) return (text, 0);

        var ids = naming?.Mended ?? TurnIds.Filled([.. starts.Select(start => start.Id)], new string?[starts.Count], []);
        var mended = new StringBuilder(text);
        var written = 0;
        for (var n = starts.Count - 1; n >= 0; n--)
        {
            if (starts[n].Id == ids[n]) continue;
            var at = lines[first + starts[n].Line].Start + starts[n].AfterLabel;
            mended.Remove(at, starts[n].Length - starts[n].AfterLabel).Insert(at, $" {{#{ids[n]}{(starts[n].At.Length == 0 ? "" : $" at={starts[n].At}")}}}");
            written++;
        }

        return (naming is null ? mended.ToString() : WithRemoved(mended.ToString(), naming, ids), written);
    }

    /// <summary>Names in the seed itself the ids that only the last edition remembers, so that they outlive the data folder.</summary>
    private static string WithRemoved(string text, TurnNaming naming, IReadOnlyList<string> ids)
    {
        var removed = naming.ToRemember(ids);
        var lines = Lines(text);
        var end = lines.FindIndex(1, line => line.Text.TrimEnd() == "---");
        if (removed.SequenceEqual(naming.NamedAsRemoved) || end < 0) return text;

        var line = $"removed: [{string.Join(", ", removed)}]";
        var there = lines.FindIndex(0, end, line => line.Text.StartsWith("removed:", StringComparison.Ordinal));
        if (there < 0)
        {
            var ending = text[(lines[0].Start + lines[0].Text.Length)..lines[1].Start];
            return text.Insert(lines[end].Start, line + ending);
        }

        // A list over several lines is the curator's to complete.
        return OnOneLine().IsMatch(lines[there].Text) ? text.Remove(lines[there].Start, lines[there].Text.Length).Insert(lines[there].Start, line) : text;
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

    private static string? RemovedLine(string text) => Lines(text).Select(line => line.Text).FirstOrDefault(line => line.StartsWith("removed:", StringComparison.Ordinal));

    private static int TakenApart(string text) => Lines(text).Count(line => !line.Text.IsNormalized(NormalizationForm.FormC));

    private static string Said(int ids, bool removed, int lines) => string.Join(" and ", new[]
    {
        ids == 0 ? null : $"wrote {ids} turn {(ids == 1 ? "id" : "ids")}",
        removed ? "named the ids of removed turns" : null,
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

    [GeneratedRegex(@"^removed:[ \t]*(\[[^\]]*\])?[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OnOneLine();
}
