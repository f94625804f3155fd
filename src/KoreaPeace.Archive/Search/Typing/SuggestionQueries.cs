using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Records;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Search;

/// <summary>What somebody may be about to type: names first, because they lead to a page, then titles, then words of the texts.</summary>
public sealed class SuggestionQueries(OpenEdition edition, ArchiveDb db)
{
    private const int Most = 10; // a list that is read at a glance
    private const int MostOfAKind = 4;
    private const int ShortestWord = 2; // letters before words of the texts are offered
    private const int MostWords = 4; // of a search that found nothing

    /// <param name="typed">The beginning of a name, a title or a word; a title may also go on elsewhere with it.</param>
    public async Task<IReadOnlyList<Suggestion>> For(string typed, CancellationToken cancel)
    {
        var text = SearchQueryParser.Parse(typed).Text;
        var letters = Folded(text);
        if (letters.Length == 0) return [];

        var begun = edition.Vocabulary.Names
            .Select(name => (name, spelling: name.Spellings.FirstOrDefault(spelling => Begins(spelling.Text, letters)))).Where(near => near.spelling is not null).ToList();
        var named = await Named(begun.ConvertAll(near => IndexKey.Of(near.name.Kind, near.name.Slug)), cancel);
        var names = begun
            .OrderByDescending(near => Folded(near.spelling!.Text) == letters).ThenByDescending(near => Folded(near.spelling!.Text).StartsWith(letters, StringComparison.Ordinal)) // both have one
            .ThenByDescending(near => named.GetValueOrDefault(IndexKey.Of(near.name.Kind, near.name.Slug))).ThenBy(near => near.spelling!.Text.Length).ThenBy(near => near.name.Slug, StringComparer.Ordinal).ToList();
        var suggestions = names.GroupBy(near => near.name.Kind).OrderBy(kind => kind.Key).SelectMany(kind => kind.Take(MostOfAKind)).Select(near => new Suggestion(SuggestionKindOf(near.name.Kind), near.spelling!.Text, near.name.Slug)
        { Name = near.spelling.Text == near.name.Name ? null : near.name.Name }).ToList();
        suggestions.AddRange(edition.Topics.Values.Where(topic => Begins(topic.Name, letters)).OrderBy(topic => topic.Name, StringComparer.Ordinal).Take(MostOfAKind).Select(topic => new Suggestion(SuggestionKind.Topic, topic.Name, topic.Slug)));
        suggestions.AddRange(edition.Records.Where(record => Begins(record.Title, letters)).OrderBy(record => record.Title, StringComparer.Ordinal).Take(MostOfAKind)
            .Select(record => new Suggestion(record.Kind == RecordKind.Transcript ? SuggestionKind.Transcript : SuggestionKind.Publication, record.Title, record.Slug)));
        suggestions.AddRange((await Words(text, cancel)).Where(word => !suggestions.Exists(other => string.Equals(other.Text, word, StringComparison.OrdinalIgnoreCase))).Select(word => new Suggestion(SuggestionKind.Word, word, null)));
        return [.. suggestions.Take(Most)];
    }

    /// <summary>What begins as one of the words of a search that found nothing.</summary>
    public async Task<IReadOnlyList<Suggestion>> ForWordsOf(string typed, CancellationToken cancel)
    {
        var words = SearchQueryParser.Parse(typed).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('"', '-', '*', '(', ')'))
            .Where(word => (word.Length >= ShortestWord || Hangul.Contains(word)) && !StopWords.Contain(Folded(word))).Distinct().Take(MostWords);
        var suggestions = new List<Suggestion>();
        foreach (var word in words) suggestions.AddRange(await For(word, cancel));
        return [.. suggestions.DistinctBy(suggestion => (suggestion.Kind, suggestion.Slug ?? suggestion.Text)).Take(Most)];
    }

    /// <summary>In how many passages each of these names is named; those that none names are left out.</summary>
    private Task<Dictionary<string, int>> Named(IReadOnlyCollection<string> keys, CancellationToken cancel) =>
        db.Words.AsNoTracking().Where(word => keys.Contains(word.Word)).ToDictionaryAsync(word => word.Word, word => word.Passages, cancel);

    /// <summary>The words of the texts that the last word typed is the beginning of, the most frequent first, behind the words before it.</summary>
    private async Task<List<string>> Words(string text, CancellationToken cancel)
    {
        var space = text.LastIndexOf(' ');
        var beginning = TextAnalysis.QueryTerms(text[(space + 1)..]).Select(term => term.Word).LastOrDefault() ?? "";
        if (beginning.Length < ShortestWord && !Hangul.Contains(beginning)) return [];
        if (Hangul.Contains(beginning)) beginning = TextAnalysis.Whole + text[(space + 1)..];
        var words = await db.Words.AsNoTracking().Beginning(beginning).Select(word => word.Word).Take(MostOfAKind).ToListAsync(cancel);
        return words.ConvertAll(word => text[..(space + 1)] + word.TrimStart(TextAnalysis.Whole));
    }

    private static SuggestionKind SuggestionKindOf(NamedKind kind) => kind switch
    {
        NamedKind.Person => SuggestionKind.Person,
        NamedKind.Concept => SuggestionKind.Concept,
        _ => SuggestionKind.Event,
    };

    /// <summary>One of its words and those after it begin so.</summary>
    private static bool Begins(string text, string letters)
    {
        var folded = Folded(text);
        for (var at = folded.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(letters, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || folded[at - 1] == ' ') return true;
        }

        return false;
    }

    /// <summary>The words in small letters and without accents, apart by one space.</summary>
    private static string Folded(string text)
    {
        var tokens = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(part => part.Split('-', StringSplitOptions.RemoveEmptyEntries));
        return string.Join(' ', tokens.Select(part => Word.Of(part.AsSpan().Trim("\"'“”‘’.,;:?!()")).Folded).Where(part => part.Length > 0));
    }
}

/// <summary>One thing that somebody may be about to type.</summary>
/// <param name="Slug">Of the entry or piece whose page it leads to; null for a word, which is searched.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string? Slug)
{
    /// <summary>The usual name, where the text is another spelling of it; otherwise null.</summary>
    public string? Name { get; init; }
}

/// <summary>What a suggestion leads to.</summary>
public enum SuggestionKind { Person, Concept, Event, Topic, Transcript, Publication, Word }
