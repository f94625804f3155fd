using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Exchange.Import.Pages;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Texts;

/// <summary>A transcript whose turns bear labels, whatever kind of file its lines come from.</summary>
internal static class LabelledTalk
{
    private const double MostlyHangul = 0.3; // of the letters; Korean texts hold English names and abbreviations

    /// <exception cref="SourceRefusedException">Nobody is labelled in it.</exception>
    public static ImportedDocument Document(SourceText source, ImportRequest request)
    {
        if (MarginNumbers.Without(source.Lines) is { } bare) source = source.With(bare, "The lines are numbered in the margin; the numbers were left out.");
        var ledger = new LineLedger(source);
        var usual = new UsualTalk(source.Lines);
        var lines = usual.Lines;
        var told = Told(source.Lines, request);
        var whole = new SpeakerCast(lines, 1, source.Lines.Count + 1, request.Known, [], told);
        var head = new TranscriptHead(source, ledger, whole, request.Value(ImportOption.Title));
        var cast = new SpeakerCast(lines, head.First, source.Lines.Count + 1, request.Known, head.People, told);
        if (cast.Lines.Count == 0) throw new SourceRefusedException("has no line that begins with a speaker's label, such as \"Frank Aum:\" or \"Q:\"; put the labels in, or import it as another format");

        var talk = new TalkReading(source, ledger, cast, head, usual).Read();
        var draft = ToldDraft.Of(request, source.File, RecordKind.Transcript, "Transcript", head.Facts with { Language = LanguageOf(source) });
        return Document(source, draft, talk, cast.Members, Remarks(cast, line => line), ledger);
    }

    /// <summary>A document of a talk whose turns and speakers are known.</summary>
    public static ImportedDocument Document(SourceText source, SeedDraft draft, List<DraftTurn> turns, IReadOnlyList<CastMember> members, IReadOnlyList<string> remarks, LineLedger ledger)
    {
        draft.Turns.AddRange(turns);
        var speaking = turns.Select(turn => turn.Label).ToHashSet();
        var known = members.Where(member => member.Person is not null && speaking.Contains(member.Label)).ToList();
        foreach (var member in known)
        {
            var (person, label) = (member.Person!, member.Label); // the line above
            draft.Speakers.Add(new DraftSpeaker(person.Slug, member.Role) { Title = member.Title, As = label == person.Name ? null : label, Decisions = member.Decision is { } what ? [what] : [] });
        }

        return new ImportedDocument(source.File)
        {
            Seeds = [draft],
            People = [.. known.Select(member => member.Person!.New).OfType<NewPerson>()], // the line above
            Lines = ledger.Account(),
            Text = source.Lines,
            Remarks = [.. source.Remarks, .. remarks],
        };
    }

    /// <summary>Whom labels mean, as the document explains and as somebody has told.</summary>
    public static Dictionary<string, string> Told(IReadOnlyList<string> lines, ImportRequest request)
    {
        var told = ShortCall.In(lines);
        foreach (var (label, name) in Told(request)) told[label] = name;
        return told;
    }

    /// <summary>Whom labels mean, as somebody has told: <c>Q=Laura Coates</c>.</summary>
    public static Dictionary<string, string> Told(ImportRequest request) => request.Values(ImportOption.Speaker)
        .Select(told => told.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } label, { Length: > 0 } name] ? (label, name) : throw new ImportMisuseException($"--speaker \"{told}\" is not a label and a name; write Q=\"Laura Coates\""))
        .GroupBy(told => told.label).ToDictionary(same => same.Key, same => same.Last().name);

    /// <summary>Null for English.</summary>
    public static string? LanguageOf(SourceText source)
    {
        var (letters, hangul) = (0, 0);
        foreach (var letter in source.Lines.SelectMany(line => line).Where(char.IsLetter)) (letters, hangul) = (letters + 1, hangul + (Hangul.IsHangul(letter) ? 1 : 0));
        return hangul > MostlyHangul * letters ? "ko" : null;
    }

    /// <param name="lineOf">The source's line of a line of the cast.</param>
    public static List<string> Remarks(SpeakerCast cast, Func<int, int> lineOf) =>
    [
        .. cast.Members.Where(member => member.Printed.Exists(printed => printed != SpeakerLabels.Caption && printed != member.Label.Trim('[', ']'))).Select(member => $"{string.Join(", ", member.Printed.Select(printed => $"\"{printed}\""))} {(member.Printed.Count == 1 ? "is" : "are")} {member.Label}."),
        .. cast.Silent().Where(name => !cast.Members.Any(member => member.Person is { } person && (person.Name == name || person.New?.Hangul == name))).Select(name => $"The head names {name}, under whose name nobody speaks."),
        .. cast.ToldInVain.Select(label => $"--speaker told of \"{label}\", a label that no line bears."),
        .. cast.NotTaken.Select(line => $"Line {lineOf(line.Line)}: {cast.WhyNot(line.Label)}."),
    ];
}
