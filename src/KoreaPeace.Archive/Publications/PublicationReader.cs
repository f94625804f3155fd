using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Publications;

/// <summary>Reads a publication's seed: its description, and its text in sections where the seed has a body.</summary>
public static class PublicationReader
{
    /// <summary>Null when the seed cannot be used; <paramref name="problems"/> then says why.</summary>
    /// <param name="shape">Notes what is asked for.</param>
    public static Publication? Read(SeedFile seed, Vocabularies vocabularies, List<Problem> problems, FieldShape? shape = null)
    {
        var before = problems.Count;
        if (FrontMatter.Read(seed, problems, shape) is not { } front) return null;

        var fields = front.Fields;
        var common = new RecordFields(fields, vocabularies);
        common.RequireBasis(recorded: null);
        var contributors = Contributors(fields, vocabularies);
        var (summary, number, isbn) = (fields.Text("abstract"), fields.Text("number"), fields.Text("isbn"));
        fields.RejectTheRest();

        var sections = Sections(seed.Path, front, problems);
        if (problems.Skip(before).Any(problem => !problem.IsWarning)) return null;

        return common.Describe(new Publication
        {
            Abstract = summary,
            Number = number,
            Isbn = isbn,
            Contributors = contributors,
            Passages = [new HeadPassage { Anchor = HeadPassage.TopAnchor, Text = string.Join("\n\n", new[] { common.Summary, summary }.OfType<string>()) }, .. sections],
        }, seed);
    }

    private static List<Contributor> Contributors(Fields fields, Vocabularies vocabularies)
    {
        var contributors = new List<Contributor>();
        var people = vocabularies.People;
        foreach (var author in fields.Texts("authors"))
        {
            var person = people.Entries.GetValueOrDefault(author.Value)
                         ?? people.Entries.Values.FirstOrDefault(known => known.Name == author.Value);
            // A slug is a promise that the person is in the vocabulary; a plain name is not.
            if (person is null && Slug.IsValid(author.Value) && people.IsComplete)
                fields.ProblemAt(author, people.Unknown("author", author.Value, "add it there first, or write the plain name"));
            var slug = person?.Slug ?? (Slug.IsValid(author.Value) ? author.Value : null);
            contributors.Add(new Contributor { Position = contributors.Count, Person = slug, Name = person?.Name ?? author.Value, Role = Role.Author });
        }

        // In a record of an event or a podcast the archive knows who speaks, though not what.
        foreach (var speaker in SpeakerFields.Of(fields, vocabularies))
        {
            speaker.Position = contributors.Count;
            contributors.Add(speaker);
        }

        return contributors;
    }

    private static List<Section> Sections(string path, FrontMatter front, List<Problem> problems)
    {
        var sections = new List<Section>();
        var anchors = new HashSet<string>();
        var lines = front.Body.Split('\n');
        string? heading = null;
        var first = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            var next = i < lines.Length ? MarkdownText.SectionHeading(lines[i]) : null;
            if (next is null && i < lines.Length) continue;

            var text = string.Join('\n', lines[first..i]);
            MarkdownText.Check(path, text, first + front.LinesBeforeBody, problems);
            if (heading is not null || !string.IsNullOrWhiteSpace(text))
                sections.Add(new Section { Anchor = Anchor(heading, anchors), Heading = heading, Text = text.Trim('\n') });
            heading = next;
            first = i + 1;
        }

        return sections;
    }

    private static string Anchor(string? heading, HashSet<string> taken)
    {
        var anchor = heading is null ? "text" : $"s-{RecordFields.Slugged(heading)}";
        var free = anchor;
        for (var n = 2; !taken.Add(free); n++) free = $"{anchor}-{n}";
        return free;
    }
}
