using System.Text;
using CsCheck;
using KoreaPeace.Archive.Exchange.Import;
using KoreaPeace.Archive.Exchange.Import.Subtitles;
using KoreaPeace.Archive.Exchange.Import.Texts;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>Over random documents: every line that is not blank has its place in the account exactly once, and what is said to be of a turn is in it.</summary>
[Trait("Category", "Long")]
public sealed class Every_line_accounted_for
{
    private static readonly string[] Parts =
    [
        "Ada Host: ", "BEN GUEST: ", "MR. GUEST: ", "GUEST: ", "Host: ", "Q: ", "A: ", "Q1: ", "A1. ", "**Ada Host:** ", "**Ben Guest (?)**: ", "Ada Host [00:02:44] ", "[SPEAKER_03]: ", ">> ", ">> Ada Host: ", "홍길동: ", "기자： ", "문: ", "답: ", "U.S.: ",
        "ROK: ", "Read More: ", "Note: ", "Speakers: Ada Host; Ben Guest", "MODERATOR:", "ADA HOST, CNN HOST: ", "    Mr. Guest. ", "Transcript", "Episode Transcript", "[END]", "(laughter)", "[laughter]", "----", "12", "## Heading", "The Second Hour",
        "2026-09-30", "Wednesday, September 30, 2026", "2023년 8월 1일", "https://example.org/", "words of somebody ", "and more words, which go on for quite a while until the line is as long as others.", "*stars* _and_ <tags> & [links](x) ", "1. ", "# ", "> ", "- ",
        "WEBVTT", "NOTE", "STYLE", "1", "00:00:01.000 --> 00:00:04.000", "00:00:01,000 --> 00:00:04,000", "<v Ada Host>", "<v Ben Guest>", "</v>", "<i>", "{\\an8}", "", "", "", "\n", "\n\n", "\n", "\n",
    ];

    private static readonly Gen<string> Documents = Gen.Int[0, Parts.Length - 1].Array[0, 60].Select(parts => string.Concat(parts.Select((part, n) => n % 2 == 0 ? Parts[part] : Parts[part] + "\n")));

    private static readonly ImportRequest Request = new() { Paths = [], Known = Vocabularies.Empty };

    public static TheoryData<string> Formats { get; } = ["transcript", "vtt", "srt"];

    [Theory, MemberData(nameof(Formats))]
    public void exactly_once(string format)
    {
        Importer importer = format switch { "transcript" => new TranscriptImporter(), "vtt" => new VttImporter(), _ => new SrtImporter() };
        var file = Path.Combine(Path.GetTempPath(), $"koreapeace-{Guid.NewGuid():N}.txt");
        try
        {
            Documents.Sample(
                text =>
                {
                    File.WriteAllText(file, text, new UTF8Encoding(false));
                    var document = importer.Documents(new ImportRequest { Paths = [file], Known = Request.Known }).Single();
                    if (document.Refusal is null) Account(document);
                },
                iter: 2_000, threads: 1);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Account(ImportedDocument document)
    {
        var uses = document.Lines;
        var words = uses.SelectMany(use => Enumerable.Range(use.First, use.Last - use.First + 1).Where(line => !string.IsNullOrWhiteSpace(document.Text[line - 1])).Select(line => (line, use))).ToList();
        var blank = Enumerable.Range(1, document.Text.Count).Where(line => !string.IsNullOrWhiteSpace(document.Text[line - 1])).ToList();
        Assert.Equal(blank, words.Select(word => word.line));

        var seed = Assert.Single(document.Seeds);
        var (turns, titles) = (seed.Turns, string.Concat(seed.Speakers.Select(speaker => speaker.Title)));
        foreach (var (line, use) in words.Where(word => word.use.Fate == LineFate.Kept && word.use.What.StartsWith("turn ", StringComparison.Ordinal)))
        {
            var turn = turns[int.Parse(use.What.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture) - 1];
            var said = string.Concat((turn.PrintedLabel + string.Join(' ', turn.Paragraphs) + titles).Where(char.IsLetter));
            // The last word of a line is never part of a tag, and of a label only where nothing follows; short ones stand everywhere.
            var last = document.Text[line - 1].TrimEnd().Split([' ', '>'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault("").TrimEnd('.');
            if (last.Length > 6 && last.All(char.IsLetter)) Assert.Contains(last, said, StringComparison.OrdinalIgnoreCase);
        }
    }
}
