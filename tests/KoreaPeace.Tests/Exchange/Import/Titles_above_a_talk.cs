namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>The title of a transcript, which stands among houses, kinds, dates and names, in an order that each house has of its own.</summary>
public sealed class Titles_above_a_talk : IAsyncDisposable
{
    private const string Talk = "\n\nAda Host: Good morning.\n\nBen Guest: Thank you.\n\nAda Host: Why now?\n";

    private readonly Imported imported = new();

    [Theory]
    [InlineData("The Lake Society\n\nThe Ferry Question\n\nMay 4, 2017", "The Ferry Question")] // the house first
    [InlineData("CENTER FOR FERRIES AND HARBOURS\n\nTRANSCRIPT\nEvent\n“The Next Boat: Talking on the Quay”\n\nDATE\nMay 4, 2017", "The Next Boat: Talking on the Quay")] // in quotation marks
    [InlineData("Asia\n\nFerries Leave The Lake\n\nMay 4, 2017 4:10 PM ET\n\nFerries Leave The Lake", "Ferries Leave The Lake")] // printed twice
    [InlineData("THE WHITE HOUSE\nOffice of the Harbour Secretary\nFor Immediate Release\nMay 4, 2017\n\nREMARKS\nBY CAPTAIN DOE ON THE FERRY\n\nOld Pier Hotel", "REMARKS BY CAPTAIN DOE ON THE FERRY")] // in capitals over lines
    [InlineData("WESTERN CENTER FOR SCHOLARS\n\nDIRECTOR'S FORUM\n\nSUBJECT: WHAT WENT WRONG ON THE LAKE\n\nDATE: THURSDAY, MAY 4, 2017", "WHAT WENT WRONG ON THE LAKE")] // as the head says itself
    [InlineData("PIERS-2017/05/04\n1\nTHE LAKE INSTITUTION\n\nOPTIONS FOR THE U.S.\nON THE LAKE\n\nThursday, May 4, 2017", "OPTIONS FOR THE U.S. ON THE LAKE")] // below a page number
    [InlineData("The Lake Association\nHarbour Oral History Project\n\nSeoul, May 4, 2017", "Harbour Oral History Project")] // nothing but the kind
    public async Task is_told_from_what_stands_around_it(string head, string title)
    {
        await imported.Import("transcript", "talk.txt", head + Talk);

        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal((title, "2017-05-04"), (transcript.Title, transcript.Date.Edtf));
        Assert.Contains(imported.Decisions, what => what.Contains("The title is taken from line", StringComparison.Ordinal));
    }

    [Fact]
    public async Task is_no_line_of_those_who_take_part()
    {
        await imported.Import("transcript", "talk.txt", "MODERATOR: Ada Host\nBEN GUEST\nCaptain of the Lake\n4 May 2017" + Talk);

        Assert.Equal("talk", Assert.Single(imported.Transcripts).Title);
        Assert.Contains(imported.Decisions, what => what.Contains("The source states no title", StringComparison.Ordinal));
    }

    [Fact]
    public async Task leaves_the_day_of_an_interview_and_who_made_it_to_their_fields()
    {
        await imported.Import("transcript", "talk.txt", "The Ferry Question\n\nInterviewed by: Kent Klein\nInitial interview date: March 3, 2004\nCopyright 2008 The Lake\nAssociation and its friends\n\nQ: When?\n\nGUEST: In May.\n\nQ: Why?\n\nGUEST: It was warm, said Ben Guest.\n");

        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal(("2004-03-03", "unknown"), (transcript.Recorded?.Edtf, transcript.Date.Edtf));
        Assert.Contains(imported.Decisions, what => what.Contains("The document names Kent Klein as the interviewer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task in_Korean_stands_above_the_day_and_whoever_spoke_on_it()
    {
        var (told, account) = await imported.Import("transcript", "briefing.txt", "나루부 정례브리핑\n\n2024.08.05 홍길동 대변인\n글자크기 설정\n인쇄 목록\n\n[질문·답변]\n\n<질문> 배는 언제 떠납니까?\n\n<답변> 아침에 떠납니다.\n\n<질문> 안개가 끼면요?\n\n<답변> 종을 칩니다.\n");

        var transcript = Assert.Single(imported.Transcripts);
        Assert.Equal(("나루부 정례브리핑", "2024-08-05"), (transcript.Title, transcript.Date.Edtf));
        Assert.Contains("3 date, and somebody who takes part", account);
        Assert.Contains(imported.Decisions, what => what.Contains("its head names 홍길동", StringComparison.Ordinal));
        Assert.EndsWith("every line understood.\nvalidate lists what is to be decided, with file and line.\n", told.Output, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
