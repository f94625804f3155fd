using KoreaPeace.Archive.Engines;
using Microsoft.Extensions.Logging;

namespace KoreaPeace.Archive.Editions;

/// <summary>The edition that is served now. It changes only when a new one is whole and has been opened; otherwise the old one stays.</summary>
public sealed class EditionProvider(EditionFolder folder, DatabaseEngine engine, ILogger<EditionProvider> log) : IDisposable
{
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private volatile OpenEdition? current;
    private string? refused;

    /// <summary>Null while there is nothing to serve.</summary>
    public OpenEdition? Current => current;

    /// <summary>Why what is served is not what the data folder names; null when it is.</summary>
    public string? Degraded { get; private set; }

    /// <summary>Looks where the pointer points and opens what it finds there. Cheap when nothing has changed.</summary>
    public async Task Refresh(CancellationToken cancel)
    {
        await refreshing.WaitAsync(cancel);
        try
        {
            var named = folder.Current();
            if (named is not null && named.File == current?.Edition.File) Degraded = null;
            else if (named is null && current is not null) Degraded = "current.json is missing or cannot be read";
            else await Switch(named, cancel);
        }
        finally
        {
            refreshing.Release();
        }
    }

    public void Dispose() => refreshing.Dispose();

    private async Task Switch(Edition? named, CancellationToken cancel)
    {
        // While something is served, only the named edition may replace it; at the start an older one is better than nothing.
        var candidates = current is null ? folder.All() : [named!]; // named is null only when nothing is served
        foreach (var edition in candidates)
        {
            if (await Open(edition, cancel) is not { } opened) continue;
            var before = current;
            current = opened;
            Degraded = edition.File == named?.File ? null : $"edition {edition.Number} is served instead of the one that current.json names";
            log.LogInformation("Serving edition {Number} ({Id}), {Records} records", edition.Number, edition.Id, edition.Records);
            if (before is not null) engine.Release(before.Database);
            return;
        }

        if (current is not null) Degraded = $"edition {named?.Number} cannot be opened; edition {current.Edition.Number} stays";
    }

    private async Task<OpenEdition?> Open(Edition edition, CancellationToken cancel)
    {
        try
        {
            if (edition.Schema != ArchiveDb.Schema) return Refuse(edition, "it was built by another version of the program");
            if (!folder.IsIntact(edition)) return Refuse(edition, "its file is missing or damaged");
            return await OpenEdition.Open(edition, engine, folder.PathOf(edition), cancel);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            return Refuse(edition, broken.Message);
        }
    }

    private OpenEdition? Refuse(Edition edition, string why)
    {
        // The pointer is looked at every second; one line per edition is enough.
        if (refused != edition.File) log.LogError("Edition {Number} is not served: {Why}", edition.Number, why);
        refused = edition.File;
        return null;
    }
}
