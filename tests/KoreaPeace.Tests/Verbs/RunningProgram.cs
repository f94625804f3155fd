using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace KoreaPeace.Tests.Verbs;

/// <summary>The program as an operator runs it: a process of its own.</summary>
public sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly TaskCompletionSource<Uri> opened = new();

    private RunningProgram(Process process) => this.process = process;

    public ConcurrentQueue<string> Output { get; } = [];

    public ConcurrentQueue<string> Error { get; } = [];

    public static RunningProgram Start(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "koreapeace.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ENVIRONMENT"] = start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var program = new RunningProgram(new Process { StartInfo = start });
        program.process.OutputDataReceived += (_, line) => program.Heard(line.Data);
        program.process.ErrorDataReceived += (_, line) => program.Error.Enqueue(line.Data ?? "");
        program.process.Start();
        program.process.BeginOutputReadLine();
        program.process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Where it serves, once it does.</summary>
    public Task<Uri> Opened() => opened.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

    public void Terminate() => Process.Start("kill", ["-TERM", $"{process.Id}"]).WaitForExit();

    public async Task<int> Ended()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Heard(string? line)
    {
        if (line is null) return;
        Output.Enqueue(line);
        if (line.Contains("\"Addresses\"", StringComparison.Ordinal)) opened.TrySetResult(new Uri(JsonDocument.Parse(line).RootElement.GetProperty("Addresses").GetString()!)); // it is there
    }
}
