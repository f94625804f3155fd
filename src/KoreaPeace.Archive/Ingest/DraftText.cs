using System.Globalization;
using System.Text;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>A draft as the text of a seed, with its fields in the order of seeds/README.md.</summary>
internal sealed class DraftText(SeedDraft draft)
{
    /// <summary>The field's name with the comments before it and its lines, each with its end; empty when neither is there.</summary>
    public sealed record Field(string Name, string Lines);

    public string Text => Whole(Fields);

    /// <summary>The top fields, those left out that are not set and have no comment.</summary>
    public IReadOnlyList<Field> Fields => [.. All().Where(entry => entry.Lines.Length > 0)];

    /// <summary>The text with these fields in place of the draft's.</summary>
    public string Whole(IEnumerable<Field> fields) => $"---\n{string.Concat(fields.Select(field => field.Lines))}---\n{Body}";

    private string Body => draft.Kind == RecordKind.Transcript ? string.Concat(draft.Turns.Select(Turn)) : draft.Body.Length == 0 ? "" : $"\n{draft.Body.Trim('\n')}\n";

    private static string Turn(DraftTurn turn)
    {
        var text = new StringBuilder();
        foreach (var what in turn.Decisions) text.Append('\n').Append(Decision.InBody(what)).Append('\n');
        if (turn.Heading is { } heading) text.Append("\n## ").Append(heading).Append('\n');
        text.Append("\n**").Append(turn.PrintedLabel).Append(":** ");
        if (turn.Id is { } id) text.Append("{#").Append(id).Append(turn.At is { } at ? $" at={at.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture)}" : "").Append("} ");
        return text.AppendJoin("\n\n", turn.Paragraphs).Append('\n').ToString();
    }

    private IEnumerable<Field> All() =>
    [
        One("title", draft.Title),
        One("title-basis", draft.TitleBasis),
        One("date", draft.Date.Edtf),
        One("recorded", draft.Recorded?.Edtf),
        One("date-basis", draft.DateBasis),
        One("type", draft.Type),
        One("printed-type", draft.PrintedType),
        One("number", draft.Number),
        One("isbn", draft.Isbn),
        One("programme", draft.Programme),
        One("medium", draft.Medium),
        One("series", draft.Series),
        One("publisher", draft.Publisher),
        new("speakers", Comments("speakers") + (draft.Speakers.Count == 0 ? "" : $"speakers:\n{string.Concat(draft.Speakers.Select(Speaker))}")),
        new("authors", Comments("authors") + List("", "authors", draft.Authors)),
        Flag("others", draft.HasOthers),
        new("topics", Comments("topics") + (draft.Topics.Count == 0 ? "" : $"topics: [{string.Join(", ", draft.Topics)}]\n")),
        One("language", draft.Language),
        One("summary", draft.Summary),
        One("abstract", draft.Abstract),
        One("note", draft.Note),
        new("source", Source()),
        One("rights", draft.Rights),
        new("related", Comments("related") + (draft.Related.Count == 0 ? "" : $"related:\n{string.Concat(draft.Related.Select(link => $"  - slug: {link.Slug}\n{YamlValue.Field("    ", "reason", link.Reason)}"))}")),
        new("removed", Comments("removed") + (draft.Removed.Count == 0 ? "" : $"removed: [{string.Join(", ", draft.Removed)}]\n")),
    ];

    private string Source() => new StringBuilder(Comments("source")).Append("source:\n")
        .Append(In("url", draft.Url)).Append(In("archived", draft.Archived)).Append(In("retrieved", draft.Retrieved?.Edtf))
        .Append(In("capture", draft.Capture)).Append(draft.Sha256 is { } sha256 ? $"  sha256: {sha256}\n" : "")
        .Append(draft.IsListed ? "  listed: true\n" : "").Append(draft.IsCopy ? "  copy: true\n" : "")
        .Append(List("  ", "also", draft.Also)).Append(List("  ", "seen", draft.Seen)).ToString();

    private string In(string name, string? value) => Comments($"source.{name}", "  ") + (value is null ? "" : $"  {name}: {(IsAddress(value) ? value : YamlValue.Of(value))}\n");

    private static string Speaker(DraftSpeaker speaker)
    {
        var lines = new StringBuilder();
        foreach (var what in speaker.Decisions) lines.Append("  ").Append(Decision.InYaml(what)).Append('\n');
        lines.Append("  - person: ").Append(speaker.Person).Append("\n    role: ").Append(speaker.Role.ToString().ToLowerInvariant()).Append('\n');
        if (speaker.Title is { } title) lines.Append(YamlValue.Field("    ", "title", title));
        if (speaker.As is { } label) lines.Append(YamlValue.Field("    ", "as", label));
        return lines.ToString();
    }

    private Field One(string name, string? value) => new(name, Comments(name) + (value is null ? "" : Written(name, value)));

    // Dates are no text that YAML could take for anything else.
    private static string Written(string name, string value) => PartialDate.Parse(value) is { IsUnknown: false } && name is "date" or "recorded" ? $"{name}: {value}\n" : YamlValue.Field("", name, value);

    private Field Flag(string name, bool isSet) => new(name, Comments(name) + (isSet ? $"{name}: true\n" : ""));

    private static string List(string indent, string name, List<string> values) =>
        values.Count == 0 ? "" : $"{indent}{name}:\n{string.Concat(values.Select(value => $"{indent}  - {(IsAddress(value) ? value : YamlValue.Of(value))}\n"))}";

    private string Comments(string field, string indent = "") => string.Concat(draft.CommentsOn(field).Select(comment => $"{indent}{comment}\n"));

    /// <summary>An address that YAML takes without quotes.</summary>
    private static bool IsAddress(string text) => WebAddress.Is(text) && !text.Contains(' ', StringComparison.Ordinal) && !text.EndsWith(':') && !text.Contains('"', StringComparison.Ordinal);
}
