using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KoreaPeace.Archive;
using KoreaPeace.Site.Settings;

namespace KoreaPeace.Site.Verbs;

/// <summary>The things the program can be told to do, and what they have in common.</summary>
public static class Verb
{
    public const int Good = 0;
    public const int Misuse = 1;
    public const int ProblemsInSeeds = 2;
    public const int CouldNotRun = 3;
    public const int Busy = 75; // EX_TEMPFAIL of sysexits.h: try again later

    /// <summary>How verbs print JSON.</summary>
    public static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // for a terminal, not for a page
    };

    public static RootCommand Root()
    {
        var root = new RootCommand("Korea Peace Archive: keeps interviews and publications on Korean diplomacy as plain files and serves them as a searchable site.");
        var serve = new ServeVerb();
        root.Add(serve);
        root.Add(new IngestVerb());
        root.Add(new ValidateVerb());
        root.Add(new NewVerb());
        root.Add(new ImportVerb());
        root.Add(new ReportVerb());
        root.Add(new SchemaVerb());
        serve.AlsoRunsAs(root);
        return root;
    }

    public static Option<string?> SeedsOption() => new("--seeds") { Description = "The folder of seeds. Otherwise the setting Archive:Seeds, or the nearest folder named seeds.", HelpName = "DIR" };

    public static Option<string?> DataOption() => new("--data") { Description = "The folder for the built archive. Otherwise the setting Archive:Data, or data beside the seeds.", HelpName = "DIR" };

    /// <summary>The folders as command line, environment and appsettings.json say, in this order.</summary>
    public static ArchiveSettings Folders(ParseResult told, Option<string?> seeds, Option<string?> data)
    {
        var configuration = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json").AddEnvironmentVariables().Build();
        var settings = SiteSettings.From(configuration);
        return ArchiveFolders.Of(told.GetValue(seeds) ?? settings.Seeds, told.GetValue(data) ?? settings.Data);
    }

    /// <summary>Runs a verb, turning what stops it into one line and an exit code.</summary>
    /// <param name="alsoKnows">What it understands besides its options.</param>
    public static async Task<int> Try(ParseResult told, Func<Task<int>> run, Func<string, bool>? alsoKnows = null)
    {
        var error = told.InvocationConfiguration.Error;
        // The parser itself lets everything pass, because serve takes settings.
        if (told.UnmatchedTokens.FirstOrDefault(token => alsoKnows?.Invoke(token) != true) is { } unknown)
        {
            var known = told.CommandResult.Command.Options.Select(option => option.Name).Concat(told.RootCommandResult.Command.Subcommands.Select(verb => verb.Name));
            await error.WriteLineAsync($"{unknown} is neither a verb nor an option or setting of {told.CommandResult.Command.Name}{Archive.Ingest.Nearest.Hint(unknown.Split('=')[0], known).TrimEnd('?')}; --help lists what there is.");
            return Misuse;
        }

        try
        {
            return await run();
        }
        catch (MisuseException misuse)
        {
            await error.WriteLineAsync(misuse.Message.EndsWith('?') ? misuse.Message : $"{misuse.Message}.");
            return Misuse;
        }
        catch (Exception stop) when (Explained(stop) is { } why)
        {
            await error.WriteLineAsync(why.Line);
            return why.ExitCode;
        }
    }

    private static (string Line, int ExitCode)? Explained(Exception stop) => stop switch
    {
        SettingsException => ($"Setting: {stop.Message}.", CouldNotRun),
        Archive.Ingest.IngestRefusedException => ($"Nothing was published: {stop.Message}.", CouldNotRun),
        Archive.Editions.IngestRunningException => ($"Nothing was published: {stop.Message}.", Busy),
        Archive.Exchange.Import.ImportMisuseException => (stop.Message.EndsWith('?') ? stop.Message : $"{stop.Message}.", Misuse),
        IOException or UnauthorizedAccessException => ($"Could not run: {stop.Message}", CouldNotRun),
        OperationCanceledException => ("Stopped; the archive is as it was.", CouldNotRun),
        _ => null,
    };
}

/// <summary>What was told cannot be meant; the message says what to tell instead.</summary>
internal sealed class MisuseException(string message) : Exception(message);
