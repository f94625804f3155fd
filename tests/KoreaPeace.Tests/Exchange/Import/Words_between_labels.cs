using KoreaPeace.Archive.Records;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>Words that stand without a label between those of one speaker, and labels that are nobody's name.</summary>
public sealed class Words_between_labels : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Fact]
    public async Task are_asked_for_where_the_next_label_is_the_same_again()
    {
        var (told, _) = await imported.Import("transcript", "방송.txt", "나루 회견\n\n[기자]\n길게 진행됐습니다.\n\n[앵커]\n그렇군요.\n\n[기자]\n네.\n\n어떤 평가를 할 수 있을까요?\n\n[기자]\n긍정적입니다.\n\n[앵커]\n네.\n");

        Assert.Equal(["[기자]: 길게 진행됐습니다.", "[앵커]: 그렇군요.", "[기자]: 네. / 어떤 평가를 할 수 있을까요?", "[기자]: 긍정적입니다.", "[앵커]: 네."], imported.Turns);
        Assert.Contains(imported.Decisions, what => what.Contains("line 12 has no label, and the next label is [기자]'s again; who says it?", StringComparison.Ordinal));
        Assert.DoesNotContain("every line understood", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task are_asked_for_on_saved_pages_too()
    {
        await imported.Import("page", "page.html", "<html><head><title>On the Lake</title></head><body><h1>On the Lake</h1><p><b>Ada Host:</b> Who waits?</p><p><b>Ben Guest:</b> Nobody.</p><p>And who crosses, if nobody waits for the boat?</p><p><b>Ben Guest:</b> Everybody.</p><p><b>Ada Host:</b> Thank you.</p></body></html>");

        Assert.Equal(["Ada Host <ada-host>: Who waits?", "Ben Guest <ben-guest>: Nobody. / And who crosses, if nobody waits for the boat?", "Ben Guest <ben-guest>: Everybody.", "Ada Host <ada-host>: Thank you."], imported.Turns);
        Assert.Contains(imported.Decisions, what => what.Contains("has no label, and the next label is Ben Guest's again; who says it?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task are_those_of_whoever_joins_under_no_name()
    {
        await imported.Import("vtt", "meeting.vtt", "WEBVTT\n\n1\n00:00:02.000 --> 00:00:05.000\nAda Host (she/her): Good morning.\nBen, can you hear us?\n\n2\n00:00:10.000 --> 00:00:12.000\nBen Guest: Yes.\n\n3\n00:00:17.000 --> 00:00:18.000\niPhone (2): sorry I was muted\n\n4\n00:00:19.000 --> 00:00:20.000\nAda Host (she/her): No problem.\n\n5\n00:00:21.000 --> 00:00:23.000\nthe second slide\n\n6\n00:00:24.000 --> 00:00:26.000\nHyun Lee-이현: Can I ask?\n");

        Assert.Equal(
            ["Ada Host <ada-host>: Good morning. Ben, can you hear us?", "Ben Guest <ben-guest>: Yes.", "[iPhone (2)]: sorry I was muted", "Ada Host <ada-host>: No problem.", "[Unidentified]: the second slide", "[Hyun Lee-이현]: Can I ask?"],
            imported.Turns);
        Assert.Contains(imported.Decisions, what => what.Contains("Who is \"iPhone (2)\"?", StringComparison.Ordinal));
        Assert.Null(imported.Transcripts[0].Contributors[0].Title);
    }

    [Fact]
    public async Task are_those_of_a_telephone_number_with_a_time()
    {
        await imported.Import("transcript", "meeting.txt", "Lake Group\n\nHost, Ada   0:03\nGood morning.\n\nBen Guest   0:09\nHello.\n\n+1 202-***-**12   0:21\nIt is me on the phone.\n\nHost, Ada   0:25\nWho is me?\n\nHost, Ada started transcription\n");

        Assert.Equal(["Ada Host <ada-host>: Good morning.", "Ben Guest <ben-guest>: Hello.", "[+1 202-…-…12]: It is me on the phone.", "Ada Host <ada-host>: Who is me?"], imported.Turns);
    }

    [Theory]
    [InlineData("◯위원장 홍길수 감사를 시작하겠습니다.\n◯김가란 위원 장관님, 대책이 무엇입니까?\n◯나루부제2차관 정마로  검토하겠습니다.\n")]
    [InlineData("위원장 홍길수  감사를 시작하겠습니다.\n\n김가란 위원  장관님, 대책이 무엇입니까?\n\n나루부제2차관 정마로  검토하겠습니다.\n")]
    public async Task are_none_in_minutes_with_one_space_or_without_a_circle(string talk)
    {
        await imported.Import("transcript", "회의록.txt", $"나루위원회 회의록\n\n2016. 11. 08 조회수 1,070\n\n{talk}\n◯출석 위원(3인)\n홍길수 김가란 이나리\n");

        Assert.Equal(["홍길수 <hong-gil-su>: 감사를 시작하겠습니다.", "김가란 <kim-ga-ran>: 장관님, 대책이 무엇입니까?", "정마로 <jung-ma-ro>: 검토하겠습니다."], imported.Turns);
        Assert.Equal("2016-11-08", imported.Transcripts[0].Date.Edtf);
    }

    [Fact]
    public async Task are_none_behind_signs_with_offices_in_brackets()
    {
        await imported.Import("transcript", "보도.txt", "국회의 일문일답\n\n⊙앵커: 달라졌습니다.\n\n⊙기자: 보충질문입니다.\n\n⊙정동인(나루당 의원): 전망이 필요합니다.\n\n⊙이한수(국무총리): 추진하고 있습니다.\n\n⊙기자: 이춘우였습니다.\n");

        Assert.Equal(["[앵커]", "[기자]", "정동인 <jung-dong-in>", "이한수 <lee-han-su>", "[기자]"], imported.Turns.Select(turn => turn.Split(':')[0]));
        Assert.Equal("국무총리", imported.Transcripts[0].Contributors[1].Title);
    }

    [Fact]
    public async Task are_those_of_members_with_seat_and_hour()
    {
        await imported.Import("transcript", "hansard.txt", "QUESTIONS WITHOUT NOTICE\n\nMr RYDER (Fairfield—Deputy Prime Minister) (14:05): My question is to the Minister.\n\nMs BISHOP (Curtis—Minister for Ferries) (14:06): I thank the member.\n\nMr Shorter interjecting—\n\nThe SPEAKER: The member will cease interjecting.\n\nMs BISHOP: The timetable stands.\n");

        Assert.Equal(["Ryder <ryder>: My question is to the Minister.", "Bishop <bishop>: I thank the member. / *Mr Shorter interjecting—*", "[The SPEAKER]: The member will cease interjecting.", "Bishop <bishop>: The timetable stands."], imported.Turns);
    }

    [Fact]
    public async Task are_facts_in_the_head_of_an_oral_history()
    {
        await imported.Import("transcript", "구술.txt", "구술 채록문\n\n구술자 : 변길수 / 구술일 : 2014-03-30\n면담자 : 김경하\n\n면담자: 고향이 어디세요?\n\n구술자: 나루요.\n\n면담자: 감사합니다.\n");

        Assert.Equal(["kim-gyeong-ha", "byeon-gil-su", "kim-gyeong-ha"], imported.Transcripts[0].Turns.Select(turn => turn.Person));
        Assert.Equal("2014-03-30", imported.Transcripts[0].Recorded?.Edtf);
    }

    [Fact]
    public async Task are_kept_below_the_last_label_whatever_they_look_like()
    {
        await imported.Import("transcript", "talk.txt", "Ferry Talk\n\nAda Host (00:02)\nWho waits?\n\nBen Guest (00:10)\nNobody.\n\nAda Host (01:03:55)\nThank you. The Ferry Bench is produced by the Lake Institute.\n");

        Assert.Equal("Ada Host <ada-host>: Thank you. The Ferry Bench is produced by the Lake Institute.", imported.Turns[^1]);
    }

    [Fact]
    public async Task are_an_introduction_that_begins_like_a_name()
    {
        var (_, account) = await imported.Import("transcript", "방송.txt", "나루의 아침\n\n■ 진행 : 김나루 앵커\n■ 대담 : 한도윤 (전 나루부 차관)\n\n이번 회담은 결렬됐습니다. 어서 오세요.\n\n◆ 한도윤> 네, 안녕하세요.\n\n◇ 김나루> 왜입니까?\n\n◆ 한도윤> 모릅니다.\n\n/END/\n");

        Assert.Contains("6 introduction, as the summary", account);
        Assert.Equal("한도윤 <han-do-yun>: 모릅니다.", imported.Turns[^1]);
    }

    [Fact]
    public async Task are_those_of_a_reporter_behind_the_name_of_the_paper()
    {
        await imported.Import("transcript", "press.txt", "Press Conference by the Minister\n\nMr. Kenji Hayama, Minister: One announcement.\n\nYomiuri Shimbun, YANASE: What about the visit?\n\nMr. Kenji Hayama: Nothing is decided.\n\nKyodo News, SAIGO: And a statement?\n\nMr. Kenji Hayama: No.\n");

        Assert.Equal(["Kenji Hayama <kenji-hayama>", "Yanase <yanase>", "Kenji Hayama <kenji-hayama>", "Saigo <saigo>", "Kenji Hayama <kenji-hayama>"], imported.Turns.Select(turn => turn.Split(':')[0]));
        Assert.Contains(imported.Transcripts[0].Contributors, speaker => speaker is { Person: "saigo", Title: "Kyodo News" });
    }

    [Fact]
    public async Task are_questions_behind_a_hyphen_and_answers_behind_an_equals_sign()
    {
        await imported.Import("transcript", "일문일답.txt", "나루에서 풀리기를\n\n2005-07-01\n\n다음은 일문일답이다.\n\n-어떻게 만나게 됐나?\n\n=내가 먼저 연락했다.\n\n-처음 아닌가?\n\n=그렇다고 하더라.\n");

        Assert.Equal(["[Q]: 어떻게 만나게 됐나?", "[A]: 내가 먼저 연락했다.", "[Q]: 처음 아닌가?", "[A]: 그렇다고 하더라."], imported.Turns);
    }

    [Fact]
    public async Task are_not_those_of_the_bureau_on_the_foot_of_a_page()
    {
        await imported.Import("transcript", "bureau.txt", "The Ferry Question\n\nADA HOST: We called every morning,\n\nLAKE COURT REPORTING\n706 Duke Street, Suite 100\nAlexandria, VA 22314\nPhone (703) 519-7180 Fax (703) 519-7190\n\nand nobody answered.\n\nBEN GUEST: I see.\n\nADA HOST: So do I.\n");

        Assert.Equal("Ada Host <ada-host>: We called every morning, / and nobody answered.", imported.Turns[0]);
    }

    [Fact]
    public async Task of_a_print_of_the_Council_go_over_its_pages()
    {
        await imported.Import("transcript", "council.txt", "Security Council\n\n5551st meeting\nSaturday, 14 October 2006, 1.30 p.m.\n\nThe meeting was called to order at 1.40 p.m.\n\nMr. Liu Jiyi (China): China has always stood for a timetable\nand for whoever has to cross the lake, whatever the\nweather may be there, and for\nrestraint on all sides, as the Council knows. We ask all sides\n\n06-57213 3\n\nto show restraint, and we shall go on to ask them for it\nas long as the lake is there and somebody has to cross it.\n\nMrs. Roe (United States of America): I agree with the representative of China\nthat the lake is there, and that we have to cross it together.\n\nMr. Liu Jiyi (China): Thank you.\n\nThe meeting rose at 2 p.m.\n");

        Assert.StartsWith("Liu Jiyi <liu-jiyi>: China has always stood for a timetable and for whoever has to cross the lake, whatever the weather may be there, and for restraint on all sides, as the Council knows. We ask all sides to show restraint", imported.Turns[0], StringComparison.Ordinal);
        Assert.Equal(Role.Speaker, imported.Transcripts[0].Contributors[0].Role);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
