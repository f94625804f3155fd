using System.CommandLine;
using System.Text.Json;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Site.Search;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Verbs;

/// <summary><c>report</c>: says where the archive is thin, and what readers looked for in vain.</summary>
internal sealed class ReportVerb : Command
{
    private const int MostNamed = 50; // of each kind, for somebody who reads it on a screen; --json has them all

    private readonly Option<string?> seeds = Verb.SeedsOption();
    private readonly Option<string?> data = Verb.DataOption();
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON object for other programs, and nothing else." };
    private readonly Option<bool> links = new("--links") { Description = "Print only the outside addresses, one on a line, for a link checker." };

    public ReportVerb() : base("report", "Say where the archive is thin: pieces without topics, topics with few pieces, people without a note, searches in vain, outside links.")
    {
        Add(seeds);
        Add(data);
        Add(json);
        Add(links);
        SetAction((told, _) => Verb.Try(told, () => Task.FromResult(Run(told))));
    }

    private int Run(ParseResult told)
    {
        var folders = Verb.Folders(told, seeds, data);
        var folder = new SeedFolder(folders.Seeds);
        if (!folder.Exists) throw new DirectoryNotFoundException($"the seeds folder {folder.Said} does not exist; give another with --seeds.");

        var report = ArchiveReport.Of(ArchiveReading.Of(folder, LastGood.Nothing));
        var missed = MissedSearches.In(folders.Data);
        var output = told.InvocationConfiguration.Output;
        if (told.GetValue(links)) output.Write(string.Concat(report.Links.Select(link => link + output.NewLine)));
        else if (told.GetValue(json)) output.WriteLine(JsonSerializer.Serialize(new { report.Records, report.WithoutTopics, report.ThinTopics, report.PeopleWithoutNote, missedSearches = missed, report.Links }, Verb.Json));
        else Say(output, report, missed);
        return Verb.Good;
    }

    private static void Say(TextWriter output, ArchiveReport report, IReadOnlyDictionary<string, int> missed)
    {
        output.WriteLine($"{Words.Counted(report.Records, "piece")}.");
        List(output, "Pieces without topics", report.WithoutTopics);
        List(output, "Topics with fewer than two pieces", [.. report.ThinTopics.Select(topic => $"{topic.Key} ({topic.Value})")]);
        List(output, "People without a note", report.PeopleWithoutNote);
        List(output, "Searches that found nothing", [.. missed.OrderByDescending(search => search.Value).Select(search => $"{search.Key} ({search.Value})")]);
        List(output, "Outside links, by host", [.. report.Links.CountBy(link => new Uri(link).Host).OrderByDescending(host => host.Value).ThenBy(host => host.Key, StringComparer.Ordinal).Select(host => $"{host.Key} ({host.Value})")], report.Links.Count);
    }

    private static void List(TextWriter output, string what, IReadOnlyList<string> entries, int? count = null)
    {
        output.WriteLine();
        output.WriteLine(entries.Count == 0 ? $"{what}: none" : $"{what}: {count ?? entries.Count}");
        foreach (var entry in entries.Take(MostNamed)) output.WriteLine($"  {entry}");
        if (entries.Count > MostNamed) output.WriteLine($"  and {entries.Count - MostNamed} more");
    }
}
