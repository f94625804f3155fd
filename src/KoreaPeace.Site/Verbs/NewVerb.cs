using System.CommandLine;
using System.Text;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Site.Verbs;

/// <summary><c>new transcript "Title"</c>, <c>new publication "Title"</c>: begins a seed in the folder where it belongs.</summary>
internal sealed class NewVerb : Command
{
    public NewVerb() : base("new", "Begin a new seed: a valid file with remarks on what to fill in.")
    {
        Add(new NewRecord(RecordKind.Transcript, "transcript", "--speaker", "A speaker, by slug or name as in people.yaml. Give it again for the next."));
        Add(new NewRecord(RecordKind.Publication, "publication", "--author", "An author, by slug as in people.yaml or by plain name. Give it again for the next."));
    }

    private sealed class NewRecord : Command
    {
        private readonly RecordKind kind;
        private readonly Argument<string> title = new("TITLE") { Description = "The title as printed." };
        private readonly Option<string?> seeds = Verb.SeedsOption();
        private readonly Option<string?> date = new("--date") { Description = "When it was published: 2024-08-20, 2024-08, 2024 or another form of seeds/README.md.", HelpName = "DATE" };
        private readonly Option<string?> url = new("--url") { Description = "The piece's own address.", HelpName = "ADDRESS" };
        private readonly Option<string?> publisher = new("--publisher") { Description = "Who published it, in the same spelling each time.", HelpName = "NAME" };
        private readonly Option<string?> slug = new("--slug") { Description = "The file's name without .md, where the title gives none or too long a one.", HelpName = "SLUG" };
        private readonly Option<string[]> people;

        public NewRecord(RecordKind kind, string name, string person, string personMeans) : base(name, $"Begin a {name}.")
        {
            this.kind = kind;
            people = new Option<string[]>(person) { Description = personMeans, HelpName = "PERSON" };
            Add(title);
            foreach (var option in new Option[] { date, url, publisher, people, slug, seeds }) Add(option);
            SetAction((told, _) => Verb.Try(told, () => Task.FromResult(Run(told))));
        }

        private int Run(ParseResult told)
        {
            var folder = new SeedFolder(Verb.Folders(told, seeds, Verb.DataOption()).Seeds);
            if (!folder.Exists) throw new DirectoryNotFoundException($"the seeds folder {folder.Said} does not exist; give another with --seeds.");

            var present = folder.Read([]);
            var words = OneLine(told.GetValue(title)!); // an argument without which the parser does not come here
            var skeleton = new SeedSkeleton
            {
                Kind = kind,
                Title = words,
                Slug = told.GetValue(slug) ?? SeedSkeleton.SlugOf(words),
                Date = DateOf(told.GetValue(date)),
                Url = Address(told.GetValue(url)),
                Publisher = told.GetValue(publisher) is { } name ? OneLine(name) : null,
                People = [.. (told.GetValue(people) ?? []).Select(person => Named(person, Vocabularies.Read(present.ToDictionary(seed => seed.Path), []).People))],
            };
            if (!Slug.IsValid(skeleton.Slug)) throw new MisuseException($"\"{skeleton.Slug}\" is no file name for a record; give one of small letters a-z, digits and single hyphens with --slug");
            if (present.Find(seed => seed.IsRecord && seed.Slug == skeleton.Slug) is { } taken) throw new IOException($"{folder.Said}/{taken.Path} has this name already; give another with --slug.");

            Write(Path.Combine(folder.Root, skeleton.Path), skeleton.Text);
            told.InvocationConfiguration.Output.WriteLine($"{folder.Said}/{skeleton.Path}");
            return Verb.Good;
        }

        private static void Write(string file, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!); // it lies in the folder of its year
            using var written = new FileStream(file, FileMode.CreateNew); // fails where a file is that could not be read above
            written.Write(Encoding.UTF8.GetBytes(text));
        }

        private static PartialDate DateOf(string? written) => written is null
            ? PartialDate.Unknown
            : PartialDate.Parse(written) ?? throw new MisuseException($"date \"{written}\" is not a date; {DateAdvice.For(written)}");

        private static string? Address(string? written) => written is null || (Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !written.Any(char.IsWhiteSpace))
            ? written
            : throw new MisuseException($"\"{written}\" is not a web address; write it whole, beginning with https://");

        private (string Slug, string Name) Named(string written, Vocabulary<Person> known)
        {
            var person = known.Entries.GetValueOrDefault(written) ?? known.Entries.Values.FirstOrDefault(person => person.Name == written || person.Variants.Contains(written));
            if (person is not null) return (person.Slug, person.Name);
            if (kind == RecordKind.Publication && !Slug.IsValid(written)) return (OneLine(written), OneLine(written));
            throw new MisuseException(known.Unknown("person", written));
        }

        private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(character => !char.IsControl(character)))));
    }
}
