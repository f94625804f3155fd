using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Site.Shared;

/// <summary>What is looked for in one piece, and every place in it where that stands, numbered through the piece.</summary>
public sealed class FoundInPiece
{
    private readonly Dictionary<Passage, FoundThere> byPassage = [];

    public FoundInPiece(MarkedWords sought, ArchiveRecord record)
    {
        Sought = sought;
        foreach (var passage in record.Passages.Where(passage => passage is not HeadPassage).OrderBy(passage => passage.Position))
        {
            if (sought.In(passage) is not { Marks: { Count: > 0 } marks, Text: var text }) continue;
            byPassage.Add(passage, new FoundThere(passage, Count + 1, Count + marks.Count, new MarkedRuns(text, marks)));
            Count += marks.Count;
        }
    }

    public MarkedWords Sought { get; }

    /// <summary>How often it stands in the piece.</summary>
    public int Count { get; }

    /// <summary>The passages in which it stands, in order.</summary>
    public IReadOnlyCollection<FoundThere> Passages => byPassage.Values;

    /// <summary>Who says it how often, whoever says it most first; nobody in a publication.</summary>
    public IEnumerable<(string Speaker, int Count)> Speakers => Passages.Where(there => there.Passage is Turn)
        .GroupBy(there => ((Turn)there.Passage).Person ?? ((Turn)there.Passage).Label) // both are turns by the line above
        .Select(said => (((Turn)said.First().Passage).Label, said.Sum(there => there.Count))).OrderByDescending(said => said.Item2); // so is the first

    /// <summary>Null when it does not stand in the passage.</summary>
    public FoundThere? In(Passage passage) => byPassage.GetValueOrDefault(passage);
}

/// <summary>The places in one passage.</summary>
/// <param name="First">The number of the first.</param>
/// <param name="Last">The number of the last.</param>
public sealed record FoundThere(Passage Passage, int First, int Last, MarkedRuns Runs)
{
    public int Count => Last - First + 1;

    public IEnumerable<int> Numbers => Enumerable.Range(First, Count);

    /// <summary>"7", "“What followed”".</summary>
    public string Name => Passage switch
    {
        Turn turn => turn.Number,
        Section { Heading: { } heading } => $"“{heading}”",
        _ => Passage.Anchor,
    };

    /// <summary>The id of a place on the page.</summary>
    public static string Anchor(int number) => $"m{number}";
}
