namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>Labels that say more than a name, or less: posts and manners behind it, initials, families, houses, Korean marks.</summary>
public sealed class Whom_labels_mean : IAsyncDisposable
{
    private readonly Imported imported = new();

    [Fact]
    public async Task is_the_same_with_a_party_a_post_and_a_manner_of_speaking()
    {
        await imported.Import("transcript", "show.txt", "ADA HOST, LAKE ANCHOR: Good evening.\n\nREP. BEN GUEST (D-CA), LAKE COUNTY: Good evening.\n\nKENT KLEIN, LAKE CORRESPONDENT (voice-over): The ferry is late.\n\nADA HOST (via satellite): Is it?\n\nKLEIN (on camera): It is.\n");

        Assert.Equal(["Ada Host <ada-host>: Good evening.", "Ben Guest <ben-guest>: Good evening.", "Kent Klein <kent-klein>: The ferry is late.", "Ada Host <ada-host>: Is it?", "Kent Klein <kent-klein>: It is."], imported.Turns);
        Assert.Equal("LAKE COUNTY", imported.Transcripts[0].Contributors.Single(speaker => speaker.Person == "ben-guest").Title);
    }

    [Fact]
    public async Task is_asked_where_capitals_stand_before_a_colon_in_no_form_of_a_label()
    {
        var (told, _) = await imported.Import("transcript", "show.txt", "Ada Host: Good evening.\n\nBen Guest: Good evening.\n\nJOHN Q. PUBLIC [by satellite from somewhere] and others: Hello?\n\nAda Host: Thank you.\n");

        Assert.Contains(imported.Decisions, what => what.Contains("may begin somebody else's words", StringComparison.Ordinal) && what.Contains("JOHN Q. PUBLIC", StringComparison.Ordinal));
        Assert.Contains("who says 1 line is asked", told.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AH: Ada Host (interviewer)\nBG: Ben Guest")]
    [InlineData("Speakers: Ada Host (AH), moderator; Ben Guest (BG), captain")]
    public async Task is_not_asked_where_the_head_explains_initials(string head)
    {
        await imported.Import("transcript", "talk.txt", $"The Ferry Question\n\n{head}\n\nAH: Good morning.\n\nBG: Thank you.\n\nAH: Why now?\n");

        Assert.Equal(["Ada Host <ada-host>: Good morning.", "Ben Guest <ben-guest>: Thank you.", "Ada Host <ada-host>: Why now?"], imported.Turns);
        Assert.DoesNotContain(imported.Decisions, what => what.Contains("AH", StringComparison.Ordinal) || what.Contains("BG", StringComparison.Ordinal));
    }

    [Fact]
    public async Task is_nobody_where_initials_are_nowhere_explained()
    {
        await imported.Import("transcript", "talk.txt", "The Ferry Question\n\nQW: Good morning.\n\nXYZ: Thank you.\n\nQW: Why now?\n\nXYZ: It is May.\n\nQW: And then?\n\nXYZ: June.\n");

        Assert.Equal(["[QW]: Good morning.", "[XYZ]: Thank you."], imported.Turns.Take(2));
        Assert.Contains(imported.Decisions, what => what.Contains("Who is \"XYZ\"? The source does not say", StringComparison.Ordinal));
        Assert.DoesNotContain("xyz", imported.Text("people.yaml"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task is_one_house_under_several_of_its_names()
    {
        await imported.Import("transcript", "talk.txt", "The Ferry Question\n\n**Hankyoreh**: Why now?\n\n**Ben Guest**: It is May.\n\n**Hani**: And then?\n\n**Ben Guest**: June.\n\n**Hani**: Thank you.\n");

        Assert.Equal(["[Hankyoreh]: Why now?", "Ben Guest <ben-guest>: It is May.", "[Hankyoreh]: And then?", "Ben Guest <ben-guest>: June.", "[Hankyoreh]: Thank you."], imported.Turns);
    }

    [Fact]
    public async Task in_Korean_a_house_asks_and_a_name_that_ends_like_a_title_is_whole()
    {
        await imported.Import("transcript", "talk.txt", "나루의 물음\n\n프레시안 : 언제 떠납니까?\n\n정세현 : 봄에 떠납니다.\n\n프레시안 : 왜 봄입니까?\n\n정세현 : 따뜻하니까요.\n\n이재호 기자(jh@example.org)\n");

        Assert.Equal(["[프레시안]: 언제 떠납니까?", "정세현 <jung-se-hyeon>: 봄에 떠납니다.", "[프레시안]: 왜 봄입니까?", "정세현 <jung-se-hyeon>: 따뜻하니까요."], imported.Turns);
    }

    [Fact]
    public async Task in_Korean_stands_before_brackets_and_between_arrows()
    {
        await imported.Import("transcript", "talk.txt", "나루의 물음\n\n■ 출연 : 홍길동 전 나루부 장관\n\n기자) 언제 떠납니까?\n\n▷홍길동 전 나루부 장관〉봄에 떠납니다.\n\n기자) 왜 봄입니까?\n\n홍 장관) 따뜻하니까요.\n");

        Assert.Equal(["[기자]: 언제 떠납니까?", "홍길동 <hong-gil-dong>: 봄에 떠납니다.", "[기자]: 왜 봄입니까?", "홍길동 <hong-gil-dong>: 따뜻하니까요."], imported.Turns.Select(turn => turn.Replace("홍길동 전 나루부 장관", "홍길동", StringComparison.Ordinal).Replace("홍 장관", "홍길동", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--", "▲ ", "")]
    [InlineData("ㅡ", "“", "”")]
    public async Task in_Korean_papers_is_said_by_dashes_triangles_and_quotation_marks(string asks, string begins, string ends)
    {
        await imported.Import("transcript", "talk.txt", $"나루의 물음\n\n{asks} 언제 떠나는가.\n\n{begins}봄에 떠난다.{(ends.Length == 0 ? "\n\n해마다 그랬다." : ends)}\n\n{asks} 왜 봄인가.\n\n{begins}따뜻하니까.{ends}\n");

        Assert.Equal(4, imported.Turns.Count);
        Assert.Equal("[Q]: 언제 떠나는가.", imported.Turns[0]);
        Assert.StartsWith("[A]: ", imported.Turns[1], StringComparison.Ordinal);
        Assert.DoesNotContain("▲", imported.Turns[1], StringComparison.Ordinal);
        if (ends.Length == 0) Assert.EndsWith("봄에 떠난다. / 해마다 그랬다.", imported.Turns[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_written_as_the_words_write_it_where_the_label_is_in_capitals()
    {
        await imported.Import("transcript", "talk.txt", "ADA HOST: We go to Nam Do-il.\n\nNAM DO-IL: Hello.\n\nADA HOST: And to another.\n\nKIM YONG-UN: Hello.\n");

        Assert.Contains("Nam Do-il <nam-do-il>: Hello.", imported.Turns);
        Assert.Contains("Kim Yong-un <kim-yong-un>: Hello.", imported.Turns);
    }

    public ValueTask DisposeAsync() => imported.DisposeAsync();
}
