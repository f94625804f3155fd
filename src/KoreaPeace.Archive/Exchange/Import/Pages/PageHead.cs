namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>What the first lines of a page state of the piece.</summary>
internal sealed class PageHead
{
    public PageTitle? Title { get; set; }

    public DateLine? Date { get; set; }

    public int DateAt { get; set; }

    public List<string> Authors { get; } = [];

    public List<string> Types { get; set; } = [];

    public List<string> Topics { get; set; } = [];

    public string? Programme { get; set; }

    public string? Series { get; set; }

    /// <summary>By the name of a known house above the piece.</summary>
    public string? Publisher { get; set; }

    /// <summary>Whoever spoke, with the office, where that stands behind the date; otherwise null.</summary>
    public string? Person { get; set; }

    /// <summary>A heading says that a transcript follows.</summary>
    public bool HasTranscriptMark { get; set; }

    /// <summary>Below the title, before the text.</summary>
    public string? Deck { get; set; }

    public List<(string Field, string Question)> Decisions { get; } = [];
}
