namespace KoreaPeace.Tests.Search;

/// <summary>Whoever or whatever the vocabularies name is found under every name, whichever of them is typed.</summary>
public sealed class Searching_by_any_spelling(SpelledArchive spelled) : IClassFixture<SpelledArchive>
{
    // In small letters it is another word, which everybody uses.
    private static readonly HashSet<string> OrdinaryWords = ["us"];

    public static TheoryData<string, string> Spellings { get; } = [.. SpelledEntry.All.SelectMany(entry => entry.Spellings.Select(spelling => (entry.Id, spelling)))];

    public static TheoryData<string, string> SpellingsTypedCarelessly { get; } =
        [.. SpelledEntry.All.SelectMany(entry => entry.Spellings.Where(spelling => Careless(spelling) != spelling).DistinctBy(Careless).Select(spelling => (entry.Id, spelling)))];

    public static TheoryData<string, string> Ambiguous { get; } = [.. SpelledEntry.All.SelectMany(entry => entry.Ambiguous.Select(spelling => (entry.Id, spelling)))];

    public static TheoryData<string> Entries { get; } = [.. SpelledEntry.All.Select(entry => entry.Id)];

    [Theory, MemberData(nameof(Spellings))]
    public async Task finds_every_piece_that_names_it_in_any_other(string entry, string spelling) =>
        Assert.Empty((await spelled.Missed(SpelledEntry.Called(entry), spelling)).Select(slug => SpelledArchive.Sentences[slug]));

    /// <summary>And what holds the very words; no sentence of this archive has them beside another name, so there is hardly any.</summary>
    [Theory, MemberData(nameof(Ambiguous))]
    public async Task finds_what_its_name_does_by_what_may_mean_something_else(string entry, string spelling)
    {
        var (typed, byName) = (await spelled.Search(spelling), await spelled.Search(SpelledEntry.Called(entry).Telling));

        Assert.InRange(typed.Total, byName.Total, int.MaxValue);
        if (typed.Total <= FoundSlugs.Most) Assert.Subset(typed.Slugs.ToHashSet(), byName.Slugs.ToHashSet());
    }

    /// <summary>A spelling of several entries finds what each of them does.</summary>
    [Theory, MemberData(nameof(Spellings))]
    public async Task finds_the_same_as_its_name(string entry, string spelling)
    {
        Assert.Contains(entry, SpelledEntry.Owners(spelling).Select(owner => owner.Id));
        await AssertSame(spelling, await spelled.Search(spelling));
    }

    [Theory, MemberData(nameof(SpellingsTypedCarelessly))]
    public async Task finds_the_same_in_small_letters_and_without_accents(string entry, string spelling)
    {
        var found = await spelled.Search(Careless(spelling));

        if (OrdinaryWords.Contains(Careless(spelling))) Assert.Empty(SpelledArchive.PiecesOf(SpelledEntry.Called(entry)).Intersect(found.Slugs));
        else await AssertSame(spelling, found);
    }

    [Theory, MemberData(nameof(Entries))]
    public async Task finds_nothing_that_has_no_word_of_it(string entry)
    {
        var name = SpelledEntry.Called(entry).Spellings[0];
        var words = SpelledEntry.NamedIn(name).SelectMany(named => named.Spellings).SelectMany(Beginnings).ToHashSet();
        var found = await spelled.Search(name);

        Assert.NotEmpty(found.Slugs);
        Assert.All(found.Slugs, slug => Assert.True(Beginnings(SpelledArchive.Sentences[slug]).Any(words.Contains), SpelledArchive.Sentences[slug]));
    }

    [Theory]
    [InlineData("after Hanoi", "Concept hanoi-summit")]
    [InlineData("post-Hanoi", "Concept hanoi-summit")]
    [InlineData("Security Council resolution", "Concept un-security-council")]
    [InlineData("Security Council resolutions", "Concept un-security-council")]
    public async Task stands_for_nothing_that_it_only_belongs_to(string typed, string entry) =>
        Assert.DoesNotContain(SpelledArchive.PiecesOf(SpelledEntry.Called(entry)).Last(), (await spelled.Search($"\"{typed}\"")).Slugs);

    private async Task AssertSame(string spelling, FoundSlugs found)
    {
        var expected = new HashSet<string>();
        var totals = new List<int>();
        foreach (var owner in SpelledEntry.Owners(spelling))
        {
            var byName = await spelled.Search(owner.Telling);
            expected.UnionWith(byName.Slugs);
            totals.Add(byName.Total);
        }

        // Of more than a hundred, the hundred best may be others for another spelling; how many there are may not.
        if (totals.Max() > FoundSlugs.Most) Assert.Equal(totals.Max(), found.Total);
        else Assert.Equal(expected.Order(StringComparer.Ordinal), found.Slugs.Order(StringComparer.Ordinal));
    }

    private static string Careless(string spelling) => SpelledEntry.WithoutAccents(spelling).ToLowerInvariant();

    /// <summary>What words begin with, whatever their endings: four letters, or two of Hangul, of which any pair counts because compounds are written together.</summary>
    private static IEnumerable<string> Beginnings(string text)
    {
        var words = string.Concat(Careless(text).Where(letter => letter is not ('.' or '\'' or '’')).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("officials" or "spoke" or "of" or "again" or "그날" or "이야기가" or "다시" or "나왔다"));
        foreach (var word in words)
        {
            if (word[0] < '\u1100') yield return word[..Math.Min(4, word.Length)];
            else for (var n = 0; n == 0 || n + 1 < word.Length; n++) yield return word.Substring(n, Math.Min(2, word.Length));
        }
    }
}
