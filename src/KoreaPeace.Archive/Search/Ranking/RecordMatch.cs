namespace KoreaPeace.Archive.Search;

/// <summary>A record that answers a query.</summary>
/// <param name="Score">Higher is better; comparable within one query only.</param>
/// <param name="HasEveryWord">It holds all that was asked, and not only some of it.</param>
public readonly record struct RecordMatch(int RecordId, double Score, bool HasEveryWord)
{
    /// <summary>Its title alone holds all that was asked.</summary>
    public bool IsTitled { get; init; }
}

/// <summary>A passage that answers a query.</summary>
/// <param name="Score">Higher is better; comparable within one query only.</param>
/// <param name="Clauses">How many of the things asked for it holds.</param>
public readonly record struct PassageMatch(int PassageId, double Score, int Clauses);

/// <summary>A search was stopped because it took too long.</summary>
public sealed class SearchTooSlowException(Exception inner) : Exception("The search took too long and was stopped.", inner);
