namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>Labels that look like one and stand for several people: of one family name, of nobody in particular, of nobody at all.</summary>
public sealed class Words_of_somebody_else : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Fact]
    public async Task stay_apart_where_titles_of_one_family_name_differ()
    {
        await imported.Import("transcript", "talk.txt", "Press conference\n\nMINISTER ROE: An honour.\n\nMS. ROE: Minister, will you resign?\n\nMINISTER ROE: No.\n\nMR. LEE: I am Lee Jae of the Ferry Post. Why not?\n\nMINISTER LEE: Because.\n");

        Assert.Equal(["[MINISTER ROE]: An honour.", "[MS. ROE]: Minister, will you resign?", "[MINISTER ROE]: No.", "[MR. LEE]: I am Lee Jae of the Ferry Post. Why not?", "[MINISTER LEE]: Because."], imported.Turns);
        Assert.Contains(imported.Decisions, what => what.Contains("Who is \"MS. ROE\"?", StringComparison.Ordinal));
        Assert.Contains(imported.Decisions, what => what.Contains("Who is \"MR. LEE\"? The document names Lee Jae.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task are_those_of_whoever_is_printed_whole_behind_the_title()
    {
        await imported.Import("transcript", "talk.txt", "Secretary Ann Poe and Foreign Minister Park Jin at a Press Availability\n\nMODERATOR: A question, Ms. Park from the Post.\n\nMS PARK: Is there a balloon?\n\nFOREIGN MINISTER PARK: There is.\n");

        Assert.Equal(["[MODERATOR]: A question, Ms. Park from the Post.", "[MS PARK]: Is there a balloon?", "Park Jin <park-jin>: There is."], imported.Turns);
    }

    [Fact]
    public async Task are_one_persons_where_the_head_names_only_one_of_the_family()
    {
        await imported.Import("transcript", "talk.txt", "The Ferry Question\n\nSpeakers: Jane Roe, minister; Ada Host\n\nADA HOST: Why now?\n\nMINISTER ROE: It is May.\n\nADA HOST: And then?\n\nMS. ROE: June.\n");

        Assert.Equal(2, imported.Turns.Count(turn => turn.StartsWith("Jane Roe <jane-roe>: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task begin_a_turn_under_every_label_of_nobody_in_particular()
    {
        await imported.Import("transcript", "talk.txt", "The Ferry Question\n\nADA HOST: Questions?\n\nQUESTION: Was it cold?\n\nQUESTION: And dark?\n\nADA HOST: Yes.\n\nUNIDENTIFIED MALE: Who pays?\n\nUNIDENTIFIED FEMALE: Not me.\n\nADA HOST: Next.\n\nAUDIENCE MEMBER: One thing.\n\nAUDIENCE MEMBER: Another.\n\nSPEAKER 1: A third.\n\nSPEAKER 1: In two parts.\n");

        Assert.Equal(
            [
                "Ada Host <ada-host>: Questions?", "[QUESTION]: Was it cold?", "[QUESTION]: And dark?", "Ada Host <ada-host>: Yes.", "[UNIDENTIFIED MALE]: Who pays?", "[UNIDENTIFIED FEMALE]: Not me.",
                "Ada Host <ada-host>: Next.", "[AUDIENCE MEMBER]: One thing.", "[AUDIENCE MEMBER]: Another.", "[SPEAKER 1]: A third. / In two parts.",
            ],
            imported.Turns);
    }

    [Fact]
    public async Task are_asked_for_where_they_may_be_the_title()
    {
        var (told, _) = await imported.Import("transcript", "talk.txt", "Ferry Matters: Can Anyone Cross the Lake?\n\nAda Host: Good morning.\n\nBen Guest: Thank you.\n\nAda Host: Why now?\n");

        Assert.Contains(imported.Decisions, what => what.Contains("is it the title, and nobody's words?", StringComparison.Ordinal));
        Assert.DoesNotContain("every line understood", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_none_in_a_title_over_a_line_with_the_day()
    {
        await imported.Import("transcript", "talk.txt", "Ferry Matters: Can Anyone Cross the Lake?\n\nPodcast · Published on March 7, 2024\n\nAda Host: Good morning.\n\nBen Guest: Thank you.\n\nAda Host: Why now?\n");

        Assert.Equal(("Ferry Matters: Can Anyone Cross the Lake?", "2024-03-07"), (imported.Transcripts[0].Title, imported.Transcripts[0].Date.Edtf));
        Assert.Equal(3, imported.Turns.Count);
    }

    [Fact]
    public async Task are_those_of_whom_the_head_names_when_labels_have_the_first_names()
    {
        await imported.Import("transcript", "talk.txt", "Podcast: The Long Line\nEpisode 12: Who Picks Up?\nDate: March 7, 2024\nHost: Mara Quill\nGuest: Tomas Reyes\n\nMara: Welcome. Who picks up?\n\nTomas: Nobody.\n\nMara: Still?\n\nTomas: Well: the cleaning staff.\n");

        Assert.Equal(["Mara Quill <mara-quill>: Welcome. Who picks up?", "Tomas Reyes <tomas-reyes>: Nobody.", "Mara Quill <mara-quill>: Still?", "Tomas Reyes <tomas-reyes>: Well: the cleaning staff."], imported.Turns);
    }

    [Fact]
    public async Task are_asked_for_where_they_became_the_summary()
    {
        await imported.Import("transcript", "talk.txt", "The Ferry Question\n\nGood morning. I am the harbour master, and I begin with the timetable of the ferries, which is late again this year as it was before.\n\nADA HOST: Why now?\n\nBEN GUEST: It is May.\n");

        Assert.Contains(imported.Decisions, what => what.Contains("The summary is what stands above the talk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task are_no_guests_when_the_site_turns_to_its_readers()
    {
        using var page = await Pages.ImportedPage.Text("talk.html", """
            <html><head><title>The Ferry Question</title></head><body><main><h1>The Ferry Question</h1><p>June 14, 2022</p>
            <p><strong>Ada Host:</strong> Where were you?</p><p><strong>Ben Guest:</strong> At the pier.</p><p>It rained.</p>
            <p>ADVERTISEMENT</p><p>Read more: The Winter Timetable</p><p>Also read: Why it rained</p><p>Photo: Ben Guest in 1994 (Courtesy)</p><p>Enjoying this article? Click here to subscribe. Just $5 a month.</p>
            <p>Watch now: The ferry in fog</p><p>We stayed in.</p><p><strong>Ada Host:</strong> And then?</p><p><strong>Ben Guest:</strong> Then the sun.</p></main></body></html>
            """);

        Assert.Equal("Ben Guest: At the pier.\n\nIt rained.\n\nWatch now: The ferry in fog\n\nWe stayed in.", page.Spoken[1]);
        Assert.Contains(page.Decisions, what => what.Contains("\"Watch now:\" may begin somebody else's words", StringComparison.Ordinal));
        Assert.Contains("the site's word to its readers: left out", page.Told.Output, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
