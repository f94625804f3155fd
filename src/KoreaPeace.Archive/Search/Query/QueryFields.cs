namespace KoreaPeace.Archive.Search;

/// <summary>The words that may stand before a colon in a query.</summary>
public static class QueryFields
{
    /// <summary>Who says it.</summary>
    public const string Speaker = "speaker";

    /// <summary>Whom or what a passage names, by slug or by name.</summary>
    public const string About = "about";

    /// <summary>A word or phrase of a question.</summary>
    public const string Question = "q";

    /// <summary>From one event or date to another, with two points between them.</summary>
    public const string Between = "between";

    /// <summary>Who spoke or wrote, anywhere in the piece.</summary>
    public const string By = "by";

    /// <summary>The same as from and to in one.</summary>
    public const string Year = "year";

    /// <summary>Those that limit the records and not their words.</summary>
    public static readonly IReadOnlyList<string> OfRecords = ["topic", "type", "kind", "publisher", By, Year, "from", "to", Between];

    /// <summary>What other search engines call a field.</summary>
    public static readonly IReadOnlyDictionary<string, string> OtherNames = new Dictionary<string, string>
    {
        ["since"] = "from",
        ["after"] = "from",
        ["until"] = "to",
        ["till"] = "to",
        ["before"] = "to",
        ["author"] = By,
        ["said"] = Speaker,
        ["mentions"] = About,
    };

    public static readonly IReadOnlyList<string> All = [Speaker, About, Question, .. OfRecords];
}
