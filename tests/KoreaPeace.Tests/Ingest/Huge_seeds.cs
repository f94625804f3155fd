using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Tests.Ingest;

/// <summary>
/// Texts of almost the largest size that a record may have, each made of what libraries are slow at. However bad, a seed is read or
/// refused in a moment: a thousand times less would be noticed nowhere, a thousand times more would stop the archive.
/// </summary>
[Trait("Category", "Long")]
public sealed class Huge_seeds
{
    private const int Size = 1_000_000;
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2); // ten times what any of them takes alone; the machine may be busy

    private static readonly Dictionary<string, Func<string>> Bodies = new()
    {
        ["brackets"] = () => Many("["),
        ["links that do not end"] = () => Many("[a]("),
        ["links that do not end, in paragraphs"] = () => Many("[a](\n\n"),
        ["emphasis"] = () => Many("**a*"),
        ["emphasis in paragraphs"] = () => Many("_a_\n\n"),
        ["backticks"] = () => Many("`a "),
        ["backticks of every length"] = () => Many(n => new string('`', (n % 200) + 1) + "a\n\n"),
        ["backslashes"] = () => Many("\\"),
        ["entities"] = () => Many("&#65;\n\n"),
        ["lists in lists"] = () => Many("- "),
        ["numbered lists in lists"] = () => Many("1. "),
        ["lists indented ever deeper"] = () => Many(n => new string(' ', 2 * (n % 1000)) + "- a\n\n"),
        ["list entries"] = () => Many("- a\n"),
        ["quotations in quotations"] = () => Many("> "),
        ["quotations of lists"] = () => Many("- > a\n\n"),
        ["headings"] = () => Many("### a\n\n"),
        ["sections"] = () => Many("## a\n\n"),
        ["a heading of marks"] = () => "## " + Many("# ") + "x\ny",
        ["a heading of spaces"] = () => "## " + Many(" ") + "x\ny",
        ["underlined headings"] = () => Many("a\n-\n"),
        ["tables"] = () => Many("a-b\n-- --\n"),
        ["definitions of links"] = () => Many(n => $"[a{n}]: x\n\n"),
        ["a definition that does not end"] = () => "[a]: b '" + Many("c\n"),
        ["HTML"] = () => Many("<a \n\n"),
        ["comments"] = () => Many("<!--\n\n"),
        ["fences"] = () => Many("```\n\n"),
        ["one long word"] = () => Many("a"),
        ["empty lines"] = () => "a" + Many("\n") + "b",
        ["tabs"] = () => Many("\t"),
        ["invisible characters"] = () => Many("\u200b\n"),
        ["letters of Hangul"] = () => Many("\u1100\u1161\u11a8"),
        ["accents on one letter"] = () => "a" + Many("\u0301"),
        ["turns"] = () => Many(n => $"\n\n**Ada Host:** {{#t{n}}} x"),
        ["speakers"] = () => Many(n => $"\n\n**B{n}:** x"),
    };

    private static readonly Dictionary<string, Func<string>> Fields = new()
    {
        ["lists in lists"] = () => Many("["),
        ["maps in maps"] = () => Many("{a: "),
        ["lists in lists as a value"] = () => "x: " + Many("["),
        ["hyphens"] = () => "x:\n" + Many("- "),
        ["question marks"] = () => Many("? "),
        ["keys"] = () => Many(n => $"k{n}: a\n"),
        ["one key again and again"] = () => Many("k: a\n"),
        ["one misspelt key again and again"] = () => Many("titel: a\n"),
        ["a key of a million letters"] = () => "? " + Many("a") + "\n: b",
        ["keys on one line"] = () => "x: {" + Many("a,") + "}",
        ["a type of a million letters"] = () => "programme: " + Many("a"),
        ["unknown topics"] = () => "aliases: [" + Many(n => $"T{n},") + "]",
        ["anchors"] = () => Many("&a "),
        ["tags"] = () => Many("! "),
        ["directives"] = () => Many("%a\n"),
        ["comments"] = () => Many("# a\n"),
        ["quotation marks"] = () => "x: '" + Many("''"),
        ["a folded text"] = () => "x: >-\n" + Many("  a\n"),
        ["indents"] = () => Many(n => new string(' ', n) + "a:\n"),
        ["slashes of a date"] = () => "recorded: " + Many("/"),
        ["hyphens of a slug"] = () => "aliases: " + Many("a-"),
    };

    public static TheoryData<string> NamesOfBodies { get; } = [.. Bodies.Keys];

    public static TheoryData<string> NamesOfFields { get; } = [.. Fields.Keys];

    [Theory, MemberData(nameof(NamesOfBodies))]
    public async Task of_any_text_are_judged_in_a_moment(string made)
    {
        var body = Bodies[made]();
        await IsQuick(made, Seeds.Report() with { Text = Seeds.Report().Text + "\n" + body });
        await IsQuick(made, Seeds.Interview().But("Deterrence buys time", body));
    }

    [Theory, MemberData(nameof(NamesOfFields))]
    public Task of_any_fields_are_judged_in_a_moment(string made) =>
        IsQuick(made, Seeds.Report().But("rights: Example Institute.\n", "rights: Example Institute.\n" + Fields[made]() + "\n"));

    [Fact]
    public async Task name_a_hundred_problems_and_count_the_rest()
    {
        await using var archive = BrokenSeed.Among(BrokenSeed.Saying(string.Concat(Enumerable.Repeat("<b>\n\n", 300))));

        var said = archive.Validate();

        Assert.Equal(101, said.Count);
        Assert.Equal("seeds/publications/2022/what-sanctions-do.md: and 200 more in this file; mend the first and look again", said[^1]);
    }

    [Fact]
    public async Task are_quoted_in_part_only()
    {
        await using var archive = BrokenSeed.Among(Seeds.Report().But("type: Report", "type: " + Many("a")));

        Assert.InRange(Assert.Single(archive.Validate()).Length, 500, 1_100);
    }

    /// <summary>On a stack of 256 KB, as small ones of other systems are: nothing may recurse as deep as a seed can nest.</summary>
    private static async Task IsQuick(string made, Seed seed)
    {
        var root = Directory.CreateTempSubdirectory("koreapeace-").FullName;
        var folder = new SeedFolder(root);
        foreach (var file in Seeds.Vocabularies.Append(seed with { Text = seed.Text.Length > SeedFolder.MaxRecordBytes ? seed.Text[..SeedFolder.MaxRecordBytes] : seed.Text }))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file.Path))!); // never the root itself
            File.WriteAllText(Path.Combine(root, file.Path), file.Text);
        }

        var took = await Quickest.Of(Moment, () =>
        {
            Exception? thrown = null;
            var reading = new Thread(() => thrown = Record.Exception(() => ArchiveReading.Of(folder, LastGood.Nothing)), maxStackSize: 256 * 1024) { IsBackground = true };
            reading.Start();
            Assert.True(reading.Join(10 * Moment), $"{made} takes for ever");
            Assert.Null(thrown);
            return Task.CompletedTask;
        });

        Assert.True(took < Moment, $"{made} takes {took}");
        Directory.Delete(root, recursive: true);
    }

    private static string Many(string text) => Many(_ => text);

    private static string Many(Func<int, string> text)
    {
        var many = new System.Text.StringBuilder(Size);
        for (var n = 1; many.Length < Size; n++) many.Append(text(n));
        return many.ToString(0, Size);
    }
}
