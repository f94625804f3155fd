using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Tests.Verbs;

/// <summary><c>new</c>: what it writes can be validated at once, and filled in at leisure.</summary>
public sealed class Beginning_a_seed
{
    public static TheoryData<string[], string> Beginnings { get; } = new()
    {
        { ["transcript", "A First Talk"], "transcripts/undated/a-first-talk.md" },
        { ["transcript", "A First Talk", "--date", "2024-05-03", "--speaker", "ada-host", "--speaker", "Ben Guest"], "transcripts/2024/a-first-talk.md" },
        { ["publication", "What Sanctions Don't Do"], "publications/undated/what-sanctions-dont-do.md" },
        { ["publication", "\"Peace\": It's [not] #1 & a \\ ", "--date", "1953/1954-07", "--publisher", "Institute: of \"Peace\"", "--author", "Cara Writer", "--author", "ben-guest"], "publications/1953/peace-its-not-1-a.md" },
        { ["publication", "- 2024: yes", "--url", "https://example.org/a?b=c#d", "--date", "2024-02~"], "publications/2024/2024-yes.md" },
        { ["publication", "한반도 평화", "--slug", "peace-on-the-peninsula"], "publications/undated/peace-on-the-peninsula.md" },
        { ["publication", string.Join(' ', Enumerable.Repeat("diplomacy", 30))], $"publications/undated/{string.Join('-', Enumerable.Repeat("diplomacy", 20))}.md" },
    };

    [Theory, MemberData(nameof(Beginnings))]
    public async Task writes_a_valid_seed_into_the_right_folder(string[] arguments, string path)
    {
        await using var archive = TestArchive.With(Seeds.Interview());
        var told = await Told.Program([.. arguments.Prepend("new"), "--seeds", archive.SeedsFolder]);

        Assert.Equal((0, $"{new SeedFolder(archive.SeedsFolder).Said}/{path}", ""), (told.ExitCode, told.Output.TrimEnd(), told.Error));
        Assert.All(archive.Validate(), line => Assert.Contains($"seeds/{path}:", line, StringComparison.Ordinal));
        Assert.All(archive.Validate(), line => Assert.Contains(": warning: ", line, StringComparison.Ordinal));
        var record = Assert.Single(ArchiveReading.Of(new SeedFolder(archive.SeedsFolder), LastGood.Nothing).Records, record => record.SeedPath == path);
        Assert.Equal(arguments[1].Trim(), record.Title);
    }

    [Fact]
    public async Task writes_what_was_told_and_nothing_twice()
    {
        await using var archive = TestArchive.With();
        await Told.Program("new", "publication", "On Ferries", "--date", "2024-05-03", "--url", "https://example.org/ferries", "--publisher", "Example Institute", "--author", "ben-guest", "--seeds", archive.SeedsFolder);
        var text = await File.ReadAllTextAsync(archive.PathOf("publications/2024/on-ferries.md"), TestContext.Current.CancellationToken);

        Assert.Empty(archive.Validate());
        Assert.Equal("""
            ---
            # Lines that begin with # are remarks: follow them, then delete them. seeds/README.md explains every field.
            title: On Ferries
            # 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown.
            date: 2024-05-03
            type: unknown
            # The same spelling for every piece of this publisher.
            publisher: Example Institute
            authors:
              - ben-guest
            # The publisher's topics where it prints any, otherwise your own choice, as topics.yaml has them.
            # topics: [peace-processes]
            # The publisher's own words; if it prints none, leave the field out.
            # abstract: …
            source:
              url: https://example.org/ferries
              # archived: https://web.archive.org/web/2024/https://…
            # Whose words these are, and on what ground they are shown.
            rights: Example Institute. See the original.
            ---

            """.ReplaceLineEndings("\n"), text);
    }

    [Theory]
    [InlineData("--date", "next week", "date \"next week\" is not a date; write 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown.")]
    [InlineData("--url", "example.org", "\"example.org\" is not a web address; write it whole, beginning with https://.")]
    [InlineData("--speaker", "ben-gest", "person \"ben-gest\" is not in people.yaml; did you mean ben-guest?")]
    [InlineData("--slug", "A Talk", "\"A Talk\" is no file name for a record; give one of small letters a-z, digits and single hyphens with --slug.")]
    public async Task says_what_cannot_be_meant(string option, string value, string says)
    {
        await using var archive = TestArchive.With();
        var told = await Told.Program("new", "transcript", "A First Talk", option, value, "--seeds", archive.SeedsFolder);

        Assert.Equal((1, says), (told.ExitCode, told.Error.TrimEnd()));
        Assert.False(Directory.Exists(archive.PathOf("transcripts")));
    }

    [Theory]
    [InlineData("transcript", "A Talk on Deterrence")]
    [InlineData("publication", "A talk: on deterrence!")] // no two records share a name, whatever they are
    public async Task never_writes_over_a_seed(string kind, string title)
    {
        await using var archive = TestArchive.With(Seeds.Interview());
        var told = await Told.Program("new", kind, title, "--seeds", archive.SeedsFolder);

        Assert.Equal(3, told.ExitCode);
        Assert.EndsWith("transcripts/2021/a-talk-on-deterrence.md has this name already; give another with --slug.", told.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(Seeds.Interview().Text, await File.ReadAllTextAsync(archive.PathOf(Seeds.Interview().Path), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("new")]
    [InlineData("new nonsense")]
    [InlineData("new transcript")]
    [InlineData("new transcript Title --author x")]
    public async Task without_what_it_needs_is_misuse(string arguments) => Assert.Equal(1, (await Told.Program(arguments.Split(' '))).ExitCode);

    [Fact]
    public async Task of_a_talk_of_which_nobody_knows_who_speaks_needs_no_speakers()
    {
        var talk = Seeds.Interview();
        var (first, last) = (talk.Text.IndexOf("speakers:", StringComparison.Ordinal), talk.Text.IndexOf("topics:", StringComparison.Ordinal));
        var nobody = talk with { Text = talk.Text.Remove(first, last - first).Replace("**Ada Host:**", "**[Host]:**", StringComparison.Ordinal).Replace("**Ben Guest:**", "**[Unidentified]:**", StringComparison.Ordinal) };
        await using var archive = TestArchive.With(nobody);

        Assert.Empty(archive.Validate());
        archive.Write(nobody.But("**[Host]:** {#t1}", "**Host:** {#t1}"));
        Assert.Equal($"seeds/{talk.Path}:1: speakers is missing; add each with \"- person: slug\" and \"role: guest\" below it", Assert.Single(archive.Validate()));
    }
}
