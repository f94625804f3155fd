using System.Security.Cryptography;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Tests.Rules;

/// <summary>The seeds of this repository say what the document they were made from says, word for word, and nothing that it does not.</summary>
public sealed class The_archive_we_ship
{
    private const string Capture = "captures/on-peace-frank-aum.txt";

    private static readonly ArchiveReading Reading = ArchiveReading.Of(new SeedFolder(Repository.Seeds), LastGood.Nothing);
    private static readonly IReadOnlyList<string> Document = [.. File.ReadAllText(Path.Combine(Repository.Seeds, Capture)).Replace('\u00A0', ' ').Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static Transcript Interview => Assert.Single(Reading.Records.OfType<Transcript>(), transcript => transcript.Source.File == Capture);

    private static IReadOnlyList<Publication> Listed => [.. Reading.Records.OfType<Publication>().Where(publication => publication.Source.File == Capture)];

    public static TheoryData<string> Titles { get; } =
    [
        "Russia’s War and China’s Rise Set a New Path for South Korea-NATO Relations",
        "With Russia’s U.N. Veto, Where Do North Korea Sanctions Go From Here?",
        "70 Years After the Geneva Conference: Why is the Korean Peninsula No Closer to Peace?",
    ];

    /// <summary>Names that no piece uses yet are there for what is to come, and for whoever searches by them.</summary>
    [Fact]
    public void has_no_problems_and_no_warnings_but_of_names_in_waiting() =>
        Assert.All(Reading.Problems, problem => Assert.Matches("^no piece names these (people|concepts|events)", problem.Message));

    [Fact]
    public void holds_every_turn_of_the_interview_word_for_word()
    {
        var spoken = Document.Where(line => line.StartsWith("Laura Coates:", StringComparison.Ordinal) || line.StartsWith("Frank Aum:", StringComparison.Ordinal));

        Assert.Equal(spoken, Interview.Turns.Select(turn => $"{turn.Label}: {MarkdownText.Plain(turn.Text)}"));
        Assert.Equal(Enumerable.Range(1, 12).Select(n => $"t{n}"), Interview.Turns.Select(turn => turn.Anchor));
        Assert.All(Interview.Turns, turn => Assert.False(turn.IsUncertain));
    }

    [Fact]
    public void gives_host_and_guest_six_turns_each_in_alternation()
    {
        Assert.Equal(Enumerable.Range(0, 12).Select(n => n % 2 == 0 ? "laura-coates" : "frank-aum"), Interview.Turns.Select(turn => turn.Person));
        Assert.Equal([Role.Host, Role.Guest], Interview.Contributors.Select(contributor => contributor.Role));
    }

    [Fact]
    public void summarises_the_interview_in_the_words_of_the_document() => Assert.Equal(Document[0], Interview.Summary);

    [Theory, MemberData(nameof(Titles))]
    public void describes_a_publication_as_the_document_does(string title)
    {
        var publication = Assert.Single(Listed, publication => publication.Title == title);
        var at = Document.ToList().LastIndexOf(title);
        var (date, words, type, topics) = (Document[at + 1], Document[at + 2], Document[at + 3], Document[at + 4]);

        Assert.Equal(date, publication.Date.First?.ToString("dddd, MMMM dd, yyyy", System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(publication.Date.IsExact);
        Assert.Equal(words, publication.Abstract);
        Assert.Equal(type, $"Type: {publication.PrintedType}");
        // The document runs the names of topics together: "EconomicsGlobal Policy".
        Assert.Equal(topics, string.Concat(publication.Topics.Select(topic => Reading.Vocabularies.Topics.Entries[topic].Name)));
        Assert.Equal("U.S. Institute of Peace", publication.Publisher);
    }

    [Fact]
    public void has_the_three_publications_and_invents_no_author_for_them()
    {
        Assert.Equal(Titles.Select(row => row.Data).Order(StringComparer.Ordinal), Listed.Select(publication => publication.Title).Order(StringComparer.Ordinal));
        Assert.All(Listed, publication => Assert.Empty(publication.Contributors));
        Assert.All(Listed, publication => Assert.Empty(publication.Sections));
    }

    [Fact]
    public void files_them_under_the_documents_four_topics_five_times()
    {
        var uses = Listed.SelectMany(publication => publication.Topics).ToList();

        Assert.Equal((5, 4), (uses.Count, uses.Distinct().Count()));
    }

    [Fact]
    public void keeps_the_document_itself_unchanged()
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Repository.Seeds, Capture))));

        Assert.Equal(4, Listed.Count + 1);
        Assert.All(Listed.Append<ArchiveRecord>(Interview), record => Assert.Equal(sha256, record.Source.Sha256));
    }

    [Fact]
    public void links_the_interview_to_what_the_document_lists_beside_it() =>
        Assert.Equal(Listed.Select(publication => publication.Slug).Order(StringComparer.Ordinal), Interview.Links.Select(link => link.Slug).Order(StringComparer.Ordinal));

    [Fact]
    public void says_how_each_date_is_known_that_the_document_does_not_print()
    {
        Assert.Equal(("2023-08", "2023-08-01~"), (Interview.Date.Edtf, Interview.Recorded?.Edtf));
        Assert.NotNull(Interview.DateBasis);
    }
}
