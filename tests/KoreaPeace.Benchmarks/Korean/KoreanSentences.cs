using KoreaPeace.Archive;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Benchmarks.Korean;

/// <summary>The nouns and sentences of sentences.tsv.</summary>
internal sealed class KoreanSentences
{
    private const string File = "KoreaPeace.Benchmarks.Korean.sentences.tsv";

    private KoreanSentences(IReadOnlyList<JudgedSentence> lines, Vocabularies vocabularies)
    {
        Nouns = [.. lines.GroupBy(line => line.Noun).Select(same => new JudgedNoun(same.Key, [.. same], OtherNames(same.Key, vocabularies)))];
        Sentences = [.. lines.Select(line => line.Sentence).Distinct()];
    }

    public IReadOnlyList<JudgedNoun> Nouns { get; }

    /// <summary>Each once, in the order of the file.</summary>
    public IReadOnlyList<string> Sentences { get; }

    /// <exception cref="InvalidDataException">A line does not say what it should.</exception>
    public static KoreanSentences Read(Vocabularies vocabularies)
    {
        using var stream = typeof(KoreanSentences).Assembly.GetManifestResourceStream(File) ?? throw new FileNotFoundException($"{File} is not embedded in the program.");
        using var reader = new StreamReader(stream);
        return new KoreanSentences([.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select((line, n) => Line(line, n + 2))], vocabularies);
    }

    private static JudgedSentence Line(string line, int number)
    {
        if (line.Split('\t') is not [var noun, var kind, var form, var sentence] || !Enum.TryParse<SentenceKind>(kind, ignoreCase: true, out var parsed))
            throw new InvalidDataException($"sentences.tsv:{number}: write noun, kind (particle, compound or negative), form and sentence, with a tab between each");
        if (!form.Contains(noun, StringComparison.Ordinal) || !sentence.Contains(form, StringComparison.Ordinal))
            throw new InvalidDataException($"sentences.tsv:{number}: the form must hold the noun, and the sentence the form");
        return new JudgedSentence(noun, parsed, form, sentence);
    }

    private static List<string> OtherNames(string noun, Vocabularies vocabularies) =>
    [
        .. vocabularies.People.Entries.Values.Select(person => person.Names)
            .Concat(vocabularies.Concepts.Entries.Values.Select(concept => concept.Names))
            .Concat(vocabularies.Events.Entries.Values.Select(happened => happened.Names))
            .Where(names => names.Contains(noun)).SelectMany(names => names).Where(name => name != noun && Hangul.Contains(name)).Distinct(),
    ];
}
