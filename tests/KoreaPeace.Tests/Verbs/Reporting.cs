using System.Text.Json;
using KoreaPeace.Site.Search;

namespace KoreaPeace.Tests.Verbs;

/// <summary><c>report</c>: where the archive is thin, and what readers looked for in vain.</summary>
public sealed class Reporting
{
    private static readonly Seed[] Thin =
    [
        Seeds.Interview().But("topics: [deterrence]\n", ""),
        Seeds.Report() with { Text = Seeds.Report().Text + "\n\nSee [the list](https://example.org/list) and <https://example.org/other>.\n" },
        Seeds.Report("another-report", topics: "sanctions"),
    ];

    [Fact]
    public async Task names_what_is_thin_with_counts()
    {
        await using var archive = TestArchive.With(Thin);
        Directory.CreateDirectory(archive.DataFolder);
        await File.WriteAllTextAsync(Path.Combine(archive.DataFolder, "searches.json"), "{\"zeppelin\": 3}", TestContext.Current.CancellationToken);
        var told = await Told.Program(archive, "report");

        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        Assert.StartsWith("""
            3 pieces.

            Pieces without topics: 1
              transcripts/2021/a-talk-on-deterrence.md

            Topics with fewer than two pieces: 2
              deterrence (0)
              peace-processes (0)

            People without a note: 2
              ada-host
              moon-jae-in

            Searches that found nothing: 1
              zeppelin (3)

            Outside links, by host: 8
              web.archive.org (3)
            """.ReplaceLineEndings("\n"), told.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task prints_addresses_for_a_link_checker()
    {
        await using var archive = TestArchive.With(Thin);
        var lines = (await Told.Program(archive, "report", "--links")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(8, lines.Distinct().Count());
        Assert.Subset(lines.ToHashSet(), new HashSet<string> { "https://example.org/list", "https://example.org/other", "https://institute.example.org/what-sanctions-do", "https://web.archive.org/web/2021/https://radio.example.org/a-talk-on-deterrence" });
    }

    [Fact]
    public async Task prints_one_JSON_object_for_other_programs()
    {
        await using var archive = TestArchive.With(Thin);
        var said = JsonDocument.Parse((await Told.Program(archive, "report", "--json")).Output).RootElement;

        Assert.Equal((3, 1, 0), (said.GetProperty("records").GetInt32(), said.GetProperty("withoutTopics").GetArrayLength(), said.GetProperty("thinTopics").GetProperty("deterrence").GetInt32()));
        Assert.Equal(8, said.GetProperty("links").GetArrayLength());
    }

    [Fact]
    public async Task knows_what_was_searched_in_vain_when_that_is_counted()
    {
        await using var archive = TestArchive.With(Thin).Setting("Archive:CountSearches", "true");
        foreach (var words in new[] { "Zeppelin", "%20zeppelin%20", "deterrence", "quokka", new string('x', 300) }) await archive.Get($"/search?q={words}");
        await archive.Site.DisposeAsync(); // the site stops

        Assert.Equal([("zeppelin", 2), ("quokka", 1), (new string('x', MissedSearches.MaxLength), 1)], MissedSearches.In(archive.DataFolder).Select(count => (count.Key, count.Value)));
    }

    [Fact]
    public async Task knows_nothing_of_searches_unless_they_are_counted()
    {
        await using var archive = TestArchive.With(Thin);
        await archive.Get("/search?q=zeppelin");
        await archive.Site.DisposeAsync(); // the site stops

        Assert.False(File.Exists(Path.Combine(archive.DataFolder, "searches.json")));
    }

    [Fact]
    public async Task keeps_no_more_than_a_thousand_different_searches()
    {
        await using var archive = TestArchive.With(Thin).Setting("Archive:CountSearches", "true");
        var missed = archive.Site.Services.GetService(typeof(MissedSearches)) as MissedSearches;
        for (var n = 0; n < 2 * MissedSearches.MaxDifferent; n++) missed!.Count($"word {n}"); // the site has one
        await archive.Site.DisposeAsync(); // the site stops

        Assert.Equal(MissedSearches.MaxDifferent, MissedSearches.In(archive.DataFolder).Count);
    }
}
