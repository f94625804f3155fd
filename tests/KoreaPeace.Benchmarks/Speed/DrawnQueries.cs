using System.Text;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace KoreaPeace.Benchmarks.Speed;

/// <summary>Queries of six kinds, drawn from the text that is searched: what is common and what is rare, the same in every run.</summary>
internal sealed partial class DrawnQueries
{
    private const int OfEachKind = 15;
    private const int Common = 150; // ranks of words by how many sentences have them
    private const int Middling = 1_500;

    private readonly Random random = new(20_000);
    private readonly List<string> sentences;
    private readonly CharArraySet stopWords = StopWords();

    public DrawnQueries(SpeechCorpus corpus, Vocabularies vocabularies, Korean korean)
    {
        sentences = [.. corpus.Originals.SelectMany(speech => speech.Turns).Where(turn => turn.Any(char.IsAsciiLetter)).SelectMany(Sentences.Of)];
        var byFrequency = sentences.SelectMany(sentence => Words(sentence).Where(IsTelling).Select(word => word.ToLowerInvariant()).Distinct()).CountBy(word => word)
            .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).ToList();
        var words = byFrequency.ConvertAll(word => word.Key);
        var rare = byFrequency.Where(word => word.Value is >= 2 and <= 5).Select(word => word.Key).ToList();

        Kinds =
        [
            ("one word", [.. Drawn(words.Take(Common), 5), .. Drawn(words.Skip(Common).Take(Middling), 5), .. Drawn(rare, 5)]),
            ("two words", Neighbours(2, telling: true)),
            ("phrase", [.. Neighbours(2, telling: true).Take(8).Concat(Neighbours(3, telling: false).Take(7)).Select(words => $"\"{words}\"")]),
            ("name", Drawn(Names(corpus, vocabularies), OfEachKind)),
            ("Hangul", Drawn(korean.Names.Where(name => corpus.Originals.Any(speech => speech.Turns.Any(turn => turn.Contains(name, StringComparison.Ordinal)))), OfEachKind)),
            ("question", [.. Neighbours(3, telling: false).Zip(Neighbours(2, telling: true), Drawn(words.Take(Middling), OfEachKind)).Select(Question)]),
        ];
    }

    public IReadOnlyList<(string Kind, IReadOnlyList<string> Queries)> Kinds { get; }

    private static IEnumerable<string> Names(SpeechCorpus corpus, Vocabularies vocabularies) => corpus.Originals.Select(speech => speech.Speaker)
        .Concat(vocabularies.People.Entries.Values.Select(person => person.Name).Where(name => corpus.Originals.Any(speech => speech.Turns.Any(turn => turn.Contains(name, StringComparison.Ordinal)))))
        .Distinct().Order(StringComparer.Ordinal);

    private static string Question((string First, string Second, string Word) drawn, int n) => (n % 3) switch
    {
        0 => $"What did the speakers say about {drawn.First} and {drawn.Second}, and what has {drawn.Word} to do with it?",
        1 => $"Why was {drawn.Word} so important to the question of {drawn.Second} after {drawn.First}?",
        _ => $"How should the international community respond to {drawn.Second} when there is no {drawn.Word} for {drawn.First}?",
    };

    /// <summary>Words that stand beside each other somewhere.</summary>
    /// <param name="telling">Each must mean something alone.</param>
    private List<string> Neighbours(int count, bool telling)
    {
        var drawn = new List<string>();
        while (drawn.Count < OfEachKind)
        {
            var words = Words(sentences[random.Next(sentences.Count)]).ToList();
            if (words.Count < count) continue;
            var start = random.Next(words.Count - count + 1);
            var some = words[start..(start + count)];
            if (!telling || some.TrueForAll(IsTelling)) drawn.Add(string.Join(' ', some));
        }

        return drawn;
    }

    private List<string> Drawn(IEnumerable<string> all, int count)
    {
        var shuffled = all.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled.Take(count)];
    }

    private bool IsTelling(string word) => word.Length > 3 && !stopWords.Contains(word.ToLowerInvariant());

    private static CharArraySet StopWords()
    {
        using var reader = IOUtils.GetDecodingReader(typeof(SnowballFilter), "english_stop.txt", Encoding.UTF8);
        return WordlistLoader.GetSnowballWordSet(reader, LuceneVersion.LUCENE_48);
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(word => word.Value);

    [GeneratedRegex(@"(?<![\p{L}\p{N}.'’-])[A-Za-z]+(?![\p{L}\p{N}'’-])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
