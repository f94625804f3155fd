namespace KoreaPeace.Tests.Exchange.Import;

/// <summary><c>import vtt</c> and <c>import srt</c>: cues become turns, with the time at which each begins.</summary>
public sealed class Importing_subtitles : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Fact]
    public async Task joins_the_cues_of_a_voice_and_keeps_when_it_begins()
    {
        var (told, account) = await imported.Import("vtt", "talk.vtt", """
            WEBVTT - A talk

            NOTE made by hand

            1
            00:00:01.000 --> 00:00:04.000
            <v Ada Host>Good morning,
            and <i>welcome</i>.

            2
            00:00:04.500 --> 00:00:06.000 align:start
            <v.loud Ada Host>Why the ferry?</v>

            01:02:07.000 --> 01:02:09.000
            <v Ben Guest>Because it is late &amp; slow.

            01:02:10.000 --> 01:02:12.000
            Who says so?

            01:02:13.000 --> 01:02:14.000
            <v Ada Host>I do.</v> <v Ben Guest>And I.
            """);

        Assert.Equal(0, told.ExitCode);
        Assert.Equal(
            [
                "Ada Host <ada-host>: Good morning, and welcome. Why the ferry?", "Ben Guest <ben-guest>: Because it is late & slow.", "[Unidentified]: Who says so?", "Ada Host <ada-host>: I do.", "Ben Guest <ben-guest>: And I.",
            ], imported.Turns);
        Assert.Equal([new(0, 0, 1), new(1, 2, 7), new(1, 2, 10), new(1, 2, 13), new(1, 2, 13)], Assert.Single(imported.Transcripts).Turns.Select(turn => turn.At!.Value)); // each cue has one
        Assert.Equal(["1 head of the subtitles: left out", "3 note or style of the subtitles: left out", "5-12 turn 1 of Ada Host", "14-15 turn 2 of Ben Guest"], account.Take(4));
        Assert.Contains("**Ada Host:** {#t1 at=00:00:01} Good morning", imported.Text(imported.Transcripts[0].SeedPath), StringComparison.Ordinal);
        Assert.Contains(imported.Decisions, what => what.Contains("The subtitles name nobody here, but elsewhere", StringComparison.Ordinal));
    }

    [Fact]
    public async Task reads_captions_that_mark_only_the_change_of_speaker()
    {
        await imported.Import("srt", "caption.srt", """
            1
            00:00:01,000 --> 00:00:04,000
            ADA HOST: Good morning,

            2
            00:00:04,000 --> 00:00:06,000
            {\an8}and <font color="#fff">welcome</font>.

            3
            00:00:06,000 --> 00:00:07,000
            >> Who says so?
            4
            00:00:08,000 --> 00:00:09,000
            BEN GUEST: I do.

            5
            00:00:09,000 --> 00:00:10,000
            I do.
            """);

        Assert.Equal(["Ada Host <ada-host>: Good morning, and welcome.", "[Unidentified]: Who says so?", "Ben Guest <ben-guest>: I do. I do."], imported.Turns);
    }

    [Fact]
    public async Task gives_music_to_nobody_and_takes_up_the_turn_behind_it()
    {
        var (_, account) = await imported.Import("vtt", "music.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\n[music]\n\n00:02.000 --> 00:04.000\n<v Ada Host>Good morning.\n\n00:04.000 --> 00:05.000\n[music]\n\n00:05.000 --> 00:08.000\n<v Ada Host>We go on.\n\n00:08.000 --> 00:10.000\n<v Ben Guest>Hello.\n");

        Assert.Equal(["Ada Host <ada-host>: Good morning. / *[music]* / We go on.", "Ben Guest <ben-guest>: Hello."], imported.Turns);
        Assert.Contains("4 stage direction before anybody speaks: left out", account);
    }

    [Theory, InlineData("vtt", "SubRip", "WebVTT"), InlineData("srt", "WebVTT", "SubRip")]
    public async Task reads_the_one_form_under_the_name_of_the_other_and_says_so(string format, string name, string other)
    {
        var cues = "00:00:01,000 --> 00:00:03,000\nAda Host: Good morning.\n\n00:00:03,000 --> 00:00:05,000\nBen Guest: Hello.\n";
        var (told, _) = await imported.Import(format, $"talk.{format}", name == "WebVTT" ? $"WEBVTT\n\n{cues.Replace(',', '.')}" : cues);

        Assert.Equal(2, imported.Turns.Count);
        Assert.Contains($"The file is {name}, as its beginning says, and not {other}; it was read as {name}.", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task reads_the_first_words_of_rolling_captions_below_a_line_of_one_space()
    {
        var (told, _) = await imported.Import("vtt", "yt.vtt", "WEBVTT\nKind: captions\n\n00:00:00.000 --> 00:00:02.389 align:start position:0%\n \nhello<00:00:00.400><c> and</c>\n\n00:00:02.389 --> 00:00:02.399 align:start position:0%\nhello and\n \n\n00:00:02.399 --> 00:00:05.000 align:start position:0%\nhello and\nwelcome\n\n00:00:05.000 --> 00:00:08.000\n&gt;&gt; thank<00:00:05.300><c> you</c>\n");

        Assert.Equal(["[Unidentified]: hello and welcome", "[Unidentified]: thank you"], imported.Turns);
        Assert.Contains("every line understood", told.Output, StringComparison.Ordinal);
    }

    [Theory, InlineData("vtt", "."), InlineData("srt", ",")]
    public async Task begins_a_turn_at_each_mark_of_a_change(string format, string point)
    {
        await imported.Import(format, "marks." + format, $"""
            {(format == "vtt" ? "WEBVTT" : "")}

            00:00:01{point}000 --> 00:00:04{point}000
            >> Good morning.

            00:00:04{point}000 --> 00:00:06{point}000
            >> Hello to you. >> Why now?
            So early?
            """);

        Assert.Equal(["[Unidentified]: Good morning.", "[Unidentified]: Hello to you.", "[Unidentified]: Why now? So early?"], imported.Turns);
    }

    [Fact]
    public async Task says_each_line_of_rolling_captions_once_and_names_nobody_where_nobody_is_named()
    {
        var (_, account) = await imported.Import("vtt", "rolling.vtt", """
            WEBVTT

            00:01.000 --> 00:03.000
            so the ferry

            00:03.000 --> 00:05.000
            so the ferry
            is late again

            00:05.000 --> 00:07.000
            is late again
            as it was<00:06.000> before
            """);

        Assert.Equal(["[Unidentified]: so the ferry is late again as it was before"], imported.Turns);
        Assert.Equal(2, account.Count(line => line.EndsWith("line shown a second time: left out", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task leaves_music_with_words_about_it_out()
    {
        var (_, account) = await imported.Import("srt", "talk.srt", "1\n00:00:01,000 --> 00:00:02,000\nADA HOST: Good night.\n\n2\n00:00:03,000 --> 00:00:04,000\n♪ (closing theme) ♪\n");

        Assert.Equal(["Ada Host <ada-host>: Good night."], imported.Turns);
        Assert.Contains("7 music: left out", account);
    }

    [Fact]
    public async Task quotes_blocks_without_times_and_refuses_a_file_that_has_none()
    {
        var (_, account) = await imported.Import("srt", "broken.srt", "1\n00:00:01,000 --> 00:00:02,000\nADA HOST: Good morning.\n\nA line from nowhere.\n");
        var (told, _) = await imported.Import("srt", "none.srt", "Ada Host: Good morning.\n");

        Assert.Equal("5 not understood: \"A line from nowhere.\"", account[^1]);
        Assert.Equal(3, told.ExitCode);
        Assert.Contains("none.srt has no subtitles in it", told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task shows_the_time_quietly_beside_the_turn_and_keeps_it_when_ids_are_mended()
    {
        await imported.Import("vtt", "talk.vtt", "WEBVTT\n\n00:02:44.000 --> 00:02:50.000\n<v Ada Host>Good morning.\n\n01:02:44.000 --> 01:02:50.000\n<v Ben Guest>Good morning.\n", "--title", "Talk");
        var page = await imported.Archive.Page("/transcripts/talk");
        var seed = imported.Text("transcripts/undated/talk.md");
        imported.Archive.Write(new Seed("transcripts/undated/talk.md", seed.Replace("{#t2 ", "{#t9 ", StringComparison.Ordinal)));
        await Verbs.Told.Program(imported.Archive, "validate", "--fix");

        Assert.Equal(["2:44 PT2M44S", "1:02:44 PT1H2M44S"], page.QuerySelectorAll(".turn .at time").Select(time => $"{time.TextContent} {time.GetAttribute("datetime")}"));
        Assert.Equal(seed, imported.Text("transcripts/undated/talk.md"));
    }

    [Fact]
    public async Task refuses_a_time_that_is_none()
    {
        await imported.Import("vtt", "talk.vtt", "WEBVTT\n\n00:02:44.000 --> 00:02:50.000\n<v Ada Host>Good morning.\n", "--title", "Talk");
        imported.Archive.Write(new Seed("transcripts/undated/talk.md", imported.Text("transcripts/undated/talk.md").Replace("at=00:02:44", "at=2 minutes", StringComparison.Ordinal)));

        Assert.Contains(imported.Archive.Validate(), line => line.EndsWith("the time \"2 minutes\" must be hours, minutes and seconds from the beginning of the recording, such as 00:02:44", StringComparison.Ordinal));
    }

    [Fact]
    public async Task shows_rolling_lines_once_where_somebody_else_goes_on_in_the_middle()
    {
        await imported.Import("vtt", "roll.vtt", """
            WEBVTT

            00:00:01.000 --> 00:00:02.000
            >> no

            00:00:02.000 --> 00:00:03.000
            >> no
            yes &gt;&gt; why so

            00:00:03.000 --> 00:00:03.010
            yes &gt;&gt; why so

            00:00:03.010 --> 00:00:04.000
            yes &gt;&gt; why so
            late
            """);

        Assert.Equal(["[Unidentified]: no yes", "[Unidentified]: why so late"], imported.Turns);
    }

    [Fact]
    public async Task gives_two_lines_with_dashes_to_two_and_credits_to_nobody()
    {
        var (told, _) = await imported.Import("srt", "panel.srt", """
            1
            00:00:01,000 --> 00:00:04,000
            Moderator: Welcome to the pier.

            2
            00:00:05,000 --> 00:00:06,000
            - Why now?
            - Because it is late.

            3
            00:00:07,000 --> 00:00:08,000
            Jane Doe: It is.

            4
            00:00:09,000 --> 00:00:10,000
            [Moderator] And the bell?

            5
            00:00:11,000 --> 00:00:12,000
            ♪ ♪

            6
            00:00:13,000 --> 00:00:14,000
            Subtitles by the Lake community
            """);

        Assert.Equal(["[Moderator]: Welcome to the pier.", "[Unidentified]: Why now?", "[Unidentified]: Because it is late.", "Jane Doe <jane-doe>: It is. [Moderator] And the bell?"], imported.Turns.Select(turn => turn.Replace("\\", "", StringComparison.Ordinal)));
        Assert.Contains(imported.Decisions, what => what.Contains("\"[Moderator]\" may begin somebody else's words", StringComparison.Ordinal));
        Assert.Contains("note of whoever typed it: left out", told.Output, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
