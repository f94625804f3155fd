using KoreaPeace.Archive.Records;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary><c>import transcript</c>: how Korean papers and broadcasters, the presses of governments and captions set who speaks.</summary>
public sealed class Labels_of_papers_and_broadcasters : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Fact]
    public async Task are_offices_with_a_point_in_the_public_papers()
    {
        await imported.Import("transcript", "papers.txt", """
            Administration of Jane Q. Roe, 2018

            The President's News Conference on the Pier

            June 12, 2018

            The President. Well, thank you very much. We appreciate it.

            It is an honor to address the harbor.

            Q. Thank you, Madam President. What did you get?

            The President. A boat. Go ahead.

            Q. And the timeline?

            Press Secretary Ann B. Poe. One more question.

            NOTE: The President's news conference began at 4:15 p.m. on the pier.
            """);

        Assert.Equal(
            [
                "[The President]: Well, thank you very much. We appreciate it. / It is an honor to address the harbor.", "[Q]: Thank you, Madam President. What did you get?", "[The President]: A boat. Go ahead.",
                "[Q]: And the timeline?", "Ann B. Poe <ann-b-poe>: One more question.",
            ],
            imported.Turns);
        Assert.Equal("The President's News Conference on the Pier", imported.Transcripts[0].Title);
    }

    [Fact]
    public async Task are_signs_that_take_turns_and_are_named_once()
    {
        await imported.Import("transcript", "나루.txt", "“나루는 기다리지 않는다”\n입력 2019.03.05 12:30\n\n□ 나루뉴스: 다리를 어떻게 보셨습니까?\n\n■ 정세호 교수: 좋게 봅니다.\n\n길지 않지요.\n\n□ 그렇다면 다음은?\n\n■ 또 놓아야죠.\n");

        Assert.Equal(["[나루뉴스]: 다리를 어떻게 보셨습니까?", "정세호 교수 <jung-se-ho>: 좋게 봅니다. / 길지 않지요.", "[나루뉴스]: 그렇다면 다음은?", "정세호 교수 <jung-se-ho>: 또 놓아야죠."], imported.Turns);
    }

    [Fact]
    public async Task end_with_their_bracket_and_ask_who_goes_on()
    {
        await imported.Import("transcript", "보도.txt", "\"나루에 안개\"…긴급 발표\n\n<앵커>\n\n안개가 끼었습니다.\n\n<기자>\n\n오늘 오전입니다.\n\n[김준하/나루청 공보실장 : 감시를 강화하고 있습니다.]\n\n높이는 6m입니다.\n\n[양욱/나루연구원 : 최고 수준입니다.]\n");

        Assert.Equal(["[앵커]: 안개가 끼었습니다.", "[기자]: 오늘 오전입니다.", "김준하 <kim-jun-ha>: 감시를 강화하고 있습니다. / 높이는 6m입니다.", "양욱 <yang-uk>: 최고 수준입니다."], imported.Turns);
        Assert.Contains(imported.Decisions, what => what.Contains("line 13, \"높이는 6m입니다.\" may begin somebody else's words; who says it?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task are_names_with_offices_in_capitals_over_the_words()
    {
        await imported.Import("transcript", "plenary.txt", "Lake Dialogue 2018\n\nDR JOHN ROE, DIRECTOR-GENERAL AND CHIEF EXECUTIVE\nThank you very much, Minister. The floor is open.\n\nBONNIE POE, SENIOR ADVISER FOR LAKES\nMy question is for Minister Song.\n\nSONG YOUNG-HO, MINISTER OF FERRIES, REPUBLIC OF KOREA\nWe believe it is possible.\n\nDR JOHN ROE, DIRECTOR-GENERAL AND CHIEF EXECUTIVE\nThank you.\n");

        Assert.Equal(["John Roe <john-roe>", "Bonnie Poe <bonnie-poe>", "Song Young-ho <song-young-ho>", "John Roe <john-roe>"], imported.Turns.Select(turn => turn.Split(':')[0]));
        Assert.Contains(imported.Transcripts[0].Contributors, speaker => speaker is { Person: "song-young-ho", Title: "MINISTER OF FERRIES, REPUBLIC OF KOREA" });
    }

    [Fact]
    public async Task are_asked_for_where_they_stand_within_a_line()
    {
        await imported.Import("transcript", "captions.txt", "Ferry News\n\nJUDY ROE: Good evening. On the news tonight: MARK POE, Minister of Ferries: We sail. JUDY ROE: That is all.\n\nANN DOE: Not all. Judy: wait.\n\nJUDY ROE: Good night.\n");

        Assert.Contains(imported.Decisions, what => what.Contains("line 3, \"JUDY ROE:\" may begin somebody else's words; who says it?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task are_asked_for_where_readers_ask_under_the_name_of_a_place()
    {
        await imported.Import("transcript", "chat.txt", "The Ferry, Live\n\nFriday, January 17, 2003\n\nBen Guest: Ask me.\n\nWashington, D.C.: How did you get aboard?\n\nBen Guest: On foot.\n\nAda Host: Thank you.\n\nBen Guest: Thank you.\n");

        Assert.Contains(imported.Decisions, what => what.Contains("line 7, \"Washington:\" may begin somebody else's words; who says it?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task say_in_brackets_how_they_go_on()
    {
        await imported.Import("transcript", "방송.txt", "[나루 라디오 ‘아침 나루’]\n■ 방송 : FM 94.5 (18:10~20:00)\n■ 방송일 : 2018년 10월 5일 (금요일)\n■ 진행 : 이동형 앵커 / 대담 : 정세호 나루대 교수\n\n◇ 이동형 앵커(이하 이동형)> 안녕하십니까?\n\n◆ 정세호 나루대 교수(이하 정세호)> 네, 안녕하세요.\n\n◇ 이동형> 나루는 어떻습니까?\n\n◆ 정세호> 좋습니다.\n");

        Assert.Equal(["lee-dong-hyeong", "jung-se-ho", "lee-dong-hyeong", "jung-se-ho"], imported.Transcripts[0].Turns.Select(turn => turn.Person));
        Assert.Equal(("나루 라디오 ‘아침 나루’", "2018-10-05", Role.Host), (imported.Transcripts[0].Title, imported.Transcripts[0].Date.Edtf, imported.Transcripts[0].Contributors[0].Role));
    }

    [Fact]
    public async Task begin_behind_the_first_pages_of_a_hearing()
    {
        var (_, account) = await imported.Import("transcript", "hearing.txt", """
            [House Hearing, 115 Congress]

                                    CROSSING THE LAKE: 
                                    EVALUATING OPTIONS

            =======================================================================

                                            HEARING
                                           BEFORE THE
                              SUBCOMMITTEE ON LAKES AND RIVERS
                                             OF THE
                                      COMMITTEE ON FERRIES
                                    HOUSE OF REPRESENTATIVES
                                 ONE HUNDRED FIFTEENTH CONGRESS
                                         FIRST SESSION

                                         MARCH 21, 2017

                                       Serial No. 115-12

                             JANE Q. ROE, California, Chairman
            MARK POE, New Jersey                ANN DOE, New York

                                        C O N T E N T S

                                           WITNESSES

            Mr. Bruno Caster, senior research fellow for ferries, 
              The Lake Foundation............................................     7

            The Honorable Jane Q. Roe, and chairman, Subcommittee on Lakes and 
              Rivers: Prepared statement.....................................     3

                                  TUESDAY, MARCH 21, 2017

                The subcommittee met, pursuant to notice, at 2:30 p.m., in 
            room 2200 of the House, Hon. Jane Roe presiding.
                Ms. Roe. Good afternoon. This hearing will come to order. 
            The lake is growing.
                [The prepared statement of Ms. Roe follows:]

                Lakes grow.

                Mr. Caster. Madam Chairman, it is an honor.
                Ms. Roe. Thank you.
                [Whereupon, at 4:02 p.m., the subcommittee was adjourned.]

                                      A P P E N D I X

                     Material Submitted for the Record
            """);

        Assert.Equal(["Jane Q. Roe <jane-q-roe>: Good afternoon. This hearing will come to order. The lake is growing.", "Bruno Caster <bruno-caster>: Madam Chairman, it is an honor.", "Jane Q. Roe <jane-q-roe>: Thank you."], imported.Turns);
        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal("Subcommittee on Lakes and Rivers of the Committee on Ferries House of Representatives", transcript.Publisher);
        Assert.Contains(transcript.Contributors, speaker => speaker is { Person: "bruno-caster", Role: Role.Witness, Title: "senior research fellow for ferries, The Lake Foundation" });
        Assert.DoesNotContain(account, line => line.Contains("not understood", StringComparison.Ordinal));
    }

    [Fact]
    public async Task are_offices_and_names_behind_a_circle_in_the_minutes_of_the_assembly()
    {
        await imported.Import("transcript", "회의록.txt", "제411회국회(정기회)\n\n나루위원회회의록\n\n일시 2023년 11월 9일(목)\n장소 나루위원회회의실\n\n(10시05분 개의)\n\n○위원장 김태호  의석을 정돈해 주시기 바랍니다.\n질의해 주시기 바랍니다.\n○이용선 위원  장관님, 다리를 놓으실 겁니까?\n○나루부장관 김영호  검토하겠습니다.\n○이용선 위원  언제입니까?\n");

        Assert.Equal(["김태호 <kim-tae-ho>: 의석을 정돈해 주시기 바랍니다. / 질의해 주시기 바랍니다.", "이용선 <lee-yong-seon>: 장관님, 다리를 놓으실 겁니까?", "김영호 <kim-yeong-ho>: 검토하겠습니다.", "이용선 <lee-yong-seon>: 언제입니까?"], imported.Turns);
        Assert.Equal(("나루위원회회의록", "2023-11-09", "나루부장관"), (imported.Transcripts[0].Title, imported.Transcripts[0].Date.Edtf, imported.Transcripts[0].Contributors[2].Title));
    }

    [Fact]
    public async Task are_agencies_that_ask_one_after_the_other()
    {
        await imported.Import("transcript", "briefing.txt", "Regular Press Conference on the Pier\n\n2022-11-18 19:30\n\nLake News Agency: A boat sank. What is your comment?\n\nMao Ning: We have noted it.\n\nAFP: Will you raise it?\n\nMao Ning: We agree: we will.\n\nHarbor TV: When?\n\nMao Ning: Soon.\n\nRFE/RL: How?\n\nMao Ning: By crane.\n");

        Assert.Equal(["[Lake News Agency]", "Mao Ning <mao-ning>", "[AFP]", "Mao Ning <mao-ning>", "[Harbor TV]", "Mao Ning <mao-ning>", "[RFE/RL]", "Mao Ning <mao-ning>"], imported.Turns.Select(turn => turn.Split(':')[0]));
        Assert.Single(imported.Transcripts[0].Contributors);
    }

    [Fact]
    public async Task may_say_for_whom_somebody_speaks_and_in_which_language()
    {
        await imported.Import("transcript", "council.txt", "United Nations S/PV.8053\nSecurity Council\n\n8053rd meeting\nTuesday, 29 August 2017, 10 a.m.\n\nPresident: Mr. Aboulatta (Egypt)\n\nMembers: China Mr. Liu Jieyi\n\nThe meeting was called to order at 10.05 a.m.\n\nThe President (spoke in Arabic): I give the floor to Japan.\n\nMr. Bessho (Japan): It is outrageous.\n\nMr. Liu Jieyi (China) (spoke in Chinese): China has taken note.\n\nMrs. Roe (United States of America): Enough is enough.\n\nThe President (spoke in Arabic): Thank you.\n\nThe meeting rose at 11.20 a.m.\n");

        Assert.Equal(["[The President]: I give the floor to Japan.", "Bessho <bessho>: It is outrageous.", "Liu Jieyi <liu-jieyi>: China has taken note.", "Roe <roe>: Enough is enough.", "[The President]: Thank you."], imported.Turns);
        Assert.Equal(["Japan", "China", "United States of America"], imported.Transcripts[0].Contributors.Select(speaker => speaker.Title));
        Assert.Equal(("8053rd meeting", "Security Council"), (imported.Transcripts[0].Title, imported.Transcripts[0].Publisher));
    }

    [Fact]
    public async Task may_have_a_long_office_before_the_name()
    {
        await imported.Import("transcript", "talks.txt", "Talks at the Lake\n\nSeptember 13, 2023\n\nPresident of Lakeland Jane Roe: I am happy to see you again.\n\nChairman of Ferry Affairs of the People’s Republic of Harbors Mark Poe (retranslated): Thank you for the invitation.\n\nJane Roe: Let us begin.\n\nMark Poe: Let us.\n");

        Assert.Equal(["Jane Roe <jane-roe>: I am happy to see you again.", "Mark Poe <mark-poe>: Thank you for the invitation.", "Jane Roe <jane-roe>: Let us begin.", "Mark Poe <mark-poe>: Let us."], imported.Turns);
        Assert.Equal(["President of Lakeland", "Chairman of Ferry Affairs of the People’s Republic of Harbors"], imported.Transcripts[0].Contributors.Select(speaker => speaker.Title));
    }

    [Fact]
    public async Task are_peers_with_their_party_in_Hansard()
    {
        await imported.Import("transcript", "hansard.txt", "North Lake\n\nLord Roe of Lakeside (CB)\n\nMy Lords, I beg leave to ask the Question.\n\nThe Minister of State, Ferry Office (Lord Poe of Harborton) (Con)\n\nMy Lords, we condemn it.\n\nLord Roe of Lakeside\n\nWill he raise it?\n\nLord Poe of Harborton\n\nI will.\n");

        Assert.Equal(["Lord Roe of Lakeside", "Lord Poe of Harborton", "Lord Roe of Lakeside", "Lord Poe of Harborton"], imported.Transcripts[0].Turns.Select(turn => turn.Label));
    }

    [Fact]
    public async Task are_an_arrow_that_asks_and_a_hyphen_that_answers()
    {
        await imported.Import("transcript", "나루.txt", "[인터뷰] 나루의 길\n\n입력 :2021-06-15 17:28\n\n다음은 일문일답.\n\n→나루를 어떻게 보나.\n\n-쉽지 않다.\n\n길은 있다.\n\n→다음은 어떤가.\n\n-기다린다.\n");

        Assert.Equal(["[Q]: 나루를 어떻게 보나.", "[A]: 쉽지 않다. / 길은 있다.", "[Q]: 다음은 어떤가.", "[A]: 기다린다."], imported.Turns);
    }

    [Theory]
    [InlineData("President. – The next item.\n\nJane Roe, rapporteur. – (DE) Madam President, it is a threat.\n\nMark Poe (S&D). – I agree.\n\nPresident. – The debate is closed.\n", "[President]", "Jane Roe <jane-roe>", "Mark Poe <mark-poe>", "[President]")]
    [InlineData("Mark Poe — What brought you?\n\nJane Roe — A boat — and a bus.\n\nMark Poe — And then?\n\nJane Roe — The lake.\n", "Mark Poe <mark-poe>", "Jane Roe <jane-roe>", "Mark Poe <mark-poe>", "Jane Roe <jane-roe>")]
    [InlineData("Q1                Chair: Welcome.\n\nDr Poe: Thank you.\n\nQ2                Jane Roe: Is it enough?\n\nDr Poe: No.\n", "[Chair]", "Poe <poe>", "Jane Roe <jane-roe>", "Poe <poe>")]
    [InlineData("I:  Your name?\n\nJ:  John Roe.\n\nI:  Where?\n\nJ:  Ohio: Akron.\n", "[I]", "[J]", "[I]", "[J]")]
    [InlineData("◎박장수: 안녕하십니까.\n\n▼김진하: 반갑습니다.\n\n◎박장수: 먼저입니다.\n\n▼김진하: 네.\n", "박장수 <park-jang-su>", "김진하 <kim-jin-ha>", "박장수 <park-jang-su>", "김진하 <kim-jin-ha>")]
    public async Task are_set_apart_by_dashes_numbers_letters_and_any_sign(string talk, params string[] speakers)
    {
        await imported.Import("transcript", "talk.txt", $"The Lake Debate\n\n{talk}");

        Assert.Equal(speakers, imported.Turns.Select(turn => turn.Split(':')[0]));
    }

    [Fact]
    public async Task may_come_with_a_title_in_the_head_of_subtitles()
    {
        await imported.Import("vtt", "talk.vtt", "WEBVTT - Who Waits?  Ada Host talks to Ben Guest\n\n00:00:00.080 --> 00:00:03.280\n<v Ada Host>Who waits?\n\n00:00:03.920 --> 00:00:09.280\n<v Ben Guest>Nobody.\n");

        Assert.Equal("Who Waits? Ada Host talks to Ben Guest", Assert.Single(imported.Transcripts).Title);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
