using KoreaPeace.Archive.Concepts;

namespace KoreaPeace.Archive.Search;

/// <summary>What speakers were when they spoke, as the archive states it, with whom and what each of these posts names.</summary>
public sealed class SpeakerOffices
{
    public static readonly SpeakerOffices None = new([]);

    private readonly IReadOnlyList<(string Office, IReadOnlyCollection<(NamedKind Kind, string Slug)> Named, HashSet<string> Words)> offices;

    public SpeakerOffices(IEnumerable<string> stated, NameFinder names) : this([.. stated.Distinct().Select(office => (office, names.In(Represented(office)), TextAnalysis.QueryTerms(office).Select(term => term.Word).ToHashSet()))])
    {
    }

    private SpeakerOffices(IReadOnlyList<(string Office, IReadOnlyCollection<(NamedKind Kind, string Slug)> Named, HashSet<string> Words)> offices) => this.offices = offices;

    /// <summary>"UN Representative, China" speaks for China.</summary>
    private static string Represented(string office) => office.LastIndexOf(',') is var comma and > 0 && comma < office.Length - 1 ? office[(comma + 1)..] : office;

    /// <summary>Those that name one of these, in whatever spelling; those that hold all of the words, when the words are no name.</summary>
    public IReadOnlySet<string> Naming(IReadOnlyList<QueryName> names, IReadOnlyList<QueryTerm> words) => offices
        .Where(office => names.Count > 0 ? names.Any(name => office.Named.Contains((name.Kind, name.Slug))) : words.Count > 0 && words.All(word => office.Words.Contains(word.Word)))
        .Select(office => office.Office).ToHashSet();
}
