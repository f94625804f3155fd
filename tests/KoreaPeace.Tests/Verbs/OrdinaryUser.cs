using System.Diagnostics;

namespace KoreaPeace.Tests.Verbs;

/// <summary>The program run by somebody whom file modes bind. Root is bound by none, so for root that power is taken away first.</summary>
internal static class OrdinaryUser
{
    /// <summary>The exit code, and what was said on either stream, line by line.</summary>
    public static async Task<(int ExitCode, string[] Lines)> Runs(params string[] arguments)
    {
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "koreapeace.dll"), .. arguments];
        if (Environment.UserName == "root") command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", .. command];
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!; // never null for a program that is not a document
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, string.Concat(said).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
