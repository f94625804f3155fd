namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>What stands before a colon and is nobody's name makes no turn, and is listed.</summary>
public sealed class Labels_that_are_none : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Fact]
    public async Task in_captions_leave_the_mark_that_somebody_else_speaks()
    {
        var (told, _) = await imported.Import("vtt", "show.vtt", """
            WEBVTT

            00:00:01.000 --> 00:00:04.000
            >> WELCOME TO THE SHOW. WE TALK ABOUT FERRIES.

            00:00:04.000 --> 00:00:08.000
            >> LET ME ASK: WHO RINGS THE BELL?

            00:00:08.000 --> 00:00:12.000
            >> TOP STORY FIRST: NOBODY DOES.

            00:00:12.000 --> 00:00:16.000
            >> THEN I WILL.
            """);

        Assert.Equal(
            ["[Unidentified]: WELCOME TO THE SHOW. WE TALK ABOUT FERRIES.", "[Unidentified]: LET ME ASK: WHO RINGS THE BELL?", "[Unidentified]: TOP STORY FIRST: NOBODY DOES.", "[Unidentified]: THEN I WILL."], imported.Turns);
        Assert.Contains("Line 7: \"LET ME ASK:\" looks like a label and was not taken for one.", told.Output, StringComparison.Ordinal);
        Assert.Contains("Line 10: \"TOP STORY FIRST:\" is no speaker.", told.Output, StringComparison.Ordinal);
        Assert.Empty(imported.Transcripts[0].Contributors);
    }

    [Theory]
    [InlineData("Crossing the River: A Conversation with Ben Guest")]
    [InlineData("Peace on the Lake: What Comes Next?")]
    [InlineData("North Pier’s Fleet: An Interview")]
    [InlineData("Ben Guest: The Last Ferryman")]
    public async Task are_titles_in_the_first_line(string title)
    {
        foreach (var options in new[] { Array.Empty<string>(), ["--title", title, "--replace"] })
        {
            var (_, account) = await imported.Import("transcript", "river.txt", $"{title}\nMay 4, 2023\n\nAda Host: What is a ferry?\n\nBen Guest: A boat that comes back{options.Length}.\n\nAda Host: And a bridge?\n\nBen Guest: A boat that stays.\n", options);

            Assert.Equal("1 title", account[0]);
            Assert.Equal((title, 4, 2), (imported.Transcripts[0].Title, imported.Turns.Count, imported.Transcripts[0].Contributors.Count));
        }
    }

    [Fact]
    public async Task are_offices_that_somebody_holds()
    {
        await imported.Import("transcript", "remarks.txt", "THE PRESIDENT: Good morning.\n\nQ    Sir, on the ferries?\n\nTHE PRESIDENT: They sail.\n\nQ    And in fog?\n\nSENIOR ADMINISTRATION OFFICIAL: On background, yes.\n");

        Assert.Equal(["[THE PRESIDENT]: Good morning.", "[Q]: Sir, on the ferries?", "[THE PRESIDENT]: They sail.", "[Q]: And in fog?", "[SENIOR ADMINISTRATION OFFICIAL]: On background, yes."], imported.Turns);
    }

    [Fact]
    public async Task are_names_of_houses_that_ask_whole_and_by_their_initials()
    {
        await imported.Import("transcript", "act.txt", "Lake Policy Forum: How did it begin?\n\nBen Guest: With a dinner.\n\nLPF: And then?\n\nBen Guest: With a lunch.\n\nLPF: Thank you.\n");

        Assert.Equal(["[Lake Policy Forum]", "Ben Guest <ben-guest>", "[Lake Policy Forum]", "Ben Guest <ben-guest>", "[Lake Policy Forum]"], imported.Turns.Select(turn => turn.Split(':')[0]));
    }

    [Fact]
    public async Task are_initials_of_whoever_is_named_whole()
    {
        await imported.Import("transcript", "initials.txt", "Ada Host: Good morning.\n\nBen Guest: Good morning.\n\nAH: Will it sail?\n\nBG: At noon.\n\nAH: Thank you.\n\nBG: Thank you.\n");

        Assert.Equal(["ada-host", "ben-guest"], imported.Transcripts[0].Contributors.Select(speaker => speaker.Person));
        Assert.Equal(6, imported.Turns.Count);
    }

    [Fact]
    public async Task are_asked_for_once_in_each_turn()
    {
        var (told, _) = await imported.Import("transcript", "shore.txt", """
            Ada Host: Who was there?

            Ben Guest: Two of us.

            Kofi: I was there.

            Zed: So was I.

            Ada Host: And who else?

            Ben Guest: Nobody.
            """);

        var asked = Assert.Single(imported.Decisions, what => what.Contains("may begin somebody else's words", StringComparison.Ordinal));
        Assert.Contains("lines 5, \"Kofi:\"; 7, \"Zed:\" may begin somebody else's words; who says them?", asked, StringComparison.Ordinal);
        Assert.Contains("who says 2 lines is asked", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_told_of_in_vain()
    {
        var (told, _) = await imported.Import("transcript", "shore.txt", "Ada Host: Who?\n\nQ: You.\n\nAda Host: I.\n", "--speaker", "Nobody=Jane Doe", "--speaker", "Q=Ben Guest");

        Assert.Contains("--speaker told of \"Nobody\", a label that no line bears.", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("told of \"Q\"", told.Output, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
