using System.CommandLine;
using System.Net.Sockets;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Site.Settings;
using Serilog;

namespace KoreaPeace.Site.Verbs;

/// <summary><c>serve</c>, the default: takes in the seeds when they have changed and serves the site until it is stopped.</summary>
internal sealed class ServeVerb : Command
{
    // What the host itself understands, besides the settings of the archive and of logging.
    private static readonly string[] HostSettings = ["urls", "environment", "contentRoot", "applicationName", "AllowedHosts"];
    private static readonly string[] Sections = ["Archive", "Serilog", "Kestrel"];

    private readonly Option<string?> seeds = Verb.SeedsOption();
    private readonly Option<string?> data = Verb.DataOption();

    public ServeVerb() : base("serve", "Serve the site (the default). Edited seeds show at once. Any setting can be given as --Name=value, such as --urls=http://localhost:5081.") => AlsoRunsAs(this);

    /// <summary>Makes another command do the same: the program told nothing serves.</summary>
    public void AlsoRunsAs(Command command)
    {
        command.Add(seeds);
        command.Add(data);
        command.TreatUnmatchedTokensAsErrors = false; // settings are judged below
        command.SetAction((told, cancel) => Verb.Try(told, () => Run(told, cancel), IsSetting));
    }

    private async Task<int> Run(ParseResult told, CancellationToken cancel)
    {
        await using var site = ArchiveSite.Build([.. told.UnmatchedTokens, .. Setting("Seeds", told.GetValue(seeds)), .. Setting("Data", told.GetValue(data))]);
        try
        {
            await site.StartAsync(cancel);
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException || taken.GetBaseException() is SocketException)
        {
            await site.StopAsync(CancellationToken.None); // what has been started before, such as the watching of the seeds
            await told.InvocationConfiguration.Error.WriteLineAsync($"Could not serve: {taken.Message.TrimEnd('.')}. Stop the other program, or choose another address with --urls=http://localhost:5081.");
            return Verb.CouldNotRun;
        }

        var edition = site.Services.GetRequiredService<EditionProvider>().Current?.Edition;
        Log.Information("{Name} is open at {Addresses} ({Records} records). Ctrl+C stops it.",
            site.Services.GetRequiredService<SiteSettings>().Name, string.Join(", ", site.Urls), edition?.Records ?? 0);
        await site.WaitForShutdownAsync(cancel);
        return Verb.Good;
    }

    private static IEnumerable<string> Setting(string name, string? value) => value is null ? [] : [$"--{SiteSettings.Section}:{name}={value}"];

    private static bool IsSetting(string token)
    {
        var name = token.TrimStart('-').Split('=')[0].Replace("__", ":", StringComparison.Ordinal);
        return token.StartsWith("--", StringComparison.Ordinal) && token.Contains('=', StringComparison.Ordinal)
            && (HostSettings.Contains(name, StringComparer.OrdinalIgnoreCase) || Sections.Contains(name.Split(':')[0], StringComparer.OrdinalIgnoreCase));
    }
}
