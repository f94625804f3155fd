using KoreaPeace.Tests.Browser;

[assembly: AssemblyFixture(typeof(OpenArchives))]

namespace KoreaPeace.Tests.Browser;

/// <summary>The archives that the browser reads, each on a port of its own and started by the first test that visits it.</summary>
public sealed class OpenArchives : IAsyncDisposable
{
    private readonly Lazy<(TestArchive Archive, Uri Address)> shipped = new(() => Opened(TestArchive.Shipped()));
    private readonly Lazy<(TestArchive Archive, Uri Address)> crowded = new(() => Opened(TestArchive.Of(CrowdedArchive.Seeds())));

    /// <summary>The seeds that the repository ships.</summary>
    public Uri Shipped => shipped.Value.Address;

    /// <summary>Three hundred invented records, and one of every odd kind.</summary>
    public Uri Crowded => crowded.Value.Address;

    public async ValueTask DisposeAsync()
    {
        if (shipped.IsValueCreated) await shipped.Value.Archive.DisposeAsync();
        if (crowded.IsValueCreated) await crowded.Value.Archive.DisposeAsync();
    }

    private static (TestArchive Archive, Uri Address) Opened(TestArchive archive)
    {
        archive.Setting("Archive:Watch", "false").Setting("Serilog:MinimumLevel:Default", "Warning");
        return (archive, archive.OnAPort());
    }
}
