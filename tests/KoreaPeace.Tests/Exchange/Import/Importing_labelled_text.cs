namespace KoreaPeace.Tests.Exchange.Import;

/// <summary><c>import transcript</c>: who speaks, turn by turn, in the forms in which transcripts label it.</summary>
public sealed class Importing_labelled_text : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Fact]
    public async Task of_two_speakers_by_name_is_turn_by_turn_and_line_by_line()
    {
        var (told, account) = await imported.Import("transcript", "ferries.txt", """
            The Ferry Question
            Wednesday, September 30, 2026
            https://example.org/ferries

            Transcript

            Ada Host: Good morning.

            Ben Guest: Thank you.
            It is early.

            Ada Host: Why the ferry?

            [END]
            """);

        Assert.Equal(0, told.ExitCode);
        Assert.Equal(["Ada Host <ada-host>: Good morning.", "Ben Guest <ben-guest>: Thank you. / It is early.", "Ada Host <ada-host>: Why the ferry?"], imported.Turns);
        Assert.Equal(
            ["1 title", "2 date", "3 address", "5 marker of the transcript: left out", "7 turn 1 of Ada Host", "9 turn 2 of Ben Guest", "10 turn 2 of Ben Guest goes on, without a label", "12 turn 3 of Ada Host", "14 end of the transcript: left out"], account);
        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal(("The Ferry Question", "2026-09-30", "https://example.org/ferries"), (transcript.Title, transcript.Date.Edtf, transcript.Source.Url));
        Assert.EndsWith("every line understood.\nvalidate lists what is to be decided, with file and line.\n", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task knows_one_person_under_whole_name_capitals_courtesy_and_family_name()
    {
        var (told, account) = await imported.Import("transcript", "panel.txt", """
            MODERATOR: Ada Host
            PANELISTS:
            Kent Klein, harbour master

            H. KENT KLEIN: Good morning.

            MR. KLEIN: I go on.

            MS. HOST: Thank you.

            KLEIN: And I come back.
            """);

        Assert.Equal(["Kent Klein <kent-klein>: Good morning.", "Kent Klein <kent-klein>: I go on.", "Ada Host <ada-host>: Thank you.", "Kent Klein <kent-klein>: And I come back."], imported.Turns);
        Assert.Equal("harbour master", imported.Transcripts[0].Contributors[0].Title);
        Assert.Contains("1-3 list of those who take part", account);
        Assert.Contains("\"MS. HOST\" is Ada Host.", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task never_takes_countries_and_parts_of_a_page_for_speakers_and_lists_them()
    {
        var (told, account) = await imported.Import("transcript", "countries.txt", """
            Ada Host: Who was there?

            Ben Guest: These were:

            U.S.: four delegates.

            ROK: five.

            North Korea: nobody.

            Read More: Elsewhere.

            Ada Host: Thank you.
            """);

        Assert.Equal(3, imported.Turns.Count);
        Assert.Equal("Ben Guest <ben-guest>: These were: / U.S.: four delegates. / ROK: five. / North Korea: nobody. / Read More: Elsewhere.", imported.Turns[1]);
        Assert.Equal(["5 turn 2 of Ben Guest goes on, without a label; \"U.S.:\" is no speaker", "7 turn 2 of Ben Guest goes on, without a label; \"ROK:\" is no speaker", "9 turn 2 of Ben Guest goes on, without a label; \"North Korea:\" is no speaker", "11 turn 2 of Ben Guest goes on, without a label; \"Read More:\" is no speaker"], account.Where(line => line.Contains(';', StringComparison.Ordinal)));
        Assert.Contains("Line 5: \"U.S.:\" is no speaker.", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task leaves_a_host_without_a_name_to_a_person()
    {
        await imported.Import("transcript", "host.txt", """
            Host: Good morning.

            Ben Guest: Good morning.

            Host: Why now?
            """);

        Assert.Equal(["[Host]: Good morning.", "Ben Guest <ben-guest>: Good morning.", "[Host]: Why now?"], imported.Turns);
        Assert.Contains(imported.Decisions, what => what.StartsWith("to decide: Who is \"Host\"?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task takes_the_host_from_the_head_or_from_what_is_told()
    {
        await imported.Import("transcript", "told.txt", "Q: Why now?\nA: Because.\n\nQ: And then?\n", "--speaker", "Q=Ada Host", "--speaker", "A=Ben Guest");

        Assert.Equal(["Ada Host <ada-host>: Why now?", "Ben Guest <ben-guest>: Because.", "Ada Host <ada-host>: And then?"], imported.Turns);
    }

    [Fact]
    public async Task reads_numbered_questions_and_answers_of_several_paragraphs()
    {
        await imported.Import("transcript", "critical.txt", """
            Q1: What did it change?

            A1: Very little.

            It did open a door.

            Q2: And then?
            A2: Nothing.
            """);

        Assert.Equal(["[Q]: What did it change?", "[A]: Very little. / It did open a door.", "[Q]: And then?", "[A]: Nothing."], imported.Turns);
    }

    [Fact]
    public async Task keeps_times_bold_labels_doubts_and_stage_directions()
    {
        await imported.Import("transcript", "notes.md", """
            # Notes

            **Ada Host:** First *words* of a_b. [laughter]

            (A door falls shut.)

            UNIDENTIFIED PERSON #1: Who was that?

            **Ben Guest (?)**: I was.

            Ada Host [00:02:44]
            1. Not a list.

            Ben Guest (1:02:44): # nor a heading
            """);

        Assert.Equal(
            [
                @"Ada Host <ada-host>: First \*words\* of a\_b. *[laughter]* / *(A door falls shut.)*",
                "[UNIDENTIFIED PERSON #1]: Who was that?",
                "Ben Guest (?) <ben-guest>: I was.",
                @"Ada Host <ada-host>: 1\. Not a list.",
                @"Ben Guest <ben-guest>: \# nor a heading",
            ], imported.Turns);
        Assert.Equal([null, null, null, new TimeSpan(0, 2, 44), new TimeSpan(1, 2, 44)], Assert.Single(imported.Transcripts).Turns.Select(turn => turn.At));
    }

    [Fact]
    public async Task says_that_words_after_a_heading_and_words_at_the_head_are_nobody_s()
    {
        var (told, account) = await imported.Import("transcript", "blurb.txt", """
            Seventy years after the armistice, the ferry question is still open and nobody knows why.

            Ada Host: Good morning.

            The Second Hour

            Ada Host: Here we are again.

            Ben Guest:

            """);

        Assert.Equal(2, imported.Turns.Count);
        Assert.Equal("The Second Hour", Assert.Single(imported.Transcripts).Turns.Last().Heading);
        Assert.Equal(["1 not understood: \"Seventy years after the armistice, the ferry question is still open and nobody knows why.\"", "3 turn 1 of Ada Host", "5 heading", "7 turn 2 of Ada Host", "9 a label with no words behind it: \"Ben Guest:\""], account);
        Assert.Contains("2 lines not understood", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task gives_the_rest_of_a_web_page_to_nobody()
    {
        var (_, account) = await imported.Import("transcript", "page.txt", """
            Ada Host: Good morning.

            Ben Guest: Good morning.


            Related Publications

            Another Piece on Ferries
            """);

        Assert.Equal("Ben Guest <ben-guest>: Good morning.", imported.Turns[1]);
        Assert.Equal(["6 not understood: \"Related Publications\"", "8 not understood: \"Another Piece on Ferries\""], account.Skip(2));
    }

    [Fact]
    public async Task takes_the_spelling_of_a_name_in_capitals_from_the_words_and_leaves_it_open_otherwise()
    {
        var (told, _) = await imported.Import("transcript", "capitals.txt", "JOSEPH DETRANI: Good morning, Mary Mac.\n\nMARY MAC: Thank you.\n");

        Assert.Equal(["Joseph Detrani <joseph-detrani>: Good morning, Mary Mac.", "Mary Mac <mary-mac>: Thank you."], imported.Turns);
        Assert.Contains("people.yaml: joseph-detrani, Joseph Detrani; decide: The source prints \"JOSEPH DETRANI\" in capitals; is \"Joseph Detrani\" written so?\n", told.Output, StringComparison.Ordinal);
        Assert.Contains("people.yaml: mary-mac, Mary Mac\n", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task asks_who_is_meant_where_two_have_one_family_name()
    {
        await imported.Import("transcript", "two.txt", "Kim Minji: First.\n\nKim Sumi: Second.\n\nMS. KIM: Third.\n");

        Assert.Equal(["Kim Minji <kim-minji>: First.", "Kim Sumi <kim-sumi>: Second.", "[MS. KIM]: Third."], imported.Turns);
        Assert.Contains(imported.Decisions, what => what.Contains("The document names Kim Minji and Kim Sumi", StringComparison.Ordinal));
    }

    [Fact]
    public async Task refuses_a_text_in_which_nobody_is_labelled()
    {
        var (told, _) = await imported.Import("transcript", "prose.txt", "A text about ferries.\n\nIt has no speakers.\n");

        Assert.Equal(3, told.ExitCode);
        Assert.Contains("prose.txt has no line that begins with a speaker's label", told.Error, StringComparison.Ordinal);
        Assert.Empty(imported.Transcripts);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
