using System.Text.RegularExpressions;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Timeline;
using KoreaPeace.Archive.Topics;

namespace KoreaPeace.Archive.Ingest;

/// <summary>Reads a vocabulary file: a list of entries, each a group of fields with a slug of its own.</summary>
public static partial class VocabularyReader
{
    /// <param name="seed">Null when there is no such file.</param>
    public static Vocabulary<Topic> Topics(SeedFile? seed, List<Problem> problems, FieldShape? shape = null)
    {
        var neighbours = new List<(Fields Fields, SeedScalar Slug)>();
        var topics = Read(SeedFile.Topics, seed, problems, shape, (slug, fields) =>
        {
            neighbours.AddRange(fields.Texts("neighbours").Select(neighbour => (fields, neighbour)));
            return new Topic
            {
                Slug = slug,
                Name = fields.Required("name", "Peace Processes"),
                Description = fields.Text("description"),
                Neighbours = Values(fields, "neighbours"),
            };
        });
        // Known only when the whole file has been read: a neighbour may stand below.
        foreach (var (fields, slug) in neighbours.Where(neighbour => topics.IsComplete && !topics.Entries.ContainsKey(neighbour.Slug.Value)))
            fields.ProblemAt(slug, topics.Unknown("neighbour", slug.Value));
        return topics;
    }

    /// <param name="seed">Null when there is no such file.</param>
    public static Vocabulary<Person> People(SeedFile? seed, List<Problem> problems, FieldShape? shape = null) =>
        Read(SeedFile.People, seed, problems, shape, (slug, fields) =>
        {
            var name = fields.Required("name", "Frank Aum");
            var (sort, hangul, variants, ambiguous, note) = (fields.Text("sort"), Values(fields, "hangul"), Values(fields, "variants"), Values(fields, "ambiguous"), fields.Text("note"));
            List<Post> posts = [.. fields.Groups("posts").Select(Post)];
            return new Person
            {
                Slug = slug,
                Name = name,
                SortName = sort ?? SortedName.Of(name, hangul.FirstOrDefault(), isEastAsian: posts.Select(post => post.Title).Append(note).Any(stated => stated is not null && EastAsia().IsMatch(stated))),
                Hangul = hangul,
                Variants = variants,
                Ambiguous = ambiguous,
                Note = note,
                Posts = posts,
            };
        });

    /// <param name="seed">Null when there is no such file.</param>
    public static Vocabulary<Concept> Concepts(SeedFile? seed, List<Problem> problems, FieldShape? shape = null) =>
        Read(SeedFile.Concepts, seed, problems, shape, (slug, fields) => new Concept
        {
            Slug = slug,
            Name = fields.Required("name", "Armistice Agreement"),
            Kind = fields.Required("kind", "agreement"),
            Note = fields.Text("note"),
            Hangul = Values(fields, "hangul"),
            Variants = Values(fields, "variants"),
            Ambiguous = Values(fields, "ambiguous"),
        });

    /// <param name="seed">Null when there is no such file.</param>
    public static Vocabulary<Event> Events(SeedFile? seed, Vocabulary<Person> people, Vocabulary<Concept> concepts, List<Problem> problems, FieldShape? shape = null) =>
        Read(SeedFile.Events, seed, problems, shape, (slug, fields) =>
        {
            var date = fields.Date("date");
            if (fields.IsEmpty("date") || date?.IsUnknown == true) fields.Problem("date", "an event needs a date, however rough, to stand on the timeline; add a line such as \"date: 2018-06-12\", or \"date: 2018~\"");
            foreach (var concept in fields.Texts("concepts").Where(concept => concepts.IsComplete && !concepts.Entries.ContainsKey(concept.Value)))
                fields.ProblemAt(concept, concepts.Unknown("concept", concept.Value));
            foreach (var named in fields.Texts("participants").Concat(fields.Texts("place")).Where(named => IsUnknown(named.Value, people, concepts)))
                fields.ProblemAt(named, $"the name \"{named.Value}\" is in neither {concepts.File} nor {people.File}{Nearest.Hint(named.Value, concepts.Entries.Keys.Concat(people.Entries.Keys), "; add it to one of them, or write the plain name")}");
            return new Event
            {
                Slug = slug,
                Name = fields.Required("name", "Singapore Summit"),
                Kind = fields.Required("kind", "summit"),
                Date = date ?? PartialDate.Unknown, // with the Problem that says so
                DateBasis = fields.Text("date-basis"),
                Hangul = Values(fields, "hangul"),
                Variants = Values(fields, "variants"),
                Ambiguous = Values(fields, "ambiguous"),
                Participants = Values(fields, "participants"),
                Places = Values(fields, "place"),
                Concepts = Values(fields, "concepts"),
                Sources = Values(fields, "sources"),
                Note = fields.Text("note"),
            };
        });

    /// <param name="seed">Null when there is no such file, which is no mistake: without it, Korean words find Korean texts only.</param>
    public static Vocabulary<KoreanWord> Words(SeedFile? seed, List<Problem> problems, FieldShape? shape = null) =>
        seed is null ? new Vocabulary<KoreanWord>(SeedFile.Words, new Dictionary<string, KoreanWord>(), IsComplete: true) : Read(SeedFile.Words, seed, problems, shape, (slug, fields) =>
        {
            var word = new KoreanWord { Slug = slug, Hangul = Values(fields, "hangul"), English = Values(fields, "english") };
            if (fields.IsEmpty("hangul")) fields.Problem("hangul", "hangul is missing; add a line such as \"hangul: 핵무기\"");
            if (fields.IsEmpty("english")) fields.Problem("english", "english is missing; add a line such as \"english: nuclear weapons\"");
            if (word.Hangul.Find(hangul => !Hangul.Contains(hangul)) is { } other) fields.Problem("hangul", $"\"{other}\" is not in Hangul; only Korean words are looked up");
            return word;
        });

    /// <summary>A slug is a promise that there is an entry; a plain name is not.</summary>
    private static bool IsUnknown(string named, Vocabulary<Person> people, Vocabulary<Concept> concepts) =>
        Slug.IsValid(named) && people.IsComplete && concepts.IsComplete && !people.Entries.ContainsKey(named) && !concepts.Entries.ContainsKey(named);

    private static Vocabulary<T> Read<T>(string file, SeedFile? seed, List<Problem> problems, FieldShape? shape, Func<string, Fields, T> entry)
    {
        var entries = new SortedDictionary<string, T>(StringComparer.Ordinal);
        if (seed is null)
        {
            if (!problems.Exists(problem => problem.Path == file)) problems.Add(new Problem(file, 0, "is missing; put it back"));
            return new Vocabulary<T>(file, entries, IsComplete: false);
        }

        var before = problems.Count;
        var node = SeedYaml.Read(file, seed.Text, 0, problems);
        if (node is not SeedList list)
        {
            if (problems.Count == before && node is not null)
                problems.Add(new Problem(file, node.Line, "the file must be a list of entries; begin each with \"- slug: …\"") { Column = node.Column });
            return new Vocabulary<T>(file, entries, IsComplete: node is null && problems.Count == before);
        }

        var firstLines = new Dictionary<string, int>();
        foreach (var item in list.Items)
        {
            if (item is not SeedMap map)
            {
                problems.Add(new Problem(file, item.Line, $"each entry must be a group of fields that begins with slug, not {item.Said}") { Column = item.Column });
                continue;
            }

            Add(map);
        }

        return new Vocabulary<T>(file, entries, IsComplete: !problems.Skip(before).Any(problem => !problem.IsWarning));

        void Add(SeedMap map)
        {
            var problemsBefore = problems.Count;
            var fields = new Fields(map, file, problems, shape);
            var slug = fields.Slug("slug");
            if (slug is null && problems.Count == problemsBefore) fields.Problem("slug", "slug is missing; add a line such as \"slug: peace-processes\"");
            var read = entry(slug ?? "", fields);
            fields.RejectTheRest();
            if (slug is null || problems.Skip(problemsBefore).Any(problem => !problem.IsWarning)) return;

            if (firstLines.TryAdd(slug, map.Line)) entries.Add(slug, read);
            else fields.Problem("slug", $"slug \"{slug}\" is already taken in line {firstLines[slug]}; every entry has its own");
        }
    }

    private static Post Post(Fields fields)
    {
        var post = new Post(fields.Required("title", "Minister of Foreign Affairs"), fields.Date("from")?.Edtf, fields.Date("to")?.Edtf);
        fields.RejectTheRest();
        return post;
    }

    private static List<string> Values(Fields fields, string key) => [.. fields.Texts(key).Select(value => value.Value.Trim())];

    [GeneratedRegex(@"\b(?:Korean?|Chin(?:a|ese)|Taiwan|ROK|DPRK)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EastAsia();
}
