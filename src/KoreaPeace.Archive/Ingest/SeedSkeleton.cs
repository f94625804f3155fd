using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>A new record's seed with everything in it that is known already, and remarks on what is to be filled in. It is valid as it is.</summary>
public sealed partial record SeedSkeleton
{
    public required RecordKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Slug { get; init; }

    public PartialDate Date { get; init; } = PartialDate.Unknown;

    /// <summary>Null when not known yet.</summary>
    public string? Url { get; init; }

    /// <summary>Null when not known yet.</summary>
    public string? Publisher { get; init; }

    /// <summary>Speakers or authors: slugs of the vocabulary with their names there; for an author a plain name stands for both.</summary>
    public IReadOnlyList<(string Slug, string Name)> People { get; init; } = [];

    /// <summary>Inside the seeds folder: in the folder of the first year the date can be.</summary>
    public string Path => $"{Folder}/{Date.First?.ToString("yyyy", CultureInfo.InvariantCulture) ?? SeedFile.Undated}/{Slug}.md";

    private bool IsTranscript => Kind == RecordKind.Transcript;

    private string Folder => IsTranscript ? SeedFile.TranscriptFolder : SeedFile.PublicationFolder;

    private static string Roles => string.Join(", ", Enum.GetValues<Role>().Where(role => role != Role.Author).Select(role => role.ToString().ToLowerInvariant()));

    public string Text => $"""
        ---
        # Lines that begin with # are remarks: follow them, then delete them. seeds/README.md explains every field.
        title: {Value(Title)}
        # 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown.
        date: {Date}
        {Basis}type: {(IsTranscript ? "Transcript" : "unknown")}
        # The same spelling for every piece of this publisher.
        publisher: {Value(Publisher ?? "Publisher not known")}
        {Contributors}
        # The publisher's topics where it prints any, otherwise your own choice, as topics.yaml has them.
        # topics: [peace-processes]
        {Words}
        source:
          {(Url is null ? "# The piece's own address.\n  " : "")}url: {Value(Url ?? $"https://put-the-address-here.invalid/{Slug}")}
          # archived: https://web.archive.org/web/2024/https://…
        # Whose words these are, and on what ground they are shown.
        rights: {Value(Publisher is null ? "See the original." : $"{Publisher.TrimEnd('.')}. See the original.")}
        ---
        {Body}
        """;

    private string Basis => Date.IsExact ? "" : $"# How the date is known, in a sentence for readers.\ndate-basis: {(Date.IsUnknown ? "Not looked for yet." : "To be told.")}\n";

    private string Words => IsTranscript
        ? "# summary: A few plain sentences of your own."
        : "# The publisher's own words; if it prints none, leave the field out.\n# abstract: …";

    private string Contributors => (IsTranscript, People.Count) switch
    {
        (true, 0) => $"# Who speaks, each with one of these roles: {Roles}.\n# speakers:\n#   - person: a-slug-of-people-yaml\n#     role: guest",
        (true, _) => $"# Roles: {Roles}.\nspeakers:\n{string.Join('\n', People.Select(person => $"  - person: {person.Slug}\n    role: speaker"))}",
        (false, 0) => "# Who wrote it, as printed; never guess.\n# authors:\n#   - a-slug-of-people-yaml",
        _ => $"authors:\n{string.Join('\n', People.Select(person => $"  - {Value(person.Slug)}"))}",
    };

    private string Body => !IsTranscript ? "" : $"\n{string.Join("\n\n", Labels.Select((label, n) => $"**{label}:** {{#t{n + 1}}} The words."))}\n";

    private IEnumerable<string> Labels => People.Count == 0 ? ["[Unidentified]"] : People.Select(person => person.Name);

    /// <summary>A slug made of a title, cut between words where the title is long; empty when it has no Latin letter.</summary>
    public static string SlugOf(string title)
    {
        var slug = RecordFields.Slugged(title);
        if (slug.Length > Records.Slug.MaxLength) slug = slug[..slug.LastIndexOf('-', Records.Slug.MaxLength)];
        return Records.Slug.IsValid(slug) ? slug : "";
    }

    /// <summary>As YAML takes it: in quotes unless it is plain words.</summary>
    private static string Value(string text)
    {
        if (PlainWords().IsMatch(text)) return text;
        return new StringBuilder("\"").Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"').ToString();
    }

    [GeneratedRegex(@"^\p{L}([^:#\n""'\[\]{},&*!|>%@`]|:(?=[^\s#]))*(?<![\s:])$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainWords();
}
