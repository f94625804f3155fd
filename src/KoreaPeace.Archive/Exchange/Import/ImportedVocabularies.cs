using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Topics;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>The vocabularies of the folder that an import writes to, with the entries that its seeds need and do not find there.</summary>
internal sealed class ImportedVocabularies
{
    private static readonly (string File, string Head)[] Needed =
    [
        (SeedFile.Topics, "# What pieces are filed under; seeds/README.md of the archive explains the fields.\n"),
        (SeedFile.People, "# Who speaks, writes or is spoken of; seeds/README.md of the archive explains the fields.\n"),
        (SeedFile.Concepts, "# Places, bodies, agreements, events, weapons and ideas; seeds/README.md of the archive explains the fields.\n"),
        (SeedFile.Events, "# The timeline; seeds/README.md of the archive explains the fields.\n"),
    ];

    private readonly ImportTarget target;
    private readonly ImportTarget? reference;
    private readonly Vocabularies referenced;
    private readonly SortedDictionary<string, Person> people;
    private readonly SortedDictionary<string, Topic> topics;
    private readonly Dictionary<string, string> newPeople = [];
    private readonly Dictionary<string, string> newTopics = [];

    /// <param name="reference">The archive's own seeds, of which entries are copied; null when there are none, or they are the target.</param>
    /// <exception cref="IOException">A vocabulary of the target cannot be read.</exception>
    public ImportedVocabularies(ImportTarget target, ImportTarget? reference)
    {
        (this.target, this.reference) = (target, reference);
        referenced = reference is null ? Vocabularies.Empty : Read(reference, []);
        var problems = new List<Problem>();
        var own = Read(target, problems);
        if (problems.Find(problem => !problem.IsWarning && target.Has(problem.Path)) is { } broken) throw new IOException($"{broken.Said(target.Said)}. Mend it first, then import.");
        (people, topics) = (new(own.People.Entries.ToDictionary(), StringComparer.Ordinal), new(own.Topics.Entries.ToDictionary(), StringComparer.Ordinal));
        Own = own with { People = own.People with { Entries = people, IsComplete = true }, Topics = own.Topics with { Entries = topics, IsComplete = true } };
        Known = own with { People = own.People.With(referenced.People), Topics = own.Topics.With(referenced.Topics), Concepts = own.Concepts.With(referenced.Concepts) };
    }

    /// <summary>What the target holds, with what was added; it grows.</summary>
    public Vocabularies Own { get; }

    /// <summary>What importers may match names with.</summary>
    public Vocabularies Known { get; }

    /// <summary>Sees to it that whatever a draft names is there.</summary>
    /// <param name="others">Those whom no vocabulary knows.</param>
    /// <returns>The slugs that were added.</returns>
    public IReadOnlyList<string> Provide(SeedDraft draft, IReadOnlyList<NewPerson> others)
    {
        var added = new List<string>();
        foreach (var slug in draft.Speakers.Select(speaker => speaker.Person).Concat(draft.Authors).Where(slug => !people.ContainsKey(slug)))
        {
            if (others.FirstOrDefault(person => person.Slug == slug) is { } person) Add(person);
            else if (referenced.People.Entries.TryGetValue(slug, out var known)) (people[slug], newPeople[slug]) = (known, VocabularyText.Entry(reference!.Verbatim(SeedFile.People)!, slug)!); // it was read from there
            else continue;
            added.Add(slug);
        }

        foreach (var topic in draft.Topics.Where(slug => !topics.ContainsKey(slug)).Select(slug => referenced.Topics.Entries.GetValueOrDefault(slug)).OfType<Topic>())
        {
            (topics[topic.Slug], newTopics[topic.Slug]) = (topic, $"- slug: {topic.Slug}\n{YamlValue.Field("  ", "name", topic.Name)}{(topic.Description is { } words ? YamlValue.Field("  ", "description", words) : "")}");
            added.Add(topic.Slug);
        }

        return added;
    }

    /// <summary>Takes back what was added for a draft that is not written after all.</summary>
    public void Withdraw(IEnumerable<string> added)
    {
        foreach (var slug in added)
        {
            if (newPeople.Remove(slug)) people.Remove(slug);
            if (newTopics.Remove(slug)) topics.Remove(slug);
        }
    }

    /// <summary>Writes the files that lack something; the others are not touched.</summary>
    public void Write()
    {
        foreach (var (file, head) in Needed)
        {
            var entries = file == SeedFile.People ? newPeople : file == SeedFile.Topics ? newTopics : [];
            if (entries.Count > 0 || !target.Has(file)) target.Write(file, VocabularyText.With(target.Verbatim(file) ?? head, entries));
        }

        newPeople.Clear();
        newTopics.Clear();
    }

    private void Add(NewPerson person)
    {
        people[person.Slug] = new Person { Slug = person.Slug, Name = person.Name, SortName = person.Sort ?? person.Name, Variants = [.. person.Variants] };
        newPeople[person.Slug] = $"- slug: {person.Slug}\n{(person.Decision is { } what ? $"  {Decision.InYaml(what)}\n" : "")}{YamlValue.Field("  ", "name", person.Name)}"
            + (person.Sort is { } sort ? $"  sort: {sort}\n" : "") + (person.Hangul is { } hangul ? $"  hangul: {hangul}\n" : "")
            + (person.Variants.Count > 0 ? $"  variants:\n{string.Concat(person.Variants.Select(variant => $"    - {YamlValue.Of(variant)}\n"))}" : "");
    }

    private static Vocabularies Read(ImportTarget from, List<Problem> problems) => Vocabularies.Read(
        new[] { SeedFile.Topics, SeedFile.People, SeedFile.Concepts, SeedFile.Events, SeedFile.Words }.Select(from.Read).OfType<SeedFile>().ToDictionary(seed => seed.Path), problems);
}
