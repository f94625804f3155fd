using System.Runtime.InteropServices;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Related;

/// <summary>
/// Which records are offered on which: the curator's links first, from both ends, then records that share topics, people and concepts, or
/// whose words are alike. What few records share weighs more. The same records always give the same lists.
/// </summary>
internal sealed class RelatedRecords
{
    private const int MostComputed = 5; // what a reader looks through below a piece
    private const int FirstLookedAt = 20;
    private const int TooCommon = 400; // a name that so many records share ties none of them together, and pairing them all costs its square

    private const double LikenessWeight = 3; // words quite the same tie as much as a name that one record in twenty holds, and less than a rare one
    private const double AlikeAlone = 0.7; // of speeches to one assembly, three pairs in a hundred are so near; below it, the words they share become those of every speech
    private const int FewestWords = 2; // when they are the only reason

    private readonly List<ArchiveRecord> records;
    private readonly Dictionary<int, HashSet<Shared>> sharedBy;
    private readonly Dictionary<int, ArchiveRecord> byId;
    private readonly Dictionary<Shared, List<int>> holders = [];
    private readonly ILookup<int, (int Other, string Reason)> links;
    private readonly ILookup<int, (int Other, string Reason)> linksBack;
    private readonly Func<Shared, string> nameOf;
    private readonly Dictionary<Shared, List<string>> wordsOfNames;
    private readonly RecordLikeness? likeness;

    private RelatedRecords(IEnumerable<ArchiveRecord> records, IReadOnlyCollection<Mention> mentions, Func<NamedKind?, string, string> nameOf, RecordLikeness? likeness)
    {
        this.likeness = likeness;
        this.records = [.. records.Where(record => record.Withdrawal is null)];
        byId = this.records.ToDictionary(record => record.Id);
        var called = this.records.SelectMany(record => record.Aliases.Append(record.Slug).Distinct().Select(slug => (slug, record.Id))).ToLookup(entry => entry.slug, entry => entry.Id);
        var curated = this.records.SelectMany(record => record.Links.SelectMany(link => called[link.Slug].Select(other => (record.Id, Other: other, link.Reason)))).ToList();
        (links, linksBack) = (curated.ToLookup(link => link.Id, link => (link.Other, link.Reason)), curated.ToLookup(link => link.Other, link => (link.Id, link.Reason)));
        this.nameOf = shared => nameOf(shared.Kind, shared.Slug);
        sharedBy = this.records.ToDictionary(record => record.Id, record => record.Topics.Select(topic => new Shared(null, topic))
            .Concat(record.Contributors.Select(person => person.Person).OfType<string>().Select(person => new Shared(NamedKind.Person, person)))
            .ToHashSet());
        foreach (var mention in mentions)
        {
            if (sharedBy.TryGetValue(mention.RecordId, out var shared)) shared.Add(new Shared(mention.Kind, mention.Named));
        }

        foreach (var record in this.records)
        {
            foreach (var shared in sharedBy[record.Id])
            {
                if (!holders.TryGetValue(shared, out var list)) holders.Add(shared, list = []);
                list.Add(record.Id);
            }
        }

        wordsOfNames = holders.Keys.ToDictionary(shared => shared, shared => TextAnalysis.Tokens(this.nameOf(shared)).ConvertAll(token => token.Word));
    }

    /// <param name="nameOf">The name of a topic (null), person or concept by its slug.</param>
    /// <param name="likeness">Null when nothing is known of it.</param>
    public static List<RelatedRecord> Among(
        IEnumerable<ArchiveRecord> records, IReadOnlyCollection<Mention> mentions, Func<NamedKind?, string, string> nameOf, RecordLikeness? likeness)
    {
        var related = new RelatedRecords(records, mentions, nameOf, likeness);
        return [.. related.records.AsParallel().AsOrdered().SelectMany(related.To)];
    }

    private IEnumerable<RelatedRecord> To(ArchiveRecord record)
    {
        var list = new List<RelatedRecord>();
        foreach (var (other, reason) in Curated(record).Concat(Computed(record)))
        {
            if (other != record.Id && !list.Exists(known => known.OtherId == other))
                list.Add(new RelatedRecord { RecordId = record.Id, Position = list.Count, OtherId = other, Reason = reason });
        }

        return list;
    }

    private IEnumerable<(int Other, string Reason)> Curated(ArchiveRecord record) => links[record.Id].Concat(linksBack[record.Id]);

    private List<(int Other, string Reason)> Computed(ArchiveRecord record)
    {
        var scores = new Dictionary<int, double>();
        foreach (var shared in Telling(record.Id))
        {
            var weight = Weight(shared);
            foreach (var other in holders[shared]) CollectionsMarshal.GetValueRefOrAddDefault(scores, other, out _) += weight;
        }

        if (likeness is not null)
        {
            foreach (var other in likeness.Candidates(record.Id).Union(scores.Keys.ToList()))
            {
                var alike = likeness.Between(record.Id, other);
                if ((alike >= AlikeAlone && likeness.AreTold(record.Id, other)) || scores.ContainsKey(other)) scores[other] = scores.GetValueOrDefault(other) + (LikenessWeight * alike);
            }
        }

        scores.Remove(record.Id);
        var ordered = scores.OrderByDescending(score => Math.Round(score.Value, 9)).ThenBy(score => score.Key);
        // Nearly always the best few have a reason, and finding them takes far less than putting thousands in order.
        var best = WithReason(record, ordered.Take(FirstLookedAt));
        return best.Count == MostComputed ? best : WithReason(record, ordered);
    }

    private List<(int Other, string Reason)> WithReason(ArchiveRecord record, IEnumerable<KeyValuePair<int, double>> scores) =>
        [.. scores.Select(score => (score.Key, Reason: Reason(record.Id, score.Key))).Where(related => related.Reason.Length > 0).Take(MostComputed)];

    /// <summary>What the record shares with some, but not with most.</summary>
    private IEnumerable<Shared> Telling(int record) => sharedBy[record].Where(shared =>
        holders[shared].Count <= TooCommon && (holders[shared].Count == 2 || holders[shared].Count * 2 <= records.Count));

    private double Weight(Shared shared) => Math.Log((records.Count + 1.0) / holders[shared].Count);

    /// <summary>A sentence without its full stop; empty when there are no words for it.</summary>
    private string Reason(int record, int other)
    {
        var shared = Telling(record).Intersect(sharedBy[other])
            .OrderByDescending(Weight).ThenBy(s => s.Slug, StringComparer.Ordinal).ToList();
        var topics = shared.Where(s => s.Kind is null).Take(3).Select(nameOf).ToList();
        var partners = shared.Where(s => TakesPart(byId[record], s) && TakesPart(byId[other], s)).ToList();
        var names = shared.Where(s => s.Kind is not null).Except(partners).Take(3).Select(nameOf).ToList();
        var reasons = new List<string>();
        if (topics.Count > 0) reasons.Add($"shares the {(topics.Count == 1 ? "topic" : "topics")} {ReasonWords.Listed(topics)}");
        if (partners.Count > 0) reasons.Add($"both {(partners.TrueForAll(s => Wrote(byId[record], s) && Wrote(byId[other], s)) ? "by" : "with")} {ReasonWords.Listed([.. partners.Take(3).Select(nameOf)])}");
        if (names.Count > 0) reasons.Add($"both name {ReasonWords.Listed(names)}");
        if (WordsOf(record, other) is var words && words.Count >= (reasons.Count == 0 ? FewestWords : 1)) reasons.Add(ReasonWords.SpeakOf(words));
        var reason = string.Join("; ", reasons);
        return reason.Length == 0 ? "" : char.ToUpperInvariant(reason[0]) + reason[1..];
    }

    /// <summary>The words in which they are alike, without those that stand in names they share.</summary>
    private IReadOnlyList<string> WordsOf(int record, int other) => likeness is null ? []
        : likeness.Words(record, other, sharedBy[record].Intersect(sharedBy[other]).SelectMany(name => wordsOfNames[name]).ToHashSet());

    private static bool TakesPart(ArchiveRecord record, Shared shared) => shared.Kind == NamedKind.Person && record.Contributors.Exists(person => person.Person == shared.Slug);

    private static bool Wrote(ArchiveRecord record, Shared shared) => record.Contributors.Exists(person => person.Person == shared.Slug && person.Role == Role.Author);

    /// <summary>A topic (null kind), person or concept.</summary>
    private readonly record struct Shared(NamedKind? Kind, string Slug);
}
