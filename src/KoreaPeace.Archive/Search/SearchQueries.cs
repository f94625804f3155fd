using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Search;

/// <summary>Searches the archive: finds and ranks by the engine's index, filters, counts and cuts the page.</summary>
public sealed class SearchQueries(OpenEdition edition, ArchiveDb db, RecordQueries records)
{
    private const int PassagesShown = 3;

    /// <param name="page">From 1.</param>
    /// <exception cref="SearchTooSlowException">The deadline passed.</exception>
    public async Task<SearchResults> Find(SearchQuery query, RecordFilter filter, Sort sort, int page, CancellationToken cancel)
    {
        var matches = await edition.Engine.Index.Find(db, query, cancel);
        var facts = edition.Records.ToDictionary(record => record.Id);
        var found = matches.Records.Where(match => facts.ContainsKey(match.RecordId)).Select(match => facts[match.RecordId]).ToList();
        var byRecord = matches.Records.ToDictionary(match => match.RecordId);

        var let = found.Where(record => filter.Lets(record)).ToList();
        var inOrder = sort == Sort.Relevance ? let : RecordQueries.InOrder(let, sort);
        var shown = inOrder.Skip((page - 1) * SearchResults.PageSize).Take(SearchResults.PageSize).Select(record => byRecord[record.Id]).ToList();
        return new SearchResults(query, await Hits(shown, query, cancel), let.Count, found.Count, matches.HaveEveryWord,
            RecordQueries.UndatedLeftOut(found, filter), Facet.Of(edition, found, filter));
    }

    private async Task<IReadOnlyList<Hit>> Hits(List<RecordMatch> matches, SearchQuery query, CancellationToken cancel)
    {
        var ids = matches.SelectMany(match => match.Passages.Take(PassagesShown)).ToList();
        var passages = await db.Passages.AsNoTracking().Where(passage => ids.Contains(passage.Id)).ToDictionaryAsync(passage => passage.Id, cancel);
        var shown = await records.WithIds(matches.Select(match => match.RecordId), cancel);
        var marked = await WithOtherSpellings(query, cancel);
        return [.. shown.Zip(matches, (record, match) => Found(record, match, passages, marked))];
    }

    /// <summary>The query to mark with: a name is marked in every spelling, because the index finds it in every one.</summary>
    private async Task<SearchQuery> WithOtherSpellings(SearchQuery query, CancellationToken cancel)
    {
        var names = edition.People.Values.Select(person => Spellings(person.Name, person.Variants, person.Hangul))
            .Concat((await db.Concepts.AsNoTracking().ToListAsync(cancel)).Select(concept => Spellings(concept.Name, concept.Variants, concept.Hangul)));
        var typed = query.Wanted.ToList();
        var others = names.Where(spellings => spellings.Exists(spelling => typed.Exists(clause => clause.Terms.SequenceEqual(spelling.Terms)) || IsTypedInWords(spelling, typed))).SelectMany(spellings => spellings);
        return query with { Clauses = [.. query.Clauses, .. others] };
    }

    /// <summary>All the words of a name were typed, such as Moon Jae In without quotation marks.</summary>
    private static bool IsTypedInWords(Clause spelling, List<Clause> typed)
    {
        // A stop word is no clause of its own, and some names have one: Jae In.
        var telling = spelling.Terms.Where(term => !StopWords.Contain(term.Word)).ToList();
        return telling.Count > 1 && telling.TrueForAll(term => typed.Exists(clause => clause.Terms.Contains(term)));
    }

    private static List<Clause> Spellings(string name, IEnumerable<string> variants, IEnumerable<string> hangul) =>
        [.. variants.Concat(hangul).Prepend(name).Select(spelling => new Clause(spelling, TextAnalysis.QueryTerms(spelling), IsPhrase: true, IsExcluded: false)).Where(clause => clause.Terms.Count > 0)];

    private static Hit Found(ArchiveRecord record, RecordMatch match, Dictionary<int, Passage> passages, SearchQuery query)
    {
        var found = match.Passages.Take(PassagesShown).Select(id => new FoundPassage(passages[id], Highlighted.In(Shown(record, passages[id]), query).Snippet())).ToList();
        return new Hit(record, Highlighted.In(record.Title, query), found, match.PassageCount - found.Count);
    }

    private static string Shown(ArchiveRecord record, Passage passage) =>
        MarkdownText.Plain(passage is HeadPassage ? record.Summary ?? (record as Publication)?.Abstract ?? "" : passage.Text).Replace("\n\n", " ", StringComparison.Ordinal);
}
