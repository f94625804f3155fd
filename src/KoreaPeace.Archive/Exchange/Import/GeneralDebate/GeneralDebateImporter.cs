using System.Globalization;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>
/// <c>ungdc</c>: the United Nations General Debate Corpus of Jankin, Baturo and Dasandi (https://doi.org/10.7910/DVN/0TJX8Y), a transcript for
/// each speech. One speech is in memory at a time.
/// </summary>
public sealed class GeneralDebateImporter : Importer
{
    private static readonly ImportOption Countries = new("--countries", "CODE,CODE", "Only these countries, by the codes in the names of the files: PRK,KOR.", IsRepeatable: true);
    private static readonly ImportOption From = new("--from", "YEAR", "Only debates of this year and later.");
    private static readonly ImportOption To = new("--to", "YEAR", "Only debates of this year and earlier.");

    public override string Format => "ungdc";

    public override string Description => "The folder of the United Nations General Debate Corpus, with its table of speakers: a transcript for each speech.";

    public override IReadOnlyList<ImportOption> Options { get; } = [Countries, From, To];

    public override IEnumerable<ImportedDocument> Documents(ImportRequest request)
    {
        var isAsked = Asked(request);
        return request.Paths.SelectMany(path => Corpus(path, isAsked, request));
    }

    protected override ImportedDocument Read(SourceFile file, ImportRequest request) => throw new SourceRefusedException("is a file; name the folder of the corpus");

    private static Func<SpeechKey, bool> Asked(ImportRequest request)
    {
        var codes = request.Values(Countries).SelectMany(codes => codes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(code => code.ToUpperInvariant()).ToHashSet();
        if (codes.FirstOrDefault(code => code.Length is < 2 or > 4 || !code.All(char.IsAsciiLetter)) is { } wrong)
            throw new ImportMisuseException($"{Countries.Name} \"{wrong}\" is no code of a country; write codes as in the names of the corpus's files, such as PRK,KOR");
        var (from, to) = (Year(request, From), Year(request, To));
        if (from > to) throw new ImportMisuseException($"{From.Name} {from} is later than {To.Name} {to}; no debate is in between");
        return speech => (codes.Count == 0 || codes.Contains(speech.Code)) && speech.Year >= (from ?? speech.Year) && speech.Year <= (to ?? speech.Year);
    }

    private static int? Year(ImportRequest request, ImportOption option) => request.Value(option) is not { } written ? null
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && written.Length == 4 ? year
        : throw new ImportMisuseException($"{option.Name} \"{written}\" is not a year; write it with four digits, such as 1991");

    private static IEnumerable<ImportedDocument> Corpus(string path, Func<SpeechKey, bool> isAsked, ImportRequest request)
    {
        CorpusFolder folder;
        SourceText tableText;
        SpeakerTable table;
        try
        {
            folder = new CorpusFolder(path);
            tableText = Workbook.Table(SourceFile.Read(folder.TablePath));
            table = new SpeakerTable(tableText);
        }
        catch (SourceRefusedException refused)
        {
            return [Refused(path, refused)];
        }

        var speeches = folder.Speeches().ToList();
        var asked = speeches.Where(file => isAsked(file.Speech)).ToList();
        if (asked.Count == 0) return [Refused(path, new SourceRefusedException($"has no speech that was asked for; its debates are of {speeches[0].Speech.Year} to {speeches[^1].Speech.Year}"))];

        var reading = new SpeechReading(table, new DebateSpeakers(table.Rows, table.CountryNames, request.Known.People));
        return folder.Strangers().Select(stranger => Refused(stranger, new SourceRefusedException("is not called as the corpus calls its speeches, such as PRK_77_2022.txt; it was left out")))
            .Prepend(table.Account(tableText, asked.Select(file => file.Speech).ToHashSet()))
            .Concat(asked.Select(file => Speech(reading, file.Speech, file.Path)));
    }

    private static ImportedDocument Speech(SpeechReading reading, SpeechKey speech, string path)
    {
        try
        {
            return reading.Read(speech, SourceText.Of(SourceFile.Read(path)));
        }
        catch (SourceRefusedException refused)
        {
            return Refused(path, refused);
        }
    }
}
