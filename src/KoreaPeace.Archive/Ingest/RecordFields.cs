using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Related;
using Capture = KoreaPeace.Archive.Records.Capture;

namespace KoreaPeace.Archive.Ingest;

/// <summary>The fields that every kind of record has, read and judged.</summary>
public sealed partial class RecordFields(Fields fields, Vocabularies vocabularies)
{
    public string Title { get; } = fields.Required("title", "Frank Aum on the Need for Diplomacy");

    public string? TitleBasis { get; } = fields.Text("title-basis");

    public string PrintedType { get; } = PrintedTypeOf(fields);

    public string Publisher { get; } = fields.Required("publisher", "U.S. Institute of Peace");

    public string Rights { get; } = fields.Required("rights", "U.S. Institute of Peace. See the original.");

    /// <summary>Unknown, too, when it cannot be read, which has then been named as a Problem.</summary>
    public PartialDate Date { get; } = DateOf(fields);

    public string? DateBasis { get; } = fields.Text("date-basis");

    public string Language { get; } = fields.Text("language") ?? "en";

    public string? Summary { get; } = fields.Text("summary");

    public string? Series { get; } = fields.Text("series");

    public string? Note { get; } = fields.Text("note");

    public bool HasOthers { get; } = fields.Flag("others");

    public Capture Source { get; } = SourceOf(fields);

    public Withdrawal? Withdrawal { get; } = WithdrawalOf(fields);

    public List<Correction> Corrections { get; } = [.. fields.Groups("corrections").Select(CorrectionOf)];

    public List<CuratedLink> Links { get; } = [.. fields.Groups("related").Select(LinkOf)];

    public List<string> Aliases { get; } = AliasesOf(fields);

    public List<string> Topics { get; } = TopicsOf(fields, vocabularies);

    /// <summary>Never null: a type that is not on the list has been named as a Problem, and the record is left out.</summary>
    public PublicationType Type { get; } = TypeOf(fields);

    /// <summary>Gives a record of any kind what every kind has.</summary>
    public T Describe<T>(T record, SeedFile seed) where T : ArchiveRecord
    {
        (record.Slug, record.SeedPath) = (seed.Slug, seed.Path);
        (record.Title, record.TitleBasis) = (Title, TitleBasis);
        (record.Type, record.PrintedType) = (Type, PrintedType);
        (record.Date, record.DateBasis) = (Date, DateBasis);
        (record.Publisher, record.PublisherSlug) = (Publisher, Slugged(Publisher));
        (record.Language, record.Summary, record.Series, record.Note) = (Language, Summary, Series, Note);
        (record.Rights, record.Source, record.Withdrawal) = (Rights, Source, Withdrawal);
        (record.HasOthers, record.Topics) = (HasOthers, Topics);
        (record.Corrections, record.Aliases, record.Links) = (Corrections, Aliases, Links);
        return record;
    }

    /// <summary>The publisher's name as addresses write it.</summary>
    public static string Slugged(string name)
    {
        var plain = new StringBuilder();
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && character is not ('.' or '\'' or '’'))
                plain.Append(char.ToLowerInvariant(character));
        }

        // A name without a Latin letter, such as one in Hangul, keeps its own letters.
        var slug = NotInSlugs().Replace(plain.ToString(), "-").Trim('-');
        return slug.Length > 0 ? slug : Spaces().Replace(name.Trim(), "-");
    }

    /// <summary>Judges what only all dates together can tell.</summary>
    public void RequireBasis(PartialDate? recorded)
    {
        if (fields.IsEmpty("date") || (Date.IsUnknown && fields.Text("date") != Date.Edtf)) return;
        if (DateBasis is null && !(Date.IsExact && (recorded is null || recorded.IsExact)))
            fields.Problem(Date.IsExact ? "recorded" : "date", "a date that is not one certain day needs a line that says how it is known, such as \"date-basis: The month is printed on the cover.\"");
    }

    private static PartialDate DateOf(Fields fields)
    {
        if (fields.IsEmpty("date")) fields.Problem("date", "date is missing; add a line such as \"date: 2024-08-20\", or \"date: unknown\"");
        return fields.Date("date") ?? PartialDate.Unknown;
    }

    private static string PrintedTypeOf(Fields fields)
    {
        var type = fields.Required("type", "Analysis");
        return fields.Text("printed-type") ?? type;
    }

    private static PublicationType TypeOf(Fields fields)
    {
        var printed = fields.Text("type");
        if (printed is null) return PublicationType.All[0];
        if (PublicationType.Printed(printed) is { } type) return type;

        var names = PublicationType.All.SelectMany(known => known.AlsoPrinted.Append(known.Name));
        fields.Problem("type", $"type \"{printed}\" is not known{Nearest.Hint(printed, names, "; seeds/README.md lists those there are")}");
        return PublicationType.All[0];
    }

    private static Capture SourceOf(Fields fields)
    {
        if (fields.Group("source") is not { } source)
        {
            if (fields.IsEmpty("source")) fields.Problem("source", "source is missing; add \"source:\" and below it, indented, \"url: https://…\"");
            return new Capture { Url = "" };
        }

        if (source.IsEmpty("url")) source.Problem("url", "source has no url; add the publisher's address, \"url: https://…\"");
        var capture = new Capture
        {
            Url = source.Address("url") ?? "",
            IsListed = source.Flag("listed"),
            IsCopy = source.Flag("copy"),
            Also = source.Addresses("also"),
            Seen = source.Addresses("seen"),
            IsGone = source.Flag("gone"),
            Archived = source.Address("archived"),
            Retrieved = source.Date("retrieved"),
            File = CaptureFile(source),
            Sha256 = Sha256Of(source),
        };
        if (capture.File is not null && capture.Sha256 is null && source.IsEmpty("sha256"))
            source.Problem("capture", "a capture needs a field sha256 beside it; sha256sum prints its value");
        source.RejectTheRest();
        return capture;
    }

    private static string? CaptureFile(Fields source)
    {
        if (source.Text("capture") is not { } file) return null;
        if (file.StartsWith("captures/", StringComparison.Ordinal) && !file.Split('/').Contains("..")) return file;
        source.Problem("capture", $"capture \"{file}\" must lie in the folder captures/");
        return null;
    }

    private static string? Sha256Of(Fields source)
    {
        if (source.Text("sha256") is not { } hash) return null;
        if (hash.Length == 64 && hash.All(char.IsAsciiHexDigit)) return hash.ToLowerInvariant();
        source.Problem("sha256", "sha256 must be 64 hexadecimal digits; sha256sum prints them");
        return null;
    }

    private static Withdrawal? WithdrawalOf(Fields fields)
    {
        if (fields.Group("withdrawn") is not { } withdrawn) return null;
        if (withdrawn.IsEmpty("date")) withdrawn.Problem("date", "withdrawn has no date; add \"date: 2024-08-20\"");
        var withdrawal = new Withdrawal(withdrawn.Date("date") ?? PartialDate.Unknown, withdrawn.Required("reason", "At the speaker's request."));
        withdrawn.RejectTheRest();
        return withdrawal;
    }

    private static Correction CorrectionOf(Fields correction)
    {
        if (correction.IsEmpty("date")) correction.Problem("date", "a correction has no date; add \"date: 2024-08-20\"");
        var read = new Correction(correction.Date("date") ?? PartialDate.Unknown, correction.Required("note", "Turn 4: \"Kim\" was \"Kin\"."));
        correction.RejectTheRest();
        return read;
    }

    private static CuratedLink LinkOf(Fields link)
    {
        var read = new CuratedLink(link.Slug("slug") ?? link.Required("slug", "the-other-record"), link.Required("reason", "Answers this interview"));
        link.RejectTheRest();
        return read;
    }

    private static List<string> AliasesOf(Fields fields)
    {
        var aliases = fields.Texts("aliases");
        foreach (var alias in aliases.Where(alias => !Slug.IsValid(alias.Value)))
            fields.ProblemAt(alias, $"alias \"{alias.Value}\" must be made of lower-case letters a-z, digits and single hyphens");
        return [.. aliases.Select(alias => alias.Value).Distinct()];
    }

    private static List<string> TopicsOf(Fields fields, Vocabularies vocabularies)
    {
        var topics = new List<string>();
        foreach (var topic in fields.Texts("topics"))
        {
            if (topics.Contains(topic.Value)) fields.ProblemAt(topic, $"topic \"{topic.Value}\" is given twice; keep one");
            else topics.Add(topic.Value);
            if (vocabularies.Topics.IsComplete && !vocabularies.Topics.Entries.ContainsKey(topic.Value))
                fields.ProblemAt(topic, RunTogether(topic.Value, vocabularies) ?? vocabularies.Topics.Unknown("topic", topic.Value));
        }

        return topics;
    }

    /// <summary>Publishers' pages saved as text print topics without a space between: "EconomicsGlobal Policy". Null when it is not that.</summary>
    private static string? RunTogether(string written, Vocabularies vocabularies)
    {
        var parts = written.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length > 1 && parts.All(vocabularies.Topics.Entries.ContainsKey)) return $"topic \"{written}\" is {parts.Length} topics in one; write [{string.Join(", ", parts)}]";

        var slugs = new List<string>();
        for (var rest = written; rest.Length > 0;)
        {
            var first = vocabularies.Topics.Entries.Values.Where(topic => rest.StartsWith(topic.Name, StringComparison.OrdinalIgnoreCase)).MaxBy(topic => topic.Name.Length);
            if (first is null) return null;
            slugs.Add(first.Slug);
            rest = rest[first.Name.Length..].TrimStart(' ', ';', ',');
        }

        return slugs.Count switch
        {
            1 => $"topic \"{written}\" is written by its slug: {slugs[0]}",
            _ => $"topic \"{written}\" is {slugs.Count} topics run together; write [{string.Join(", ", slugs)}]",
        };
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotInSlugs();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
