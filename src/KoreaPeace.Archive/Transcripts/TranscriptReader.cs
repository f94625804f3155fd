using System.Globalization;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Ingest.Checks;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Transcripts;

/// <summary>
/// Reads a transcript's seed. The turn syntax lives here: a paragraph that begins with a bold label and a colon begins a turn,
/// <c>{#t7}</c> after the label is its permanent anchor, <c>{#t7 at=00:02:44}</c> also says when it begins, paragraphs without a label belong to the turn before them.
/// </summary>
public static partial class TranscriptReader
{
    /// <summary>Null when the seed cannot be used; <paramref name="problems"/> then says why.</summary>
    /// <param name="published">What ids its turns have been published with.</param>
    /// <param name="shape">Notes what is asked for.</param>
    public static Transcript? Read(SeedFile seed, Vocabularies vocabularies, List<Problem> problems, PublishedTurns? published = null, FieldShape? shape = null)
    {
        var before = problems.Count;
        if (FrontMatter.Read(seed, problems, shape) is not { } front) return null;

        var fields = front.Fields;
        var common = new RecordFields(fields, vocabularies);
        var recorded = fields.Date("recorded");
        common.RequireBasis(recorded);
        var speakers = SpeakerFields.Of(fields, vocabularies);
        var (programme, medium) = (fields.Text("programme"), fields.Text("medium"));
        var removed = RemovedIn(fields);
        fields.RejectTheRest();

        var (turns, naming) = new TurnReader(seed.Path, front, speakers, problems).Read(written => new TurnNaming(written, published?.Of(seed, common.Aliases), removed));
        foreach (var returned in removed.Where(id => turns.Exists(turn => turn.Anchor == id)))
            fields.Problem("removed", $"removed names {returned}, and a turn has this id; when the turn is back, take it from the list, otherwise give the turn another id");
        if (fields.IsEmpty("speakers") && turns.Exists(turn => !IsNobodyKnown(turn.Label)))
            fields.Problem("speakers", "speakers is missing; add each with \"- person: slug\" and \"role: guest\" below it");
        if (problems.Skip(before).Any(problem => !problem.IsWarning)) return null;

        return common.Describe(new Transcript
        {
            Recorded = recorded,
            Programme = programme,
            Medium = medium,
            Contributors = speakers,
            Naming = naming,
            Removed = [.. naming.Removed],
            Passages = [new HeadPassage { Anchor = HeadPassage.TopAnchor, Text = common.Summary ?? "" }, .. turns],
        }, seed);
    }

    private static List<string> RemovedIn(Fields fields)
    {
        var written = fields.Texts("removed");
        foreach (var wrong in written.Where(id => !TurnIds.IsId(id.Value)))
            fields.ProblemAt(wrong, $"removed \"{wrong.Value}\" must be ids of turns, such as [t7, t12a]");
        return [.. written.Select(id => id.Value).Where(TurnIds.IsId).Distinct()];
    }

    private static bool IsNobodyKnown(string label) => label.StartsWith('[') && label.EndsWith(']');

    private sealed record WrittenTurn(string Label, string? Id, TimeSpan? At, int Line, string Text, string? Heading);

    /// <summary>Takes a body apart, paragraph by paragraph.</summary>
    private sealed class TurnReader(string path, FrontMatter front, List<Contributor> speakers, List<Problem> problems)
    {
        private readonly string[] lines = front.Body.Split('\n');
        private readonly int linesBefore = front.LinesBeforeBody;
        private readonly List<WrittenTurn> written = [];
        private readonly Dictionary<string, int> lineOfAnchor = [];
        private readonly List<string> paragraphs = [];
        private (string Label, string? Id, TimeSpan? At, int Line, int IdColumn, int Words)? open;
        private string? heading;

        /// <param name="name">Gives the turns their ids.</param>
        public (List<Turn> Turns, TurnNaming Naming) Read(Func<IReadOnlyList<KnownTurn>, TurnNaming> name)
        {
            for (var i = 0; i < lines.Length; i++)
            {
                if (string.IsNullOrWhiteSpace(lines[i])) continue;
                var first = i;
                while (i + 1 < lines.Length && !string.IsNullOrWhiteSpace(lines[i + 1])) i++;
                Paragraph(first, i + 1);
            }

            Close(lines.Length);
            if (written.Count == 0) problems.Add(new Problem(path, linesBefore, "the transcript has no turns; begin each with the speaker in bold and a colon: **Frank Aum:** …"));
            var naming = name([.. written.Select(turn => new KnownTurn(turn.Id, turn.Label, turn.Text))]);
            problems.AddRange(TurnChecks.Of(path, naming, [.. written.Select(turn => new Place(turn.Line, 1))]));
            return ([.. written.Select((turn, n) => Named(turn, naming.Ids[n]))], naming);
        }

        /// <param name="first">The index of the paragraph's first line.</param>
        /// <param name="end">The index of the line after its last.</param>
        private void Paragraph(int first, int end)
        {
            var text = string.Join('\n', lines[first..end]);
            var line = first + 1 + linesBefore;
            if (!text.Contains('\n', StringComparison.Ordinal) && MarkdownText.SectionHeading(text) is { } title)
            {
                Close(first);
                heading = title;
                return;
            }

            if (TurnStart().Match(text) is { Success: true } start)
            {
                Close(first);
                var id = start.Groups["id"];
                open = (start.Groups["label"].Value.Trim(), id.Success ? id.Value : null, TimeOf(start.Groups["at"], line), line, id.Success ? id.Index - 1 : 1, start.Length);
                text = lines[first][start.Length..] + text[lines[first].Length..];
                lines[first] = lines[first][start.Length..];
            }
            else if (ColonOutside().IsMatch(text))
            {
                problems.Add(new Problem(path, line, "the colon after a speaker stands inside the bold: **Frank Aum:** …, not **Frank Aum**: …") { Column = 1 });
            }
            else if (LostLabel(text) is { } lost)
            {
                problems.Add(new Problem(path, line, $"this looks like a turn of {lost}, whose label is not bold; write **{lost}:** with two stars on either side, or its words go to the turn before") { Column = 1 });
            }
            else if (open is null)
            {
                problems.Add(new Problem(path, line, "nobody speaks this text; begin it with the speaker in bold and a colon (**Frank Aum:** …), or move it to the summary") { Column = 1 });
                return;
            }

            paragraphs.Add(text.TrimEnd());
        }

        /// <summary>When a turn begins, counted from the beginning of the recording; null when it does not say, or not as it should.</summary>
        private TimeSpan? TimeOf(Group written, int line)
        {
            if (!written.Success) return null;
            if (TimeSpan.TryParseExact(written.Value, @"hh\:mm\:ss", CultureInfo.InvariantCulture, out var time)) return time;
            problems.Add(new Problem(path, line, $"the time \"{written.Value}\" must be hours, minutes and seconds from the beginning of the recording, such as 00:02:44") { Column = written.Index + 1 });
            return null;
        }

        /// <summary>The speaker whose label a paragraph begins with, but not in bold; null when it begins otherwise. Words must never go to somebody else.</summary>
        private string? LostLabel(string text)
        {
            var bare = text.TrimStart('*', '_', ' ');
            var label = speakers.Select(speaker => speaker.Label).OfType<string>().FirstOrDefault(label => bare.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && bare[label.Length..].TrimStart('*', '_', ' ').StartsWith(':'));
            return label ?? (LostId().Match(text) is { Success: true } id ? id.Groups["label"].Value.Trim(' ', '*', '_', ':') : null);
        }

        /// <param name="end">The index of the line after the turn's last.</param>
        private void Close(int end)
        {
            if (open is not { } turn) return;
            var text = string.Join("\n\n", paragraphs).Trim();
            // All paragraphs at once: what one of them defines, another can link to.
            MarkdownText.Check(path, string.Join('\n', lines[(turn.Line - 1 - linesBefore)..end]), turn.Line - 1, problems, turn.Words);
            if (text.Length == 0) problems.Add(new Problem(path, turn.Line, $"{turn.Label} says nothing here; add the words, or remove the label") { Column = 1 });

            if (turn.Id is { } id && !Anchor().IsMatch(id))
                problems.Add(new Problem(path, turn.Line, $"turn id \"{id}\" must be the letter t, a number and perhaps a letter, such as t7 or t7a") { Column = turn.IdColumn });
            else if (turn.Id is { } own && !lineOfAnchor.TryAdd(own, turn.Line))
                problems.Add(new Problem(path, turn.Line, $"turn id {own} is already taken in line {lineOfAnchor[own]}; give this turn an id of its own, such as {{#{own}a}}") { Column = turn.IdColumn });

            written.Add(new WrittenTurn(turn.Label, turn.Id, turn.At, turn.Line, text, heading));
            (open, heading) = (null, null);
            paragraphs.Clear();
        }

        private Turn Named(WrittenTurn turn, string anchor)
        {
            var isUncertain = turn.Label.EndsWith("(?)", StringComparison.Ordinal);
            var label = isUncertain ? turn.Label[..^3].Trim() : turn.Label;
            var speaker = SpeakerOf(label, anchor, turn.Line);
            return new Turn
            {
                Anchor = anchor,
                Text = turn.Text,
                Label = label,
                Person = speaker?.Person,
                Role = speaker?.Role,
                IsUncertain = isUncertain,
                At = turn.At,
                Heading = turn.Heading,
            };
        }

        private Contributor? SpeakerOf(string label, string anchor, int line)
        {
            if (IsNobodyKnown(label)) return null;
            var speaker = speakers.Find(candidate => candidate.Label == label);
            // When a person is not known, nor is the label.
            if (speaker is null && speakers.Count > 0 && speakers.TrueForAll(candidate => candidate.Label is not null))
            {
                var hint = Nearest.Hint(label, speakers.Select(candidate => candidate.Label!), "; add the speaker, or give one a field \"as\" with this label");
                problems.Add(new Problem(path, line, $"turn {anchor}: nobody in speakers is called \"{label}\"{hint}") { Column = 3 }); // after the two asterisks
            }

            return speaker;
        }
    }

    [GeneratedRegex(@"^\*\*(?<label>[^*\n]{1,120}?):\*\*(?:[ \t]*\{#(?<id>[^}\n]*?)(?:[ \t]+at=(?<at>[^}\n]*))?\})?[ \t]*", RegexOptions.CultureInvariant)]
    internal static partial Regex TurnStart();

    // An id without a label of its own before it: the beginning of the line stands in for the speaker.
    [GeneratedRegex(@"^(?<label>[^\n{]{1,120}?)\{#t[0-9]+[a-z]?(?: at=[^}\n]*)?\}", RegexOptions.CultureInvariant)]
    private static partial Regex LostId();

    [GeneratedRegex(@"^\*\*[^*\n]{1,120}\*\*[ \t]*:", RegexOptions.CultureInvariant)]
    private static partial Regex ColonOutside();

    [GeneratedRegex(@"^t[1-9][0-9]{0,5}[a-z]?$", RegexOptions.CultureInvariant)]
    internal static partial Regex Anchor();
}
