using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>Begins the draft of one piece: what was told stands as it is, what the source states stands with a decision, what nobody knows is said to be so.</summary>
public static class ToldDraft
{
    /// <summary>What a person must decide about words above a talk.</summary>
    public const string SummaryTaken = "The summary is what stands above the talk; is it one, or does it belong to somebody who speaks?";

    /// <param name="type">What it is, unless it was told.</param>
    /// <exception cref="ImportMisuseException">What was told cannot be meant.</exception>
    public static SeedDraft Of(ImportRequest request, SourceFile file, RecordKind kind, string type, StatedFacts stated)
    {
        if (request.Value(ImportOption.Url) is { } address && !WebAddress.Is(address)) throw new ImportMisuseException($"\"{address}\" is not a web address; write it whole, beginning with https://");
        var title = OneLine(request.Value(ImportOption.Title) ?? stated.Title ?? Path.GetFileNameWithoutExtension(file.Name).Replace('-', ' ').Replace('_', ' '));
        var slug = request.Slug ?? (SeedSkeleton.SlugOf(title) is { Length: > 0 } own ? own : file.Slug);
        var publisher = request.Value(ImportOption.Publisher) ?? stated.Publisher;
        var date = request.Date(ImportOption.Date) ?? stated.Date ?? PartialDate.Unknown;
        var draft = new SeedDraft
        {
            Kind = kind,
            Slug = slug,
            Title = title,
            Date = date,
            Recorded = request.Date(ImportOption.Recorded) ?? stated.Recorded,
            Type = TypeOf(request.Value(ImportOption.Type)) ?? type,
            Programme = request.Value(ImportOption.Programme) ?? stated.Programme,
            Publisher = publisher ?? "Publisher not known",
            Language = request.Value(ImportOption.Language) ?? stated.Language,
            Summary = stated.Summary,
            Url = request.Value(ImportOption.Url) ?? stated.Url ?? $"https://put-the-address-here.invalid/{slug}",
            Rights = request.Value(ImportOption.Rights) ?? (publisher is null ? "See the original." : $"{publisher.TrimEnd('.')}. See the original."),
        };
        draft.Topics.AddRange(request.Values(ImportOption.Topic).Select(topic => TopicOf(topic, request)));
        Mark(draft, request, stated);
        return draft;
    }

    private static void Mark(SeedDraft draft, ImportRequest request, StatedFacts stated)
    {
        if (request.Value(ImportOption.Title) is null) draft.Decide("title", stated.Title is null ? "The source states no title; this is the name of its file" : $"The title is taken from {stated.TitleFrom}; is it the title?");
        if (request.Value(ImportOption.Date) is null) draft.Decide("date", stated.Date is null ? "The source states no date. When was it published?" : $"The date is taken from {stated.DateFrom}; is it that of publication?");
        if (request.Value(ImportOption.Recorded) is null && stated.Recorded is not null) draft.Decide("recorded", $"This date is taken from {stated.RecordedFrom}; was it spoken then?");
        if (!draft.Date.IsExact || draft.Recorded is { IsExact: false }) draft.DateBasis = draft.Date.IsUnknown ? "Not stated in the source." : "To be told.";
        if (draft.DateBasis is "To be told.") draft.Decide("date-basis", "How is the date known? Say it in a sentence for readers");
        if (request.Value(ImportOption.Publisher) is null) draft.Decide("publisher", stated.Publisher is null ? "The source states no publisher. Whose is it?" : "Is this the publisher, in the spelling of its other pieces?");
        if (stated.Summary is not null) draft.Decide("summary", SummaryTaken);
        if (request.Value(ImportOption.Url) is null) draft.Decide("source.url", stated.Url is null ? "The source states no address of its own. Put it here" : "The address stands in the source; is it that of this piece?");
        if (request.Value(ImportOption.Rights) is null) draft.Decide("rights", "Whose words are these, and on what ground are they shown?");
    }

    private static string? TypeOf(string? told) => told is null || PublicationType.Printed(told) is not null ? told
        : throw new ImportMisuseException($"type \"{told}\" is not known{Nearest.Hint(told, PublicationType.All.SelectMany(known => known.AlsoPrinted.Append(known.Name)), "; seeds/README.md lists those there are")}");

    private static string TopicOf(string told, ImportRequest request)
    {
        var topics = request.Known.Topics;
        return topics.Entries.GetValueOrDefault(told)?.Slug ?? topics.Entries.Values.FirstOrDefault(topic => topic.Name.Equals(told, StringComparison.OrdinalIgnoreCase))?.Slug ?? throw new ImportMisuseException(topics.Unknown("topic", told));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
