using System.CommandLine;
using KoreaPeace.Site.Verbs;

namespace KoreaPeace.Tests.Verbs;

/// <summary>What the program answered when it was told something.</summary>
public sealed record Told(int ExitCode, string Output, string Error)
{
    public static async Task<Told> Program(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await Verb.Root().Parse(arguments).InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error, ProcessTerminationTimeout = null }, TestContext.Current.CancellationToken);
        return new Told(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>With the folders of an archive.</summary>
    public static Task<Told> Program(TestArchive archive, params string[] arguments) => Program([.. arguments, "--seeds", archive.SeedsFolder, "--data", archive.DataFolder]);
}
