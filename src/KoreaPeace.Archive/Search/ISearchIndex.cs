using KoreaPeace.Archive.Engines;

namespace KoreaPeace.Archive.Search;

/// <summary>The full-text index of an engine.</summary>
public interface ISearchIndex
{
    /// <summary>Makes the index over the passages of a new edition.</summary>
    Task Fill(ArchiveDb db, IEnumerable<IndexedPassage> passages, CancellationToken cancel);

    /// <summary>Every record that answers the query, best first, with the passages that do.</summary>
    /// <exception cref="SearchTooSlowException">The deadline passed.</exception>
    Task<Matches> Find(ArchiveDb db, SearchQuery query, CancellationToken cancel);
}

/// <summary>What the index holds of a passage, in plain text.</summary>
/// <param name="Title">The record's title, for its head passage; a section's heading; otherwise empty.</param>
/// <param name="Names">Who speaks or writes, who published it, under which topics.</param>
public readonly record struct IndexedPassage(int Id, string Title, string Names, string Text);

/// <summary>The records that answer a query.</summary>
/// <param name="HaveEveryWord">False when no record holds all the words, and these hold some of them.</param>
public sealed record Matches(IReadOnlyList<RecordMatch> Records, bool HaveEveryWord)
{
    public static readonly Matches None = new([], true);
}

/// <summary>A record that answers a query.</summary>
/// <param name="Score">Higher is better; comparable within one query only.</param>
/// <param name="Passages">Ids of the passages that hold its words, best first; the best fifty when there are more.</param>
/// <param name="PassageCount">How many passages hold its words.</param>
public sealed record RecordMatch(int RecordId, double Score, IReadOnlyList<int> Passages, int PassageCount);

/// <summary>A search was stopped because it took too long.</summary>
public sealed class SearchTooSlowException(Exception inner) : Exception("The search took too long and was stopped.", inner);
