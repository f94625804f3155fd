namespace KoreaPeace.Benchmarks.Korean;

/// <summary>
/// How much of what stands in Korean a search finds, and how much that is another word. Each sentence of sentences.tsv becomes a record of
/// an archive with the shipped vocabularies; each noun is searched as the site searches, and by plain FTS5 beside it.
/// </summary>
internal static class KoreanBenchmark
{
    public static async Task Run(TextWriter output)
    {
        var korean = KoreanSentences.Read(ShippedSeeds.Vocabularies());
        await using var archive = await KoreanArchive.Of(korean.Sentences);
        using var words = new Fts5Reference("unicode61", korean.Sentences);
        using var trigrams = new Fts5Reference("trigram", korean.Sentences);

        var figures = new List<KoreanFigures>();
        foreach (var search in new[] { archive.Search, words.Search, words.SearchByPrefix, trigrams.Search }) figures.Add(await KoreanFigures.Of(search, korean.Nouns));

        await output.WriteLineAsync($"{korean.Nouns.Count} nouns, {korean.Sentences.Count} sentences, {korean.Nouns.Sum(noun => noun.Negatives.Count())} negative pairs\n");
        await WriteTable(output, figures, [.. korean.Nouns.Select(noun => noun.Noun.Length).Distinct().Order()]);
        await WriteMisses(output, figures[0]);
    }

    private static async Task WriteTable(TextWriter output, List<KoreanFigures> figures, List<int> syllables)
    {
        await WriteRow(output, "", figures, figure => figure.Name);
        await WriteRow(output, "found with a particle", figures, figure => figure.Particles);
        await WriteRow(output, "found in a compound", figures, figure => figure.Compounds);
        foreach (var count in syllables) await WriteRow(output, $"found, noun of {count} syllable{(count == 1 ? "" : "s")}", figures, figure => figure.RecallOf(count));
        await WriteRow(output, "right of what was found", figures, figure => figure.Precision);
        await WriteRow(output, "negatives found", figures, figure => figure.NegativesFound);
        await WriteRow(output, "negative above a right one, pairs", figures, figure => figure.Inverted);
        await WriteRow(output, "negative above a right one, nouns", figures, figure => figure.NounsInverted);
    }

    private static Task WriteRow(TextWriter output, string label, List<KoreanFigures> figures, Func<KoreanFigures, string> cell) =>
        output.WriteLineAsync($"{label,-34}" + string.Concat(figures.Select(figure => $"{cell(figure),-24}")).TrimEnd());

    private static async Task WriteMisses(TextWriter output, KoreanFigures figures)
    {
        await output.WriteLineAsync($"\nNot found by {figures.Name}, though it stands there:");
        foreach (var missed in figures.Results.SelectMany(result => result.Missed)) await output.WriteLineAsync($"  {missed.Noun}\t{missed.Form}\t{missed.Sentence}");

        await output.WriteLineAsync($"\nFound by {figures.Name}, though it is another word, and above how many right ones:");
        foreach (var (negative, below) in figures.Results.SelectMany(result => result.Inversions).OrderByDescending(inversion => inversion.Below))
            await output.WriteLineAsync($"  {negative.Noun}\t{negative.Form}\tabove {below}\t{negative.Sentence}");

        await output.WriteLineAsync($"\nFound by {figures.Name}, judged wrong, and written for another noun:");
        foreach (var (noun, sentence) in figures.Results.SelectMany(result => result.Wrong.Except(result.Noun.Negatives.Select(judged => judged.Sentence)).Select(sentence => (result.Noun.Noun, sentence))))
            await output.WriteLineAsync($"  {noun}\t{sentence}");
    }
}
