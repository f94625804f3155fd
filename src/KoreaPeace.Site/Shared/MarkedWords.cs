using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Site.Shared;

/// <summary>The words of a search as they are marked on the page of a piece that it found.</summary>
public sealed class MarkedWords(SearchQuery query, NameFinder names)
{
    public string Text => query.Text;

    /// <summary>The search that led here.</summary>
    public string Search => "/search" + Asked(query.Text, query.IsExact);

    /// <summary>The page of a piece with the words marked.</summary>
    public static string Within(ArchiveRecord record, string text, bool isExact) => $"{Addresses.Of(record)}{Asked(text, isExact)}#sought";

    public IReadOnlyList<Mark> In(string text) => Highlighted.In(text, query, names).Marks;

    /// <summary>The words stand in it, and whoever was asked for says it.</summary>
    public bool AreIn(Passage passage) =>
        (query.Speakers is null || (passage is Turn turn && query.Speakers.Contains(turn.Person ?? turn.Label))) && In(MarkdownText.OneLine(passage.Text)).Count > 0;

    private static string Asked(string text, bool isExact) => $"?q={Uri.EscapeDataString(text)}{(isExact ? "&spelling=exact" : "")}";
}
