namespace KoreaPeace.Tests.Search;

public sealed class Asking_a_question(Asking_a_question.Shown shown) : IClassFixture<Asking_a_question.Shown>
{
    private static readonly Seed[] Speeches =
    [
        Speech("a-minister-in-2017", "2017-09-22", "Minister for Foreign Affairs, Democratic People’s Republic of Korea", "Sanctions will not stop us. Complete freedom is ours."),
        Speech("a-minister-in-2019", "2019-09-20", "Minister for Foreign Affairs, Democratic People’s Republic of Korea", "The ferry is a bridge of complete trust."),
        Speech("the-south-in-2019", "2019-09-21", "Minister for Foreign Affairs, Republic of Korea", "Sanctions matter to the ferry."),
        Speech("the-south-in-2020", "2020-09", "President of the Republic of Korea", "Complete trust is far away, and so is the ferry."),
        Speech("also-in-2020", "2020-09-30", "Fellow of the Example Institute", "Who asked for complete trust?"),
    ];

    public sealed class Shown() : SharedArchive([.. Speeches, Seeds.Report(), Koreas]);

    private static Seed Koreas { get; } = Seeds.Concepts.But("variants: [DPRK]\n", """
        variants: [DPRK, Democratic People's Republic of Korea]
        - slug: south-korea
          name: South Korea
          kind: place
          hangul: 한국
          variants: [Republic of Korea, ROK, Korea]

        """);

    private static Seed Speech(string slug, string date, string post, string words) =>
        Seeds.Interview(slug, $"Speech {slug}", date, answer: words).But("title: Fellow of the Example Institute", $"title: {post}").But($"date: {date}\n", $"date: {date}\n{(date.Length == 7 ? "date-basis: The month stands on the page.\n" : "")}");

    [Theory]
    [InlineData("what has the DPRK said about sanctions", "Speech a-minister-in-2017")]
    [InlineData("What did North Korea say on the ferry?", "Speech a-minister-in-2019")]
    [InlineData("북한은 ferry에 대해 뭐라고 말했나", "Speech a-minister-in-2019")]
    [InlineData("what does South Korea say about sanctions", "Speech the-south-in-2019")]
    [InlineData("what has the DPRK said about the ferry since 2018", "Speech a-minister-in-2019")]
    [InlineData("what did Ada Host say about deterrence before 2018", "Speech a-minister-in-2017")]
    [InlineData("What has Pyongyang said about sanctions?", "Speech a-minister-in-2017")]
    [InlineData("North Korea's position on sanctions", "Speech a-minister-in-2017")]
    [InlineData("the DPRK’s stance towards the ferry", "Speech a-minister-in-2019")]
    [InlineData("What is the view of South Korea on sanctions?", "Speech the-south-in-2019")]
    [InlineData("sanctions에 대한 북한의 입장", "Speech a-minister-in-2017")]
    [InlineData("한국의 sanctions에 대한 입장은", "Speech the-south-in-2019")]
    [InlineData("북한의 입장 sanctions", "Speech a-minister-in-2017")]
    [InlineData("sanctions 북한의 입장", "Speech a-minister-in-2017")]
    [InlineData("ferry에 대해 북한이 한 말", "Speech a-minister-in-2019")]
    [InlineData("북한이 ferry에 대해 한 말", "Speech a-minister-in-2019")]
    [InlineData("sanctions에 대한 한국의 발언", "Speech the-south-in-2019")]
    [InlineData("North Korea said sanctions will not stop us", "Speech a-minister-in-2017")]
    [InlineData("did South Korea say that sanctions matter", "Speech the-south-in-2019")]
    [InlineData("How does North Korea see the ferry?", "Speech a-minister-in-2019")]
    [InlineData("what does South Korea think about sanctions", "Speech the-south-in-2019")]
    [InlineData("북한은 ferry를 어떻게 보나", "Speech a-minister-in-2019")]
    [InlineData("speaker:seoul sanctions", "Speech the-south-in-2019")]
    [InlineData("What has the Republic of Korea said about sanctions?", "Speech the-south-in-2019")]
    [InlineData("What has the Democratic People's Republic of Korea said about sanctions?", "Speech a-minister-in-2017")]
    [InlineData("speaker:dprk sanctions", "Speech a-minister-in-2017")]
    [InlineData("speaker:fellow trust", "Speech also-in-2020")]
    public async Task finds_what_those_said_whose_words_are_asked_for(string typed, string title) => Assert.Equal([title], await shown.Titles(typed));

    [Fact]
    public async Task says_how_it_was_read_and_leads_to_what_anybody_says()
    {
        var page = await shown.Page("what has the DPRK said about sanctions");

        Assert.Equal("1 piece matches “what has the DPRK said about sanctions”", page.TheText("#results"));
        Assert.Contains("This was read as a question about what is said by “DPRK”.", page.Texts(".note"));
        Assert.StartsWith("Pieces that mention sanctions, said by somebody as Minister for Foreign Affairs, Democratic People’s Republic of Korea.", page.TheText(".asked p"), StringComparison.Ordinal);
        Assert.Contains("/search?q=sanctions", page.Links(".asked a"));
    }

    [Fact]
    public async Task shows_the_turns_of_a_post_over_time()
    {
        var page = await shown.Archive.Page("/search/said?q=what+has+the+DPRK+said+about+sanctions");

        Assert.Equal(["Speech a-minister-in-2017"], page.Texts("section h3"));
        Assert.Equal("What somebody as Minister for Foreign Affairs, Democratic People’s Republic of Korea said", page.TheText("h1"));
    }

    [Fact]
    public async Task that_nothing_answers_whole_is_answered_by_some_of_its_words()
    {
        var page = await shown.Page("what has the DPRK said about freedom and bridges");
        Assert.Equal(["Speech a-minister-in-2019", "Speech a-minister-in-2017"], SearchedArchive.Hits(page).Select(hit => hit.Title).OrderDescending(StringComparer.Ordinal));

        page = await shown.Page("what has the DPRK said about persuade");
        Assert.Contains("What Sanctions Do", SearchedArchive.Hits(page).Select(hit => hit.Title));
        Assert.Contains("Nothing that is said here by “DPRK” answers the question; its words were searched instead.", page.Texts(".note"));
    }

    [Fact]
    public async Task of_somebody_unknown_is_searched_as_words() => Assert.Contains("What Sanctions Do", await shown.Titles("what has Atlantis said about sanctions"));

    [Theory]
    [InlineData("who first said complete trust", "The first of 3 dated turns that say “complete trust”", "Speech a-minister-in-2019")]
    [InlineData("Who was the first to mention the ferry?", "The first of 3 dated turns that say “ferry”", "Speech a-minister-in-2019")]
    [InlineData("when was freedom first mentioned", "The first of 1 dated turn that says “freedom”", "Speech a-minister-in-2017")]
    [InlineData("누가 처음 freedom을 말했나", "The first of 1 dated turn that says “freedom”", "Speech a-minister-in-2017")]
    [InlineData("when did the DPRK last mention sanctions", "The last of 1 dated turn that says “sanctions”", "Speech a-minister-in-2017")]
    public async Task for_the_first_or_the_last_shows_that_turn(string typed, string heading, string title)
    {
        var page = await shown.Page(typed);

        Assert.Equal(heading, page.TheText("#answering"));
        Assert.Equal([title], page.Texts("#answering ~ .meta a").Where(text => text.StartsWith("Speech", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task for_the_first_says_when_no_turn_does()
    {
        var page = await shown.Page("who first said sanctions do");

        Assert.Contains("No dated turn says “sanctions do”. Everybody who says it, from when to when", page.Texts("#found-records > p, main p"));
        Assert.Empty(page.QuerySelectorAll("#answering"));
    }

    [Fact]
    public async Task whose_answer_the_dates_leave_open_shows_all_that_may_be_it()
    {
        var page = await shown.Page("who last said complete trust");

        Assert.Equal("One of these 2 is the last of 3 dated turns that say “complete trust”; their dates do not tell which", page.TheText("#answering"));
        Assert.Equal(["Speech the-south-in-2020", "Speech also-in-2020"], page.Texts("#answering ~ .meta a").Where(text => text.StartsWith("Speech", StringComparison.Ordinal)));
    }

    [Theory, InlineData("\"who first said complete trust\""), InlineData("who knows complete trust"), InlineData("first complete trust")]
    public async Task of_another_kind_is_no_question_about_words(string typed) => Assert.Empty((await shown.Page(typed)).QuerySelectorAll("#answering"));

    [Fact]
    public async Task gives_programs_the_same()
    {
        var answer = await shown.Archive.Json("/api/search?q=" + Uri.EscapeDataString("what has the DPRK said about the ferry since 2018"));

        Assert.Equal(["a-minister-in-2019"], answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("slug").GetString()));
        Assert.Equal(
            ["“since 2018” was understood as a limit of time; in quotation marks it is searched as words.", "This was read as a question about what is said by “DPRK”."],
            answer.GetProperty("query").GetProperty("notes").EnumerateArray().Select(note => note.GetString()));
    }
}
