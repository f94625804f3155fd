using CsCheck;
using KoreaPeace.Archive.Exchange.Import;
using KoreaPeace.Archive.Exchange.Import.Pages;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>Whatever a page is made of, each of its lines is accounted for once, no word of a seed is invented, and nothing is thrown but a refusal.</summary>
[Trait("Category", "Long")]
public sealed class Any_page
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/KoreaPeace.Tests/Exchange/Import/Pages/Saved");

    private static readonly string[] TextLines = [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines), "", "", "Related Publications", "Speakers", "KEY TAKEAWAYS", "Transcript", "Q:", "A: ", ":", "?", "Jane Doe:", "> ", "**", "<끝>"];

    private static readonly string[] HtmlPieces = [.. Directory.GetFiles(Folder, "*.html").Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines), "<div>", "</div>", "<p>", "<b>", "</i>", "<table><tr><td>", "<ul><li>", "<nav>", "</main>", "<h1>", "<!--", "<script>", "</script>"];

    private static readonly Vocabularies Known = Vocabularies.Read(new SeedFolder(Repository.Seeds).Read([]).ToDictionary(seed => seed.Path), []);

    [Fact]
    public void of_text_is_accounted_for_line_by_line() =>
        Gen.Int[0, TextLines.Length - 1].Array[0, 60].Sample(lines => Holds(string.Join('\n', lines.Select(n => TextLines[n]))), iter: 400);

    [Fact]
    public void of_HTML_is_accounted_for_line_by_line() =>
        Gen.Int[0, HtmlPieces.Length - 1].Array[0, 60].Sample(lines => Holds("<html><body>" + string.Join('\n', lines.Select(n => HtmlPieces[n]))), iter: 300);

    private static bool Holds(string text)
    {
        var file = new SourceFile("page.html", System.Text.Encoding.UTF8.GetBytes(text));
        ImportedDocument document;
        try
        {
            document = PageImporter.Of(file, new ImportRequest { Paths = [], Known = Known });
        }
        catch (SourceRefusedException)
        {
            return true;
        }

        var accounted = document.Lines.SelectMany(use => Enumerable.Range(use.First, use.Last - use.First + 1)).Where(line => !string.IsNullOrWhiteSpace(document.Text[line - 1])).ToList();
        Assert.Equal(Enumerable.Range(1, document.Text.Count).Where(line => !string.IsNullOrWhiteSpace(document.Text[line - 1])), accounted);
        Assert.All(document.Seeds, draft => Assert.All(draft.Turns, turn => Assert.NotEmpty(turn.Paragraphs)));
        var words = document.Text.SelectMany(Words).ToHashSet();
        Assert.All(document.Seeds.SelectMany(draft => draft.Turns).SelectMany(turn => turn.Paragraphs).SelectMany(paragraph => Words(MarkdownText.Plain(paragraph))), word => Assert.Contains(word, words));
        return true;
    }

    private static IEnumerable<string> Words(string text) => text.Split([' ', '\n', '*', '[', ']', '-', '>', '<'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetter));
}
