using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using KoreaPeace.Archive.Citations;

namespace KoreaPeace.Tests.Citations;

/// <summary>What is written for reference managers is read again by readers that know only the formats, and says the same.</summary>
public sealed class Citations_read_again
{
    private static readonly Gen<string> Nasty = Gen.OneOf(
        Gen.OneOf("{", "}", "\\", "&", "%", "$", "#", "_", "~", "^", "\"", "'", "“", "”", ",", " and ", ";", "\r\n", "\n", "\t", "\u0085", "\u2028", "\0", "\u001B", "\uFFFF", "  ", "ER  - ", "@misc{", "문재인", "북한이", "🕊️", "é", "e\u0301", "\uD83D", "<i>", "$x_2$", "\\emph{a}"),
        Gen.Char['a', 'z'].Array[1, 6].Select(letters => new string(letters))).Array[1, 8].Select(string.Concat).Where(text => CitationFormat.OneLine(text).Length > 0);

    private static readonly Gen<CslName> Names = Gen.OneOf(
        Nasty.Select(literal => new CslName { Literal = literal }),
        Gen.Select(Nasty, Nasty, (family, given) => new CslName { Family = family, Given = given }),
        Gen.Const(new CslName { Family = "Bush", Given = "Richard C.", Suffix = "III" }),
        Gen.Const(new CslName { Family = "Moon", Given = "Jae-in", StaticOrdering = true }));

    private static readonly Gen<CslDate> Dates = Gen.OneOf(
        new CslDate { DateParts = [[2024, 8, 20]] }, new CslDate { DateParts = [[2023, 8]], Circa = true }, new CslDate { DateParts = [[953]] }, new CslDate { DateParts = [[1972, 4, 17], [1972, 4, 19]] }, new CslDate { DateParts = [[1979, 3], [1980, 5]] });

    private static readonly Gen<CslItem> Items = Gen.Select(Gen.OneOf("interview", "webpage", "report"), Nasty, Names.Array[0, 3], Names.Array[0, 2], Gen.Select(Nasty.Null(), Nasty.Null(), Nasty.Null(), Nasty.Null()), Gen.Select(Dates.Null(), Nasty.Array[0, 3]),
        (type, title, author, interviewer, facts, rest) => new CslItem
        {
            Id = "an-item",
            CitationKey = "key2024item-bcdf",
            Type = type,
            Title = title,
            Author = author,
            Interviewer = type == "interview" ? interviewer : [],
            ContainerTitle = type == "report" ? null : facts.Item1,
            Publisher = facts.Item2,
            Abstract = facts.Item3,
            Genre = type == "interview" ? null : facts.Item4,
            Issued = rest.Item1,
            Subjects = rest.Item2,
            Url = "https://peace.example.org/transcripts/an-item#t4",
        });

    [Fact]
    public void in_BibTeX_whatever_they_say() => Items.Array[1, 3].Sample(items => Same(items, InBibtex(CitationFormat.Bibtex.Written(items)), InBibtex));

    [Fact]
    public void in_RIS_whatever_they_say() => Items.Array[1, 3].Sample(items => Same(items, InRis(CitationFormat.Ris.Written(items)), InRis));

    [Fact]
    public void in_CSL_whatever_they_say() => Items.Array[1, 3].Sample(items => Same(items, InCsl(CitationFormat.Csl.Written(items)), InCsl));

    [Fact]
    public async Task in_all_three_of_every_piece_that_is_shipped()
    {
        await using var archive = TestArchive.Shipped();
        var (csl, bib, ris) = (InCsl(await Text(".csl.json")), InBibtex(await Text(".bib")), InRis(await Text(".ris")));

        Assert.True(csl.Count > 200);
        Assert.Equal(csl.Select(item => Without(item, "keywords")), bib.Select(item => Without(item, "keywords")));
        Assert.Equal(csl.Select(item => Without(item, "date")), ris.Select(item => Without(item, "date")));
        Assert.Equal(csl.Select(item => item["keywords"]), bib.Select(item => item["keywords"]));
        Assert.All(csl, item => Assert.StartsWith("http", item["url"], StringComparison.Ordinal));

        async Task<string> Text(string suffix) => await (await archive.Get("/browse" + suffix)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static string Without(Dictionary<string, string> item, string field) => string.Join('\n', item.Where(entry => entry.Key != field).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value}"));

    private static void Same(CslItem[] items, List<Dictionary<string, string>> read, Func<string, List<Dictionary<string, string>>> reader)
    {
        Assert.Equal(items.Length, read.Count);
        foreach (var (item, found) in items.Zip(read)) Assert.Equal(Without(Expected(item, reader), ""), Without(found, ""));
    }

    /// <summary>What any of the files must say of an item; CSL-JSON alone keeps every character.</summary>
    private static Dictionary<string, string> Expected(CslItem item, Func<string, List<Dictionary<string, string>>> reader)
    {
        var isExact = reader == InCsl;
        return new Dictionary<string, string>
        {
            ["key"] = item.CitationKey!, // each has one
            ["title"] = Kept(item.Title),
            ["author"] = string.Join(" | ", item.Author.Select(Name)),
            ["publisher"] = Kept(item.Publisher ?? ""),
            ["abstract"] = Kept(item.Abstract ?? ""),
            ["url"] = item.Url,
            ["keywords"] = string.Join(isExact ? "; " : " | ", item.Subjects.Select(Kept)).Replace("; ", isExact ? " | " : "; ", StringComparison.Ordinal),
            ["date"] = reader == InRis ? string.Join('-', item.Issued?.DateParts[0].Select((part, n) => part.ToString(n == 0 ? "D4" : "D2", CultureInfo.InvariantCulture)) ?? []) : item.Issued?.Edtf ?? "",
        };

        string Kept(string text) => isExact ? WellFormed(text) : CitationFormat.OneLine(text);
        string Name(CslName name) => name.Literal is { } literal ? Kept(literal) : $"{Kept(name.Family!)}, {Kept(name.Given!)}{(name.Suffix is null ? "" : ", " + name.Suffix)}"; // one or the other
    }

    /// <summary>JSON has no halves of letters.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    private static List<Dictionary<string, string>> InBibtex(string text) => ReadBibtex.Entries(text).ConvertAll(entry => new Dictionary<string, string>
    {
        ["key"] = entry["key"],
        ["title"] = entry["title"],
        ["author"] = Each(entry, "author", " and ", name => ReadBibtex.Split(name, ", ") is [var family, var suffix, var given] ? $"{family}, {given}, {suffix}" : name),
        ["publisher"] = entry.GetValueOrDefault("publisher") ?? entry.GetValueOrDefault("institution") ?? "",
        ["abstract"] = entry.GetValueOrDefault("abstract") ?? "",
        ["url"] = entry["url"],
        ["keywords"] = Each(entry, "keywords", ", "),
        ["date"] = entry.GetValueOrDefault("date") ?? "",
    });

    private static string Each(Dictionary<string, string> entry, string field, string mark, Func<string, string>? ordered = null) =>
        entry.TryGetValue(field, out var all) ? string.Join(" | ", ReadBibtex.Split(all, mark).Select(one => ReadBibtex.Set(ordered?.Invoke(one) ?? one))) : "";

    private static List<Dictionary<string, string>> InRis(string text)
    {
        var items = new List<Dictionary<string, string>>();
        Assert.Equal(text, string.Join("\r\n", text.Split("\r\n").Select(line => line.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal))));
        var lines = new List<(string Tag, string Value)>();
        foreach (var line in text.Split("\r\n").Where(line => line.Length > 0))
        {
            Assert.Matches("^[A-Z][A-Z0-9]  - ", line);
            lines.Add((line[..2], line[6..]));
            if (line[..2] != "ER") continue;
            Assert.Equal("TY", lines[0].Tag);
            items.Add(new()
            {
                ["key"] = All("ID"),
                ["title"] = All("TI"),
                ["author"] = All("AU"),
                ["publisher"] = All("PB"),
                ["abstract"] = All("AB"),
                ["url"] = All("UR"),
                ["keywords"] = All("KW"),
                ["date"] = string.Join('-', All("DA").Split('/').Take(3).Where(part => part.Length > 0)),
            });
            lines = [];
        }

        Assert.Empty(lines);
        return items;

        string All(string tag) => string.Join(" | ", lines.Where(line => line.Tag == tag).Select(line => line.Value));
    }

    private static List<Dictionary<string, string>> InCsl(string text) => [.. JsonElement.Parse(text).EnumerateArray().Select(item => new Dictionary<string, string>
    {
        ["key"] = Said(item, "citation-key"), ["title"] = Said(item, "title"), ["publisher"] = Said(item, "publisher"), ["abstract"] = Said(item, "abstract"), ["url"] = Said(item, "URL"),
        ["author"] = item.TryGetProperty("author", out var authors) ? string.Join(" | ", authors.EnumerateArray().Select(name => name.TryGetProperty("literal", out var literal) ? literal.GetString() : $"{Said(name, "family")}, {Said(name, "given")}{(name.TryGetProperty("suffix", out var suffix) ? $", {suffix.GetString()}" : "")}")) : "",
        ["keywords"] = Said(item, "keyword").Replace("; ", " | ", StringComparison.Ordinal), ["date"] = item.TryGetProperty("issued", out var issued) ? JsonSerializer.Deserialize<CslDate>(issued, JsonSerializerOptions.Web)!.Edtf : "", // it is a date
    })];

    private static string Said(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
