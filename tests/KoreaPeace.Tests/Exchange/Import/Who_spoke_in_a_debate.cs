using KoreaPeace.Tests.Verbs;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>People of the table of speakers: one person where the names agree beyond doubt, and a question everywhere else.</summary>
public sealed class Who_spoke_in_a_debate : IAsyncDisposable
{
    private readonly DebateFolder corpus = new();

    [Fact]
    public async Task is_one_person_in_any_order_and_letters_within_a_country()
    {
        await Import("PRK,North Korea,Mr. Kim Song,Chair", "PRK,North Korea,Song Kim,Chair", "PRK,North Korea,\"KIM Song,\",Chair");

        Assert.Equal(["kim-song"], Speakers());
        Assert.Contains("- slug: kim-song\n  name: Kim Song\n  sort: Kim, Song\n  variants:\n    - Song Kim\n", corpus.Imported.Text("people.yaml"), StringComparison.Ordinal);
        Assert.Empty(corpus.Imported.Decisions);
    }

    [Fact]
    public async Task is_whoever_people_yaml_spells_so()
    {
        await Import("KOR,Republic of Korea,Mr. Moon Jae in,President");

        Assert.Equal(["moon-jae-in"], Speakers());
    }

    [Fact]
    public async Task is_put_in_order_by_the_family_name_where_that_is_beyond_doubt()
    {
        await Import("RUS,Russia,Igor S. Pirs,Minister", "KOR,Republic of Korea,Tae-yul Cho,Minister", "PRK,North Korea,Ri Su Yong,Minister", "CHN,China,Wang Bei,Minister", "JPN,Japan,Taro Nagisa,Minister");

        var people = corpus.Imported.Text("people.yaml");
        Assert.All(["Pirs, Igor S.", "Cho, Tae-yul", "Ri, Su Yong", "Wang, Bei"], sort => Assert.Contains($"  sort: {sort}\n", people, StringComparison.Ordinal));
        Assert.StartsWith("to decide: Which word of Taro Nagisa is the family name?", Assert.Single(corpus.Imported.Decisions), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_not_one_person_because_the_names_are_alike()
    {
        await Import("USA,USA,George Bush,President", "USA,USA,George W. Bush,President", "USA,USA,George W Bush,President");

        Assert.Equal(["george-bush", "george-w-bush"], Speakers());
        Assert.StartsWith("to decide: Is this also George W. Bush (george-w-bush)?", Assert.Single(corpus.Imported.Decisions), StringComparison.Ordinal);
    }

    [Fact]
    public async Task may_be_one_person_of_two_spellings_and_is_asked_for_once()
    {
        await Import("RUS,Russia,Sergey Lavrov,Minister", "RUS,Russia,Sergey Lavrov,Minister", "RUS,Russia,Sergei Lavrov,Minister", "USA,USA,Joe Biden,President", "USA,USA,Joseph R. Biden,President", "USA,USA,Joseph R. Biden,President");

        Assert.Equal(["joe-biden", "joseph-r-biden", "sergei-lavrov", "sergey-lavrov"], Speakers());
        Assert.Equal(
            ["to decide: Is this also Joseph R. Biden (joseph-r-biden)?", "to decide: Is this also Sergey Lavrov (sergey-lavrov)?"],
            corpus.Imported.Decisions.Select(decision => decision[..(decision.IndexOf('?', StringComparison.Ordinal) + 1)]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task of_a_family_name_alone_is_asked()
    {
        await Import("KOR,Republic of Korea,Mr. HAN,", "KOR,Republic of Korea,Han Sung-Joo,Minister", "JPN,Japan,Han,");

        Assert.Equal(["han-jpn", "han-kor", "han-sung-joo"], Speakers());
        Assert.Equal(2, corpus.Imported.Decisions.Count(decision => decision.Contains("gives only the family name. Who was it?", StringComparison.Ordinal)));
        // As a name of its own it would be found wherever any Han is spoken of.
        Assert.Contains("name: Han (Japan)\n", corpus.Imported.Text("people.yaml"), StringComparison.Ordinal);
        Assert.Equal("Han", corpus.Imported.Transcripts.Single(transcript => transcript.Slug.EndsWith("jpn", StringComparison.Ordinal)).Turns.First().Label);
        Assert.Single(corpus.Imported.Decisions, decision => decision.Contains("Is this also Han Sung-Joo (han-sung-joo)?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task does_not_make_one_speech_of_two_with_the_same_words()
    {
        corpus.Table().Speech("PRK_47_1992", "The ferry has left. It was on time.\n").Speech("PRK_48_1993", "The ferry has left. It was on time.\n");
        await corpus.Import();

        Assert.Equal(2, corpus.Imported.Transcripts.Count);
    }

    [Fact]
    public async Task is_left_open_where_the_table_does_not_say()
    {
        corpus.Table("1991,46,PRK,People's Republic of Korea,,Minister", "1992,47,PRK,North Korea,Kim Song,", "1992,47,PRK,North Korea,Ri Yong Ho,");
        foreach (var name in new[] { "PRK_46_1991", "PRK_47_1992", "PRK_48_1993" }) corpus.Speech(name, "The ferry has left. It was on time.\n");
        await corpus.Import();

        Assert.Equal(["[Speaker for Democratic People’s Republic of Korea]", "Kim Song", "[Speaker for Democratic People’s Republic of Korea]"], corpus.Imported.Transcripts.OrderBy(transcript => transcript.Slug, StringComparer.Ordinal).Select(transcript => transcript.Turns.First().Label));
        Assert.Equal("Democratic People’s Republic of Korea, Statement in the General Debate, 1991", corpus.Imported.Transcripts.Single(transcript => transcript.Slug.Contains("1991", StringComparison.Ordinal)).Title);
        Assert.Contains(corpus.Imported.Decisions, decision => decision.Contains("Line 2 of the table of speakers names nobody", StringComparison.Ordinal));
        Assert.Contains(corpus.Imported.Decisions, decision => decision.Contains("2 rows for this speech, in lines 3 and 4; the first was taken", StringComparison.Ordinal));
        Assert.Contains(corpus.Imported.Decisions, decision => decision.Contains("no row for PRK in session 48, 1993", StringComparison.Ordinal));
    }

    [Fact]
    public async Task is_somebody_who_speaks_for_the_country_whether_named_or_not()
    {
        corpus.Imported.Archive.Write(new Seed("concepts.yaml", "- slug: north-korea\n  name: North Korea\n  kind: place\n  variants: [DPRK, Democratic People’s Republic of Korea]\n"));
        await Import("PRK,North Korea,,", "PRK,North Korea,Kim Song,", "JPN,Japan,,");
        using var client = corpus.Imported.Archive.Client;
        var found = await client.GetStringAsync("/api/search?q=ferry+speaker:dprk", TestContext.Current.CancellationToken);

        Assert.Equal(2, System.Text.Json.JsonDocument.Parse(found).RootElement.GetProperty("total").GetInt32());
        Assert.Contains("[Speaker for Democratic People", found, StringComparison.Ordinal);
        Assert.DoesNotContain("Japan", found, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => corpus.DisposeAsync();

    /// <summary>A speech for each row, one a year.</summary>
    private Task<Told> Import(params string[] rows)
    {
        corpus.Table([.. rows.Select((row, n) => $"{1991 + n},{46 + n},{row}")]);
        for (var n = 0; n < rows.Length; n++) corpus.Speech($"{rows[n][..3]}_{46 + n}_{1991 + n}", "The ferry has left. It was on time.\n");
        return corpus.Import();
    }

    private IEnumerable<string?> Speakers() => corpus.Imported.Transcripts.SelectMany(transcript => transcript.Contributors).Select(speaker => speaker.Person).Distinct().Order(StringComparer.Ordinal);
}
