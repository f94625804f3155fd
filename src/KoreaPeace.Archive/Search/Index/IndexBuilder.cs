using System.Runtime.InteropServices;
using KoreaPeace.Archive.Concepts;

namespace KoreaPeace.Archive.Search;

/// <summary>Gathers what the index holds, passage by passage in the order of their ids.</summary>
internal sealed class IndexBuilder
{
    private readonly Dictionary<string, Gathered> words = [];
    private readonly List<Token> tokens = []; // of the text at hand

    /// <summary>How often each record holds each stem, for the latent space.</summary>
    public StemCounts Stems { get; } = new();

    /// <summary>Takes in a passage.</summary>
    /// <returns>How many words of it count towards the length of its record.</returns>
    public int Add(IndexedPassage passage)
    {
        var inTitle = Add(passage, Field.Title, passage.Title, passage.NamedInTitle, counts: true);
        var inText = Add(passage, Field.Text, passage.Text, passage.NamedInText, counts: true);
        Add(passage, Field.Names, passage.Names, [], counts: false);
        foreach (var person in passage.People) Of(IndexKey.Of(NamedKind.Person, person)).Add(passage.Id, Field.Names, 0);
        return inTitle + inText;
    }

    /// <summary>Every word in order of its letters.</summary>
    public IEnumerable<IndexedWord> Words() => words.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => word.Value.Finished(word.Key));

    /// <summary>Every stem with its most frequent word, as it is usually written.</summary>
    public IEnumerable<(string Stem, string Written)> UsualForms() => words.Where(word => !IndexKey.IsName(word.Key) && !TextAnalysis.IsWholeWord(word.Key))
        .Select(word => (word.Key, Form: word.Value.Finished(word.Key, withPlaces: false))).GroupBy(word => word.Form.Stem)
        .Select(same => same.OrderByDescending(word => word.Form.Passages).ThenBy(word => word.Key, StringComparer.Ordinal).First())
        .Select(word => (word.Form.Stem, word.Form.Written ?? word.Key));

    private int Add(IndexedPassage passage, Field field, string text, IEnumerable<NamedPlace> named, bool counts)
    {
        if (text.Length == 0) return 0;
        TextAnalysis.Cut(text, tokens);
        foreach (var token in tokens)
        {
            var word = Of(token);
            word.Add(passage.Id, field, token.Position);
            if (field == Field.Text && !TextAnalysis.IsWholeWord(token.Word)) word.See(text, token); // a title has capitals that the word has not
            if (counts && word.Stem is { } stem) Stems.Count(passage.RecordId, stem);
        }

        var at = 0;
        foreach (var place in named.OrderBy(place => place.Start))
        {
            while (at < tokens.Count && tokens[at].End <= place.Start) at++;
            if (at < tokens.Count) Of(IndexKey.Of(place.Kind, place.Slug)).Add(passage.Id, field, tokens[at].Position);
        }

        return tokens.Count == 0 ? 0 : tokens[^1].Position + 1;
    }

    private Gathered Of(Token token)
    {
        ref var gathered = ref CollectionsMarshal.GetValueRefOrAddDefault(words, token.Word, out _);
        return gathered ??= new Gathered(token.Term, Stems.NumberOf(token));
    }

    /// <summary>A name, which has no family.</summary>
    private Gathered Of(string key)
    {
        ref var gathered = ref CollectionsMarshal.GetValueRefOrAddDefault(words, key, out _);
        return gathered ??= new Gathered(key, null);
    }

    private enum Field { Title, Names, Text }

    /// <summary>What is known so far of one word.</summary>
    private sealed class Gathered(string stem, int? number)
    {
        private readonly Postings?[] fields = new Postings?[3];
        private readonly List<int> places = [];
        private int passage;
        private int passages;
        private int counted;
        private Field field;
        private UsualSpelling spelling;

        public void See(string text, Token token) => spelling.See(text, token);

        /// <summary>The number of its stem; null when it does not count.</summary>
        public int? Stem => number;

        public void Add(int id, Field inField, int position)
        {
            if (passage != id || field != inField)
            {
                Flush();
                (passage, field) = (id, inField);
            }

            places.Add(position);
        }

        public IndexedWord Finished(string word, bool withPlaces = true)
        {
            Flush();
            // A name in full that only titles have was not seen as it is written.
            var written = spelling.Leading == word ? null : spelling.Leading ?? (word[0] == TextAnalysis.InFull ? word[1..].ToUpperInvariant() : null);
            return !withPlaces ? new IndexedWord { Word = word, Stem = stem, Written = written, Passages = passages } : new IndexedWord
            {
                Word = word,
                Stem = stem,
                Written = written,
                Passages = passages,
                InTitles = fields[(int)Field.Title]?.ToArray(),
                InNames = fields[(int)Field.Names]?.ToArray(),
                InTexts = fields[(int)Field.Text]?.ToArray(),
            };
        }

        private void Flush()
        {
            if (places.Count == 0) return;
            (fields[(int)field] ??= new Postings()).Add(passage, CollectionsMarshal.AsSpan(places));
            places.Clear();
            if (counted == passage) return;
            counted = passage;
            passages++;
        }
    }
}

/// <summary>What the index takes in of a passage, in plain text.</summary>
/// <param name="Title">The record's title, for its head passage; a section's heading; otherwise empty.</param>
/// <param name="Names">Who speaks or writes, who published it, under which topics.</param>
/// <param name="People">Slugs of those who speak or write.</param>
internal readonly record struct IndexedPassage(
    int Id, int RecordId, string Title, string Names, string Text, IReadOnlyList<NamedPlace> NamedInTitle, IReadOnlyList<NamedPlace> NamedInText, IReadOnlyList<string> People);
