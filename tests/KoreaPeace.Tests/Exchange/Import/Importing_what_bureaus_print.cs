namespace KoreaPeace.Tests.Exchange.Import;

/// <summary><c>import transcript</c>: broadcasts, hearings and events as those print them who type for others.</summary>
public sealed class Importing_what_bureaus_print : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Fact]
    public async Task reads_a_broadcast_with_posts_breaks_and_a_caption_mark()
    {
        var (told, account) = await imported.Import("transcript", "cnn.txt", """
            ADA HOST, CNN HOST: Welcome back.

            [15:00:38]

            BEN GUEST, BYLINE: The launch came early.

            MR. GUEST: It surprised everyone.

            (COMMERCIAL BREAK)

            >> A voice from the street.

            REPORTER: What now?

            THIS IS A RUSH TRANSCRIPT.
            """);

        Assert.Equal(["Ada Host <ada-host>: Welcome back.", "Ben Guest <ben-guest>: The launch came early.", "Ben Guest <ben-guest>: It surprised everyone. / *(COMMERCIAL BREAK)*", "[Unidentified]: A voice from the street.", "[REPORTER]: What now?"], imported.Turns);
        Assert.Contains("3 time: left out", account);
        Assert.Contains("every line understood", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task reads_a_bureau_s_print_with_broken_lines_and_running_heads()
    {
        await imported.Import("transcript", "hearing.txt", """
            HEARING ON FERRIES

            MR. GUEST: The ferries of the lake have been late for as many years
            as anybody in the two towns can remember, and nobody has said why
            they should be late at all, which is what this hearing is to find
            out from those who steer them.
            EXAMPLE REPORTERS INC.
            12

            MS. HOST: They are late because the timetable was written for other
            ferries on another lake, and nobody has looked at it since then,
            which everybody on the shore could have told you long before this.
            EXAMPLE REPORTERS INC.
            13

            MR. GUEST: Thank you. That is all that we wanted to know about it,
            and we are grateful that you came so far on a day on which no ferry
            runs, which cannot have been easy for anybody who lives over there.
            EXAMPLE REPORTERS INC.
            14
            """);

        Assert.Equal(3, imported.Turns.Count);
        Assert.Contains("as many years as anybody in the two towns", imported.Turns[0], StringComparison.Ordinal);
        Assert.DoesNotContain(imported.Turns, turn => turn.Contains("REPORTERS", StringComparison.Ordinal) || turn.Contains("12", StringComparison.Ordinal));
    }

    [Fact]
    public async Task reads_the_print_of_a_hearing_with_points_behind_names_and_indents_for_paragraphs()
    {
        await imported.Import("transcript", "chrg.txt", """
                              THE FERRIES OF THE LAKE
                Mr. Guest. The ferries of the lake have been late for as many years as
            anybody in the two towns can remember, and nobody has said why. I asked
            Mr. Host. He did not know it either, which is what this hearing is for.
                I have a second point, which is that the timetable was written for the
            ferries of another lake.
                Ms. Host. They are late because nobody has looked at the timetable since
            the day on which it was written.
                Mr. Guest. Thank you.
            """);

        Assert.Equal(3, imported.Turns.Count);
        Assert.Contains("I asked Mr. Host. He did not know it either, which is what this hearing is for. / I have a second point", imported.Turns[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_points_for_colons_where_answers_follow_questions()
    {
        await imported.Import("transcript", "qa.txt", "An Interview on Ferries\n\nQ. When did you come?\n\nA. In May. By ferry.\n\nQ. Who met you?\n\nA. Nobody.\n");

        Assert.Equal(["[Q]: When did you come?", "[A]: In May. By ferry.", "[Q]: Who met you?", "[A]: Nobody."], imported.Turns);
    }

    [Fact]
    public async Task lets_a_wide_space_decide_before_a_colon()
    {
        await imported.Import("transcript", "gaggle.txt", "MS. DOE:  Hello.\n\nQ    Sir, on the lake, a question:  Is it cold?\n\nMS. DOE:  Yes.\n\nQ    Follow-up:  When?\n\nMS. DOE:  Always.\n");

        Assert.Equal(["[Q]: Sir, on the lake, a question: Is it cold?", "[Q]: Follow-up: When?"], imported.Turns.Where(turn => turn.StartsWith('[')).Select(turn => turn.Replace("  ", " ", StringComparison.Ordinal)));
        Assert.Single(imported.Transcripts[0].Contributors);
    }

    [Fact]
    public async Task asks_which_of_two_is_called_by_a_family_that_stands_first_or_last()
    {
        await imported.Import("transcript", "ferry.txt", "ELISE HU, HOST: Two waited.\n\nKIM YOUNG-SOO: I wait.\n\nHU: And a scholar.\n\nDUYEON KIM: I write.\n\nHU: The farmer?\n\nKIM: I have a cow.\n");

        Assert.Equal("[KIM]: I have a cow.", imported.Turns[^1]);
        Assert.Contains(imported.Decisions, what => what.Contains("Who is \"KIM\"? The document names KIM YOUNG-SOO and DUYEON KIM", StringComparison.Ordinal));
    }

    [Fact]
    public async Task knows_the_only_one_of_a_family_that_stands_first()
    {
        await imported.Import("transcript", "ferry.txt", "ELISE HU, HOST: One waited.\n\nKIM YOUNG-SOO: I wait.\n\nHU: Since when?\n\nKIM: Since May.\n");

        Assert.Equal("Kim Young-soo <kim-young-soo>: Since May.", imported.Turns[^1]);
    }

    [Fact]
    public async Task takes_initials_of_whoever_the_head_or_a_label_names()
    {
        await imported.Import("transcript", "act.txt", """
            The Long Road: An Interview With Siegfried Stone
            June 2018

            Siegfried S. Stone, a physicist, has seen the river four times, and has written two books on what he found on its banks and in its mud.

            Interviewed by Kelsey Port and Daryl G. Kay

            Stone: It is a town.

            Port: Is ten years enough?

            Stone: Halt, then roll back.

            DK: And who looks?

            SS: Trust looks.

            KP: And then?

            Stone: Then we wait.
            """);

        Assert.Equal(["siegfried-stone", "kelsey-port", "siegfried-stone", "daryl-g-kay", "siegfried-stone", "kelsey-port", "siegfried-stone"], imported.Transcripts[0].Turns.Select(turn => turn.Person));
        Assert.Contains(imported.Decisions, what => what.Contains("Is \"DK\" Daryl G. Kay?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task leaves_an_office_before_a_family_name_out_of_the_name()
    {
        await imported.Import("transcript", "plane.txt", "MS. DOE: All right.\n\nQ    When?\n\nNATIONAL SECURITY ADVISOR STONE: On the plane.\n");

        Assert.Contains(imported.Decisions, what => what.Contains("The source says only \"STONE\"; who is it?", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
