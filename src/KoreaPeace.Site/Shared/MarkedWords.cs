using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Site.Shared;

/// <summary>The words of a search as they are marked on the page of a piece.</summary>
public sealed class MarkedWords(SearchQuery query, NameFinder names)
{
    public string Text => query.Text;

    public bool IsExact => query.IsExact;

    /// <summary>For the reader: what was ignored or taken literally.</summary>
    public IReadOnlyList<string> Notes => query.Limits.Count == 0 && !query.Unwanted.Any() ? query.Notes
        : [.. query.Notes, "What limits a search of the archive says nothing inside one piece; only the words are looked for here."];

    /// <summary>The same search of the whole archive.</summary>
    public string Search => "/search" + Asked(query.Text, query.IsExact);

    /// <summary>The page of a piece with the words marked.</summary>
    public static string Within(ArchiveRecord record, string text, bool isExact) => $"{Addresses.Of(record)}{Asked(text, isExact)}#sought";

    /// <summary>Where in the passage, on one line, the words stand; nowhere when whoever was asked for does not say it.</summary>
    public (string Text, IReadOnlyList<Mark> Marks) In(Passage passage)
    {
        var text = MarkdownText.OneLine(passage.Text);
        var isMeant = query.Speakers is null || (passage is Turn turn && query.Speakers.Contains(turn.Person ?? turn.Label));
        return (text, isMeant ? Highlighted.In(text, query, names).Marks : []);
    }

    private static string Asked(string text, bool isExact) => $"?q={Uri.EscapeDataString(text)}{(isExact ? "&spelling=exact" : "")}";
}
