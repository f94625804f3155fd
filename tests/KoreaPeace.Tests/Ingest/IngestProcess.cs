using System.Diagnostics;
using KoreaPeace.Archive.Editions;

namespace KoreaPeace.Tests.Ingest;

/// <summary>The real program at its verb <c>ingest</c>, in a process of its own that can be killed.</summary>
internal sealed class IngestProcess : IDisposable
{
    private readonly Process process;

    private IngestProcess(Process process) => this.process = process;

    public static IngestProcess Of(TestArchive archive, Dictionary<string, string>? environment = null)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "koreapeace.dll");
        var start = new ProcessStartInfo("dotnet", [program, "ingest", "--seeds", archive.SeedsFolder, "--data", archive.DataFolder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? []) start.Environment[name] = value;
        return new IngestProcess(Process.Start(start)!); // never null for a program that is not a document
    }

    /// <summary>Kills it there and then, as a power cut would; whether it was still at work.</summary>
    public bool Kill()
    {
        if (process.HasExited) return false;
        process.Kill();
        process.WaitForExit();
        return true;
    }

    /// <summary>Its exit code.</summary>
    public async Task<int> Ended()
    {
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    public void Dispose() => process.Dispose();
}

internal static class ArchiveFolders
{
    public static EditionFolder Editions(this TestArchive archive, TimeProvider? clock = null) => new(archive.DataFolder, clock ?? TimeProvider.System);
}
