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

        Assert.Equal(["Ada Host <ada-host>: Welcome back.", "Ben Guest <ben-guest>: The launch came early. / It surprised everyone. / *(COMMERCIAL BREAK)*", "[Unidentified]: A voice from the street.", "[REPORTER]: What now?"], imported.Turns);
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

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
