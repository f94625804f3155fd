using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Timeline;

/// <summary>A dated act of Korea diplomacy.</summary>
public sealed class Event
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>One word or two for what it was, such as "summit"; in no fixed list.</summary>
    public required string Kind { get; init; }

    /// <summary>When it was. A span is how long it lasted, not when between.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>How the date is known; null when the sources state it.</summary>
    public string? DateBasis { get; init; }

    /// <summary>Spellings in Hangul, the usual one first.</summary>
    public List<string> Hangul { get; init; } = [];

    /// <summary>Other names under which texts speak of this event and of nothing else.</summary>
    public List<string> Variants { get; init; } = [];

    /// <summary>Other names that readers type for it and that may mean something else, such as "MOU": a search understands them, a text is not said to name it by them.</summary>
    public List<string> Ambiguous { get; init; } = [];

    /// <summary>Every way in which texts name it, the name itself first.</summary>
    public IEnumerable<string> Names => [Name, .. Variants, .. Hangul];

    /// <summary>Who took part: slugs of concepts or people, or plain names.</summary>
    public List<string> Participants { get; init; } = [];

    /// <summary>Where: slugs of concepts, or plain names.</summary>
    public List<string> Places { get; init; } = [];

    /// <summary>Slugs of the concepts it is an act of: what is said of them is said of it.</summary>
    public List<string> Concepts { get; init; } = [];

    /// <summary>Where its date and facts stand: addresses, or documents in words.</summary>
    public List<string> Sources { get; init; } = [];

    /// <summary>What a reader should know, such as where sources disagree; null when nothing.</summary>
    public string? Note { get; init; }
}
