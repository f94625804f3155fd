namespace KoreaPeace.Archive.Records;

/// <summary>The smallest thing a search can land on. It has an anchor that stays.</summary>
public abstract class Passage
{
    public int Id { get; internal set; }

    public int RecordId { get; internal set; }

    /// <summary>Place in the record, from 0.</summary>
    public int Position { get; internal set; }

    /// <summary>The fragment that leads to it, such as <c>t7</c>; unique in its record.</summary>
    public required string Anchor { get; init; }

    /// <summary>How many words of it, with its title, the index counts.</summary>
    public int WordCount { get; internal set; }

    /// <summary>The words, as Markdown.</summary>
    public required string Text { get; init; }
}

/// <summary>A record's own description: found by title, names and topics, shown at the top of its page. Text may be empty.</summary>
public sealed class HeadPassage : Passage
{
    public const string TopAnchor = "top";
}

/// <summary>A part of a publication's text under one heading.</summary>
public sealed class Section : Passage
{
    /// <summary>Null for text before the first heading.</summary>
    public string? Heading { get; init; }
}
