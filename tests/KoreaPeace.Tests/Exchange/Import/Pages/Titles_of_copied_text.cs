namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>A page that was copied whole begins with its menus; the title stands further down, and is asked.</summary>
public sealed class Titles_of_copied_text
{
    private const string Text = "\n\nThe rope held the boat through the whole of that long winter, and nobody in the two towns asked the rope for how long it would.\n\nIn the spring somebody untied it, and was thanked.\n";

    [Theory]
    [InlineData("Skip to content\nThe White House\nEconomy National Security Budget Immigration\nRemarks on the Rope and the Boat of the Lake in Joint Conference\nFOREIGN POLICY\nIssued on: June 30, 2017", "Remarks on the Rope and the Boat of the Lake in Joint Conference", "2017-06-30")]
    [InlineData("MBC 라디오 시사\n나루의 세계\n[인터뷰] 나루터 \"봄은 온다\"\n2020-06-12 20:10", "[인터뷰] 나루터 \"봄은 온다\"", "2020-06-12")]
    [InlineData("최신기사 정치 북한 경제 산업\n[일문일답] 뱃사공 \"문은 열려 있다\"\n송고시간2023-12-28 11:30", "[일문일답] 뱃사공 \"문은 열려 있다\"", "2023-12-28")]
    [InlineData("정치 경제 사회 세계 문화 Books 전국\n\"밧줄은 종이가 아니다\"\n나루 이야기, 배가 오간 뒤\n이나루 기자 | 기사입력 2022.04.25. 08:11:05", "\"밧줄은 종이가 아니다\"", "2022-04-25")]
    [InlineData("The authority on ropes since 1971.\nIssues & Solutions   Fact Sheets   Ropes Today   About   Donate\n\nThe Six Ropes at a Glance\n\nFact Sheets & Briefs\nLast Reviewed: January 2022", "The Six Ropes at a Glance", "2022-01")]
    [InlineData("Welcome to the United Nations\nعربي 中文 English Français Русский Español\nUN Press\nMeetings Coverage and Press Releases\nSecurity Council\n9198th Meeting (AM)\n17 November 2022\n\nCouncil Divided over Ropes, as Delegates Urge Return to Boats", "Council Divided over Ropes, as Delegates Urge Return to Boats", "2022-11-17")]
    public async Task stand_below_the_menus(string head, string title, string date)
    {
        using var page = await ImportedPage.Text("piece.txt", head + Text);

        Assert.Equal((title, date), (page.Publication.Title, page.Publication.Date.Edtf));
        Assert.Contains(page.Decisions, decision => decision.Contains("look whether it is the title", StringComparison.Ordinal));
    }

    [Fact]
    public async Task leave_the_house_and_the_programme_above_them()
    {
        using var page = await ImportedPage.Text("piece.txt", "UN Press\nMeetings Coverage\n[인터뷰] 나루터 \"봄은 온다\"\n2020-06-12 20:10\n\n■ 방송 : MBC 라디오 표준FM 95.9MHz <나루의 세계> (18:05~20:00)\n\n◎ 진행자 > 누가 밧줄을 묶었습니까?\n\n◎ 정하늘 > 뱃사공입니다.\n\n◎ 진행자 > 누가 풀었습니까?\n\n◎ 정하늘 > 아무도 아닙니다.\n");

        Assert.Equal(("나루의 세계", "United Nations"), (page.Transcript.Programme, page.Transcript.Publisher));
    }

    [Fact]
    public async Task stand_above_lists_behind_dashes()
    {
        using var page = await ImportedPage.Text("piece.txt", "Ropes in Brief\n\nMay 3, 2021\n\nThe two towns agreed on a list:\n\n- tie up the boats\n- invite inspectors\n\nAnd so it went on, for years.\n\nPosted: May 9, 2021\n");

        Assert.Equal(2, page.Publication.Passages.Count(passage => passage.Text is "tie up the boats" or "invite inspectors") + page.Publication.Passages.Count(passage => passage.Text.Contains("- tie up the boats\n- invite inspectors", StringComparison.Ordinal)) * 2);
        Assert.Equal("2021-05-03", page.Publication.Date.Edtf);
    }
}
