namespace KoreaPeace.Tests.Exchange.Import;

/// <summary><c>import transcript</c>: labels without a colon, in brackets, beside times, behind the signs of lists, or alone on their lines.</summary>
public sealed class Labels_in_marks_of_their_own : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Fact]
    public async Task stand_in_square_brackets_and_the_question_in_round_ones()
    {
        await imported.Import("transcript", "talk.txt", """
            The Ferry Question

            [Minister Roe] The boat [as it is called] waits.

            ([Ada Host] For whom? It was never said.)

            [Minister Roe] For whoever comes.

            ([Ada Host] And then?)

            [Minister Roe] Then it sails.
            """);

        Assert.Equal(
            ["Roe <roe>: The boat [as it is called] waits.", "Ada Host <ada-host>: For whom? It was never said.", "Roe <roe>: For whoever comes.", "Ada Host <ada-host>: And then?", "Roe <roe>: Then it sails."],
            imported.Turns);
        Assert.Contains(imported.Decisions, what => what.Contains("The source says only \"Roe\"; who is it?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task stand_over_the_words_in_Korean_broadcasts_and_say_what_somebody_is()
    {
        var (_, account) = await imported.Import("transcript", "방송.txt", """
            [나루 현장] 나루에 다리를 놓는다면

            <출연 : 김연수 나루대 교수>

            [앵커]

            안녕하십니까. 첫 물음입니다.

            [인터뷰]

            지나가던 사람입니다.

            [김연수 / 나루대 교수]

            반갑습니다.

            그렇습니다.

            [앵커]

            고맙습니다.

            [박은수/전 통일부 장관 : 저도 한마디 하겠습니다.]
            """);

        Assert.Equal(["[앵커]: 안녕하십니까. 첫 물음입니다.", "[인터뷰]: 지나가던 사람입니다.", "김연수 <kim-yeon-su>: 반갑습니다. / 그렇습니다.", "[앵커]: 고맙습니다.", "박은수 <park-eun-su>: 저도 한마디 하겠습니다."], imported.Turns);
        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal("[나루 현장] 나루에 다리를 놓는다면", transcript.Title);
        Assert.Contains(transcript.Contributors, speaker => speaker is { Person: "park-eun-su", Title: "전 통일부 장관" });
        Assert.Contains("3 list of those who take part", account);
    }

    [Fact]
    public async Task name_foreigners_in_Hangul_by_the_whole_name_and_by_the_family()
    {
        await imported.Import("transcript", "대담.txt", """
            나루 대담

            진행자) 다리를 놓을 수 있습니까?

            브루노 카스터 선임연구원) 놓을 수 있습니다.

            진행자) 언제입니까?

            카스터 연구원) 봄입니다.
            """);

        Assert.Equal(["[진행자]", "브루노 카스터 선임연구원", "[진행자]", "브루노 카스터 선임연구원"], imported.Transcripts[0].Turns.Select(turn => turn.Label));
        Assert.Single(imported.Transcripts[0].Contributors);
        Assert.Contains(imported.Decisions, what => what.Contains("How is \"브루노 카스터\" written in Latin letters?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task take_over_whoever_a_briefing_names_behind_the_question()
    {
        await imported.Import("transcript", "브리핑.txt", """
            나루부 정례브리핑

            2023.02.06 이효수 부대변인

            안녕하십니까? 브리핑을 시작하겠습니다.

            먼저 오늘 일정입니다.

            [질문·답변]
            ※마이크 미사용으로 확인되지 않는 내용은 별표로 표기하였으니 양해 바랍니다.

            <질문> (나루일보 김하늘 기자) 배가 떠납니까?

            <답변> 떠납니다.

            <질문> 언제입니까?

            <답변> (이효수 부대변인) 봄입니다.
            """);

        Assert.Equal(
            ["[Unidentified]: 안녕하십니까? 브리핑을 시작하겠습니다. / 먼저 오늘 일정입니다.", "김하늘 기자 <kim-ha-neul>: 배가 떠납니까?", "[답변]: 떠납니다.", "[질문]: 언제입니까?", "이효수 부대변인 <lee-hyo-su>: 봄입니다."],
            imported.Turns);
        Assert.Contains(imported.Decisions, what => what.Contains("line 5 has no label; who says this?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ada Host  00:02\nWho waits?\n\nBen Guest  00:10\nNobody.\n\nAt 10:30 it is dark.\n\nAda Host  01:09\nWhy?\n")]
    [InlineData("Ada Host | 00:02\nWho waits?\n\nBen Guest | 00:10\nNobody.\n\nAt 10:30 it is dark.\n\nAda Host | 01:09\nWhy?\n")]
    [InlineData("00:02 Ada Host\nWho waits?\n\n00:10 Ben Guest\nNobody.\n\nAt 10:30 it is dark.\n\n01:09 Ada Host\nWhy?\n")]
    [InlineData("00:00:02\nAda Host\nWho waits?\n\n00:00:10\nBen Guest\nNobody.\n\nAt 10:30 it is dark.\n\n00:01:09\nAda Host\nWhy?\n")]
    [InlineData("Ada Host\n00:00:02\nWho waits?\n\nBen Guest\n00:00:10\nNobody.\n\nAt 10:30 it is dark.\n\nAda Host\n00:01:09\nWhy?\n")]
    [InlineData("[00:02] Ada Host: Who waits?\n\n[00:10] Ben Guest: Nobody.\n[00:14] At 10:30 it is dark.\n\n[01:09] Ada Host: Why?\n")]
    public async Task keep_the_times_that_programs_for_transcription_set_beside_them(string talk)
    {
        await imported.Import("transcript", "talk.txt", $"Ferry Talk\n\n{talk}");

        Assert.Equal(["Ada Host <ada-host>: Who waits?", "Ben Guest <ben-guest>: Nobody. / At 10:30 it is dark.", "Ada Host <ada-host>: Why?"], imported.Turns);
        Assert.Equal([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(69)], imported.Transcripts[0].Turns.Select(turn => turn.At!.Value));
    }

    [Theory]
    [InlineData("JANE ROE\n\nWho waits?\n\nMARK POE\n\nNobody: not a soul.\n\nJANE ROE\n\nWhy?\n")]
    [InlineData("**Jane Roe**\n\nWho waits?\n\n**Mark Poe**\n\nNobody: not a soul.\n\n**Jane Roe**\n\nWhy?\n")]
    [InlineData("  •  Jane Roe:\n\n    Who waits?\n\n  •  Mark Poe:\n\n    Nobody: not a soul.\n\n  •  Jane Roe:\n\n    Why?\n")]
    public async Task stand_alone_on_their_lines(string talk)
    {
        await imported.Import("transcript", "talk.txt", $"Ferry Talk\n\n{talk}");

        Assert.Equal(["Jane Roe <jane-roe>: Who waits?", "Mark Poe <mark-poe>: Nobody: not a soul.", "Jane Roe <jane-roe>: Why?"], imported.Turns);
    }

    [Fact]
    public async Task are_no_labels_where_brackets_hold_remarks_and_others_have_colons()
    {
        await imported.Import("transcript", "talk.txt", """
            Ferry Talk

            ADA HOST: Who waits?

            [Soft Music]

            BEN GUEST: Nobody.

            [Long Applause]

            ADA HOST: Why?

            [Soft Music]

            BEN GUEST: I see [Jane Roe] at the pier.
            """);

        Assert.Equal(["Ada Host <ada-host>", "Ben Guest <ben-guest>", "Ada Host <ada-host>", "Ben Guest <ben-guest>"], imported.Turns.Select(turn => turn.Split(':')[0]));
    }

    [Fact]
    public async Task leave_a_name_under_a_picture_to_nobody()
    {
        var (_, account) = await imported.Import("transcript", "방송.txt", """
            나루의 아침

                ◇ 김하나> 다리를 놓습니까?

                ◆ 정세호> 놓습니다.

                ◇ 김하나> 네.

                정세호 전 나루대 교수

                ◆ 정세호> 봄에 놓습니다.
            """);

        Assert.Equal(["김하나 <kim-ha-na>: 다리를 놓습니까?", "정세호 <jung-se-ho>: 놓습니다.", "김하나 <kim-ha-na>: 네.", "정세호 <jung-se-ho>: 봄에 놓습니다."], imported.Turns);
        Assert.Contains("9 caption: left out", account);
    }

    [Fact]
    public async Task may_have_the_numbers_of_lines_behind_them()
    {
        await imported.Import("transcript", "talk.txt", """
            Page 1

            THE FERRY QUESTION 1
             2
            Washington, D.C. 3
            Monday, March 11, 2019 4

            Page 2

            ADA HOST: Hi. Thank you for being with us 1
            today. We have somebody here who was on the 2
            ferry in 2018. 3
            BEN GUEST: Thank you, Ada. It is good to be 4
            here with all of you today. 5

            Page 3

            ADA HOST: So what happened on the lake? We have 1
            heard many things. 2
            BEN GUEST: We crossed some of it and we did not cross 3
            the rest. 4
            """);

        Assert.Equal(
            [
                "Ada Host <ada-host>: Hi. Thank you for being with us today. We have somebody here who was on the ferry in 2018.", "Ben Guest <ben-guest>: Thank you, Ada. It is good to be here with all of you today.",
                "Ada Host <ada-host>: So what happened on the lake? We have heard many things.", "Ben Guest <ben-guest>: We crossed some of it and we did not cross the rest.",
            ],
            imported.Turns);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
