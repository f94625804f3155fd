using KoreaPeace.Archive.Concepts;

namespace KoreaPeace.Archive.Search;

/// <summary>How records are put in order. Each part can be switched off, to measure what it gains; the usual values were chosen by measurement.</summary>
public sealed record Ranking
{
    public static readonly Ranking Usual = new();

    /// <summary>Records that hold every word come before those that hold some, when the query has no more words than these. A longer one is a question, of which no answer repeats every word.</summary>
    public int EveryWordFirst { get; init; } = 3;

    /// <summary>A piece whose title was typed comes first.</summary>
    public bool KnownItems { get; init; } = true;

    /// <summary>Words that carry no meaning of their own are looked for, too.</summary>
    public bool StopWords { get; init; }

    /// <summary>Words typed twice weigh twice.</summary>
    public bool RepeatedWords { get; init; } = true;

    /// <summary>What part of a word texts gain that hold a name in the spelling, or a word in the form, that was typed.</summary>
    public double AsTyped { get; init; } = 0.5;

    /// <summary>How much more that is for a notion or an event typed in several words, which texts that name it otherwise do not say.</summary>
    public double NotionAsTyped { get; init; } = 3;

    /// <summary>How soon a word that is repeated stops counting more (BM25's k1).</summary>
    public double Saturation { get; init; } = 1.2;

    /// <summary>How much long records are held back: 0 not at all, 1 in full (BM25's b).</summary>
    public double LengthNormalisation { get; init; } = 0.6;

    /// <summary>How often a word in a title counts as one in the text.</summary>
    public double TitleWeight { get; init; } = 2;

    /// <summary>How often a word among speakers, authors and topics counts as one in the text.</summary>
    public double NameWeight { get; init; } = 1;

    /// <summary>The share of words that follow each other as they were typed.</summary>
    public double InOrderShare { get; init; } = 0.1;

    /// <summary>The share of words that stand near each other.</summary>
    public double NearShare { get; init; } = 0.05;

    /// <summary>What a record's best passage adds to its own score.</summary>
    public double BestPassage { get; init; } = 0.3;

    /// <summary>The share of likeness in the latent semantic space.</summary>
    public double LatentShare { get; init; } = 0.35;

    /// <summary>What part of a word this clause gains where a text holds just what was typed.</summary>
    internal double TypedWeight(Clause clause) => AsTyped * (clause.Typed.Count > 1 && clause.Names.Count > 0 && clause.Names.All(name => name.Kind != NamedKind.Person) ? NotionAsTyped : 1);
}
