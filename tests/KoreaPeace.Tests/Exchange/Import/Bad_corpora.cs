using System.Text;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>Folders that are not the General Debate Corpus or lack something: said in a sentence, and nothing is written.</summary>
public sealed class Bad_corpora : IAsyncDisposable
{
    private const string Words = "The ferry has left. It was on time.\n";

    private readonly DebateFolder corpus = new();

    [Fact]
    public async Task without_speeches_are_refused() => await Refused("is no folder of the General Debate Corpus: it has no file such as TXT/Session 77 - 2022/PRK_77_2022.txt.");

    [Fact]
    public async Task without_a_table_of_speakers_are_refused()
    {
        corpus.Speech("PRK_48_1993", Words);
        await Refused("has no table of speakers; put the corpus's Speakers_by_session.xlsx beside the folder TXT, or save it there as CSV.");
    }

    [Theory]
    [InlineData("Country,Name\r\nKorea,Kim\r\n", "has no column for year, session, code;")]
    [InlineData("", "is empty; nothing can be made of it.")]
    [InlineData("\0\u0001\0\u0002\u0003", "is no text")]
    public async Task with_another_table_are_refused(string table, string why)
    {
        corpus.Speech("PRK_48_1993", Words).File("Speakers_by_session.csv", Encoding.UTF8.GetBytes(table));
        await Refused(why);
    }

    [Fact]
    public async Task that_are_files_or_not_there_are_refused()
    {
        var file = corpus.Imported.Source("PRK_48_1993.txt", Words);
        Assert.Contains("is a file; name the folder of the corpus", (await corpus.Imported.Tell("ungdc", file)).Error, StringComparison.Ordinal);
        Assert.Contains("is not there; correct the path", (await corpus.Imported.Tell("ungdc", file + "-nowhere")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from", "91", "--from \"91\" is not a year; write it with four digits, such as 1991.")]
    [InlineData("--countries", "North Korea", "--countries \"NORTH KOREA\" is no code of a country; write codes as in the names of the corpus's files, such as PRK,KOR.")]
    [InlineData("--to", "1990", "has no speech that was asked for; its debates are of 1993 to 1993.")]
    public async Task are_not_searched_for_what_cannot_be_meant(string option, string value, string says)
    {
        corpus.Speech("PRK_48_1993", Words).Table();
        var told = await corpus.Import(option, value);

        Assert.NotEqual(0, told.ExitCode);
        Assert.Contains(says, told.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(corpus.Imported.Archive.PathOf("transcripts")));
    }

    [Fact]
    public async Task with_files_of_other_kinds_cost_the_others_nothing()
    {
        corpus.Speech("PRK_48_1993", Words).Table("1993,48,PRK,North Korea,Kim Song,Chair", "1993,forty-eight,KOR,South Korea,Han,", "too,few")
            .File("TXT/Session 48 - 1993/._PRK_48_1993.txt", [0, 5, 22, 7]).File("TXT/.DS_Store", [0, 0, 1]).File("TXT/Session 48 - 1993/readme.txt", Encoding.UTF8.GetBytes("Read me."))
            .File("TXT/Session 48 - 1993/KOR_48_1993.txt", []).File("TXT/Session 47 - 1992/JPN_48_1993.txt", Encoding.UTF8.GetBytes(Words));
        var told = await corpus.Import();

        Assert.Equal(3, told.ExitCode);
        Assert.Contains("readme.txt is not called as the corpus calls its speeches", told.Error, StringComparison.Ordinal);
        Assert.Contains("KOR_48_1993.txt is empty", told.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("._", told.Error, StringComparison.Ordinal);
        Assert.Contains("Session \"forty-eight\" is not a number", told.Output, StringComparison.Ordinal);
        Assert.Contains("the row has 2 cells and the first row 6", told.Output, StringComparison.Ordinal);
        Assert.Contains(corpus.Imported.Decisions, decision => decision.Contains("it lies in the folder \"Session 47 - 1992\"", StringComparison.Ordinal));
        Assert.Equal(2, corpus.Imported.Transcripts.Count);
    }

    public ValueTask DisposeAsync() => corpus.DisposeAsync();

    private async Task Refused(string why)
    {
        var told = await corpus.Import();

        Assert.Equal(3, told.ExitCode);
        Assert.StartsWith(corpus.Root, told.Error, StringComparison.Ordinal);
        Assert.Contains(why, told.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(corpus.Imported.Archive.PathOf("transcripts")));
    }
}
