using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Topics;

namespace KoreaPeace.Archive.Exchange.Import.Catalogue;

/// <summary>Makes the seed of a publication of each row: what the row states, and nothing else.</summary>
internal sealed class CatalogueReading(Vocabularies known, string catalogue, ILookup<string, CatalogueRow> rowsBySourcePage)
{
    private static readonly HashSet<string> Spoken = ["podcast", "event", "hearing", "interview", "transcript"];

    private readonly KnownPeople people = new(known.People);
    private readonly Dictionary<string, Topic> topics = known.Topics.Entries.Values.SelectMany(topic => new[] { (topic.Name, topic), (Name: topic.Slug, topic) }).DistinctBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(entry => entry.Name, entry => entry.topic, StringComparer.OrdinalIgnoreCase);

    /// <returns>The seed, not named yet; those whom it names and people.yaml does not know; what is wrong with cells, in whole sentences.</returns>
    public (SeedDraft Draft, IReadOnlyList<NewPerson> People, IReadOnlyList<string> Troubles) Read(CatalogueRow row)
    {
        var (added, troubles) = (new List<NewPerson>(), new List<string>());
        var (title, date, type, source) = (CatalogueTitle.Of(row.Title), CatalogueDate.Of(row), CatalogueType.Of(row.Type), CatalogueSource.Of(row));
        var publisher = row.Publisher.Length > 0 ? row.Publisher : "Publisher not known";
        var draft = new SeedDraft
        {
            Kind = RecordKind.Publication,
            Slug = "",
            Title = title.Words,
            TitleBasis = title.Basis,
            Date = date.Date,
            DateBasis = date.Basis,
            Type = type.Type,
            PrintedType = type.Printed,
            Number = row.Number ?? type.Number,
            Isbn = row.Isbn,
            Series = row.Series ?? type.Series,
            Publisher = publisher,
            Language = row.Language,
            Abstract = row.Abstract,
            Note = Note(date.Rest, title, type),
            Url = source.Url ?? $"https://put-the-address-here.invalid/line-{row.Line}",
            Archived = row.Archived,
            IsListed = source.IsListed,
            Rights = row.Rights ?? $"{publisher.TrimEnd('.')}. Only the facts of publication are given here; for the text, see the publisher.",
        };
        draft.Seen.AddRange(source.Seen);
        draft.Remark("title", $"From {catalogue}, {(row.Id.Length > 0 ? row.Id : $"line {row.Line}")}.");
        foreach (var (column, cell) in row.Rest) draft.Remark("title", $"{column}: {cell}");
        if (row.Publisher.Length == 0) draft.Decide("publisher", "who published it? The catalogue does not say");
        if (date.Decision is { } when) draft.Decide("date", when);
        if (date.Trouble is { } trouble) troubles.Add($"{row.PlaceOfDate}: {trouble}.");
        if (type.Decision is { } form) draft.Decide("type", form);
        if (row.Url.Length > 0 && !WebAddress.Is(row.Url)) troubles.Add($"{row.PlaceOfUrl}: \"{row.Url}\" is not a web address; write it whole, beginning with https://.");
        Address(draft, source);
        Contributors(draft, row, added);
        Topics(draft, row);
        return (draft, added, troubles);
    }

    private static string? Note(string rest, CatalogueTitle title, CatalogueType type)
    {
        var said = new[] { title.Remark, type.Aside, rest }.Where(words => !string.IsNullOrEmpty(words)).ToList();
        return said.Count == 0 ? null : $"The catalogue says: {string.Join("; ", said).TrimEnd('.')}.";
    }

    private void Address(SeedDraft draft, CatalogueSource source)
    {
        if (source.Rest.Count > 0) draft.Remark("source", $"Among the addresses: {string.Join("; ", source.Rest)}");
        if (source.Url is null) draft.Decide("source.url", "where does it stand? The catalogue has no address for it");
        // A page on which several pieces were seen is a list. One on which a single piece was seen may be the piece.
        else if (source.IsListed && rowsBySourcePage[source.Url].Take(2).Count() < 2)
            draft.Decide("source", "is this a page that lists the piece, or a copy of it? The catalogue has no address of its own for it; for a copy, write copy: true in place of listed: true");
    }

    private void Contributors(SeedDraft draft, CatalogueRow row, List<NewPerson> added)
    {
        var named = CatalogueAuthors.Of(row.Authors);
        draft.HasOthers = named.HasOthers;
        var isSpoken = PublicationType.Printed(draft.Type) is { } type && Spoken.Contains(type.Slug);
        foreach (var person in named.People)
        {
            var who = people.Of(person.Name);
            if (person.Word is not null && person.Role is null) draft.Decide("authors", $"did {person.Name} write it? The catalogue calls the name \"{person.Word}\"");
            if (person.Role is not null || isSpoken) Speaker(draft, who, person.Role ?? Role.Speaker, added);
            else Author(draft, who, person.Name);
        }
    }

    /// <summary>Somebody who speaks needs an entry in people.yaml.</summary>
    private static void Speaker(SeedDraft draft, NamedPerson who, Role role, List<NewPerson> added)
    {
        draft.Speakers.Add(new DraftSpeaker(who.Slug, role) { Decisions = who is { New: null, Decision: { } what } ? [what] : [] });
        if (who.New is { } entry) added.Add(entry);
    }

    /// <summary>For somebody who writes, a plain name will do.</summary>
    private static void Author(SeedDraft draft, NamedPerson who, string printed)
    {
        draft.Authors.Add(who.New is null ? who.Slug : printed);
        if (who is { New: null, Decision: { } what }) draft.Decide("authors", what);
    }

    private void Topics(SeedDraft draft, CatalogueRow row)
    {
        foreach (var name in row.Topics.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!topics.TryGetValue(name, out var topic)) draft.Decide("topics", $"which topic is \"{name}\"? topics.yaml has none of this name");
            else if (!draft.Topics.Contains(topic.Slug)) draft.Topics.Add(topic.Slug);
        }
    }
}
