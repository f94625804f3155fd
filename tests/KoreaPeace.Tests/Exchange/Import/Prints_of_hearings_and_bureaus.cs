using System.Globalization;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>Talks as printed pages set them: numbered lines, double spacing, feet of several lines, statements between the words.</summary>
public sealed class Prints_of_hearings_and_bureaus : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Fact]
    public async Task have_numbers_in_the_margin_that_nobody_said()
    {
        string[] lines =
        [
            "          MR. BEN GUEST: The ferry has left the northern pier", "and will be back when the bell has rung for the third", "time, which may take a while.", "          MS. ADA HOST: How long does it take?",
            "          MR. GUEST: An hour in fair weather, and in a fog as", "long as it takes, for the captain will not hurry and", "the owners have never asked him to.", "          MS. HOST: Thank you.", "          MR. GUEST: You are welcome.", "          MS. HOST: Good night.",
        ];
        var (told, _) = await imported.Import("transcript", "deposition.txt", "The Ferry Question\n\nMay 4, 2017\n\n" + string.Join("\n\n", lines.Select((line, n) => string.Create(CultureInfo.InvariantCulture, $"{(n % 5) + 1,2}  {line}"))) + "\n");

        Assert.Equal(
            ["Ben Guest <ben-guest>: The ferry has left the northern pier and will be back when the bell has rung for the third time, which may take a while.", "Ada Host <ada-host>: How long does it take?"], imported.Turns.Take(2));
        Assert.Equal(6, imported.Turns.Count);
        Assert.Contains("The lines are numbered in the margin; the numbers were left out.", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_double_spaced_and_go_on_over_a_page_with_a_foot_of_several_lines()
    {
        string[] said = ["          MR. GUEST: The ferry has left the northern pier and will not be", "back before the bell has rung for the third time, because there is a", "fog on the lake and the captain does not like to hurry in it, nor do", "          And there is the winter timetable."];
        string Page(int number) => $"LAKE-2017/05/04    {number}\n\n".Replace("    ", "\n", StringComparison.Ordinal) + "LAKE COURT REPORTING\n706 Duke Street, Suite 100\nPhone (703) 519-7180\n\n";
        var text = "BEN GUEST\n\nThe Ferry Question\n\n" + Page(1) + string.Join("\n\n", said[..3]) + "\n\n" + Page(2) + "the owners of it, who have never asked for that in forty years of it.\n\n" + said[3] + "\n\n          MS. HOST: Why does the captain not like to hurry, and who told him\n\nto wait for the bell, which has not been heard on the lake since the\n\nyear in which it was hung there by the people of the northern shore?\n\n" + Page(3) + "          MR. GUEST: Nobody did.\n\n" + Page(4);
        var (_, account) = await imported.Import("transcript", "print.txt", text);

        Assert.StartsWith("Ben Guest <ben-guest>: The ferry has left the northern pier and will not be back before the bell has rung for the third time, because there is a fog on the lake and the captain does not like to hurry in it, nor do the owners of it, who have never asked for that in forty years of it. / And there is the winter timetable.", imported.Turns[0], StringComparison.Ordinal);
        Assert.Equal(3, imported.Turns.Count);
        Assert.DoesNotContain(imported.Turns, turn => turn.Contains("Duke Street", StringComparison.Ordinal));
        Assert.Contains(account, line => line.EndsWith("running head or foot: left out", StringComparison.Ordinal));
    }

    [Fact]
    public async Task hold_headings_over_statements_and_statements_that_nobody_said()
    {
        var (_, account) = await imported.Import("transcript", "hearing.txt", """
            [House Hearing, 116 Congress]

                                   FERRIES ON THE LAKE

            =======================================================================

                                         HEARING

                                     FEBRUARY 26, 2019

            ADA HOST, Virginia                     KENT KLEIN, Texas

                Ms. Host. The committee will come to order. We hear of ferries.
                The Clerk. All are here.
                Ms. Host. I recognize the captain.

               STATEMENT OF MR. BEN GUEST, CAPTAIN,
                    THE NORTHERN FERRY COMPANY

                Mr. Guest. Thank you. I have handed in a longer statement.
                [The prepared statement of Mr. Guest follows:]

                Ferries are older than bridges, and I, Ben Guest, have
            always said so.
                                      __________

                Ms. Host. Thank you, Mr. Guest.
                [Whereupon, at 4:10 p.m., the committee was adjourned.]
            """);

        Assert.Equal(
            [
                "Ada Host <ada-host>: The committee will come to order. We hear of ferries.", "[The Clerk]: All are here.", "Ada Host <ada-host>: I recognize the captain.",
                "Ben Guest <ben-guest>: Thank you. I have handed in a longer statement.", "Ada Host <ada-host>: Thank you, Mr. Guest.",
            ], imported.Turns);
        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal("STATEMENT OF MR. BEN GUEST, CAPTAIN, THE NORTHERN FERRY COMPANY", transcript.Turns.Single(turn => turn.Heading is not null).Heading);
        Assert.Equal(("FERRIES ON THE LAKE", "2019-02-26"), (transcript.Title, transcript.Date.Edtf));
        Assert.DoesNotContain(transcript.Contributors, speaker => speaker.Title?.Contains("KLEIN", StringComparison.Ordinal) == true);
        Assert.Contains(account, line => line.EndsWith("statement that was handed in, and that nobody said: left out", StringComparison.Ordinal));
        Assert.Contains(account, line => line.EndsWith("end of the transcript: left out", StringComparison.Ordinal));
    }

    [Fact]
    public async Task are_read_from_a_page_that_is_one_preformatted_text()
    {
        var lines = string.Concat(Enumerable.Range(0, 12).Select(n => $"    Ms. Host. Question {n}, please.\n    Mr. Guest. Answer {n}.\n"));
        await imported.Import("page", "print.htm", $"<html><title>FERRIES</title><body><pre>\n                FERRIES ON THE LAKE\n\n           MAY 4, 2017\n\nADA HOST, Virginia\n\nBEN GUEST, Texas\n\n{lines}</pre></body></html>");

        Assert.Equal(24, imported.Turns.Count);
        Assert.Equal("Ben Guest <ben-guest>: Answer 0.", imported.Turns[1]);
    }

    [Fact]
    public async Task are_pages_and_not_transcripts_when_they_are_HTML()
    {
        var (told, _) = await imported.Import("transcript", "page.html", "<!DOCTYPE html><html><body><p>Ada Host: Good morning.</p></body></html>");

        Assert.Equal(3, told.ExitCode);
        Assert.Contains("is an HTML page; import it as page.", told.Error, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
