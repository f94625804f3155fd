using KoreaPeace.Tests.Verbs;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>What is there stays: the same source changes nothing, a corrected one keeps the ids of turns and what a person has decided.</summary>
public sealed class Importing_again : IAsyncDisposable
{
    private const string Path = "transcripts/2026/the-ferry-question.md";

    private const string Talk = """
        The Ferry Question
        2026-09-30

        Ada Host: Good morning and welcome to everybody on this side of the lake.

        Ben Guest: The ferries are late because the timetable was written for other ferries.

        Ada Host: Who has written it, and when did anybody look at it for the last time?

        Ben Guest: Nobody who lives here, and nobody has looked at it since.
        """;

    private static readonly string Corrected = Talk
        .Replace("late because", "very late because", StringComparison.Ordinal)
        .Replace("Ben Guest: Nobody who", "Ben Guest: I have asked that question in both towns.\n\nAda Host: What did they answer you?\n\nBen Guest: Nobody who", StringComparison.Ordinal)
        .Replace("Ada Host: Good morning and welcome to everybody on this side of the lake.\n\n", "", StringComparison.Ordinal);

    private readonly Imported imported = new();

    [Fact]
    public async Task with_the_same_source_changes_nothing_whatever_has_been_edited_and_however_it_is_called()
    {
        await imported.Import("transcript", "ferry.txt", Talk);
        var edited = imported.Text(Path).Replace("late because", "late since", StringComparison.Ordinal);
        imported.Archive.Delete(Path);
        imported.Archive.Write(new Seed("transcripts/2026/renamed.md", edited));
        foreach (var replace in new[] { Array.Empty<string>(), ["--replace"] })
        {
            var (told, _) = await imported.Import("transcript", "ferry.txt", Talk, replace);

            Assert.Equal(0, told.ExitCode);
            Assert.Contains(": no change; ", told.Output, StringComparison.Ordinal);
            Assert.Equal(edited, imported.Text("transcripts/2026/renamed.md"));
            Assert.Single(imported.Transcripts);
        }
    }

    [Fact]
    public async Task with_another_source_of_the_same_name_is_refused_and_writes_nothing()
    {
        await imported.Import("transcript", "ferry.txt", Talk);
        var (before, files) = (imported.Text(Path), Files);
        var (told, _) = await imported.Import("transcript", "ferry.txt", Corrected);

        Assert.Equal(3, told.ExitCode);
        Assert.Contains($"{Path} is there already and was made of something else; --replace makes it anew", told.Error, StringComparison.Ordinal);
        Assert.Equal(before, imported.Text(Path));
        Assert.Equal(files, Files);
    }

    [Fact]
    public async Task of_a_corrected_source_keeps_the_ids_of_turns_and_names_those_that_are_gone()
    {
        await imported.Import("transcript", "ferry.txt", Talk);
        var (told, _) = await imported.Import("transcript", "ferry.txt", Corrected, "--replace");

        Assert.Equal(0, told.ExitCode);
        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal(
            ["t2 The ferries are very", "t3 Who has written it,", "t3a I have asked that", "t3b What did they answer", "t4 Nobody who lives here,"],
            transcript.Turns.Select(turn => $"{turn.Anchor} {string.Join(' ', turn.Text.Split(' ').Take(4))}"));
        Assert.Equal(["t1"], transcript.Removed.Select(turn => turn.Anchor));
        Assert.Equal(Talk.ReplaceLineEndings("\n"), imported.Text("captures/the-ferry-question.txt"));
        Assert.Equal(("captures/the-ferry-question-2.txt", Corrected.ReplaceLineEndings("\n")), (transcript.Source.File, imported.Text("captures/the-ferry-question-2.txt")));
        Assert.DoesNotContain(imported.Archive.Validate(), line => line.Contains("capture", StringComparison.Ordinal));
    }

    [Fact]
    public async Task of_a_corrected_source_keeps_what_a_person_has_added_and_decided()
    {
        await imported.Import("transcript", "ferry.txt", Talk);
        var curated = imported.Text(Path)
            .Replace("# decide: The source states no publisher. Whose is it?\npublisher: Publisher not known\n", "publisher: Example Institute\n", StringComparison.Ordinal)
            .Replace("source:\n", "topics: [sanctions]\nsummary: Two people on ferries.\nsource:\n", StringComparison.Ordinal)
            .Replace("  # decide: The source states no address of its own. Put it here\n  url: https://put-the-address-here.invalid/the-ferry-question\n", "  url: https://example.org/ferry\n", StringComparison.Ordinal);
        imported.Archive.Write(new Seed(Path, curated));
        await imported.Import("transcript", "ferry.txt", Corrected, "--replace");
        var transcript = Assert.Single(imported.Transcripts);

        Assert.Equal(("Example Institute", "Two people on ferries.", "https://example.org/ferry"), (transcript.Publisher, transcript.Summary, transcript.Source.Url));
        Assert.Equal(["sanctions"], transcript.Topics);
        Assert.Equal(5, transcript.Turns.Count());
        Assert.DoesNotContain(imported.Decisions, what => what.Contains("publisher", StringComparison.Ordinal) || what.Contains("address", StringComparison.Ordinal));
        Assert.Contains(imported.Decisions, what => what.Contains("ground", StringComparison.Ordinal));
    }

    [Fact]
    public async Task of_a_corrected_source_leaves_fields_where_a_person_has_put_them()
    {
        await imported.Import("transcript", "ferry.txt", Talk);
        imported.Archive.Write(new Seed(Path, imported.Text(Path).Replace("source:\n", "medium: Radio\ntopics: [sanctions]\nsource:\n", StringComparison.Ordinal)));
        await imported.Import("transcript", "ferry.txt", Corrected, "--replace");

        Assert.Contains("medium: Radio\ntopics: [sanctions]\nsource:\n", imported.Text(Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_another_page_that_is_refused_writes_nothing_that_it_lists_either()
    {
        static string Page(string words) => $"<html><head><title>The Ferry</title></head><body><main><h1>The Ferry</h1><p>May 4, 2017</p><p>{string.Concat(Enumerable.Repeat(words, 12))}</p><h2>Related Publications</h2><h4><a href=\"https://example.org/{words[..3]}\">A Boat Called {words[..3]}</a></h4><p>May 5, 2017</p></main></body></html>";
        await imported.Import("page", "ferry.html", Page("The ferry is early, and nobody minds. "));
        var before = Directory.GetFiles(imported.Seeds, "*", SearchOption.AllDirectories);
        var (told, _) = await imported.Import("page", "ferry.html", Page("Its bell is late, and everybody does. "));

        Assert.Equal(3, told.ExitCode);
        Assert.Contains("is not written, because publications/2017/the-ferry.md of the same page could not be", told.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(imported.Seeds, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task of_a_corrected_source_keeps_the_name_that_a_person_gave_to_whom_the_source_leaves_unnamed()
    {
        var talk = Talk.Replace("Ada Host:", "Host:", StringComparison.Ordinal);
        await imported.Import("transcript", "ferry.txt", talk);
        var named = string.Join('\n', imported.Text(Path).Replace("[Host]", "Ada Host", StringComparison.Ordinal).Replace("speakers:\n", "speakers:\n  - person: ada-host\n    role: host\n", StringComparison.Ordinal).Split('\n').Where(line => !line.StartsWith("<!--", StringComparison.Ordinal)));
        imported.Archive.Write(new Seed(Path, named));
        await imported.Import("transcript", "ferry.txt", talk.Replace("late because", "very late because", StringComparison.Ordinal), "--replace");

        Assert.Equal(["Ada Host", "Ben Guest", "Ada Host", "Ben Guest"], imported.Transcripts.Single().Turns.Select(turn => turn.Label));
        Assert.Contains("very late", imported.Text(Path), StringComparison.Ordinal);
        Assert.DoesNotContain(imported.Decisions, what => what.Contains("Host", StringComparison.Ordinal));
    }

    [Fact]
    public async Task of_a_corrected_source_keeps_every_word_that_a_person_has_written()
    {
        await imported.Import("transcript", "ferry.txt", Talk);
        var curated = imported.Text(Path)
            .Replace("# decide: The date is taken from line 2; is it that of publication?\ndate: 2026-09-30\n", "date: 2026-10-02\n", StringComparison.Ordinal)
            .Replace("ada-host\n    role: speaker", "ada-host\n    role: host", StringComparison.Ordinal)
            .Replace("ben-guest\n    role: speaker", "ben-guest\n    role: guest\n    title: Captain", StringComparison.Ordinal)
            .Replace("for the last time?", "for the last time, I wonder?", StringComparison.Ordinal)
            .Replace("other ferries.", "other boats.", StringComparison.Ordinal)
            .Replace("\n**Ada Host:** {#t3}", "\n## The timetable\n\n**Ada Host:** {#t3}", StringComparison.Ordinal);
        imported.Archive.Write(new Seed(Path, curated));
        var (told, _) = await imported.Import("transcript", "ferry.txt", Corrected, "--replace");
        var transcript = Assert.Single(imported.Transcripts);

        Assert.Equal(0, told.ExitCode);
        Assert.Equal("2026-10-02", transcript.Date.Edtf);
        Assert.Equal(["Ada Host Host ", "Ben Guest Guest Captain"], transcript.Contributors.Select(speaker => $"{speaker.Name} {speaker.Role} {speaker.Title}").Order(StringComparer.Ordinal));
        var turns = transcript.Turns.ToDictionary(turn => turn.Anchor);
        Assert.Contains("for the last time, I wonder?", turns["t3"].Text, StringComparison.Ordinal);
        Assert.Equal("The timetable", turns["t3"].Heading);
        // Where both have changed the words, the person's stand and the source's are shown.
        Assert.Contains("late because the timetable was written for other boats.", turns["t2"].Text, StringComparison.Ordinal);
        Assert.Contains(imported.Decisions, what => what.Contains("so has the source. The source's words: The ferries are very late", StringComparison.Ordinal));
        Assert.Contains("Turn t3 keeps your words.", told.Output, StringComparison.Ordinal);
        Assert.Contains("The field date stays as you have written it.", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task shows_what_the_source_says_otherwise_now_and_lets_what_is_told_win()
    {
        await imported.Import("transcript", "ferry.txt", Talk);
        imported.Archive.Write(new Seed(Path, imported.Text(Path).Replace("# decide: The date is taken from line 2; is it that of publication?\n", "", StringComparison.Ordinal)));
        var later = Corrected.Replace("2026-09-30", "2026-10-05", StringComparison.Ordinal);
        await imported.Import("transcript", "ferry.txt", later, "--replace");

        Assert.Equal("2026-09-30", Assert.Single(imported.Transcripts).Date.Edtf);
        Assert.Contains(imported.Decisions, what => what.Contains("The source now gives date: 2026-10-05; what you had decided stays", StringComparison.Ordinal));
        await imported.Import("transcript", "ferry.txt", later + "\nAda Host: Thank you.\n", "--replace", "--date", "2026-10-05");
        Assert.Equal("2026-10-05", Assert.Single(imported.Transcripts).Date.Edtf);
    }

    [Fact]
    public async Task of_a_corrected_source_keeps_the_names_given_to_single_turns()
    {
        const string captions = ">> Good morning to both of you on this cold shore.\n\n>> Good morning from the pier.\n\n>> Will there be a ferry today, after all this fog?\n\n>> There will be one at noon, if the bell is heard.\n";
        await imported.Import("transcript", "captions.txt", captions, "--title", "Captions");
        var path = "transcripts/undated/captions.md";
        var named = string.Join('\n', imported.Text(path).Replace("**[Unidentified]:** {#t1}", "**Ada Host:** {#t1}", StringComparison.Ordinal).Replace("**[Unidentified]:** {#t4}", "**Ben Guest:** {#t4}", StringComparison.Ordinal)
            .Replace("source:\n", "speakers:\n  - person: ada-host\n    role: host\n  - person: ben-guest\n    role: guest\nsource:\n", StringComparison.Ordinal).Split('\n').Where(line => !line.StartsWith("<!--", StringComparison.Ordinal)));
        imported.Archive.Write(new Seed(path, named));
        var (told, _) = await imported.Import("transcript", "captions.txt", captions.Replace("one at noon", "one at two", StringComparison.Ordinal), "--title", "Captions", "--replace");

        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        Assert.Equal(["Ada Host", "[Unidentified]", "[Unidentified]", "Ben Guest"], Assert.Single(imported.Transcripts).Turns.Select(turn => turn.Label));
        Assert.Contains("one at two", imported.Text(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task adds_people_in_order_and_leaves_every_other_byte_of_the_file()
    {
        var people = "\uFEFF# who speaks\r\n- slug: ada-host # the host\r\n  name: Ada Host\r\n  sort: Host, Ada\r\n\r\n- slug: zoe-last\r\n  name: Zoe Last";
        imported.Archive.Write(new Seed("people.yaml", people));
        await imported.Import("transcript", "ferry.txt", Talk);

        Assert.Equal(people.Replace("- slug: zoe", "- slug: ben-guest\r\n  name: Ben Guest\r\n  sort: Guest, Ben\r\n- slug: zoe", StringComparison.Ordinal), imported.Text("people.yaml"));
    }

    [Fact]
    public async Task tells_of_decisions_until_their_comments_are_deleted()
    {
        await imported.Import("transcript", "host.txt", "Host: Good morning.\n\nBen Guest: Good morning.\n", "--title", "Host", "--date", "2026-09-30", "--url", "https://example.org/h", "--publisher", "Example", "--rights", "Example.");
        var text = imported.Text("transcripts/2026/host.md");
        var line = 1 + Array.FindIndex(text.Split('\n'), line => line.StartsWith("<!-- decide:", StringComparison.Ordinal));
        var told = await Told.Program(imported.Archive, "validate");
        var page = await imported.Archive.Page("/transcripts/host");

        Assert.Contains($"host.md:{line}:1: warning: to decide: Who is \"Host\"?", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("decide", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".turn").Length);
        imported.Archive.Write(new Seed("transcripts/2026/host.md", string.Join('\n', text.Split('\n').Where(line => !line.Contains("decide:", StringComparison.Ordinal)))));
        Assert.DoesNotContain("to decide", (await Told.Program(imported.Archive, "validate")).Output, StringComparison.Ordinal);
    }

    private IReadOnlyList<string> Files => [.. Directory.GetFiles(imported.Seeds, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}")];

    [Fact]
    public async Task keeps_the_id_of_a_short_turn_that_has_a_word_more()
    {
        const string talk = "Gaggle by Jane Doe\n\nMS. DOE: Thank you all for coming out so early.\n\nQ: Is he going?\n\nMS. DOE: One at a time.\n\nQ: Is Kim coming?\n\nMS. DOE: He is busy.\n";
        await imported.Import("transcript", "gaggle.txt", talk);
        await imported.Import("transcript", "gaggle.txt", talk.Replace("at a time.", "at a time, please.", StringComparison.Ordinal), "--replace");

        Assert.Equal(["t1", "t2", "t3", "t4", "t5"], imported.Transcripts[0].Turns.Select(turn => turn.Anchor));
        Assert.Empty(imported.Transcripts[0].Removed);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
