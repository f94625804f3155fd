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

    /// <summary>What was typed, understood with the names that the archive knows.</summary>
    /// <param name="isExact">Words as they are written: no other forms, no other names.</param>
    public SearchQuery Understood(string? typed, bool isExact = false)
    {
        var words = SearchQueryParser.Parse(typed, edition.Vocabulary, isExact);
        var read = QuestionReading.Of(words, edition.Vocabulary);
        return ReferenceEquals(read, words) || IsAnyTitle(words) ? words : read;
    }

    /// <param name="page">From 1.</param>
    /// <exception cref="SearchTooSlowException">The deadline passed.</exception>
    public Task<SearchResults> Find(SearchQuery query, RecordFilter filter, Sort sort, int page, CancellationToken cancel) =>
        Find(query, filter, sort, ((page - 1) * SearchResults.PageSize, SearchResults.PageSize), cancel);

    /// <param name="part">How many of the list to leave out first, and how many to give.</param>
    /// <exception cref="SearchTooSlowException">The deadline passed.</exception>
    public async Task<SearchResults> Find(SearchQuery query, RecordFilter filter, Sort sort, (int Skip, int Take) part, CancellationToken cancel)
    {
        if (query.Text.Length == 0) return await Everything(query, filter, sort, part, cancel);
        (query, var answer) = await Answered(query, Ranking.Usual, cancel);
        var all = Shown(answer);
        var found = all.ConvertAll(entry => entry.Record);
        var let = filter.IsEverything ? all : all.FindAll(entry => filter.Lets(entry.Record));
        var shown = InOrder(let, sort, answer).Skip(part.Skip).Take(part.Take).ToList();
        return new SearchResults(query, await Hits(shown, answer, cancel), let.Count, found.Count, answer.IsLoosened ? 0 : let.Count(entry => entry.Match.HasEveryWord),
            RecordQueries.UndatedLeftOut(found, filter), Facet.Of(edition, found, filter), NamedIn(query), answer.IsLoosened)
        {
            Doubtful = let.Count(entry => filter.IsDoubtful(entry.Record)),
            DidYouMean = answer.IsLoosened && query.Names.Any() ? null : await Meant(query, answer, cancel),
            SingleWords = answer.IsLoosened ? [.. answer.Query.Wanted.Select(clause => clause.Text)] : [],
            InWords = QueryInWords.Of(answer.Query, filter, edition),
            AlsoSearched = [.. Search.AlsoSearched.Of(answer)],
        };
    }

    /// <summary>All that the filter lets through when nothing was typed: without words, nothing is a better match than another.</summary>
    private async Task<SearchResults> Everything(SearchQuery query, RecordFilter filter, Sort sort, (int Skip, int Take) part, CancellationToken cancel)
    {
        var let = edition.Records.Where(record => filter.Lets(record)).ToList();
        var shown = RecordQueries.InOrder(let, sort == Sort.Relevance ? Sort.Newest : sort).Skip(part.Skip).Take(part.Take).Select(record => record.Id);
        var hits = (await records.WithIds(shown, cancel)).Select(record => new Hit(record, new Highlighted(record.Title, []), [], 0, true));
        return new SearchResults(query, [.. hits], let.Count, edition.Records.Count, let.Count, RecordQueries.UndatedLeftOut(edition.Records, filter), Facet.Of(edition, edition.Records, filter), [], false)
        {
            InWords = QueryInWords.Of(query, filter, edition),
        };
    }

    /// <summary>All records that answer, best first, without their passages.</summary>
    public async Task<IReadOnlyList<RecordFacts>> Ranked(SearchQuery query, RecordFilter filter, Ranking ranking, CancellationToken cancel)
    {
        var (_, answer) = await Answered(query, ranking, cancel);
        return [.. BestFirst(Shown(answer).FindAll(entry => filter.Lets(entry.Record)), answer, ranking).Select(entry => entry.Record)];
    }

    /// <summary>All records that answer and every passage in whose words they do, without texts.</summary>
    /// <exception cref="SearchTooSlowException">The deadline passed.</exception>
    public async Task<FoundPlaces> Places(SearchQuery query, RecordFilter filter, CancellationToken cancel)
    {
        (query, var answer) = await Answered(query, Ranking.Usual, cancel);
        var found = Shown(answer).FindAll(_ => !answer.IsLoosened);
        var let = BestFirst(found.FindAll(entry => filter.Lets(entry.Record)), answer, Ranking.Usual).ToList();
        // Whom a table credits, or which year, must have said what was asked, and not something like it.
        var counted = let.FindAll(entry => entry.Match.HasEveryWord).ConvertAll(entry => entry.Record);

        var byRecord = answer.PlacesIn(counted.Select(record => record.Id));
        var places = counted.Where(record => byRecord.ContainsKey(record.Id)).SelectMany(record => byRecord[record.Id].Select(place =>
            new FoundPlace(record, place.PassageId, edition.Passages.SpeakerOf(place.PassageId), place.Clauses >= query.Wanted.Count()))).ToList();
        var unfiltered = found.FindAll(entry => entry.Match.HasEveryWord).ConvertAll(entry => entry.Record);
        return new FoundPlaces(query, counted, let.Count - counted.Count, places, unfiltered.Count, RecordQueries.UndatedLeftOut(unfiltered, filter), Facet.Of(edition, unfiltered, filter))
        {
            AlsoSearched = [.. Search.AlsoSearched.Of(answer)],
            DidYouMean = unfiltered.Count > 0 || query.Names.Any() ? null : await Meant(query, answer, cancel),
        };
    }

    /// <summary>The query with its mistyped words put right; null when that would find no more than was found.</summary>
    private async Task<string?> Meant(SearchQuery query, Answer answer, CancellationToken cancel)
    {
        if (edition.DidYouMean.For(query, [.. answer.Unknown]) is not { } meant) return null;
        var (_, better) = await Answered(Understood(meant, query.IsExact) with { Speakers = query.Speakers, Offices = query.Offices }, Ranking.Usual, cancel);
        if (better.IsLoosened) return null;
        var (whole, found) = (WithEveryWord(better), WithEveryWord(answer));
        // No piece repeats every word of a long question.
        return whole > found || (whole == found && better.Query.Wanted.Count() > Ranking.Usual.EveryWordFirst && better.Records.Count > answer.Records.Count) ? meant : null;
    }

    private static int WithEveryWord(Answer answer) => answer.IsLoosened ? 0 : answer.Records.Count(record => record.HasEveryWord);

    /// <summary>The first reading of a question that something answers, or its last.</summary>
    private async Task<(SearchQuery Asked, Answer Answer)> Answered(SearchQuery query, Ranking ranking, CancellationToken cancel)
    {
        try
        {
            await db.Database.OpenConnectionAsync(cancel); // one deadline for all the queries of a search
            while (true)
            {
                var answer = await Answer.To(query, db, edition.Index, ranking, cancel);
                // What somebody said of some of the words answers a question about them better than what anybody said of all.
                if (query.Otherwise is not { } otherwise || (answer.Records.Count > 0 && (!answer.IsLoosened || query.Question is { Who: not null }))) return (query with { Notes = [.. query.Notes, .. OtherForms(answer)] }, answer);
                query = otherwise;
            }
        }
        catch (Exception stopped) when (edition.Engine.WasStopped(stopped))
        {
            cancel.ThrowIfCancellationRequested();
            throw new SearchTooSlowException(stopped);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>A word that nothing holds as it was typed may still find others of its stem, and nobody said it.</summary>
    private static IEnumerable<string> OtherForms(Answer answer) => answer.UnknownForms.Select(word => $"“{word}”").ToList() is not { Count: > 0 } words ? []
        : [$"Nothing here has {string.Join(" or ", words)} itself; other forms of {(words.Count == 1 ? "the word" : "these words")} were searched."];

    /// <summary>What answers and may be shown, in the order of the archive.</summary>
    private List<(RecordMatch Match, RecordFacts Record)> Shown(Answer answer)
    {
        var shown = new List<(RecordMatch, RecordFacts)>(answer.Records.Count);
        foreach (var match in answer.Records)
        {
            if (edition.WithId(match.RecordId) is { } record) shown.Add((match, record));
        }

        return shown;
    }

    private static IEnumerable<(RecordMatch Match, RecordFacts Record)> InOrder(List<(RecordMatch Match, RecordFacts Record)> found, Sort sort, Answer answer)
    {
        if (sort == Sort.Relevance) return BestFirst(found, answer, Ranking.Usual);
        var matches = found.ToDictionary(entry => entry.Record.Id, entry => entry.Match);
        return RecordQueries.InOrder(found.ConvertAll(entry => entry.Record), sort).Select(record => (matches[record.Id], record));
    }

    /// <summary>Those whose very title was typed stand on top.</summary>
    private static IEnumerable<(RecordMatch Match, RecordFacts Record)> BestFirst(List<(RecordMatch Match, RecordFacts Record)> found, Answer answer, Ranking ranking)
    {
        var typed = Telling(answer.Query.Text);
        var titles = ranking.KnownItems ? found.Where(entry => entry.Match.IsTitled && IsTitle(entry.Record.Title, typed)).Select(entry => entry.Record.Id).ToHashSet() : [];
        return found.OrderBy(entry => entry.Match, answer.BestFirst(titles));
    }

    private bool IsAnyTitle(SearchQuery query)
    {
        var typed = Telling(query.Text);
        return edition.Records.Any(record => IsTitle(record.Title, typed));
    }

    /// <summary>The title was typed in, and hardly anything else.</summary>
    /// <param name="typed">The telling words of what was typed.</param>
    private static bool IsTitle(string title, HashSet<string> typed)
    {
        var words = Telling(title);
        return words.Count > 0 && words.SetEquals(typed);
    }

    private static HashSet<string> Telling(string text) => [.. TextAnalysis.Tokens(text).Where(token => !StopWords.Contain(token.Word)).Select(token => token.Term)];

    /// <summary>Whom and what was typed: persons always, a concept or an event when nothing else was.</summary>
    private List<NamedEntry> NamedIn(SearchQuery query)
    {
        var isAlone = query.Wanted.Take(2).Count() == 1;
        return [.. query.Names.Where(name => isAlone || name.Kind == NamedKind.Person).Take(MostNamed).Select(name => name.Kind switch
        {
            NamedKind.Person => new NamedEntry(name.Kind, name.Slug, edition.People[name.Slug].Name, edition.People[name.Slug].Hangul.FirstOrDefault()),
            NamedKind.Concept => new NamedEntry(name.Kind, name.Slug, edition.Concepts[name.Slug].Name, edition.Concepts[name.Slug].Hangul.FirstOrDefault()),
            _ => new NamedEntry(name.Kind, name.Slug, edition.Events[name.Slug].Name, edition.Events[name.Slug].Hangul.FirstOrDefault()),
        })];
    }

    private async Task<IReadOnlyList<Hit>> Hits(List<(RecordMatch Match, RecordFacts Record)> found, Answer answer, CancellationToken cancel)
    {
        var ids = found.ConvertAll(entry => entry.Record.Id);
        var byRecord = answer.PassagesOf(ids);
        var shown = (await records.WithIds(ids, cancel)).Select(record => (Record: record, Passages: InOrder(byRecord[record.Id], record))).ToList();
        var best = shown.SelectMany(record => record.Passages.Take(PassagesShown)).ToList();
        if (answer.Query.Wanted.Any(clause => clause.IsAsked)) best.AddRange(best.Select(edition.Passages.ReplyTo).OfType<int>().ToList());
        var passages = await edition.Rows.Passages(best, db, cancel);
        var questions = answer.Query.Wanted.Where(clause => clause.IsAsked).ToList();
        var sought = (Words: new QueryMarks(answer.Query, edition.Names), Questions: questions.Count == 0 ? null : new QueryMarks(answer.Query with { Clauses = questions }, edition.Names));
        return [.. shown.Zip(found, (hit, entry) => Found(hit.Record, hit.Passages, entry.Match, passages, answer, sought))];
    }

    /// <summary>Those that hold most of what was asked; what somebody said comes before what the summary says of it.</summary>
    private List<int> InOrder(List<PassageMatch> found, ArchiveRecord record)
    {
        var head = edition.Passages.HeadOf(record.Id);
        var most = found.Where(passage => passage.PassageId != head).Select(passage => passage.Clauses).DefaultIfEmpty(1).Max();
        return [.. found.Where(passage => passage.Clauses >= most).OrderBy(passage => passage.PassageId == head).Select(passage => passage.PassageId)];
    }

    private Hit Found(ArchiveRecord record, List<int> ids, RecordMatch match, Dictionary<int, Passage> passages, Answer answer, (QueryMarks Words, QueryMarks? Questions) sought)
    {
        var found = ids.Take(PassagesShown).Select(id => Asks(passages[id])
            ? new FoundPassage(passages[id], Marked(id).Question()) { Reply = edition.Passages.ReplyTo(id) is { } reply ? new FoundPassage(passages[reply], Marked(reply).Snippet()) : null }
            : new FoundPassage(passages[id], Marked(id).Snippet())).ToList();
        var title = Highlighted.In(record.Title, sought.Words);
        var isMarked = title.Marks.Count > 0 || found.Exists(passage => passage.Text.Marks.Count > 0);
        return new Hit(record, title, found, ids.Count - found.Count, match.HasEveryWord && !answer.IsLoosened) { Score = match.Score, Fields = isMarked ? [] : FieldMatches.Of(record, answer.Query, edition) };

        Highlighted Marked(int id) => Highlighted.In(MarkdownText.OneLine(Shown(record, passages[id])), sought.Words);

        bool Asks(Passage passage) => sought.Questions is { } questions && edition.Passages.IsQuestion(passage.Id) && questions.In(MarkdownText.OneLine(passage.Text)).Count > 0;
    }

    /// <summary>What a list shows of a passage, as Markdown.</summary>
    internal static string Shown(ArchiveRecord record, Passage passage) =>
        passage is HeadPassage ? record.Summary ?? (record as Publication)?.Abstract ?? "" : passage.Text;
}
