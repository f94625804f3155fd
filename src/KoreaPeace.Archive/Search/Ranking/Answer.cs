using System.Numerics;
using System.Runtime.InteropServices;
using KoreaPeace.Archive.Engines;

namespace KoreaPeace.Archive.Search;

/// <summary>What the index answers to a query: which records, in which order, and on request which of their passages.</summary>
internal sealed class Answer
{
    private const int Digits = 6; // what differs by rounding only stands in the order of the archive

    private readonly PassageTable table;
    private readonly Ranking ranking;
    private readonly IReadOnlyList<SoughtClause> clauses;
    private readonly Func<int, bool>? said;
    private readonly LatentLikeness? likeness;

    private Answer(SearchQuery query, PassageTable table, Ranking ranking, WordLists words, LatentLikeness? likeness, bool isLoosened)
    {
        (Query, this.table, this.ranking, Words, this.likeness, IsLoosened) = (query, table, ranking, words, likeness, isLoosened);
        said = query.Speakers is { } speakers ? table.SaidBy(speakers, query.Offices) : null;
        clauses = [.. query.Wanted.Select(clause => SoughtClause.Of(clause, words, said, table))];
        Records = clauses.Count == 0 ? OfSpeakers() : Ranked();
    }

    /// <summary>What was looked for in the end.</summary>
    public SearchQuery Query { get; }

    public WordLists Words { get; }

    /// <summary>Nothing holds all that must be there, so any of its words will do.</summary>
    public bool IsLoosened { get; }

    /// <summary>What was typed, is no known name, and stands nowhere in the archive.</summary>
    public IEnumerable<string> Unknown => clauses.Where(clause => clause.Clause.Names.Count == 0)
        .Where(clause => SingleWord(clause) is { } word ? !IsHeldAsTyped(word) : clause.Found.All.All(list => list.Passages.Length == 0)).Select(clause => clause.Clause.Text);

    /// <summary>Of these words, those of which the archive has other forms.</summary>
    public IEnumerable<string> UnknownForms => clauses.Where(clause => SingleWord(clause) is { IsExact: false } word && !TextAnalysis.IsPieceOfScript(word.Term) && !IsHeldAsTyped(word) && Words.Forms(word).Any())
        .Select(clause => clause.Clause.Text);

    /// <summary>In the order of the archive.</summary>
    public IReadOnlyList<RecordMatch> Records { get; }

    /// <summary>The order in which readers want them.</summary>
    /// <param name="titles">Records that go before all others, because their very title was typed.</param>
    public IComparer<RecordMatch> BestFirst(IReadOnlySet<int> titles)
    {
        var everyWordFirst = clauses.Count <= ranking.EveryWordFirst;
        return Comparer<RecordMatch>.Create((one, other) =>
        {
            if (titles.Count > 0 && titles.Contains(one.RecordId) != titles.Contains(other.RecordId)) return titles.Contains(one.RecordId) ? -1 : 1;
            if (everyWordFirst && one.HasEveryWord != other.HasEveryWord) return one.HasEveryWord ? -1 : 1;
            var better = other.Score.CompareTo(one.Score);
            return better != 0 ? better : one.RecordId.CompareTo(other.RecordId);
        });
    }

    public static async Task<Answer> To(SearchQuery query, ArchiveDb db, SearchIndex index, Ranking ranking, CancellationToken cancel)
    {
        if (ranking.StopWords) query = query with { Clauses = query.WithStopWords };
        var likeness = ranking.LatentShare > 0 ? await LatentLikeness.Of(query, db, index, cancel) : null;
        var answer = new Answer(query, index.Passages, ranking, await WordLists.For(db, index, query.Clauses, cancel), likeness, isLoosened: false);
        if (answer.Records.Count > 0) return answer;
        foreach (var loosened in Loosening.Of(query))
        {
            var looser = new Answer(loosened, index.Passages, ranking, await WordLists.For(db, index, loosened.Clauses, cancel), likeness, isLoosened: true);
            if (looser.Records.Count > 0) return looser;
        }

        return answer;
    }

    /// <summary>The passages of these records that answer, by record, best first.</summary>
    public IReadOnlyDictionary<int, List<PassageMatch>> PassagesOf(IEnumerable<int> records)
    {
        var isMeant = new bool[table.RecordCount + 1];
        foreach (var record in records) isMeant[record] = true;
        return clauses.Count == 0 ? PassagesOfSpeakers(isMeant) : PassageScores.Of(clauses, table, ranking, isMeant);
    }

    /// <summary>The passages of these records whose own words answer, not only their titles and names; by record, in reading order.</summary>
    public IReadOnlyDictionary<int, List<PassageMatch>> PlacesIn(IEnumerable<int> records)
    {
        var isMeant = new bool[table.RecordCount + 1];
        foreach (var record in records) isMeant[record] = true;
        if (clauses.Count == 0) return PassagesOfSpeakers(isMeant);
        return clauses.SelectMany(clause => clause.Found.Texts.Passages).Where(passage => isMeant[table.RecordOf(passage)]).CountBy(passage => passage)
            .OrderBy(place => place.Key).GroupBy(place => table.RecordOf(place.Key)).ToDictionary(record => record.Key, record => record.Select(place => new PassageMatch(place.Key, 0, place.Value)).ToList());
    }

    /// <summary>The one word of a clause; null when it is a name, a phrase, or the beginning of words.</summary>
    private static QueryTerm? SingleWord(SoughtClause clause) => clause.Clause is { Names.Count: 0, AnyOf: [SoughtWords { Terms: [{ IsPrefix: false } word] }] } ? word : null;

    private bool IsHeldAsTyped(QueryTerm word) => Acronyms.IsAny(word.Word) || Words.Forms(word).Any(form => form.Word == word.Word);

    private List<RecordMatch> Ranked()
    {
        using var scores = new RecordScores(table, ranking);
        scores.Add(clauses);
        var (every, wanted) = (Bits(_ => true), Bits(clause => clause.IsRequired || Query.IsStrict || Query.IsExact));
        var unwanted = Unwanted();
        var found = new List<RecordMatch>();
        for (var record = 1; record <= table.RecordCount; record++)
        {
            var holds = scores.Holds(record);
            if (holds == 0 || (holds & wanted) != wanted || unwanted?[record] == true) continue;
            found.Add(new RecordMatch(record, scores[record], holds == every) { IsTitled = scores.HoldsInTitle(record) == every });
        }

        if (found.Count > 1) AddBestPassages(found);
        if (found.Count > 1 && likeness is not null) MixIn(likeness, found);
        return found.ConvertAll(record => record with { Score = Math.Round(record.Score, Digits) });
    }

    private void AddBestPassages(List<RecordMatch> found)
    {
        if (ranking.BestPassage == 0) return;
        var best = PassageScores.Best(clauses, table, ranking);
        foreach (ref var record in CollectionsMarshal.AsSpan(found)) record = record with { Score = record.Score + (ranking.BestPassage * best[record.RecordId]) };
    }

    private void MixIn(LatentLikeness likeness, List<RecordMatch> found)
    {
        var most = found.Max(record => record.Score);
        foreach (ref var record in CollectionsMarshal.AsSpan(found))
            record = record with { Score = ((1 - ranking.LatentShare) * record.Score / most) + (ranking.LatentShare * likeness.To(record.RecordId)) };
    }

    private bool[]? Unwanted()
    {
        bool[]? unwanted = null;
        foreach (var list in Query.Unwanted.SelectMany(clause => SoughtClause.Of(clause, Words, said, table).Found.All))
        {
            unwanted ??= new bool[table.RecordCount + 1];
            foreach (var passage in list.Passages) unwanted[table.RecordOf(passage)] = true;
        }

        return unwanted;
    }

    private ulong Bits(Func<Clause, bool> which) => clauses.Select((clause, n) => which(clause.Clause) ? 1UL << n : 0).Aggregate(0UL, (all, bit) => all | bit);

    private List<RecordMatch> OfSpeakers() => said is null ? [] :
        [.. Enumerable.Range(1, table.Count).Where(said).CountBy(table.RecordOf).OrderBy(turns => turns.Key).Select(turns => new RecordMatch(turns.Key, turns.Value, true))];

    private Dictionary<int, List<PassageMatch>> PassagesOfSpeakers(bool[] isMeant) => said is null ? [] : Enumerable.Range(1, table.Count).Where(passage => isMeant[table.RecordOf(passage)] && said(passage))
        .GroupBy(table.RecordOf).ToDictionary(record => record.Key, record => record.Select(passage => new PassageMatch(passage, 0, 1)).ToList());
}
