using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>
/// A seed made anew from a corrected source: its turns keep the ids they had, found again by their words, and what a person has added or
/// decided in the fields stays.
/// </summary>
internal static partial class SeedReplacement
{
    private const double EnoughAlike = 0.5; // of the turns of the shorter version; two interviews with one guest share a "Thank you"

    // What tells how another field is known stands and falls with it.
    private static readonly Dictionary<string, string> Bases = new() { ["title-basis"] = "title", ["date-basis"] = "date" };

    /// <summary>Gives the turns of a draft their ids.</summary>
    /// <param name="older">The turns and removed ids of the seed that is replaced; null when there is none.</param>
    public static void NameTurns(SeedDraft draft, Transcript? older)
    {
        if (draft.Kind != RecordKind.Transcript) return;
        var now = Known(draft);
        var published = older is null ? null : new PublishedTranscript(Known(older), [], null);
        var naming = new TurnNaming(now, published, [.. (older?.Removed ?? []).Select(turn => turn.Anchor)]);
        draft.Turns = [.. draft.Turns.Select((turn, n) => turn with { Id = naming.Ids[n] })];
        draft.Removed = [.. naming.ToRemember(naming.Ids)];
        if (older is not null) KeepNames(draft, older);
    }

    /// <summary>Whoever the source leaves unnamed, such as [Host], and a person has named in all turns that are still there, keeps that name.</summary>
    private static void KeepNames(SeedDraft draft, Transcript older)
    {
        var before = older.Turns.ToDictionary(turn => turn.Anchor);
        foreach (var unnamed in draft.Turns.Where(turn => turn.Label.StartsWith('[') && before.ContainsKey(turn.Id!)).GroupBy(turn => turn.Label).ToList()) // each has one now
        {
            if (unnamed.Select(turn => before[turn.Id!].Label).Distinct().ToList() is not [var name] || older.Contributors.Find(speaker => speaker.Label == name) is not { Person: { } person } speaker) continue; // the line above
            draft.Turns = draft.Turns.ConvertAll(turn => turn.Label == unnamed.Key ? turn with { Label = name, Decisions = [] } : turn);
            if (!draft.Speakers.Exists(there => there.Person == person)) draft.Speakers.Add(new DraftSpeaker(person, speaker.Role) { Title = speaker.Title, As = name == speaker.Name ? null : name });
        }
    }

    /// <summary>Whether both are one interview in two versions.</summary>
    public static bool IsOfOne(SeedDraft draft, Transcript older)
    {
        var before = Known(older);
        var found = TurnAlignment.Of(before, Known(draft)).Count(place => place is not null);
        return found >= EnoughAlike * Math.Min(before.Count, draft.Turns.Count);
    }

    /// <summary>The draft's text with the fields of the older seed that a person has added, or decided where the import cannot.</summary>
    public static string Text(SeedDraft draft, string older)
    {
        var text = new DraftText(draft);
        var kept = Fields(older);
        var decided = text.Fields.Where(field => IsUndecided(field.Lines) && kept.GetValueOrDefault(field.Name) is { } older && !IsUndecided(older)).Select(field => field.Name).ToHashSet();
        var fields = text.Fields.Where(field => !Bases.TryGetValue(field.Name, out var basis) || !decided.Contains(basis))
            .Select(field => decided.Contains(field.Name) ? field with { Lines = Rebound(field.Name, kept[field.Name], draft) } : field).ToList();
        fields.AddRange(kept.Where(field => field.Key is not "removed" && !fields.Exists(there => there.Name == field.Key && HasValue(there))).Select(field => new DraftText.Field(field.Key, field.Value)));
        return text.Whole(fields.GroupBy(field => field.Name).Select(same => same.Last()));
    }

    private static bool HasValue(DraftText.Field field) => field.Lines.Split('\n').Any(line => line.StartsWith($"{field.Name}:", StringComparison.Ordinal));

    private static bool IsUndecided(string lines) => lines.Contains("# decide:", StringComparison.Ordinal);

    /// <summary>The source as a person has completed it, of the new capture.</summary>
    private static string Rebound(string name, string lines, SeedDraft draft) => name != "source" ? lines
        : Sha256().Replace(Capture().Replace(lines, draft.Capture is null ? "" : $"  capture: {draft.Capture}\n"), draft.Sha256 is null ? "" : $"  sha256: {draft.Sha256}\n");

    /// <summary>The top fields of a seed, each with the comments before it and with its lines.</summary>
    private static Dictionary<string, string> Fields(string seed)
    {
        var lines = seed.Split('\n');
        var fields = new Dictionary<string, string>();
        var (name, begin) = ("", 1);
        var end = FrontMatter.BodyBegin(lines) - 1;
        for (var n = 1; n <= end; n++)
        {
            var field = FieldBegin().Match(lines[n]);
            if (n < end && !field.Success) continue;
            var comments = n;
            while (comments > begin && lines[comments - 1].StartsWith('#')) comments--;
            if (n == end) comments = end;
            if (name.Length > 0) fields[name] = string.Concat(lines[begin..comments].Select(line => line + "\n"));
            (name, begin) = (field.Groups["name"].Value, name.Length == 0 ? 1 : comments);
        }

        return fields;
    }

    private static List<KnownTurn> Known(SeedDraft draft) => draft.Turns.ConvertAll(turn => new KnownTurn(turn.Id, turn.PrintedLabel, string.Join("\n\n", turn.Paragraphs)));

    private static List<KnownTurn> Known(Transcript transcript) => [.. transcript.Turns.Select(turn => new KnownTurn(turn.Anchor, turn.IsUncertain ? turn.Label + " (?)" : turn.Label, turn.Text))];

    [GeneratedRegex("^(?<name>[a-z][a-z0-9-]*):", RegexOptions.CultureInvariant)]
    private static partial Regex FieldBegin();

    [GeneratedRegex("^  capture:.*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Capture();

    [GeneratedRegex("^  sha256:.*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();
}
