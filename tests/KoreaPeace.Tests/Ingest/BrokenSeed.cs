using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Tests.Ingest;

/// <summary>One broken seed among good ones: exactly what is said about it, and that it costs the others nothing.</summary>
internal static class BrokenSeed
{
    private static readonly IReadOnlyList<Seed> Good = [Seeds.Interview("a-good-interview"), Seeds.Report("a-good-report")];

    /// <summary>A report with this text below its front matter.</summary>
    public static Seed Saying(string text) => Seeds.Report() with { Text = $"{Seeds.Report().Text}\n{text}\n" };

    /// <param name="said">The lines of validate, those of the broken seed without its path: "4: date …", or ": is a link …" where no line is meant.</param>
    public static async Task Says(Seed broken, string said)
    {
        await using var archive = TestArchive.With([.. Good, broken]);
        Says(archive, broken.Path, said);
    }

    /// <summary>The same for an archive that the test has broken itself.</summary>
    public static void Says(TestArchive archive, string path, string said)
    {
        var expected = said.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.StartsWith("seeds/", StringComparison.Ordinal) ? line : $"seeds/{path}{(line.StartsWith(':') ? "" : ":")}{line}").ToList();
        Assert.Equal(expected, archive.Validate());

        var read = Read(archive);
        var named = expected.Where(line => !line.Contains(": warning: ", StringComparison.Ordinal)).Select(line => line.Split(':')[0]["seeds/".Length..]).ToHashSet();
        Assert.All(Good.Where(seed => !named.Contains(seed.Path)), seed => Assert.Contains(seed.Path, read));
    }

    public static TestArchive Among(params IEnumerable<Seed> seeds) => TestArchive.With([.. Good, .. seeds]);

    public static IReadOnlyList<string> Read(TestArchive archive) =>
        [.. ArchiveReading.Of(new SeedFolder(archive.SeedsFolder), LastGood.Nothing).Records.Select(record => record.SeedPath)];
}
