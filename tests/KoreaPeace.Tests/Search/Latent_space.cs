using KoreaPeace.Archive.Search.Latent;

namespace KoreaPeace.Tests.Search;

/// <summary>What goes with what, learnt from texts that anybody can check by eye.</summary>
public sealed class Latent_space
{
    private const string Cars = "car automobile engine road wheel driver";
    private const string Boats = "boat ship sail sea harbour captain";

    private static readonly List<string> Vocabulary = [.. Cars.Split(' '), .. Boats.Split(' '), "only-here"];

    private static readonly string[] TwoSubjects =
    [
        "car engine road", "automobile engine road", "car wheel engine", "automobile wheel driver engine", "car road",
        "boat sail sea", "ship sail sea", "boat harbour sail", "ship harbour captain sail", "sea captain",
    ];

    [Fact]
    public void brings_words_together_that_are_never_said_together_but_in_the_same_company()
    {
        var space = LatentSpace.Of(Matrix(TwoSubjects.Select(Counts)), dimensions: 2);

        Assert.True(Alike(space, "car", "automobile") > .9, $"{Alike(space, "car", "automobile")}");
        Assert.True(Alike(space, "boat", "ship") > .9, $"{Alike(space, "boat", "ship")}");
        Assert.InRange(Alike(space, "car", "ship"), -.1, .1);
        Assert.True(LatentVector.Cosine(Place(space, "automobile"), space.Documents[0]) > .9);
    }

    [Fact]
    public void places_a_text_of_the_archive_where_its_document_lies()
    {
        var texts = Generated(120);
        var space = LatentSpace.Of(Matrix(texts), 20);

        Assert.Equal(20, space.Dimensions);
        for (var document = 0; document < texts.Count; document++)
            Assert.InRange(LatentVector.Cosine(Place(space, texts[document]), space.Documents[document]), .99, 1);
    }

    [Fact]
    public void comes_out_the_same_each_time()
    {
        var (first, second) = (LatentSpace.Of(Matrix(Generated(200))), LatentSpace.Of(Matrix(Generated(200))));

        Assert.Equal(40, first.Dimensions);
        Assert.Equal(first.Documents, second.Documents);
        Assert.Equal(first.Terms.Select(term => term?.Length), second.Terms.Select(term => term?.Length));
        Assert.Equal(first.Terms.Select(term => term?.Direction), second.Terms.Select(term => term?.Direction));
    }

    [Fact]
    public void knows_no_word_of_a_single_document_and_no_text_of_such_words()
    {
        var space = Space([.. TwoSubjects, "only-here"]);

        Assert.Null(space.Terms[Vocabulary.IndexOf("only-here")]);
        Assert.Null(space.Terms[Vocabulary.IndexOf("driver")]);
        Assert.Null(space.Documents[TwoSubjects.Length]);
        Assert.Null(Place(space, "only-here driver"));
        Assert.Equal(0, LatentVector.Cosine(Place(space, "only-here"), space.Documents[0]));
        Assert.NotNull(Place(space, "boat"));
        Assert.Equal(Place(space, "boat"), Place(space, "boat only-here"));
    }

    [Fact]
    public void takes_rounding_for_no_direction_where_a_subject_has_no_dimension()
    {
        var space = LatentSpace.Of(Matrix(TwoSubjects.Select(Counts)), dimensions: 1);

        Assert.Equal([1, 1, 1, 1, 1, 0, 0, 0, 0, 0], space.Documents.Select(document => LatentVector.Cosine(document, space.Documents[0])));
        Assert.Null(Place(space, "boat"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(5, 1)]
    [InlineData(30, 1)]
    public void of_equal_texts_has_one_dimension_at_most(int documents, int dimensions)
    {
        var space = Space([.. Enumerable.Repeat("car car engine", documents)]);

        Assert.Equal(dimensions, space.Dimensions);
        Assert.Equal(documents, space.Documents.Count);
        Assert.All(space.Documents, document => Assert.Equal(dimensions, LatentVector.Cosine(document, space.Documents[0])));
        Assert.All(space.Terms, term => Assert.True(term is null || float.IsFinite(term.Length)));
    }

    [Theory]
    [InlineData("", "", "", "", "")]
    [InlineData("car", "boat", "sea", "road", "wheel")]
    public void of_texts_without_a_common_word_has_no_dimension(params string[] texts)
    {
        var space = Space(texts);

        Assert.Equal(0, space.Dimensions);
        Assert.All(space.Documents, Assert.Null);
    }

    [Fact]
    public void takes_no_harm_from_empty_texts_or_from_words_said_no_times_or_twice_over()
    {
        var matrix = new TermDocumentMatrix();
        for (var i = 0; i < 4; i++)
        {
            matrix.Add([new(0, 2), new(1, 1), new(2, 0), new(0, 2)]);
            matrix.Add([]);
            matrix.Add([new(1, int.MaxValue), new(3, -1)]);
        }

        var space = LatentSpace.Of(matrix);

        Assert.Equal(2, space.Dimensions);
        Assert.Null(space.Documents[1]);
        Assert.Equal(2, space.Terms.Count(term => term is not null));
        Assert.All(space.Terms, term => Assert.True(term is null || float.IsFinite(term.Length)));
        Assert.InRange(LatentVector.Cosine(space.Documents[0], space.Documents[3]), .99, 1);
    }

    private static double Alike(LatentSpace space, string left, string right) => LatentVector.Cosine(Place(space, left), Place(space, right));

    private static byte[]? Place(LatentSpace space, string text) => Place(space, Counts(text));

    private static byte[]? Place(LatentSpace space, IEnumerable<TermCount> text) =>
        LatentVector.Of([.. text.Where(said => space.Terms[said.Term] is not null).Select(said => (space.Terms[said.Term]!, said.Count))]); // just asked

    private static LatentSpace Space(params string[] texts) => LatentSpace.Of(Matrix(texts.Select(Counts)));

    private static TermDocumentMatrix Matrix(IEnumerable<IReadOnlyList<TermCount>> texts)
    {
        var matrix = new TermDocumentMatrix();
        foreach (var text in texts) matrix.Add(text);
        return matrix;
    }

    private static IReadOnlyList<TermCount> Counts(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).GroupBy(word => word).Select(word => new TermCount(Vocabulary.IndexOf(word.Key), word.Count()))];

    /// <summary>Texts of ten subjects, each with words of its own, and of words that all share.</summary>
    private static List<IReadOnlyList<TermCount>> Generated(int documents)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, documents).Select(document => (IReadOnlyList<TermCount>)[.. Enumerable.Range(0, 60)
            .Select(_ => random.Next(3) == 0 ? random.Next(200) : 200 + document % 10 * 30 + random.Next(30))
            .GroupBy(term => term).Select(term => new TermCount(term.Key, term.Count()))])];
    }
}
