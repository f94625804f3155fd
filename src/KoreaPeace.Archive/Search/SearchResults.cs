using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>One page of what a search found.</summary>
/// <param name="Total">How many records answer it within the filter.</param>
/// <param name="TotalUnfiltered">How many would without the filter.</param>
/// <param name="WithEveryWord">How many of the total hold all that was asked; they come first. The others hold some of it.</param>
/// <param name="Undated">How many more there would be with the undated ones.</param>
/// <param name="Named">Whom and what the query names.</param>
/// <param name="IsLoosened">No record holds all that must be there, a phrase for instance, and these hold something of what was typed.</param>
public sealed record SearchResults(
    SearchQuery Query, IReadOnlyList<Hit> Hits, int Total, int TotalUnfiltered, int WithEveryWord, int Undated, IReadOnlyList<Facet> Facets,
    IReadOnlyList<NamedEntry> Named, bool IsLoosened)
{
    /// <summary>The query with words that the archive does not have put right; null when it has them all, or has nothing like them.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>The single words that were looked for when nothing held what was asked; empty unless it was loosened.</summary>
    public IReadOnlyList<string> SingleWords { get; init; } = [];

    /// <summary>How many of the total are dated so roughly that they may lie outside the limits of time.</summary>
    public int Doubtful { get; init; }

    public const int PageSize = 10;

    /// <summary>What was asked for, with its filter, as the end of a sentence: "pieces that mention deterrence, from 2018 to 2024".</summary>
    public string InWords { get; init; } = "";

    /// <summary>What was looked for besides, because it means the same: other forms of words, other spellings of names.</summary>
    public IReadOnlyList<string> AlsoSearched { get; init; } = [];

    public static int PagesFor(int total) => Math.Max(1, (total + PageSize - 1) / PageSize);
}

/// <summary>An entry of a vocabulary.</summary>
/// <param name="Hangul">The usual spelling in Hangul; null when none is known.</param>
public sealed record NamedEntry(NamedKind Kind, string Slug, string Name, string? Hangul);

/// <summary>A record that answers, with the places where it does.</summary>
/// <param name="Title">Its title, marked.</param>
/// <param name="Passages">At most three, best first.</param>
/// <param name="More">How many more passages answer.</param>
/// <param name="HasEveryWord">It holds all that was asked, and not only some of it.</param>
public sealed record Hit(ArchiveRecord Record, Highlighted Title, IReadOnlyList<FoundPassage> Passages, int More, bool HasEveryWord)
{
    /// <summary>The fields with a word in them, when neither the title nor a passage has one; otherwise none.</summary>
    public IReadOnlyList<FoundField> Fields { get; init; } = [];

    /// <summary>Higher is better; comparable within one search only. 0 where nothing was ranked.</summary>
    public double Score { get; init; }
}

/// <summary>A fact of a piece that answers.</summary>
/// <param name="Name">As a page calls it, such as "Series".</param>
public sealed record FoundField(string Name, Highlighted Text);

/// <summary>A place that answers, cut to what a list shows.</summary>
public sealed record FoundPassage(Passage Passage, Highlighted Text)
{
    /// <summary>What is said to the question in it, when a question was searched for; null when nothing follows.</summary>
    public FoundPassage? Reply { get; init; }
}
