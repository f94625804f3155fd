using System.Text;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace KoreaPeace.Archive.Search;

/// <summary>English words that carry no meaning of their own. They are in the index, so phrases find them; alone they do not narrow a search.</summary>
internal static class StopWords
{
    // Said in every interview: a question such as "who said …" is not about them.
    private static readonly string[] OfSpeech = ["said", "say", "says", "saying", "tell", "told"];

    private static readonly HashSet<string> Words = [.. FromSnowball(), .. OfSpeech];

    /// <param name="word">Folded, not stemmed.</param>
    public static bool Contain(string word) => Words.Contains(word);

    private static List<string> FromSnowball()
    {
        using var reader = IOUtils.GetDecodingReader(typeof(SnowballFilter), "english_stop.txt", Encoding.UTF8);
        return WordlistLoader.GetSnowballWordSet(reader, LuceneVersion.LUCENE_48).Select(word => word.Replace("'", "", StringComparison.Ordinal)).ToList();
    }
}
