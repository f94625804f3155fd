using System.CommandLine;
using System.Diagnostics;
using KoreaPeace.Archive.Exchange.Import;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Verbs;

/// <summary>Says what an import does: of each source its seeds, what they leave to a person, and what became of every line; at the end the sum.</summary>
/// <param name="account">Where every line is accounted for, too; null for nowhere.</param>
/// <param name="folder">What stands before the paths of seeds.</param>
internal sealed class ImportAccount(InvocationConfiguration console, TextWriter? account, string folder, bool isTrial)
{
    private const int MostTold = 20; // documents whose lines are all accounted for on the screen; of the others those that were not understood
    private const int MostQuoted = 100; // characters of a line
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200); // between two signs of progress

    private readonly bool showsProgress = ReferenceEquals(console.Error, Console.Error) && !Console.IsErrorRedirected && Console.IsOutputRedirected;
    private readonly Dictionary<SeedFate, int> seeds = [];
    private readonly HashSet<string> people = [];
    private readonly Stopwatch sinceProgress = Stopwatch.StartNew();
    private int documents;
    private int refused;
    private int decisions;
    private int notUnderstood;
    private int doubted;
    private long bytes;

    public bool HasRefusals => refused > 0 || seeds.GetValueOrDefault(SeedFate.Refused) > 0;

    public void Of(ImportOutcome outcome)
    {
        documents++;
        bytes += outcome.Document.Source.Bytes.Length;
        Progress();
        if (outcome.Document.Refusal is { } why)
        {
            refused++;
            console.Error.WriteLine($"{outcome.Document.Source.Path} {why}.");
            return;
        }

        Say(outcome, console.Output, withAllLines: documents <= MostTold);
        if (account is not null) Say(outcome, account, withAllLines: true);
        foreach (var seed in outcome.Seeds) seeds[seed.Fate] = seeds.GetValueOrDefault(seed.Fate) + 1;
        decisions += outcome.Seeds.Sum(seed => seed.Decisions.Count) + outcome.Document.People.Count(person => people.Add(person.Slug) && person.Decision is not null);
        notUnderstood += outcome.Document.Lines.Count(use => use.Fate == LineFate.NotUnderstood);
        doubted += outcome.Document.Lines.Where(use => use.Fate == LineFate.Doubted).Sum(use => Enumerable.Range(use.First - 1, use.Last - use.First + 1).Count(at => !string.IsNullOrWhiteSpace(outcome.Document.Text[at])));
        foreach (var seed in outcome.Seeds.Where(seed => seed.Fate == SeedFate.Refused)) console.Error.WriteLine($"{folder}/{seed.Path} {seed.Why}.");
    }

    public void Stopped()
    {
        ClearProgress();
        console.Error.WriteLine($"Stopped after {Words.Counted(documents, "document")}. Every seed that was written is whole; import again to go on.");
    }

    public void Summary()
    {
        ClearProgress();
        var done = string.Join(", ", new[] { (SeedFate.New, "new"), (SeedFate.Replaced, "replaced"), (SeedFate.Unchanged, "no change"), (SeedFate.Refused, "refused") }
            .Where(fate => seeds.ContainsKey(fate.Item1)).Select(fate => $"{seeds[fate.Item1]} {fate.Item2}"));
        var sources = $"{Words.Counted(documents, "document")}{(refused > 0 ? $", of which {refused} could not be imported" : "")}";
        console.Output.WriteLine($"{sources}; seeds: {(done.Length == 0 ? "none" : done)}; {Words.Counted(decisions, "decision")} for you; {Understood()}.{(isTrial ? " Nothing was written." : "")}");
        if (decisions > 0 && !isTrial) console.Output.WriteLine("validate lists what is to be decided, with file and line.");
    }

    private string Understood()
    {
        if (refused == documents) return "no line was read";
        var open = new[] { notUnderstood > 0 ? $"{Words.Counted(notUnderstood, "line")} not understood" : null, doubted > 0 ? $"who says {Words.Counted(doubted, "line")} is asked" : null }.OfType<string>().ToList();
        return open.Count == 0 ? "every line understood" : string.Join(", ", open);
    }

    private void Say(ImportOutcome outcome, TextWriter output, bool withAllLines)
    {
        var document = outcome.Document;
        if (outcome.Seeds.Count > 0 && outcome.Seeds.All(seed => seed is { Fate: SeedFate.Unchanged, Why: null }))
        {
            output.WriteLine($"{document.Source.Path}: no change; {string.Join(", ", outcome.Seeds.Select(seed => $"{folder}/{seed.Path}"))} {(outcome.Seeds.Count == 1 ? "was" : "were")} made of exactly this source");
            return;
        }

        output.WriteLine($"{document.Source.Path}:");
        foreach (var (seed, draft) in outcome.Seeds.Zip(document.Seeds)) Say(seed, draft, output);
        if (outcome.Capture is { } capture && outcome.Seeds.Any(seed => seed.Fate is SeedFate.New or SeedFate.Replaced)) output.WriteLine($"  {(isTrial ? "would be kept" : "kept")} as {folder}/{capture}");
        foreach (var person in document.People.Where(person => !people.Contains(person.Slug))) output.WriteLine($"  people.yaml: {person.Slug}, {person.Name}{(person.Decision is { } what ? $"; decide: {what}" : "")}");
        foreach (var remark in document.Remarks) output.WriteLine($"  {remark}");
        foreach (var use in document.Lines.Where(use => withAllLines || use.Fate == LineFate.NotUnderstood)) output.WriteLine($"  {Lines(use),9}  {What(use, document)}");
    }

    private void Say(SeedOutcome seed, SeedDraft draft, TextWriter output)
    {
        var fate = seed.Fate switch { SeedFate.New => isTrial ? "would be new" : "new", SeedFate.Replaced => isTrial ? "would be replaced" : "replaced", SeedFate.Unchanged => "no change", _ => "refused" };
        var turns = draft.Turns.Count == 0 ? "" : $", {Words.Counted(draft.Turns.Count, "turn")}, {Words.Counted(draft.Speakers.Count, "speaker")}";
        output.WriteLine($"  {fate}: {folder}/{seed.Path}: {draft.Title}, {draft.Date.InWords()}{turns}");
        if (seed is { Fate: SeedFate.Unchanged, Why: { } known }) output.WriteLine($"    it {known}");
        foreach (var kept in seed.Kept) output.WriteLine($"    {kept}");
        foreach (var decision in seed.Decisions) output.WriteLine($"    line {decision.Line}, decide: {decision.What}");
    }

    private static string Lines(LineUse use) => use.First == use.Last ? $"{use.First}" : $"{use.First}-{use.Last}";

    private static string What(LineUse use, ImportedDocument document)
    {
        if (use.Fate != LineFate.NotUnderstood || document.Text.Count < use.Last) return use.Fate == LineFate.Dropped ? $"{use.What}: left out" : use.What;
        var line = document.Text[use.First - 1].Trim();
        return $"{use.What}: \"{(line.Length <= MostQuoted ? line : line[..MostQuoted] + "…")}\"";
    }

    private void Progress()
    {
        if (!showsProgress || sinceProgress.Elapsed < Pause) return;
        sinceProgress.Restart();
        console.Error.Write($"\r{documents:N0} documents, {bytes / 1e6:N1} MB ");
    }

    private void ClearProgress()
    {
        if (showsProgress) console.Error.Write("\r\x1b[K");
    }
}
