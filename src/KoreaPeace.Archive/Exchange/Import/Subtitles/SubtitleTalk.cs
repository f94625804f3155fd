using System.Text.RegularExpressions;
using KoreaPeace.Archive.Exchange.Import.Labels;
using KoreaPeace.Archive.Exchange.Import.Texts;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Subtitles;

/// <summary>
/// Joins the cues of subtitles into turns. Where voices are tagged, a cue without a tag is nobody's; where captions say who speaks only when
/// that changes, whoever has spoken last goes on.
/// </summary>
internal sealed partial class SubtitleTalk
{
    private const string Unknown = "[Unidentified]";
    private const int FewestLabelled = 4; // cues
    private const double MostlyLabelled = 0.7; // of the cues, where meeting programs put a name before each
    private const int LongParagraph = 600; // characters; after them a paragraph ends with the next sentence, for subtitles have none

    private readonly SourceText source;
    private readonly LineLedger ledger;
    private readonly List<SpokenPiece> pieces;
    private readonly List<string> labelled;
    private readonly SpeakerCast cast;
    private readonly bool isTagged;
    private readonly bool isLabelled; // each cue by whoever speaks
    private readonly DoubtfulLines doubts;
    private readonly HashSet<int> again; // lines that were shown before
    private readonly Dictionary<int, LabelledLine> labels;
    private readonly Dictionary<string, CastMember> strangers = [];
    private readonly List<DraftTurn> turns = [];
    private readonly HashSet<string> introduced = [];
    private readonly Dictionary<Cue, string> turnOfCue = [];
    private (CastMember Member, bool IsUncertain)? last;
    private SpeakerLabel? begun; // the last label there was

    public SubtitleTalk(SourceText source, ImportRequest request)
    {
        (this.source, ledger) = (source, new LineLedger(source));
        pieces = [.. CueReader.Cues(source, ledger).SelectMany(cue => SpokenPiece.Of(cue, source.Lines))];
        isTagged = pieces.Exists(piece => piece.Voice is not null);
        doubts = new DoubtfulLines(ledger);
        // Two lines of one cue with a dash before each are two who speak.
        var twofold = pieces.Where(piece => Dash().IsMatch(piece.Words)).GroupBy(piece => piece.Cue).Where(same => same.Count() > 1).SelectMany(same => same).ToHashSet();
        labelled = pieces.ConvertAll(piece => piece.Voice is { } voice ? $"**{voice}:** {piece.Words}" : twofold.Contains(piece) ? Dash().Replace(piece.Words, $"{SpeakerLabels.Caption} ") : piece.Words);
        labelled = [.. new EnclosedTalk(labelled).Lines];
        var begins = pieces.GroupBy(piece => piece.Cue).Select(cue => pieces.IndexOf(cue.First())).ToList();
        isLabelled = !isTagged && begins.Count >= FewestLabelled && begins.Count(n => DisplayName().IsMatch(labelled[n])) >= MostlyLabelled * begins.Count && begins.Count(n => SpeakerLabels.At(labelled[n]) is not null) * 2 >= begins.Count;
        if (isLabelled) foreach (var n in begins.Where(n => SpeakerLabels.At(labelled[n]) is null)) labelled[n] = DisplayName().Replace(labelled[n], match => $"{FormOfLabels.Odd(match.Groups["label"].Value)} ", 1);
        var lines = pieces.GroupBy(piece => piece.Line).Select(same => same.ToList()).ToList();
        again = [.. lines.Zip(lines.Skip(1)).Where(pair => pair.First[0].Cue != pair.Second[0].Cue && pair.First.Select(piece => (piece.Voice, piece.Words)).SequenceEqual(pair.Second.Select(piece => (piece.Voice, piece.Words)))).Select(pair => pair.Second[0].Line)];
        cast = new SpeakerCast(labelled, 1, labelled.Count + 1, request.Known, [], LabelledTalk.Told(request), twofold.Count);
        labels = cast.Lines.ToDictionary(line => line.Line);
    }

    /// <exception cref="SourceRefusedException">There are no cues in it.</exception>
    public ImportedDocument Document(ImportRequest request)
    {
        if (pieces.Count == 0) throw new SourceRefusedException("has no subtitles in it, that is no line of times such as \"00:00:01.000 --> 00:00:04.000\" with words below; import it as another format");
        for (var n = 0; n < pieces.Count; n++) Take(n);
        foreach (var cue in pieces.Select(piece => piece.Cue).Distinct()) Account(cue);
        doubts.Ask(turns);
        var draft = ToldDraft.Of(request, source.File, RecordKind.Transcript, "Transcript", new StatedFacts { Title = Header().Match(source.Lines[0]) is { Success: true } header ? header.Groups["title"].Value : null, TitleFrom = "line 1", Language = LabelledTalk.LanguageOf(source) });
        return LabelledTalk.Document(source, draft, turns, [.. cast.Members.Where(member => member.Person is not null)], LabelledTalk.Remarks(cast, n => pieces[n - 1].Line), ledger);
    }

    private void Take(int n)
    {
        var piece = pieces[n];
        // Rolling captions show each line twice, the second time above the next.
        if (again.Contains(piece.Line))
        {
            Drop(piece.Line, "line shown a second time");
            return;
        }

        if (Credit().IsMatch(piece.Words))
        {
            Drop(piece.Line, "note of whoever typed it");
            return;
        }

        if (Music().IsMatch(piece.Words))
        {
            Drop(piece.Line, "music");
            return;
        }

        // Music is nobody's: it goes with whoever spoke before.
        if (isTagged && piece.Voice is null && StageDirection.Is(piece.Words))
        {
            if (turns.Count == 0) Drop(piece.Line, "stage direction before anybody speaks");
            else Note(piece);
            return;
        }

        var label = labels.GetValueOrDefault(n + 1);
        var words = label is null ? piece.Words : label.Words;
        var now = label is not null ? (cast.MemberOf(label.Label), label.Label.IsUncertain) : piece.Voice is { } voice ? (Stranger($"[{voice}]", $"Who is \"{voice}\"? The subtitles do not say more"), false) : Unlabelled(n);
        if (now != last || label?.Label.Continues(begun, now.Item1.Person is not null) == false) Begin(now, piece);
        begun = label?.Label ?? begun;
        if (words.Length > 0) Add(words);
        Keep(piece.Line, piece.Cue);
        if (piece.Voice is null && cast.LooksLabelled(n + 1) is { } begin) doubts.LikeLabel(turns.Count - 1, piece.Line, begin);
    }

    private void Note(SpokenPiece piece)
    {
        turns[^1].Paragraphs.Add(StageDirection.SetOff(MarkdownLiteral.Of(piece.Words)));
        Keep(piece.Line, piece.Cue);
    }

    private (CastMember Member, bool IsUncertain) Unlabelled(int n) =>
        last is { } going && !isTagged && (!isLabelled || (n > 0 && pieces[n - 1].Cue == pieces[n].Cue)) ? going : (Stranger(Unknown, isTagged || isLabelled ? "The subtitles name nobody here, but elsewhere. Put names in place of [Unidentified] where you know them" : "The subtitles name nobody. Put names in place of [Unidentified] where you know them, and turns where somebody else begins"), false);

    private CastMember Stranger(string label, string decision) => strangers.TryGetValue(label, out var known) ? known : strangers[label] = new CastMember(label, null, Role.Speaker) { Decision = decision };

    private void Begin((CastMember Member, bool IsUncertain) who, SpokenPiece piece)
    {
        last = who;
        turns.Add(new DraftTurn(who.Member.Label)
        {
            IsUncertain = who.IsUncertain,
            At = piece.Cue.Start,
            Decisions = who.Member is { Person: null, Decision: { } decision } && introduced.Add(who.Member.Label) ? [decision] : [],
        });
    }

    private void Add(string words)
    {
        var paragraphs = turns[^1].Paragraphs;
        var written = StageDirection.SetOff(MarkdownLiteral.Of(words));
        if (paragraphs.Count == 0 || (paragraphs[^1].Length > LongParagraph && paragraphs[^1][^1] is '.' or '?' or '!') || StageDirection.Is(words) || paragraphs[^1].StartsWith("*[", StringComparison.Ordinal) || paragraphs[^1].StartsWith("*(", StringComparison.Ordinal)) paragraphs.Add(written);
        else paragraphs[^1] = WrappedLines.Joined(paragraphs[^1], written);
    }

    private void Keep(int line, Cue cue)
    {
        turnOfCue.TryAdd(cue, Said);
        if (!ledger.IsUsed(line)) ledger.Keep(line, Said);
    }

    private void Drop(int line, string what)
    {
        if (!ledger.IsUsed(line)) ledger.Drop(line, what);
    }

    private string Said => $"turn {turns.Count} of {turns[^1].Label}";

    /// <summary>Numbers and times of a cue belong to the turn that it begins or goes on with; names in words are left out, and lines in which nothing but tags stands.</summary>
    private void Account(Cue cue)
    {
        for (var line = cue.First; line <= cue.Last; line++)
        {
            if (ledger.IsUsed(line)) continue;
            if (line < cue.FirstShown - 1 && source.Lines[line - 1].Any(char.IsLetter)) ledger.Drop(line, "name of a cue");
            else if (line < cue.FirstShown && turnOfCue.TryGetValue(cue, out var turn)) ledger.Keep(line, turn);
            else ledger.Drop(line, line < cue.FirstShown ? "times of a cue" : "tags without words");
        }
    }

    // Of whoever takes part, as a meeting program shows it: "iPhone (2):", "Jane Doe-제인:".
    [GeneratedRegex(@"^(?<label>[^:.?!]{1,50}):\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex DisplayName();

    // WebVTT, section 4.1: behind the signature may stand a text.
    [GeneratedRegex(@"^WEBVTT\s+(?:[-–—:]\s*)?(?<title>[^\s-–—:].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(@"^[-–—]\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^[♪♫♬](?:.*[♪♫♬])?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Music();

    [GeneratedRegex(@"^(?:subtitles?|subtitled|captions?|captioned|captioning|transcribed|transcription)\s+(?:(?:made|provided|created|produced)\s+)?by\s.{2,80}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Credit();
}
