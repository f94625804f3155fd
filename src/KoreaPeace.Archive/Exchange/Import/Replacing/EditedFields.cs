using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Replacing;

/// <summary>The fields of a seed that is made anew: the source's where nobody has touched them since, otherwise the person's.</summary>
/// <param name="now">What the import makes of the corrected source.</param>
/// <param name="older">The seed as it stands.</param>
/// <param name="origin">What the import makes of the older source; null when that is not kept.</param>
/// <param name="told">The fields that were told now.</param>
internal sealed partial class EditedFields(DraftText now, string older, DraftText? origin, IReadOnlySet<string> told)
{
    // What tells how another field is known stands and falls with it.
    private static readonly Dictionary<string, string> Bases = new() { ["title-basis"] = "title", ["date-basis"] = "date" };

    private readonly OrderedDictionary<string, string> there = Fields(older);
    private readonly Dictionary<string, string> imported = (origin?.Fields ?? []).ToDictionary(field => field.Name, field => field.Lines);
    private readonly Dictionary<string, bool> isKept = [];
    private readonly List<string> kept = [];

    public IReadOnlyList<string> Kept => kept;

    /// <summary>In the order of the draft; what only the older seed has stands behind the field that stood before it there.</summary>
    public IReadOnlyList<DraftText.Field> Merged(SeedDraft draft)
    {
        var fields = now.Fields.Select(field => field.Name is "removed" ? field : field with { Lines = Of(field, draft) }).ToList();
        foreach (var (name, lines) in there.Where(field => field.Key is not "removed" && !fields.Exists(has => has.Name == field.Key && HasValue(has)) && !Falls(field.Key)))
        {
            fields.RemoveAll(has => has.Name == name);
            var before = there.Keys.TakeWhile(other => other != name).Reverse().Select(other => fields.FindIndex(has => has.Name == other)).FirstOrDefault(at => at >= 0, -1);
            fields.Insert(before + 1, new DraftText.Field(name, lines));
        }

        return fields;
    }

    private string Of(DraftText.Field field, SeedDraft draft)
    {
        var name = field.Name;
        if (!there.TryGetValue(name, out var own)) return field.Lines;
        if (told.Contains(name)) return name == "source" ? Url().Replace(Rebound(own, draft), Url().Match(field.Lines).Value) : field.Lines;
        own = name == "source" ? Rebound(own, draft) : own;
        if (Bases.TryGetValue(name, out var basis) && isKept.TryGetValue(basis, out var stays)) return stays ? own : field.Lines;

        var was = imported.GetValueOrDefault(name);
        var (mine, theirs) = (Value(name, own), Value(name, field.Lines));
        if (mine == theirs) return IsUndecided(own) ? field.Lines : own;
        if (was is null) return IsUndecided(own) ? field.Lines : Unknown(field, own);
        if (mine == Value(name, was) && IsUndecided(own)) return field.Lines;

        isKept[name] = true;
        own = name == "speakers" ? own + NewSpeakers(field.Lines, own) : own;
        if (theirs == Value(name, was)) return Noted(own, name, null);
        return Noted(own, name, theirs);
    }

    /// <summary>Nobody can tell any more who has written what stands there; neither is lost.</summary>
    private string Unknown(DraftText.Field field, string own)
    {
        if (IsUndecided(field.Lines))
        {
            isKept[field.Name] = true;
            return own;
        }

        isKept[field.Name] = false;
        var before = Value(field.Name, own);
        kept.Add($"The field {field.Name} is the source's now; it was {before}.");
        return $"{Decision.InYaml($"Before this import, {field.Name} was: {before}. Which is right?")}\n{field.Lines}";
    }

    private string Noted(string own, string name, string? theirs)
    {
        kept.Add($"The field {name} stays as you have written it{(theirs is null ? "" : $"; the source now gives {theirs}")}.");
        return theirs is null ? own : $"{Decision.InYaml($"The source now gives {theirs}; what you had decided stays until you change it")}\n{own}";
    }

    /// <summary>Those who speak in the corrected source only.</summary>
    private string NewSpeakers(string lines, string own)
    {
        var known = Speaker().Matches(own + imported.GetValueOrDefault("speakers")).Select(speaker => speaker.Groups["slug"].Value).ToHashSet();
        return string.Concat(Speaker().Matches(lines).Where(speaker => !known.Contains(speaker.Groups["slug"].Value)).Select(speaker => speaker.Value));
    }

    private bool Falls(string name) => Bases.TryGetValue(name, out var basis) && isKept.TryGetValue(basis, out var stays) && !stays;

    private static bool HasValue(DraftText.Field field) => field.Lines.Split('\n').Any(line => line.StartsWith($"{field.Name}:", StringComparison.Ordinal));

    private static bool IsUndecided(string lines) => lines.Contains("# decide:", StringComparison.Ordinal);

    /// <summary>What a field says; of speakers in one order, for who speaks first is no more than what the turns say.</summary>
    private static string Value(string name, string lines) => name != "speakers" ? Value(lines) : Value(string.Concat(Speaker().Matches(Comment().Replace(lines, "")).Select(speaker => speaker.Value).Order(StringComparer.Ordinal)));

    /// <summary>What lines say, on one line: without comments, and of the source without what only names the captured file.</summary>
    private static string Value(string lines) => string.Join(' ', Captured().Replace(Comment().Replace(lines, ""), "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The source as a person has completed it, of the new capture.</summary>
    private static string Rebound(string lines, SeedDraft draft) =>
        Sha256().Replace(Capture().Replace(lines, draft.Capture is null ? "" : $"  capture: {draft.Capture}\n"), draft.Sha256 is null ? "" : $"  sha256: {draft.Sha256}\n");

    /// <summary>The top fields of a seed, each with the comments before it and with its lines.</summary>
    private static OrderedDictionary<string, string> Fields(string seed)
    {
        var lines = seed.Split('\n');
        var fields = new OrderedDictionary<string, string>();
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

    [GeneratedRegex("^(?<name>[a-z][a-z0-9-]*):", RegexOptions.CultureInvariant)]
    private static partial Regex FieldBegin();

    [GeneratedRegex("^ *#.*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("^  (?:capture|sha256):.*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Captured();

    [GeneratedRegex("^  capture:.*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Capture();

    // With what was to be decided about it.
    [GeneratedRegex("(?:^  # decide:.*\n)*^  url:.*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Url();

    [GeneratedRegex("^  sha256:.*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();

    [GeneratedRegex("^(?:  #[^\n]*\n)*  - person: (?<slug>[a-z0-9-]+)\n(?:    [^\n]*\n)*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();
}
