using KoreaPeace.Archive.Records;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>Heads and feet of transcripts as houses print them: what they state is taken, nobody says them, and every line has its account.</summary>
public sealed class What_stands_around_a_talk : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Theory]
    [InlineData("(END)", "end of the transcript")]
    [InlineData("(END.)", "end of the transcript")]
    [InlineData("# # #", "end of the transcript")]
    [InlineData("-30-", "end of the transcript")]
    [InlineData("END 10:40 A.M. EDT", "end of the transcript")]
    [InlineData("DPB # 57", "number of the release")]
    [InlineData("ⓒ 나루신문", "rights")]
    [InlineData("무단전재 및 재배포 금지", "rights")]
    [InlineData("Copyright © 2023 Lake Radio. All rights reserved.", "end of the transcript")]
    [InlineData("Posted: March 3, 2020", "day of posting")]
    [InlineData("입력 2022.03.15. 오전 9:00", "day of posting")]
    [InlineData("박민재 기자 minjae@example.co.kr", "by-line")]
    [InlineData("Email: press@example.org", "contact")]
    [InlineData("Tel: +1 (202) 555-0101", "contact")]
    [InlineData("Transcript provided by Swift Scribes, Inc.", "note of whoever typed it")]
    [InlineData("This interview has been edited for length and clarity.", "note on the transcript")]
    [InlineData("Ben Guest is a harbour master.", "about somebody who takes part")]
    [InlineData("[Photo : Lake News]", "caption")]
    public async Task is_left_out_below_it(string line, string what)
    {
        var (_, account) = await imported.Import("transcript", "foot.txt", $"{Talk}\n{line}\n\nWhat follows is nobody's.\n");

        Assert.Equal(4, imported.Turns.Count);
        Assert.DoesNotContain("\n", imported.Turns[3], StringComparison.Ordinal);
        Assert.EndsWith("It sails at noon.", imported.Turns[3], StringComparison.Ordinal);
        Assert.Equal([$"9 {what}: left out", "11 not understood: \"What follows is nobody's.\""], account.TakeLast(2));
    }

    [Fact]
    public async Task is_not_said_by_anybody_when_it_is_a_button()
    {
        var (_, account) = await imported.Import("transcript", "foot.txt", $"{Talk}\nWatch the Full Episode\n");

        Assert.EndsWith("It sails at noon.", imported.Turns[3], StringComparison.Ordinal);
        Assert.Equal("9 not understood: \"Watch the Full Episode\"", account[^1]);
    }

    [Fact]
    public async Task is_told_from_a_last_paragraph_by_asking()
    {
        var (_, account) = await imported.Import("transcript", "foot.txt", $"{Talk}\nNobody knows what the bell is made of.\n");

        Assert.Equal("9 turn 4 of Ben Guest goes on, without a label", account[^1]);
        Assert.Contains(imported.Decisions, what => what.Contains("line 9, at the end, has no label; does Ben Guest say this?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task says_who_takes_part_and_what_they_are()
    {
        var (_, account) = await imported.Import("transcript", "cable.txt", """
            Transcript — May 22, 2023

            The Lake Cable #77: Ferries

            DATE
            Thursday, May 18, 2023 at 9:00 a.m. ET

            FEATURING
            Jane Doe
            Harbour Master, Lake Example; Former Captain

            LAKE EXPERTS

            Victor D. Hart

            Senior Vice President, Lake Institute

            Transcript By
            Superior Scribes LLC
            www.example.org

            Dr. Hart: Jane, why ferries?

            Ms. Doe: Because bridges are dear.

            Dr. Hart: Thank you.
            """);

        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal(("The Lake Cable #77: Ferries", "2023-05-22", "2023-05-18"), (transcript.Title, transcript.Date.Edtf, transcript.Recorded?.Edtf));
        Assert.Equal(["Victor D. Hart: Senior Vice President, Lake Institute", "Jane Doe: Harbour Master, Lake Example; Former Captain"], transcript.Contributors.Select(speaker => $"{speaker.Name}: {speaker.Title}"));
        Assert.DoesNotContain(account, line => line.Contains("not understood", StringComparison.Ordinal));
    }

    [Fact]
    public async Task says_who_asks_and_whose_it_is()
    {
        var (told, account) = await imported.Import("transcript", "act.txt", """
            Arms Control Today

            A Farewell to Ropes: An Interview With Joan Harper
            June 2021

            Joan Harper led the talks of the two towns. She spoke with Arms Control Today on May 3.

            Interviewed by Daniel Horner

            ARMS CONTROL TODAY: How did it begin?

            Harper: With a dinner. The key was this: nobody left.

            ACT: And then?

            Harper: With a lunch.
            """);

        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal(("A Farewell to Ropes: An Interview With Joan Harper", "Arms Control Association"), (transcript.Title, transcript.Publisher));
        Assert.Equal("Joan Harper led the talks of the two towns. She spoke with Arms Control Today on May 3.", transcript.Summary);
        Assert.Equal(["Daniel Horner", "Joan Harper", "Daniel Horner", "Joan Harper"], transcript.Turns.Select(turn => turn.Label));
        Assert.Equal(Role.Interviewer, transcript.Contributors[0].Role);
        Assert.Contains(imported.Decisions, what => what.Contains("names Daniel Horner as the interviewer; is it Daniel Horner who asks", StringComparison.Ordinal));
        Assert.Contains("every line understood", told.Output, StringComparison.Ordinal);
        Assert.Equal(["1 publisher", "3 title", "4 date", "6 introduction, as the summary", "8 who asks"], account.Take(5));
    }

    [Fact]
    public async Task of_a_press_conference_says_name_office_place_and_time()
    {
        var (told, _) = await imported.Import("transcript", "remarks.txt", "Press Availability at the Pier\n\nRemarks\nJane Q. Roe\nSecretary of Ferries\nSeoul, Republic of Korea\nMarch 18, 2021\n\n1:16 p.m. EDT\n\nSECRETARY ROE: Good evening.\n\nQUESTION: What of the ferries?\n\nSECRETARY ROE: They sail.\n");

        Assert.Equal(("jane-q-roe", "Secretary of Ferries"), (imported.Transcripts[0].Contributors[0].Person, imported.Transcripts[0].Contributors[0].Title));
        Assert.Contains("every line understood", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task in_Korean_says_day_reporter_and_both_who_talk()
    {
        var (told, _) = await imported.Import("transcript", "ko.txt", "나루 대담\n입력 2022.03.15. 오전 9:00\n박민재 기자\n\n대담: 이강물 논설위원, 김나루 선장\n\n이강물: 언제 떠납니까?\n\n김나루: 새벽 다섯 시에 떠납니다.\n\n이강물: 안개가 끼면요?\n\n김나루: 종을 칩니다.\n");

        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal("2022-03-15", transcript.Date.Edtf);
        Assert.Equal(["논설위원", "선장"], transcript.Contributors.Select(speaker => speaker.Title));
        Assert.Contains("The head names 박민재, under whose name nobody speaks.", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_newspaper_in_Korean_asks_behind_dashes_and_answers_in_quotation_marks()
    {
        await imported.Import("transcript", "hani.txt", "한겨레\n\n나루 지킴이 정한솔 인터뷰\n\n박민수 기자\n\n정한솔 소장은 30년째 나루를 지키고 있다.\n\n―배가 끊긴 지 얼마나 됐나?\n\n“올해로 3년째다.”\n\n―왜 그런가?\n\n“기다리기 때문이다.”\n\n“그래서 종을 친다.”\n");

        Assert.Equal(["[Q]: 배가 끊긴 지 얼마나 됐나?", "[A]: “올해로 3년째다.”", "[Q]: 왜 그런가?", "[A]: “기다리기 때문이다.” / “그래서 종을 친다.”"], imported.Turns);
        Assert.Contains(imported.Decisions, what => what.Contains("Who is \"Q\"? The source does not say; its head names 박민수.", StringComparison.Ordinal));
        Assert.Equal("The Hankyoreh", imported.Transcripts[0].Publisher);
    }

    [Fact]
    public async Task of_a_briefing_leaves_what_is_said_under_headings_to_nobody()
    {
        await imported.Import("transcript", "un.txt", "Daily Press Briefing\n22 May 2023\n\nThe following is a near-verbatim transcript of today's briefing.\n\n**Ferries\n\nOur colleagues tell us that ferries have resumed.\n\n**Questions and Answers\n\nSpokesman: Edie?\n\nQuestion: On the ferries: who sails?\n\nSpokesman: Everybody.\n");

        Assert.Equal(["[Unidentified]: Our colleagues tell us that ferries have resumed.", "[Spokesman]: Edie?", "[Question]: On the ferries: who sails?", "[Spokesman]: Everybody."], imported.Turns);
        Assert.Equal(["Ferries", "Questions and Answers"], imported.Transcripts[0].Turns.Select(turn => turn.Heading).OfType<string>());
        Assert.Contains(imported.Decisions, what => what.Contains("line 8 has no label; who says this?", StringComparison.Ordinal));
    }

    private const string Talk = "Ada Host: Good morning.\n\nBen Guest: Good morning.\n\nAda Host: When does it sail?\n\nBen Guest: It sails at noon.\n";

    [Fact]
    public async Task is_asked_where_others_go_on_without_a_label_too()
    {
        var (told, _) = await imported.Import("transcript", "long.txt", """
            Ada Host: Who rings the bell?

            Ben Guest: My brother does.

            He has done so for years.

            Ada Host: And in fog?

            Ben Guest: He rings twice.

            Boats know what that means.

            The bell is kept by the town.
            """);

        Assert.Contains(imported.Decisions, what => what.Contains("lines 11 to 13, at the end, have no label; does Ben Guest say all of them?", StringComparison.Ordinal));
        Assert.Contains("; who says 2 lines is asked.", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("every line understood", told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The views expressed in this publication are those of the author(s).")]
    [InlineData("Support Provided By: Learn more")]
    [InlineData("PUBLICATION TYPE: Podcast")]
    [InlineData("Listen to this Segment")]
    public async Task is_nobodys_where_houses_print_it(string line)
    {
        await imported.Import("transcript", "foot.txt", $"{Talk}\n{line}\n");

        Assert.EndsWith("It sails at noon.", imported.Turns[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task lists_who_takes_part_in_parts()
    {
        var (_, account) = await imported.Import("transcript", "event.txt", """
            THE LAKE INSTITUTION
            PIER AUDITORIUM

            THE FERRY AT SEVENTY: A CONVERSATION

            Tuesday, July 25, 2023

            PARTICIPANTS:

            Welcome:
            ADA MOORE
            President

            Moderator:
            BEN REED
            Harbour Master

            MOORE: Good morning.

            REED: Good morning to you.

            MOORE: The floor is yours.
            """);

        Assert.Equal(["Ada Moore <ada-moore>: Good morning.", "Ben Reed <ben-reed>: Good morning to you.", "Ada Moore <ada-moore>: The floor is yours."], imported.Turns);
        Assert.Equal(("THE FERRY AT SEVENTY: A CONVERSATION", "The Lake Institution"), (imported.Transcripts[0].Title, imported.Transcripts[0].Publisher));
        Assert.DoesNotContain(account, line => line.Contains("not understood", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
