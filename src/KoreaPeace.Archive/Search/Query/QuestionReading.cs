namespace KoreaPeace.Archive.Search;

/// <summary>Reads a question as a search: whose words are asked for becomes a limit on speakers, and the rest the words.</summary>
internal static class QuestionReading
{
    private const int MostNamed = 80; // characters of a question that a note repeats

    /// <summary>The question as a search that falls back on its plain words; the plain words when it is no question or asks for nobody who speaks here.</summary>
    /// <param name="words">The same, understood as words.</param>
    public static SearchQuery Of(SearchQuery words, QueryVocabulary vocabulary)
    {
        if (words.IsExact || words.Speakers is not null || Question.In(words.Text) is not { } question) return words;
        if (question.Who is null) return AskingWho(words, question, vocabulary);

        var (speakers, offices) = vocabulary.SayersLike(question.Who);
        if (speakers.Count + offices.Count == 0) return words;
        return Reading(words, question, question.What, vocabulary, $"This was read as a question about what is said by “{Short(question.Who)}”.") with
        {
            Sought = $"{question.What} {QueryFields.Speaker}:\"{question.Who}\"",
            Speakers = speakers,
            Offices = offices,
            Otherwise = words with { Notes = [.. words.Notes, $"Nothing that is said here by “{Short(question.Who)}” answers the question; its words were searched instead."] },
        };
    }

    /// <summary>The very words first, then those words in any order.</summary>
    private static SearchQuery AskingWho(SearchQuery words, Question question, QueryVocabulary vocabulary)
    {
        var note = $"This was read as a question about who {(question.Time == QuestionTime.First ? "first " : question.Time == QuestionTime.Last ? "last " : "")}said “{Short(question.What)}”.";
        var apart = Reading(words, question, question.What, vocabulary, note) with { Otherwise = words };
        if (!question.What.Any(char.IsWhiteSpace) || question.What.AsSpan().ContainsAny("\":-*")) return apart;
        return Reading(words, question, $"\"{question.What}\"", vocabulary, note) with { Otherwise = apart };
    }

    private static SearchQuery Reading(SearchQuery words, Question question, string sought, QueryVocabulary vocabulary, string note)
    {
        var query = SearchQueryParser.Parse(sought, vocabulary);
        return query with { Text = words.Text, Sought = query.Text, Question = question, Notes = [note, .. query.Notes], Limits = words.Limits };
    }

    private static string Short(string typed) => typed.Length > MostNamed ? typed[..MostNamed] + "…" : typed;
}
