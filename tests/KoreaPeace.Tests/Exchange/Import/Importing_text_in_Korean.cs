namespace KoreaPeace.Tests.Exchange.Import;

/// <summary><c>import transcript</c>: labels, dates and questions in Hangul.</summary>
public sealed class Importing_text_in_Korean : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Fact]
    public async Task reads_Korean_labels_dates_and_questions()
    {
        var (_, account) = await imported.Import("transcript", "대담.txt", """
            제목: 한반도 평화 대담
            일시: 2023년 8월 1일

            홍길동: 안녕하세요. 평화를 이야기합니다.

            기자：왜 지금입니까?

            문재인 대통령: 정전협정 70년이기 때문입니다.
            출처: 화자가 아닙니다.

            문: 다음은?
            답: 대화입니다.
            """);

        Assert.Equal(
            [
                "홍길동 <hong-gil-dong>: 안녕하세요. 평화를 이야기합니다.", "[기자]: 왜 지금입니까?", "문재인 대통령 <moon-jae-in>: 정전협정 70년이기 때문입니다. / 출처: 화자가 아닙니다.", "[문]: 다음은?", "[답]: 대화입니다.",
            ], imported.Turns);
        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal(("한반도 평화 대담", "2023-08-01", "ko"), (transcript.Title, transcript.Date.Edtf, transcript.Language));
        Assert.Contains("9 turn 3 of 문재인 대통령 goes on, without a label; \"출처:\" is no speaker", account);
    }

    [Fact]
    public async Task knows_whoever_is_called_by_family_and_office()
    {
        await imported.Import("transcript", "대담.txt", """
            [대담] 겨울 뒤의 길
            2023년 3월 2일

            대담: 김연수 전 통일부 장관, 문정수 나루대 명예교수

            박은수 기자: 오늘 두 분을 모셨습니다.

            김연수 전 장관: 반갑습니다.

            문정수 교수: 저도 반갑습니다.

            김 전 장관: 맞습니다.

            문 교수: 그렇지요.

            이 교수: 아닙니다.
            """);

        Assert.Equal(["박은수 기자", "김연수 전 장관", "문정수 교수", "김연수 전 장관", "문정수 교수", "[이 교수]"], imported.Transcripts[0].Turns.Select(turn => turn.Label));
        Assert.Contains(imported.Decisions, what => what.Contains("Who is \"이 교수\"? The document names nobody of that family", StringComparison.Ordinal));
    }

    [Fact]
    public async Task reads_answers_of_several_paragraphs_between_questions_behind_a_dash()
    {
        var (_, account) = await imported.Import("transcript", "길.txt", """
            나루에서 길을 묻다
            2023-06-15

            ―첫째 질문이다.

            “첫째 답이다.”

            ―둘째 질문이다.

            “둘째 답이다.

            이어지는 말이다.”

            그는 창밖을 보았다.

            ■ 나루와 다리

            ―셋째 질문인가?

            “끝이다.”
            """);

        Assert.Equal(["[Q]: 첫째 질문이다.", "[A]: “첫째 답이다.”", "[Q]: 둘째 질문이다.", "[A]: “둘째 답이다. / 이어지는 말이다.” / 그는 창밖을 보았다.", "[Q]: 셋째 질문인가?", "[A]: “끝이다.”"], imported.Turns);
        Assert.Contains(imported.Decisions, what => what.Contains("line 14, \"그는 창밖을 보았다.\" may begin somebody else's words; who says it?", StringComparison.Ordinal));
        Assert.Contains("16 heading", account);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
