using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Search;

public sealed class SearchHelpPage : ArchivePage
{
    /// <summary>Every example, under what it is an example of.</summary>
    public IReadOnlyList<(string Id, string Heading, IReadOnlyList<SearchExample> Examples)> Groups { get; } =
    [
        ("words", "Words and phrases", SearchExample.OfWords),
        ("names", "People, names and Korean", SearchExample.OfNames),
        ("questions", "Questions", SearchExample.OfQuestions),
        ("pieces", "Which pieces", SearchExample.OfPieces),
    ];

    public override string? Heading => "How to search";

    public override string Description => "How to search the archive: words, phrases, names in any spelling, who says it, and limits, with examples to try.";

    public override string? Permanent => "/search/help";

    public override IReadOnlyList<(string Label, string Address)> Crumbs => [("Search", "/search")];
}
