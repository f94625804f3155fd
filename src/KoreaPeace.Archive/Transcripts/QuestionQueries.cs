using System.Text.RegularExpressions;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Transcripts;

/// <summary>The questions of a transcript, by which a reader finds the way in it.</summary>
public sealed partial class QuestionQueries(OpenEdition edition)
{
    private const int FewestWords = 4; // "How are you?" leads to nothing that is asked

    /// <summary>
    /// The turns that a search for a question finds (<c>q:</c>), of those whose part it is to ask; of anybody when nobody has that part. Whoever
    /// answers also asks, but does not lead the conversation.
    /// </summary>
    public IReadOnlyList<AskedQuestion> In(Transcript transcript)
    {
        var asked = transcript.Turns.Where(turn => edition.Passages.IsQuestion(turn.Id)).ToList();
        var led = asked.FindAll(turn => turn.Role is Role.Host or Role.Interviewer or Role.Moderator or Role.Audience);
        return [.. (led.Count > 0 ? led : asked).Select(turn => new AskedQuestion(turn, Questions(MarkdownText.OneLine(turn.Text)))).Where(question => question.Text.Length > 0)];
    }

    /// <summary>What somebody else says to a question; null when the turn is none, or nobody answers.</summary>
    public Turn? AnswerTo(Transcript transcript, Turn turn) =>
        edition.Passages.IsQuestion(turn.Id) && edition.Passages.ReplyTo(turn.Id) is { } reply ? transcript.Turns.FirstOrDefault(other => other.Id == reply) : null;

    private static string Questions(string text)
    {
        var sentences = SentenceEnds().Split(text.Trim());
        var questions = new List<string>();
        for (var n = 0; n < sentences.Length; n++)
        {
            if (!IsQuestion(sentences[n])) continue;
            if (questions.Count > 0 && !IsQuestion(sentences[n - 1])) questions.Add("…");
            questions.Add(sentences[n]);
        }

        return string.Join(' ', questions);
    }

    private static bool IsQuestion(string sentence) => sentence.Contains('?', StringComparison.Ordinal) && sentence.Split(' ').Length >= FewestWords;

    // Behind a point not where an initial or an abbreviation in capitals stands before it, such as U.S.
    [GeneratedRegex(@"(?<=(?:[^\p{Lu}\s.]\.|[!?…])[”""’')\]]*)\s+(?=[^\s\p{Ll}])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnds();
}
