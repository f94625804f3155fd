using System.Net;
using System.Security.Cryptography;
using System.Text;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Site.Seeds;

/// <summary>
/// What the last ingest found wrong, for the curator who runs the site on the own machine while writing. Nobody else may see it: messages
/// quote what is not published.
/// </summary>
public sealed class SeedProblems(IWebHostEnvironment environment)
{
    // Whoever comes through a proxy is not at this machine, whatever address the proxy has.
    private static readonly string[] OfProxies = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    private volatile Findings last = new([], null, "");

    /// <summary>In the order of files and lines.</summary>
    public IReadOnlyList<Problem> Found => last.Problems;

    /// <summary>Why nothing was published; null when something was, or nothing had changed.</summary>
    public string? Refusal => last.Refusal;

    /// <summary>Changes whenever the findings do; empty when there are none.</summary>
    public string Stamp => last.Stamp;

    public void Keep(IReadOnlyList<Problem> problems, string? refusal = null)
    {
        var said = string.Concat(problems.Select(problem => problem.Said("seeds") + "\n")) + refusal;
        last = new Findings(problems, refusal, said.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..8]);
    }

    /// <summary>Whether the request comes from the machine itself, in development, and straight.</summary>
    public bool AreForSender(HttpContext context) => environment.IsDevelopment()
        && context.Connection.RemoteIpAddress is { } sender && IPAddress.IsLoopback(sender)
        && !Array.Exists(OfProxies, context.Request.Headers.ContainsKey)
        // A page elsewhere can make a browser ask this machine, but under its own name.
        && (context.Request.Host.Host == "localhost" || (IPAddress.TryParse(context.Request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)));

    private sealed record Findings(IReadOnlyList<Problem> Problems, string? Refusal, string Stamp);
}
