using KoreaPeace.Archive.Records;

namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>Pages that hold a talk become transcripts: each word stays with whoever the page says has spoken it.</summary>
public sealed class Talks_on_saved_pages
{
    [Fact]
    public async Task need_no_heading_above_them()
    {
        using var page = await ImportedPage.Saved("radio-without-mark.txt", "--url", "https://www.usip.org/publications/2019/06/jane-doe-lake");

        Assert.Equal(["Tim Roe", "Jane Doe", "Tim Roe", "Jane Doe", "Tim Roe", "Jane Doe", "Tim Roe"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal(["tim-roe Host", "jane-doe Guest"], page.Transcript.Contributors.Select(speaker => $"{speaker.Person} {speaker.Role}"));
        Assert.Equal(("On Peace", "2019-06", "U.S. Institute of Peace"), (page.Transcript.Programme, page.Transcript.Date.Edtf, page.Transcript.Publisher));
        Assert.StartsWith("Two towns on one lake", page.Transcript.Summary, StringComparison.Ordinal);
        Assert.Equal("Ten years. \"North Shore: never,\" people said at first.", page.Transcript.Turns.ElementAt(5).Text);
        Assert.Equal(["peace-processes", "reconciliation"], Assert.Single(page.Listed).Topics);
        Assert.Empty(page.NotUnderstood);
    }

    [Fact]
    public async Task join_what_one_says_under_a_repeated_label()
    {
        using var page = await ImportedPage.Saved("host-repeated-labels.txt");

        Assert.Equal(4, page.Spoken.Count);
        Assert.Equal("Jane Doe: They talked about rope for an hour.\n\nThen they talked about the bell. That was the hard part, because the bell can be heard on both shores.\n\nAnd then it was lunch.", page.Spoken[1]);
        Assert.Equal("[Host]", page.Transcript.Turns.First().Label);
        Assert.Contains(page.Decisions, decision => decision.Contains("Who is \"Host\"?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task tell_whom_a_label_means_that_is_no_name()
    {
        using var page = await ImportedPage.Saved("host-repeated-labels.txt", "--speaker", "Host=Laura Poe", "--title", "Rope for an Hour");

        Assert.Equal(["Laura Poe", "Jane Doe", "Laura Poe", "Jane Doe"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal(["laura-poe", "jane-doe"], page.Transcript.Contributors.Select(speaker => speaker.Person));
    }

    [Fact]
    public async Task take_a_line_with_a_question_mark_for_a_question_where_experts_answer_under_their_names()
    {
        using var page = await ImportedPage.Saved("questions-with-surnames.txt");

        Assert.Equal(["[Question]", "Jane Doe", "[Question]", "Richard Roe", "[Question]", "Jane Doe", "Richard Roe"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal("How will South Shore answer?", page.Transcript.Turns.ElementAt(2).Text);
        Assert.Contains("turn 4 of Richard Roe goes on, without a label", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_briefing_keep_long_answers_and_nobody_s_questions()
    {
        using var page = await ImportedPage.Saved("briefing.html");

        Assert.Equal(["Jane Roe", "[QUESTION]", "Jane Roe", "[QUESTION]", "Jane Roe", "[QUESTION]", "Jane Roe"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal(("Department Press Briefing – August 20, 2024", "2024-08-20", "U.S. Department of State"), (page.Transcript.Title, page.Transcript.Date.Edtf, page.Transcript.Publisher));
        Assert.Equal("It is. I would refer you to [the timetable](https://www.state.gov/timetable/).", page.Transcript.Turns.ElementAt(2).Text);
        Assert.Equal("I don’t have anything on the bell.\n\nBut I can say this. U.S.: ready to help. That is what it says on the rope.", page.Transcript.Turns.ElementAt(4).Text);
        Assert.Equal("Department Spokesperson", Assert.Single(page.Transcript.Contributors).Title);
        Assert.DoesNotContain("hidden", string.Concat(page.Spoken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_web_archive_come_with_both_addresses_and_without_its_toolbar()
    {
        using var page = await ImportedPage.Saved("archived-interview.html");
        var interview = page.Transcript;

        Assert.Equal(("Jane Doe on Talks that Last", "2023-08-01", "On Peace"), (interview.Title, interview.Date.Edtf, interview.Programme));
        Assert.Equal("https://www.usip.org/publications/2023/08/jane-doe-talks-last", interview.Source.Url);
        Assert.Equal("https://web.archive.org/web/20230802101112/https://www.usip.org/publications/2023/08/jane-doe-talks-last", interview.Source.Archived);
        Assert.Equal("2023-08-02", interview.Source.Retrieved?.Edtf);
        Assert.Equal(
            ["Laura Poe: Good morning, Jane. Is the ferry running?", "Jane Doe: It is. See [the timetable](https://example.org/timetable) for the hours.", "Laura Poe: What did it take?\n\nAnd who paid?", "Jane Doe: Patience, and both.", "Laura Poe: Jane Doe, thank you."],
            page.Spoken);
        Assert.Equal("Two towns on one lake have a timetable. USIP’s Jane Doe says that it is worth more than a flag.", interview.Summary);
        var listed = Assert.Single(page.Listed);
        Assert.Equal(("What the Lake Knows", "2023-07-10", "https://www.usip.org/publications/2023/07/what-lake-knows"), (listed.Title, listed.Date.Edtf, listed.Source.Url));
        Assert.Equal(listed.Slug, Assert.Single(interview.Links).Slug);
        Assert.DoesNotContain("22 captures", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_old_pages_with_unclosed_paragraphs_are_read_as_browsers_show_them()
    {
        using var page = await ImportedPage.Saved("questions-and-answers.html");

        Assert.Equal("https://www.armscontrol.org/act/2024-03/interviews/rope-maker", page.Transcript.Source.Url);
        Assert.Equal(("Arms Control Association", "2024-03"), (page.Transcript.Publisher, page.Transcript.Date.Edtf));
        Assert.Equal(["[ACT]", "Jane Doe", "[ACT]", "Jane Doe", "[ACT]"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal("They pull. That is all that a rope knows.\n\nMy father used to say: a rope has two ends and no sides.", page.Transcript.Turns.ElementAt(1).Text);
    }

    [Fact]
    public async Task in_Korean_are_read_as_well()
    {
        using var page = await ImportedPage.Saved("korean-interview.txt");

        Assert.Equal(["[기자]", "홍길동", "[기자]", "홍길동"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal(("ko", "2024-08-20"), (page.Transcript.Language, page.Transcript.Date.Edtf));
        Assert.EndsWith("깃발 이야기는 배가 일 년을 제시간에 다닌 뒤에야 나왔습니다.", page.Transcript.Turns.ElementAt(1).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("저작권자", string.Concat(page.Spoken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_Korean_briefing_have_its_parts_as_headings()
    {
        using var page = await ImportedPage.Saved("korean-briefing.html");

        Assert.Equal(["[대변인]", "[기자]", "[대변인]", "[기자]", "[대변인]"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal("질문 답변", page.Transcript.Turns.ElementAt(1).Heading);
        Assert.Equal(("Ministry of Unification, Republic of Korea", "2024-08-20", "ko"), (page.Transcript.Publisher, page.Transcript.Date.Edtf, page.Transcript.Language));
    }

    [Fact]
    public async Task of_Korean_radio_are_read_by_its_own_marks()
    {
        using var page = await ImportedPage.Saved("radio-in-korean.txt");

        Assert.Equal(["[진행자]", "홍길동", "[진행자]", "홍길동", "[진행자]"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal("두 마을이 함께 삽니다. 오래 걸렸습니다.", page.Transcript.Turns.ElementAt(3).Text);
    }

    [Fact]
    public async Task saved_in_an_old_Korean_encoding_say_the_same()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests/KoreaPeace.Tests/Exchange/Import/Pages/Saved/korean-briefing.html"), TestContext.Current.CancellationToken);
        using var page = await ImportedPage.Bytes("briefing.html", System.Text.Encoding.GetEncoding(949).GetBytes(text.Replace("utf-8", "euc-kr", StringComparison.Ordinal)));
        using var same = await ImportedPage.Saved("korean-briefing.html");

        Assert.Equal(same.Spoken, page.Spoken);
        Assert.Contains("CP949", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task give_no_unlabelled_words_behind_the_last_turn_to_whoever_spoke_last()
    {
        using var page = await ImportedPage.Text("talk.txt", "Transcript\n\nJane Doe: Is the ferry running?\n\nRichard Roe: It is.\n\nJane Doe: Good.\n\nThe lake has two shores and this sentence is by nobody who took part in the talk.\n");

        Assert.Equal("Good.", page.Transcript.Turns.Last().Text);
        Assert.Contains("The lake has two shores", Assert.Single(page.NotUnderstood), StringComparison.Ordinal);
    }

    [Fact]
    public async Task in_which_strong_print_asks_and_a_name_answers_are_transcripts()
    {
        using var page = await ImportedPage.Text("interview.html", """
            <!DOCTYPE html><html lang="en"><head><title>Interview with Jane Doe</title></head><body><article><h1>Interview with Jane Doe</h1>
            <p>We spoke with Jane Doe, harbour master of Lake Example.</p>
            <p><strong>Why does the ferry not sail?</strong></p><p><strong>Jane Doe:</strong> It does, on Sundays.</p>
            <p><strong>Let us turn to the fog.</strong></p><p><strong>Jane Doe:</strong> It rings a bell.</p>
            <p><strong>And then?</strong></p><p><strong>Jane Doe:</strong> Then we talk.</p></article></body></html>
            """, "--url", "https://example.org/fog");

        Assert.Equal(["[Question]: Why does the ferry not sail?", "Jane Doe: It does, on Sundays.", "[Question]: Let us turn to the fog.", "Jane Doe: It rings a bell.", "[Question]: And then?", "Jane Doe: Then we talk."], page.Spoken);
    }

    [Fact]
    public async Task of_an_event_know_those_who_are_featured_and_leave_boilerplate_to_nobody()
    {
        using var page = await ImportedPage.Text("cable.html", """
            <!DOCTYPE html><html lang="en"><head><title>The Lake Cable | CSIS</title><link rel="canonical" href="https://www.csis.org/analysis/lake-cable"></head><body><main><article><h1>The Lake Cable</h1>
            <p>Transcript — May 22, 2023</p><p>FEATURING</p><p>Jane Doe<br>Harbour Master, Lake Example; Former Captain</p><p>CSIS EXPERTS</p><p>Victor D. Hart<br>Senior Vice President for Asia, CSIS</p>
            <p>Washington, D.C.</p><p>Dr. Hart: Jane, why do ferries matter?</p><p>Ms. Doe: Because bridges are dear.</p><p>There is more. Ferries have kitchens.</p><p>Dr. Hart: Thank you.</p>
            <p>(END.)</p><p><em>Victor D. Hart is senior vice president at the Center for Strategic and International Studies in Washington, D.C.</em></p></article></main></body></html>
            """);

        Assert.Equal(["Victor D. Hart: Senior Vice President for Asia, CSIS", "Jane Doe: Harbour Master, Lake Example; Former Captain"], page.Transcript.Contributors.Select(speaker => $"{speaker.Name}: {speaker.Title}"));
        Assert.Equal("2023-05-22", page.Transcript.Date.Edtf);
        Assert.EndsWith("Thank you.", page.Spoken[^1], StringComparison.Ordinal);
        Assert.Contains("about somebody who takes part: left out", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_no_lists_where_the_title_stands_twice()
    {
        using var page = await ImportedPage.Text("twice.txt", """
            Jane Doe on the Bell of the Lake
            Jane Doe on the Bell of the Lake

            Monday, April 17, 2023 / By: Jane Doe and Richard Roe

            Two towns on one lake share a bell, and nobody is sure which of the two may ring it when the fog is on the water.

            Transcript

            Tim Roe: Good morning.

            Jane Doe: Good morning, Tim.

            It is early.

            Tim Roe: Thank you.

            Jane Doe: Thank you.
            """);

        Assert.Equal(["Tim Roe", "Jane Doe", "Tim Roe", "Jane Doe"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.Equal(("Jane Doe on the Bell of the Lake", "2023-04-17"), (page.Transcript.Title, page.Transcript.Date.Edtf));
        Assert.Empty(page.NotUnderstood);
        Assert.Contains("The by-line names Jane Doe, Richard Roe", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_found_below_the_menus_of_a_page_that_was_copied_whole()
    {
        using var page = await ImportedPage.Text("menus.txt", """
            Home > Publications > Jane Doe on the Bell of the Lake
            About
            Where We Work
            What We Do
            Donate

            Jane Doe on the Bell of the Lake
            Jane Doe on the Bell of the Lake

            Why a bell that nobody rings still matters

            Monday, April 17, 2023 / By: Jane Doe

            Transcript

            Tim Roe: Good morning.

            Jane Doe: Good morning, Tim.

            Tim Roe: Thank you.
            """);

        Assert.Equal(("Jane Doe on the Bell of the Lake", "2023-04-17"), (page.Transcript.Title, page.Transcript.Date.Edtf));
        Assert.Equal(3, page.Transcript.Turns.Count());
    }

    [Fact]
    public async Task give_nobody_a_note_in_strong_print()
    {
        using var page = await ImportedPage.Text("note.html", """
            <html><head><title>On the Bell</title></head><body><main><h1>On the Bell</h1>
            <p><strong>Tim Roe:</strong> Who rings it?</p><p><strong>Jane Doe:</strong> My brother.</p>
            <p><strong>Note:</strong> The list is ours.</p>
            <p><strong>Tim Roe:</strong> And in fog?</p><p><strong>Jane Doe:</strong> Twice.</p></main></body></html>
            """);

        Assert.Equal(0, page.Told.ExitCode);
        Assert.Equal(["Tim Roe: Who rings it?", "Jane Doe: My brother.\n\nNote: The list is ours.", "Tim Roe: And in fog?", "Jane Doe: Twice."], page.Spoken);
    }

    [Fact]
    public async Task ask_who_says_what_stands_without_a_label_at_the_end()
    {
        using var page = await ImportedPage.Text("end.txt", """
            On the Bell of the Lake

            Tim Roe: Who rings it?

            Jane Doe: My brother.

            He has done so for years.

            Tim Roe: And in fog?

            Jane Doe: Twice.

            The bell is kept by the town.
            """);

        Assert.Contains(page.Decisions, what => what.Contains("line 13, at the end, has no label; does Jane Doe say this?", StringComparison.Ordinal));
        Assert.Contains("who says 1 line is asked", page.Told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task set_as_a_list_are_no_lists()
    {
        static string Turn(string who, string words) => $"<li><div><strong>{who}:</strong></div><div><p>{words}</p></div></li>";
        using var page = await ImportedPage.Text("show.html", $"<html><head><title>The Ferry</title></head><body><main><h1>The Ferry</h1><p>By —</p><p>May 4, 2017</p><h3>Read the Full Transcript</h3><p>Notice: Transcripts are machine generated and may contain errors.</p><ul>{Turn("Jane Doe", "Good evening, and welcome back to the lake.")}{Turn("Richard Roe", "Thank you for asking me out here.")}{Turn("Jane Doe", "How late is it?")}</ul><p>Listen to this Segment</p></main></body></html>");

        Assert.Equal(["Jane Doe: Good evening, and welcome back to the lake.", "Richard Roe: Thank you for asking me out here.", "Jane Doe: How late is it?"], page.Spoken);
        Assert.Empty(page.NotUnderstood);
    }
}
