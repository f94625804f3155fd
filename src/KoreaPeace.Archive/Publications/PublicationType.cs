namespace KoreaPeace.Archive.Publications;

/// <summary>The form a piece was published in: a closed list, so that filters stay short whatever publishers print.</summary>
public sealed record PublicationType
{
    /// <summary>Nothing states the form.</summary>
    public static readonly PublicationType Unknown = new("unknown", "Form not stated", "Publication");

    public static readonly IReadOnlyList<PublicationType> All =
    [
        // One kind of item that the U.S. Institute of Peace has called Blog, Analysis and Commentary, and Analysis over the years.
        new("analysis", "Analysis", "Analysis and Commentary", "Blog", "Commentary", "Essay"),
        new("article", "Article", "Journal Article", "News", "News Analysis", "Feature"),
        new("book", "Book", "Book Chapter"),
        new("brief", "Brief", "Peace Brief", "Policy Brief", "Issue Brief", "Backgrounder"),
        new("discussion-paper", "Discussion Paper", "Working Paper", "Conference Paper", "Paper"),
        new("document", "Document"),
        new("event", "Event"),
        new("fact-sheet", "Fact Sheet", "Factsheet", "Primer"),
        new("hearing", "Hearing", "Congressional Hearing"),
        new("interview", "Interview"),
        new("news-release", "News Release", "Press Release", "Announcement", "News Item", "Newsletter"),
        new("op-ed", "Op-ed", "Opinion"),
        new("podcast", "Podcast"),
        new("question-and-answer", "Question and Answer", "Q&A"),
        new("report", "Report", "Peaceworks", "Special Report"),
        new("speech", "Speech", "Statement", "Remarks", "Lecture"),
        new("testimony", "Testimony", "Congressional Testimony"),
        new("transcript", "Transcript", "Event Transcript", "Podcast Transcript", "Radio Transcript"),
        Unknown,
    ];

    private PublicationType(string slug, string name, params string[] alsoPrinted)
    {
        Slug = slug;
        Name = name;
        AlsoPrinted = alsoPrinted;
    }

    public string Slug { get; }

    public string Name { get; }

    /// <summary>Other names under which publishers print the same form.</summary>
    public IReadOnlyList<string> AlsoPrinted { get; }

    /// <summary>Null when no type has this slug.</summary>
    public static PublicationType? WithSlug(string slug) => All.FirstOrDefault(type => type.Slug == slug);

    /// <summary>The type that a publisher's printed name stands for; null when it is none of the list.</summary>
    public static PublicationType? Printed(string name) => All.FirstOrDefault(type =>
        type.AlsoPrinted.Append(type.Name).Append(type.Slug).Contains(name, StringComparer.OrdinalIgnoreCase));

    public override string ToString() => Name;
}
