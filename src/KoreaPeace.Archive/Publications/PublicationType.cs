namespace KoreaPeace.Archive.Publications;

/// <summary>The form a piece was published in: a closed list, so that filters stay short whatever publishers print.</summary>
public sealed record PublicationType
{
    public static readonly IReadOnlyList<PublicationType> All =
    [
        // One kind of item that the U.S. Institute of Peace has called Blog, Analysis and Commentary, and Analysis over the years.
        new("analysis", "Analysis", "Analyses", "Analysis and Commentary", "Blog"),
        new("article", "Article", "Articles", "Journal Article"),
        new("book", "Book", "Books"),
        new("discussion-paper", "Discussion Paper", "Discussion papers", "Working Paper"),
        new("event", "Event", "Events"),
        new("fact-sheet", "Fact Sheet", "Fact sheets"),
        new("interview", "Interview", "Interviews"),
        new("op-ed", "Op-ed", "Op-eds", "Opinion"),
        new("peace-brief", "Peace Brief", "Peace briefs", "Brief", "Policy Brief"),
        new("podcast", "Podcast", "Podcasts"),
        new("question-and-answer", "Question and Answer", "Questions and answers", "Q&A"),
        new("report", "Report", "Reports", "Peaceworks", "Special Report"),
        new("speech", "Speech", "Speeches", "Statement", "Remarks"),
        new("testimony", "Testimony", "Testimonies", "Congressional Testimony"),
    ];

    private PublicationType(string slug, string name, string plural, params string[] alsoPrinted)
    {
        Slug = slug;
        Name = name;
        Plural = plural;
        AlsoPrinted = alsoPrinted;
    }

    public string Slug { get; }

    public string Name { get; }

    public string Plural { get; }

    /// <summary>Other names under which publishers print the same form.</summary>
    public IReadOnlyList<string> AlsoPrinted { get; }

    /// <summary>Null when no type has this slug.</summary>
    public static PublicationType? WithSlug(string slug) => All.FirstOrDefault(type => type.Slug == slug);

    /// <summary>The type that a publisher's printed name stands for; null when it is none of the list.</summary>
    public static PublicationType? Printed(string name) => All.FirstOrDefault(type =>
        type.AlsoPrinted.Append(type.Name).Append(type.Slug).Contains(name, StringComparer.OrdinalIgnoreCase));

    public override string ToString() => Name;
}
