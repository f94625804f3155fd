using System.Globalization;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Citations;

/// <summary>A record of the archive as an item to cite.</summary>
public static class CitedRecord
{
    private static readonly HashSet<string> Reports = ["report", "book", "discussion-paper"];

    /// <param name="people">By slug.</param>
    /// <param name="url">Its permanent address, whole.</param>
    /// <param name="archive">The archive's name.</param>
    /// <param name="turns">The turns that are cited of it, "4" or "5–6"; null for the whole.</param>
    public static CslItem Of(ArchiveRecord record, IReadOnlyDictionary<string, Person> people, string url, string archive, string? turns = null)
    {
        var item = new CslItem
        {
            Id = record.Slug,
            Type = "webpage",
            Title = record.Title,
            Author = Names(record, people, asking: false),
            Issued = CslDate.Of(record.Date, isCertain: record.DateBasis is null || record.Date.Precision != Precision.Day),
            Url = url,
            Language = record.Language,
            Turns = turns,
            Form = FormOf(record),
        };
        var genre = record.Type == PublicationType.Unknown ? null : record.PrintedType;
        // The organisation answers for what bears no name.
        if (record is Publication && item.Author.Count == 0) item = item with { Author = [new CslName { Literal = record.Publisher }] };
        return record switch
        {
            Transcript { IsSpeech: true } speech => item with { Type = "speech", EventTitle = speech.Programme, Publisher = record.Publisher, Genre = genre, Medium = speech.Medium, Archive = archive },
            Transcript transcript => item with { Type = "interview", Interviewer = Names(record, people, asking: true), ContainerTitle = transcript.Programme, Publisher = record.Publisher, Medium = transcript.Medium, Archive = archive },
            Publication publication when IsReport(publication) =>
                item with { Type = "report", Publisher = record.Publisher, Genre = publication.Number is null ? genre : record.Series ?? genre, Number = publication.Number, Isbn = publication.Isbn, Abstract = publication.Abstract },
            _ => item with { ContainerTitle = record.Publisher, Genre = genre, Abstract = (record as Publication)?.Abstract },
        };
    }

    private static CitedForm? FormOf(ArchiveRecord record) => record is not Publication ? null : record.Type.Slug switch
    {
        "book" => record.PrintedType.Contains("chapter", StringComparison.OrdinalIgnoreCase) ? CitedForm.Chapter : CitedForm.Book,
        "op-ed" => CitedForm.OpEd,
        "hearing" or "testimony" => CitedForm.Hearing,
        _ => record.PrintedType.Contains("journal", StringComparison.OrdinalIgnoreCase) ? CitedForm.JournalArticle : null,
    };

    /// <summary>It stands by itself under its own title, and not as a page of a site.</summary>
    public static bool IsReport(ArchiveRecord record) => record is Publication publication && (publication.Number is not null || Reports.Contains(record.Type.Slug));

    /// <summary>The same with all that a file for another program can hold: what it is about, its key, a note on the turns.</summary>
    public static CslItem InFull(OpenEdition edition, ArchiveRecord record, string url, string archive, string? turns = null)
    {
        var key = edition.CitationKeys[record.Slug];
        return Of(record, edition.People, url, archive, turns) with
        {
            Id = turns is null ? record.Slug : $"{record.Slug}-{Ending(turns)}",
            CitationKey = turns is null ? key : $"{key}-{Ending(turns)}",
            Abstract = record.Summary ?? (record as Publication)?.Abstract,
            Subjects = [.. record.Topics.Select(topic => edition.Topics[topic].Name)],
            Note = turns is null ? null : $"{(turns.Contains('–', StringComparison.Ordinal) ? "Turns" : "Turn")} {turns}",
            Accessed = CslDate.Of(PartialDate.Parse(edition.Edition.BuiltAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) ?? PartialDate.Unknown),
        };

        static string Ending(string turns) => "t" + turns.Replace("–", "-t", StringComparison.Ordinal);
    }

    /// <summary>Those who answer or write; or, when <paramref name="asking"/>, those who ask.</summary>
    internal static List<CslName> Names(ArchiveRecord record, IReadOnlyDictionary<string, Person> people, bool asking) =>
        [.. record.Contributors.Where(contributor => (contributor.Role is Role.Host or Role.Interviewer or Role.Moderator) == asking && contributor.Role != Role.Audience)
            .Select(contributor => contributor.Person is { } slug && people.TryGetValue(slug, out var person) ? NameOf(person.Name, person.SortName)
                : SortedName.IsOfPerson(contributor.Name) ? NameOf(contributor.Name, SortedName.Of(contributor.Name, null, isEastAsian: false)) : new CslName { Literal = contributor.Name })];

    /// <summary>A name whose sorted form begins as it is spoken keeps that order: Moon, Jae-in is Moon Jae-in.</summary>
    private static CslName NameOf(string name, string sorted)
    {
        if ((SortedName.InHangul(name) ?? sorted).Split(", ", 3) is not [var family, var given, .. var suffix]) return new CslName { Literal = name };
        return new CslName { Family = family, Given = given, Suffix = suffix.FirstOrDefault(), StaticOrdering = name == $"{family} {given}" || name == family + given ? true : null };
    }
}
