using KoreaPeace.Archive.Concepts;

namespace KoreaPeace.Archive.Search;

/// <summary>What was asked, understood. There is no invalid query: what could not be understood is searched as words, with a note.</summary>
/// <param name="Text">As it was typed, without control characters.</param>
/// <param name="Clauses">What must and must not be there.</param>
/// <param name="Notes">For the reader: what was ignored or taken literally.</param>
public sealed record SearchQuery(string Text, IReadOnlyList<Clause> Clauses, IReadOnlyList<string> Notes)
{
    /// <summary>What limits the records and not their words, such as <c>topic:deterrence</c>, in the order typed.</summary>
    public IReadOnlyList<QueryLimit> Limits { get; init; } = [];

    /// <summary>Only what these people say counts, by slug or by the label of who is in no vocabulary; null for anybody.</summary>
    public IReadOnlySet<string>? Speakers { get; init; }

    /// <summary>What these posts say counts, too, as the archive states them of whoever spoke. Used only where <see cref="Speakers"/> is not null.</summary>
    public IReadOnlySet<string> Offices { get; init; } = new HashSet<string>();

    /// <summary>The question that it was read from; null when it is none.</summary>
    public Question? Question { get; init; }

    /// <summary>The part of <see cref="Text"/> that is searched, as it could be typed by itself.</summary>
    public string Sought { get; init; } = Text;

    /// <summary>What is searched when nothing answers this; null for nothing else.</summary>
    public SearchQuery? Otherwise { get; init; }

    /// <summary>Words as they are written: no other forms, no other names.</summary>
    public bool IsExact { get; init; }

    /// <summary>Only what holds everything that was asked answers; nothing that holds some of it.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The clauses with the words that carry no meaning of their own, such as "the".</summary>
    public IReadOnlyList<Clause> WithStopWords { get; init; } = [];

    /// <summary>Nothing to look for.</summary>
    public bool IsEmpty => !Wanted.Any() && Speakers is null;

    public IEnumerable<Clause> Wanted => Clauses.Where(clause => !clause.IsExcluded);

    public IEnumerable<Clause> Unwanted => Clauses.Where(clause => clause.IsExcluded);

    /// <summary>Whom and what the query names, each once.</summary>
    public IEnumerable<QueryName> Names => Wanted.SelectMany(clause => clause.Names).Distinct();
}

/// <summary>One thing that a query asks for.</summary>
/// <param name="Text">As it was typed, without quotation marks and sign.</param>
/// <param name="AnyOf">The ways to satisfy it; at least one.</param>
public sealed record Clause(string Text, IReadOnlyList<Sought> AnyOf)
{
    /// <summary>It was written so that nothing else will do: a phrase in quotation marks, words near each other, a name asked for with about:.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Pieces that hold it are not wanted.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>It must be asked: stand in a turn with a question in it.</summary>
    public bool IsAsked { get; init; }

    /// <summary>How often it was typed: a word that is repeated weighs more.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The people, concepts and events that it names.</summary>
    public IReadOnlyList<QueryName> Names { get; init; } = [];

    /// <summary>The words of a name, or a word in the form, as they were typed, or a Korean word by itself; otherwise empty. Texts that hold just these come before the others.</summary>
    public IReadOnlyList<QueryTerm> Typed { get; init; } = [];

    /// <summary>What else says the same as the Korean word that was typed, in English and in Korean; otherwise empty.</summary>
    public IReadOnlyList<string> Same { get; init; } = [];

    /// <summary>The single words of a Korean phrase that says or names something, each as it would stand alone; otherwise empty.</summary>
    public IReadOnlyList<Clause> Apart { get; init; } = [];

    /// <summary>What OR joined, each as it would stand alone; empty when nothing was joined.</summary>
    public IReadOnlyList<Clause> Either { get; init; } = [];

    public override string ToString() => $"{(IsExcluded ? "-" : "")}{(IsRequired ? $"\"{Text}\"" : Text)}";

    /// <summary>Both ask for the same.</summary>
    public bool AsksLike(Clause other) => IsExcluded == other.IsExcluded && IsAsked == other.IsAsked && IsRequired == other.IsRequired
        && AnyOf.Count == other.AnyOf.Count && AnyOf.Zip(other.AnyOf).All(pair => pair.First.IsLike(pair.Second));
}

/// <summary>Something to look for in the index.</summary>
public abstract record Sought
{
    public abstract bool IsLike(Sought other);
}

/// <summary>Words that follow each other, or only one.</summary>
/// <param name="Within">They need only stand within so many words of each other, in any order; null when they must follow each other.</param>
public sealed record SoughtWords(IReadOnlyList<QueryTerm> Terms, int? Within = null) : Sought
{
    public override bool IsLike(Sought other) => other is SoughtWords words && words.Within == Within && words.Terms.SequenceEqual(Terms);
}

/// <summary>Every place that the vocabularies know to name somebody or something.</summary>
public sealed record SoughtName(NamedKind Kind, string Slug) : Sought
{
    public override bool IsLike(Sought other) => Equals(other);
}
