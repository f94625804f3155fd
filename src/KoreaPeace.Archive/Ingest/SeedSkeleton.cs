using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>A new record's seed with everything in it that is known already, and remarks on what is to be filled in. It is valid as it is.</summary>
public sealed record SeedSkeleton
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
    public string Path => Draft.Path;

    public string Text => Draft.Text;

    private static string Roles => string.Join(", ", Enum.GetValues<Role>().Where(role => role != Role.Author).Select(role => role.ToString().ToLowerInvariant()));

    private SeedDraft Draft
    {
        get
        {
            var draft = new SeedDraft
            {
                Kind = Kind,
                Slug = Slug,
                Title = Title,
                Date = Date,
                DateBasis = Date.IsExact ? null : Date.IsUnknown ? "Not looked for yet." : "To be told.",
                Type = Kind == RecordKind.Transcript ? "Transcript" : "unknown",
                Publisher = Publisher ?? "Publisher not known",
                Url = Url ?? $"https://put-the-address-here.invalid/{Slug}",
                Rights = Publisher is null ? "See the original." : $"{Publisher.TrimEnd('.')}. See the original.",
            };
            Explain(draft);
            if (Kind == RecordKind.Transcript) Speaking(draft);
            else Written(draft);
            return draft;
        }
    }

    private void Explain(SeedDraft draft)
    {
        draft.Remark("title", "Lines that begin with # are remarks: follow them, then delete them. seeds/README.md explains every field.");
        draft.Remark("date", "2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown.");
        if (!Date.IsExact) draft.Decide("date-basis", "How is the date known? Say it in a sentence for readers");
        draft.Remark("publisher", "The same spelling for every piece of this publisher.");
        if (Publisher is null) draft.Decide("publisher", "Who published it?");
        draft.Remark("topics", "The publisher's topics where it prints any, otherwise your own choice, as topics.yaml has them.");
        draft.Remark("topics", "topics: [peace-processes]");
        if (Url is null) draft.Remark("source.url", "The piece's own address.");
        draft.Remark("source.archived", "archived: https://web.archive.org/web/2024/https://…");
        draft.Remark("rights", "Whose words these are, and on what ground they are shown.");
    }

    private void Speaking(SeedDraft draft)
    {
        draft.Remark("summary", "summary: A few plain sentences of your own.");
        draft.Remark("speakers", People.Count > 0 ? $"Roles: {Roles}." : $"Who speaks, each with one of these roles: {Roles}.");
        foreach (var line in People.Count > 0 ? [] : new[] { "speakers:", "  - person: a-slug-of-people-yaml", "    role: guest" }) draft.Remark("speakers", line);
        draft.Speakers.AddRange(People.Select(person => new DraftSpeaker(person.Slug, Role.Speaker)));
        draft.Turns.AddRange((People.Count == 0 ? ["[Unidentified]"] : People.Select(person => person.Name)).Select((label, n) => new DraftTurn(label) { Id = $"t{n + 1}", Paragraphs = ["The words."] }));
    }

    private void Written(SeedDraft draft)
    {
        draft.Remark("abstract", "The publisher's own words; if it prints none, leave the field out.");
        draft.Remark("abstract", "abstract: …");
        foreach (var line in People.Count > 0 ? [] : new[] { "Who wrote it, as printed; never guess.", "authors:", "  - a-slug-of-people-yaml" }) draft.Remark("authors", line);
        draft.Authors.AddRange(People.Select(person => person.Slug));
    }

    /// <summary>A slug made of a title, cut between words where the title is long; empty when it has no Latin letter.</summary>
    public static string SlugOf(string title)
    {
        var slug = RecordFields.Slugged(title);
        if (slug.Length > Records.Slug.MaxLength) slug = slug[..slug.LastIndexOf('-', Records.Slug.MaxLength)];
        return Records.Slug.IsValid(slug) ? slug : "";
    }
}
