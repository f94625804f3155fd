namespace KoreaPeace.Tests;

/// <summary>One archive for all the tests of a class that only read it.</summary>
public abstract class SharedArchive(TestArchive archive) : IAsyncDisposable
{
    protected SharedArchive(params IEnumerable<Seed> seeds) : this(TestArchive.With(seeds))
    {
    }

    public TestArchive Archive { get; } = archive;

    public async ValueTask DisposeAsync()
    {
        await Archive.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
