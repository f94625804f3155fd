using System.Globalization;
using System.Text;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>Makes the seed of a speech, from its words and the table of speakers.</summary>
internal sealed class SpeechReading(SpeakerTable table, DebateSpeakers speakers)
{
    public ImportedDocument Read(SpeechKey speech, SourceText source)
    {
        var text = new SpeechText(source.Lines);
        var rows = table.Of(speech);
        var speaker = rows is [var row, ..] ? speakers.Of(row) : null;
        var draft = Draft(speech, text, speaker, source.File);
        if (speaker is not null) draft.Speakers.Add(new DraftSpeaker(speaker.Slug, Role.Speaker) { Title = Post(rows[0]), As = speaker.Label == speaker.Name ? null : speaker.Label });
        if (Undecided(speech, rows, speaker) is { } what) draft.Decide("speakers", what);
        if (CorpusFolder.OtherSession(speech, source.File.Path) is { } folder) draft.Decide("date", $"the file is called {source.File.Name}, but it lies in the folder \"{folder}\"");
        foreach (var turn in SpeechTurns.Of(text, speaker?.Label ?? Nobody(speech))) draft.Turns.Add(turn);
        return new ImportedDocument(Made(source.File, rows, speaker))
        {
            Seeds = [draft],
            People = speaker?.New is { } added ? [added] : [],
            Lines = Account(source, text, draft),
            Text = source.Lines,
            Remarks = [.. source.Remarks, .. Remarks(text)],
            KeepsCapture = false, // the corpus is kept elsewhere, whole
        };
    }

    /// <summary>The file with what else the seed is made of, so that a corrected table makes it anew, and two files of the same words are two speeches.</summary>
    private static SourceFile Made(SourceFile file, IReadOnlyList<SpeakerRow> rows, DebateSpeaker? speaker) =>
        new(file.Path, [.. file.Bytes, .. Encoding.UTF8.GetBytes($"{file.Name}\n{speaker?.Slug}\n{speaker?.Name}\n{string.Join('\n', rows.Select(row => $"{row.Country}\t{row.Name}\t{row.Post}"))}")]);

    private SeedDraft Draft(SpeechKey speech, SpeechText text, DebateSpeaker? speaker, SourceFile file)
    {
        var country = table.CountryNames.Of(speech.Code);
        return new SeedDraft
        {
            Kind = RecordKind.Transcript,
            Slug = speech.Slug,
            Title = string.Create(CultureInfo.InvariantCulture, $"{(speaker is null ? $"{country}, Statement" : $"Statement by {speaker.Label} ({country})")} in the General Debate, {speech.Year}"),
            TitleBasis = "Made of what the corpus says of the speech, which has no title.",
            Date = PartialDate.Parse(text.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? speech.Year.ToString(CultureInfo.InvariantCulture))!, // both are dates
            DateBasis = text.Day is null ? "The corpus gives the year of the session." : "The day of the meeting stands in a running head of its record.",
            Type = "Speech",
            Programme = string.Create(CultureInfo.InvariantCulture, $"General Debate of the United Nations General Assembly, {Ordinal(speech.Session)} session"),
            Publisher = "United Nations",
            Note = $"The words are those of the file {file.Name} of the United Nations General Debate Corpus. Speeches in other languages are there in English, as the United Nations translated them.",
            Url = "https://doi.org/10.7910/DVN/0TJX8Y",
            IsListed = true,
            Rights = "United Nations. The corpus, by Jankin, Baturo and Dasandi, is in the public domain (CC0).",
        };
    }

    /// <summary>Nobody is named, but in the debate everybody speaks for their country.</summary>
    private string Nobody(SpeechKey speech) => $"[Speaker for {table.CountryNames.Of(speech.Code)}]";

    /// <summary>The post as printed, of the country.</summary>
    private string Post(SpeakerRow row) => row.Post.Length == 0 ? $"Speaker for {table.CountryNames.Of(row.Speech.Code)}" : $"{SpeakerName.InOrdinaryLetters(row.Post)}, {table.CountryNames.Of(row.Speech.Code)}";

    private static string? Undecided(SpeechKey speech, IReadOnlyList<SpeakerRow> rows, DebateSpeaker? speaker) => rows switch
    {
        [] => string.Create(CultureInfo.InvariantCulture, $"who spoke? The table of speakers has no row for {speech.Code} in session {speech.Session}, {speech.Year}. Name the speaker here and in every label"),
        [var row] when speaker is null => $"who spoke? Line {row.Line} of the table of speakers names nobody. Name the speaker here and in every label",
        [_, _, ..] => $"the table of speakers has {rows.Count} rows for this speech, in lines {string.Join(" and ", rows.Select(row => row.Line))}; the first was taken",
        _ => null,
    };

    private static IEnumerable<string> Remarks(SpeechText text)
    {
        if (text.Mended > 0) yield return $"{text.Mended:N0} letters were stored in a wrong encoding and are whole again.";
    }

    private static IReadOnlyList<LineUse> Account(SourceText source, SpeechText text, SeedDraft draft)
    {
        var ledger = new LineLedger(source);
        foreach (var (line, what) in text.Dropped) ledger.Drop(line, what);
        foreach (var line in Enumerable.Range(1, source.Lines.Count).Where(line => !ledger.IsUsed(line))) ledger.Keep(line, $"words of {draft.Slug}");
        return ledger.Account();
    }

    private static string Ordinal(int number) => (number % 10, number % 100) switch
    {
        (1, not 11) => $"{number}st",
        (2, not 12) => $"{number}nd",
        (3, not 13) => $"{number}rd",
        _ => $"{number}th",
    };
}
