using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Search;

/// <summary>Searches the archive: finds and ranks by the engine's index, filters, counts and cuts the page.</summary>
public sealed class SearchQueries(OpenEdition edition, ArchiveDb db, RecordQueries records)
{
    private const int PassagesShown = 3;
    private const int MostNamed = 5; // doors above the results, not a list of their own

    /// <param name="page">From 1.</param>
    /// <exception cref="SearchTooSlowException">The deadline passed.</exception>
    public async Task<SearchResults> Find(SearchQuery query, RecordFilter filter, Sort sort, int page, CancellationToken cancel)
    {
        query = WithoutParticles(query);
        var matches = await edition.Engine.Index.Find(db, query, cancel);
        var found = matches.Records.Select(match => edition.WithId(match.RecordId)).OfType<RecordFacts>().ToList();
        var byRecord = matches.Records.ToDictionary(match => match.RecordId);

        var let = found.Where(record => filter.Lets(record)).ToList();
        var inOrder = sort == Sort.Relevance ? let : RecordQueries.InOrder(let, sort);
        var shown = inOrder.Skip((page - 1) * SearchResults.PageSize).Take(SearchResults.PageSize).Select(record => byRecord[record.Id]).ToList();
        return new SearchResults(query, await Hits(shown, query, cancel), let.Count, found.Count, matches.HaveEveryWord,
            RecordQueries.UndatedLeftOut(found, filter), Facet.Of(edition, found, filter), NamedIn(query));
    }

    /// <summary>Whom and what was typed. Of a person's name all words will do; the name of a concept or an event is most of what was typed.</summary>
    private List<NamedEntry> NamedIn(SearchQuery query)
    {
        var typed = query.Wanted.ToList();
        var named = edition.Spellings.Where(name => name.AreIn(typed) && (name.Kind == NamedKind.Person || name.AreAllOf(typed))).Take(MostNamed);
        return [.. named.Select(name => name.Kind switch
        {
            NamedKind.Person => new NamedEntry(name.Kind, name.Slug, edition.People[name.Slug].Name, edition.People[name.Slug].Hangul.FirstOrDefault()),
            NamedKind.Concept => new NamedEntry(name.Kind, name.Slug, edition.Concepts[name.Slug].Name, edition.Concepts[name.Slug].Hangul.FirstOrDefault()),
            _ => new NamedEntry(name.Kind, name.Slug, edition.Events[name.Slug].Name, edition.Events[name.Slug].Hangul.FirstOrDefault()),
        })];
    }

    /// <summary>A Korean name typed with a particle behind it is looked for without: texts in English hold only the name.</summary>
    private SearchQuery WithoutParticles(SearchQuery query) => query with
    {
        Clauses = [.. query.Clauses.Select(clause => clause.IsPhrase || !Hangul.Contains(clause.Text) ? clause : Name(clause) is { } name ? clause with { Terms = name.Terms } : clause)],
    };

    private Clause? Name(Clause clause) => edition.Spellings.SelectMany(name => name.Phrases)
        .Where(name => clause.Text.Length > name.Text.Length && clause.Text.StartsWith(name.Text, StringComparison.Ordinal) && Hangul.IsParticle(clause.Text[name.Text.Length..]))
        .MaxBy(name => name.Text.Length);

    private async Task<IReadOnlyList<Hit>> Hits(List<RecordMatch> matches, SearchQuery query, CancellationToken cancel)
    {
        var ids = matches.SelectMany(match => match.Passages.Take(PassagesShown)).ToList();
        var passages = await db.Passages.AsNoTracking().Where(passage => ids.Contains(passage.Id)).ToDictionaryAsync(passage => passage.Id, cancel);
        var shown = await records.WithIds(matches.Select(match => match.RecordId), cancel);
        // A name is marked in every spelling, because the index finds it in every one.
        var typed = query.Wanted.ToList();
        var marked = query with { Clauses = [.. query.Clauses, .. edition.Spellings.SelectMany(name => name.Beside(typed))] };
        return [.. shown.Zip(matches, (record, match) => Found(record, match, passages, marked))];
    }

    private static Hit Found(ArchiveRecord record, RecordMatch match, Dictionary<int, Passage> passages, SearchQuery query)
    {
        var found = match.Passages.Take(PassagesShown).Select(id => new FoundPassage(passages[id], Highlighted.In(MarkdownText.OneLine(Shown(record, passages[id])), query).Snippet())).ToList();
        return new Hit(record, Highlighted.In(record.Title, query), found, match.PassageCount - found.Count);
    }

    /// <summary>What a list shows of a passage, as Markdown.</summary>
    internal static string Shown(ArchiveRecord record, Passage passage) =>
        passage is HeadPassage ? record.Summary ?? (record as Publication)?.Abstract ?? "" : passage.Text;
}
