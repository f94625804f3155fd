namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>Interviews and briefings as Korean papers, stations and ministries print them.</summary>
public sealed class Korean_talks_on_saved_pages
{
    [Fact]
    public async Task ask_behind_dashes_and_answer_in_quotation_marks()
    {
        using var page = await ImportedPage.Text("khan.html", """
            <html lang="ko"><head><title>“평화는 습관이다” - 경향신문</title><link rel="canonical" href="https://www.khan.co.kr/politics/article/1"></head><body><article><h1>“평화는 습관이다”</h1><p>입력 : 2018.05.02 21:03</p>
            <p>오하늬 교수를 1일 만났다.</p><p><strong>- 어떻게 보나.</strong></p><p>“반쯤 열린 문이다.”</p><p class="ad">▶ 경향신문 구독하기</p><p>오 교수는 물을 마셨다.</p><p><strong>- 나머지는.</strong></p><p>“습관이다.</p><p>평화는 습관이다.”</p>
            <p>이나래 기자 narae@khan.example</p><p>진실을 후원해 주세요.</p></article></body></html>
            """);

        Assert.Equal(["[Q]: 어떻게 보나.", "[A]: “반쯤 열린 문이다.”\n\n오 교수는 물을 마셨다.", "[Q]: 나머지는.", "[A]: “습관이다.\n\n평화는 습관이다.”"], page.Spoken);
        Assert.Equal(("2018-05-02", "The Kyunghyang Shinmun"), (page.Transcript.Date.Edtf, page.Transcript.Publisher));
        Assert.Contains(page.Decisions, decision => decision.Contains("오 교수는 물을 마셨다.", StringComparison.Ordinal));
        Assert.Equal("진실을 후원해 주세요.", Assert.Single(page.NotUnderstood).Split('"')[1]);
    }

    [Fact]
    public async Task ask_in_strong_print_and_answer_in_quotation_marks()
    {
        using var page = await ImportedPage.Text("joongang.html", "<html lang=\"ko\"><body><article><h1>나루터의 봄</h1><p>한나루 전 장관을 만났다.</p><p><b>나루터를 열 수 있나.</b></p><p>“열 수 있다.”</p><p><b>누가 여나.</b></p><p>“선장이 연다.”</p></article></body></html>");

        Assert.Equal(["나루터를 열 수 있나.", "누가 여나."], page.Publication.Sections.Select(section => section.Heading).OfType<string>());
    }

    [Fact]
    public async Task have_their_labels_without_colons()
    {
        using var page = await ImportedPage.Text("written.html", "<html lang=\"ko\"><body><article><h1>서면 인터뷰 : 시간표에 대하여</h1><p><b>문</b> 누가 만들었나.</p><p><b>답</b> 선장들이 만들었다.</p><p>문 대통령은 그때 야당에 있었다.</p><p><b>문</b> 지금도 지키나.</p><p><b>답</b> 지킨다.</p></article></body></html>");

        Assert.Equal(["[문]: 누가 만들었나.", "[답]: 선장들이 만들었다.\n\n문 대통령은 그때 야당에 있었다.", "[문]: 지금도 지키나.", "[답]: 지킨다."], page.Spoken);
        Assert.Equal("서면 인터뷰 : 시간표에 대하여", page.Transcript.Title);
    }

    [Fact]
    public async Task explain_short_calls_by_the_first_long_one()
    {
        using var page = await ImportedPage.Text("radio.txt", "라지오 초대석\n\n2011-08-30 11:51\n\n사회: 안녕하십니까?\n\n신나루 편집국장(이하 신): 네 안녕하십니까?\n\n사회: 감사합니다.\n\n신: 아닙니다.\n");

        Assert.Equal(4, page.Spoken.Count);
        Assert.Equal(page.Transcript.Turns.ElementAt(1).Person, page.Transcript.Turns.ElementAt(3).Person);
        Assert.NotNull(page.Transcript.Turns.ElementAt(3).Person);
    }

    [Fact]
    public async Task have_an_equals_sign_behind_a_triangle_and_a_name()
    {
        using var page = await ImportedPage.Text("talk.html", "<html lang=\"ko\"><body><article><h1>나루터 대담</h1><p>두 사람을 만났다.</p><p>▶ 한나루 = 문은 열립니다.</p><p>▶ 오하늘 = 저는 다르게 봅니다.</p><p>▶ 한나루 = 왜 그렇습니까?</p></article></body></html>");

        Assert.Equal(["한나루: 문은 열립니다.", "오하늘: 저는 다르게 봅니다.", "한나루: 왜 그렇습니까?"], page.Spoken);
    }

    [Fact]
    public async Task of_stations_stand_alone_in_brackets()
    {
        using var page = await ImportedPage.Text("news.html", "<html lang=\"ko\"><body><main><h1>나루터 다시 열린다</h1><p>2020년 06월 15일 10시 00분</p><div>[앵커]<br>나루터가 다시 열립니다.<br><br>[기자]<br>네, 시간표에 합의했습니다.<br>하루 네 번입니다.<br><br>[앵커]<br>언제부터입니까?<br><br>[기자]<br>다음 달부터입니다.</div></main></body></html>");

        Assert.Equal(["나루터가 다시 열립니다.", "네, 시간표에 합의했습니다.\n\n하루 네 번입니다.", "언제부터입니까?", "다음 달부터입니다."], page.Transcript.Turns.Select(turn => turn.Text));
    }

    [Fact]
    public async Task of_ministries_open_with_words_that_bear_no_label()
    {
        using var page = await ImportedPage.Text("briefing.html", """
            <html lang="ko"><body><form><main><h1>통일부 정례브리핑</h1><div>2024.08.05 구한별 대변인</div><div>안녕하십니까? 브리핑을 시작하겠습니다.<br/><br/>장관은 국무회의에 참석합니다.<br/><br/>[질문&middot;답변]<br/>※마이크 미사용으로 확인되지 않는 내용은 별표(***)로 표기하였으니 양해 바랍니다.<br/><br/>&lt;질문&gt; 분석이 있습니까?<br/><br/>&lt;답변&gt; 주시하고 있습니다.<br/><br/>&lt;질문&gt; 연락선은 복원됐습니까?<br/><br/>&lt;답변&gt; 아직 답이 없습니다.</div></main></form></body></html>
            """);

        Assert.Equal(["[Unidentified]", "[질문]", "[답변]", "[질문]", "[답변]"], page.Transcript.Turns.Select(turn => turn.Label));
        Assert.EndsWith("장관은 국무회의에 참석합니다.", page.Transcript.Turns.First().Text, StringComparison.Ordinal);
        Assert.Contains(page.Decisions, decision => decision.Contains("line 3 has no label; who says this?", StringComparison.Ordinal));
        Assert.Equal("2024-08-05", page.Transcript.Date.Edtf);
        Assert.Empty(page.NotUnderstood);
    }
}
