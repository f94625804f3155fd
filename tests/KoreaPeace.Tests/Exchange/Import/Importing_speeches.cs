using System.Text;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>Speeches of the General Debate Corpus: what was spoken is kept, paragraph by paragraph, and what only the page had is left out and said.</summary>
public sealed class Importing_speeches : IAsyncDisposable
{
    private const string Row = "1993,48,PRK,\"Korea, Democratic People's Republic of\",Mr. SONG Won Ho,MINISTER FOR FOREIGN AFFAIRS";

    private readonly DebateFolder corpus = new DebateFolder().Table(Row);

    /// <summary>One paragraph of two sentences and one of one, as the files of different years have them.</summary>
    public static TheoryData<string, string> Prints { get; } = new()
    {
        { "each a line", "The ferry between the two towns has left every morning. Nobody was late.\nWe are grateful to all who were there on time.\n" },
        { "old Mac line ends", "The ferry between the two towns has left every morning. Nobody was late.\rWe are grateful to all who were there on time." },
        { "between empty lines", "The ferry between the two \ntowns has left every \nmorning. Nobody was late.\n\nWe are grateful to all \nwho were there on time.\n" },
        { "a page number between", "The ferry between the two\ntowns has left every\n12\n\n\nmorning. Nobody was late.\n\nWe are grateful to all\nwho were there on time.\n" },
        { "a job number and a form feed between", "The ferry between the two\ntowns has left every\n \n \n\u000c\n10-55396 28\n \nmorning. Nobody was late.\n\nWe are grateful to all\nwho were there on time.\n" },
        { "a broken line", "The ferry between the two towns has left every\nmorning. Nobody was late.\nWe are grateful to all who were there on time." },
    };

    [Theory, MemberData(nameof(Prints))]
    public async Task have_a_turn_for_each_paragraph(string print, string text)
    {
        var told = await corpus.Speech("PRK_48_1993", text).Import();

        Assert.True(told.ExitCode == 0, $"{print}: {told.Error}");
        Assert.Equal(
            ["Song Won Ho <song-won-ho>: The ferry between the two towns has left every morning. Nobody was late.", "Song Won Ho <song-won-ho>: We are grateful to all who were there on time."],
            corpus.Imported.Turns);
    }

    [Fact]
    public async Task whose_lines_are_all_broken_end_a_paragraph_with_a_short_line()
    {
        var text = string.Join('\n', Enumerable.Range(0, 6).SelectMany(n => new[] { $"Article {n} of the agreement says that whoever", "is late says so before the hour, and that", "each town paints one side of every boat as it", "sees fit, in whatever colour it likes twenty-", "four hours before the boats are to leave it.", "Nobody objected." }));
        await corpus.Speech("PRK_48_1993", text).Import();

        Assert.Equal(6, corpus.Imported.Turns.Count);
        Assert.All(corpus.Imported.Turns, turn => Assert.EndsWith("it likes twenty-four hours before the boats are to leave it. Nobody objected.", turn, StringComparison.Ordinal));
    }

    [Fact]
    public async Task whose_paragraphs_are_indented_are_read_by_that()
    {
        var text = string.Join('\n', Enumerable.Range(0, 6).SelectMany(n => new[] { $" Article {n} of the agreement is short.", "It says what was agreed upon by all of us", "and nothing else at all." }));
        await corpus.Speech("PRK_48_1993", text).Import();

        Assert.Equal(6, corpus.Imported.Turns.Count);
    }

    [Fact]
    public async Task keep_a_salutation_and_a_heading_in_the_turn_that_they_lead_to()
    {
        await corpus.Speech("PRK_48_1993", "Mr. President,\nColleagues,\nI come from a lake. It is deep.\n1. Introduction:\nIt has two shores. Each has a town.\n").Import();

        Assert.Equal(
            ["Song Won Ho <song-won-ho>: Mr. President, / Colleagues, / I come from a lake. It is deep.", "Song Won Ho <song-won-ho>: 1\\. Introduction: / It has two shores. Each has a town."],
            corpus.Imported.Turns);
    }

    [Fact]
    public async Task tell_the_speaker_the_post_then_the_country_the_session_and_the_file()
    {
        await corpus.Speech("PRK_48_1993", "The ferry has left. It was on time.\n").Import();
        var transcript = Assert.Single(corpus.Imported.Transcripts);

        Assert.Equal(("un-general-debate-1993-prk", "Statement by Song Won Ho (Democratic People’s Republic of Korea) in the General Debate, 1993", "Speech", "1993", "United Nations"),
            (transcript.Slug, transcript.Title, transcript.PrintedType, transcript.Date.Edtf, transcript.Publisher));
        Assert.Equal("General Debate of the United Nations General Assembly, 48th session", transcript.Programme);
        Assert.Equal(("song-won-ho", "Minister for Foreign Affairs, Democratic People’s Republic of Korea"), (transcript.Contributors[0].Person, transcript.Contributors[0].Title));
        Assert.Contains("PRK_48_1993.txt", transcript.Note, StringComparison.Ordinal);
        Assert.Contains("- slug: song-won-ho\n  name: Song Won Ho\n  sort: \"Song, Won Ho\"\n".Replace("\"", "", StringComparison.Ordinal), corpus.Imported.Text("people.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task leave_out_what_only_the_page_had_and_say_so()
    {
        var told = await corpus.Speech("PRK_48_1993", "The ferry has left.\n12 General Assembly - Forty-eighth session\nIt was on time.\nForty-eighth session - 5 October l993 13\n---\nA/48/PV.18 05/10/1993\n1993\n").Import();
        var transcript = Assert.Single(corpus.Imported.Transcripts);

        Assert.Equal(["2 running head: left out", "4 running head: left out", "5 rule: left out", "6 running head: left out"], Imported.AccountIn(told.Output).Where(line => line.EndsWith("left out", StringComparison.Ordinal)));
        Assert.Equal(["The ferry has left.", "It was on time.", "1993"], transcript.Turns.Select(turn => turn.Text));
        Assert.Equal(("1993-10-05", "The day of the meeting stands in a running head of its record."), (transcript.Date.Edtf, transcript.DateBasis));
    }

    [Fact]
    public async Task take_the_numbers_that_the_record_printed_for_the_ids_of_turns()
    {
        await corpus.Speech("PRK_48_1993", "33: May I congratulate you, Sir. You deserve it.\n34.\t : This opportunity is welcome. We take it.\n3S. A misread number stays. Nobody can tell.\n36. The last one. It ends here.\n").Import();
        var turns = Assert.Single(corpus.Imported.Transcripts).Turns.ToList();

        Assert.Equal(["May I congratulate you, Sir. You deserve it.", "This opportunity is welcome. We take it.", "3S. A misread number stays. Nobody can tell.", "The last one. It ends here."], turns.Select(turn => turn.Text));
        Assert.Equal(["t33", "t34", "t36"], [turns[0].Anchor, turns[1].Anchor, turns[3].Anchor]);
    }

    [Fact]
    public async Task mend_letters_that_were_stored_wrongly_and_ask_for_those_that_are_lost()
    {
        var told = await corpus.Speech("PRK_48_1993", "The lakeâ€™s ferries â€” all of them â€” have left, JeremiÄ‡ says.\nBrazilâs boats are late. So are ours.\n").Import();

        Assert.Equal(["Song Won Ho <song-won-ho>: The lake’s ferries — all of them — have left, Jeremić says.", "Song Won Ho <song-won-ho>: Brazilâs boats are late. So are ours."], corpus.Imported.Turns);
        Assert.Contains("4 letters were stored in a wrong encoding and are whole again.", told.Output, StringComparison.Ordinal);
        Assert.StartsWith("to decide: letters are lost in line 2 of the source", Assert.Single(corpus.Imported.Decisions), StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_the_countries_and_years_that_were_asked_for()
    {
        foreach (var name in new[] { "PRK_47_1992", "PRK_48_1993", "KOR_48_1993", "JPN_48_1993", "PRK_49_1994" }) corpus.Speech(name, "The ferry has left. It was on time.\n");
        await corpus.Import("--countries", "prk,KOR", "--from", "1993", "--to", "1993");

        Assert.Equal(["un-general-debate-1993-kor", "un-general-debate-1993-prk"], corpus.Imported.Transcripts.Select(transcript => transcript.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task change_nothing_again_and_keep_their_ids_when_the_table_is_corrected()
    {
        corpus.Speech("PRK_48_1993", "The ferry has left. It was on time.\nThe next one follows. It is blue.\n");
        await corpus.Import();
        var before = Ids();
        Assert.Contains("seeds: 1 no change", (await corpus.Import()).Output, StringComparison.Ordinal);

        corpus.Table(Row.Replace("MINISTER FOR", "Vice-Minister for", StringComparison.Ordinal));
        Assert.Contains("is there already and was made of something else", (await corpus.Import()).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await corpus.Import("--replace")).ExitCode);
        Assert.Equal(before, Ids());
        Assert.StartsWith("Vice-Minister for", Assert.Single(corpus.Imported.Transcripts).Contributors[0].Title, StringComparison.Ordinal);

        List<string> Ids() => [.. Assert.Single(corpus.Imported.Transcripts).Turns.Select(turn => turn.Anchor + turn.Text)];
    }

    [Fact]
    public async Task of_the_real_corpus_all_become_good_seeds_that_have_every_word()
    {
        if (DebateFolder.Real is not { } real) return;
        var told = await corpus.Imported.Tell("ungdc", real);

        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        var transcripts = corpus.Imported.Transcripts;
        Assert.Equal(204, transcripts.Count);
        Assert.DoesNotContain(corpus.Imported.Reading.Problems, problem => !problem.IsWarning);
        foreach (var transcript in transcripts)
        {
            var name = transcript.Note!.Split(' ').First(word => word.EndsWith(".txt", StringComparison.Ordinal)); // said by every one
            var lines = File.ReadAllText(Directory.EnumerateFiles(real, name, SearchOption.AllDirectories).Single()).Split(['\r', '\n']).Where(line => !IsOfThePage(line));
            Assert.Equal(Letters(string.Concat(lines)), Letters(string.Concat(transcript.Turns.Select(turn => KoreaPeace.Archive.Ingest.MarkdownText.Plain(turn.Text)))));
        }
    }

    public ValueTask DisposeAsync() => corpus.DisposeAsync();

    private static bool IsOfThePage(string line) => line.Trim() is var words && ((words.Length < 4 && words.All(char.IsAsciiDigit)) || words.Contains("session - ", StringComparison.Ordinal) || words.StartsWith("General Assembly - ", StringComparison.Ordinal)
        || words.Contains("General Assembly - ", StringComparison.Ordinal) || (words.Contains('/', StringComparison.Ordinal) && words.Split(' ').All(word => word.Length > 3 && word.Any(char.IsAsciiDigit) && !word.Any(char.IsLower) && word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '/' or '.')))
        || (words.Split(' ') is [var one, var other] && one.Concat(other).All(letter => char.IsAsciiDigit(letter) || letter is '-' or '/')));

    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(letter => char.IsAsciiLetterOrDigit(letter)));
}
