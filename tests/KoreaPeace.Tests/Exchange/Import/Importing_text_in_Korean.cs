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

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
