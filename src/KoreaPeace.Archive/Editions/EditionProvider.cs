using KoreaPeace.Archive.Engines;
using Microsoft.Extensions.Logging;

namespace KoreaPeace.Archive.Editions;

/// <summary>The edition that is served now. It changes only when a new one is whole and has been opened; otherwise the old one stays.</summary>
public sealed class EditionProvider(EditionFolder folder, DatabaseEngine engine, ILogger<EditionProvider> log) : IDisposable
{
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private volatile OpenEdition? current;
    private readonly Dictionary<string, (long Bytes, DateTime Written)> refused = [];
    private (long Bytes, DateTime Written) stamp;

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
            var isWhole = current is not null && folder.Stamp(current.Edition) == stamp;
            if (isWhole && named?.File == current?.Edition.File) Degraded = null;
            else if (isWhole && named is null) Degraded = "current.json is missing or cannot be read";
            else await Switch(named, isWhole, cancel);
        }
        finally
        {
            refreshing.Release();
        }
    }

    public void Dispose() => refreshing.Dispose();

    private async Task Switch(Edition? named, bool isWhole, CancellationToken cancel)
    {
        // While something whole is served, only the named edition may replace it; otherwise an older one is better than nothing.
        var candidates = isWhole ? [named!] : folder.All(); // named is null only when nothing whole is served
        foreach (var edition in candidates)
        {
            var found = folder.Stamp(edition);
            if (await Open(edition, found, cancel) is not { } opened) continue;
            var before = current;
            (current, stamp) = (opened, found);
            Degraded = edition.File == named?.File ? null : $"edition {edition.Number} is served instead of the one that current.json names";
            log.LogInformation("Serving edition {Number} ({Id}), {Records} records", edition.Number, edition.Id, edition.Records);
            if (before is not null) engine.Release(before.Database);
            return;
        }

        if (current is null) return;
        Degraded = isWhole
            ? $"edition {named!.Number} cannot be opened; edition {current.Edition.Number} stays"
            : $"the file of edition {current.Edition.Number} is missing or damaged, and there is no other";
    }

    private async Task<OpenEdition?> Open(Edition edition, (long Bytes, DateTime Written) found, CancellationToken cancel)
    {
        // The pointer is looked at every second: a file that has been refused is neither hashed nor named again until it changes.
        if (refused.TryGetValue(edition.File, out var then) && then == found) return null;
        refused[edition.File] = found;
        try
        {
            if (edition.Schema != ArchiveDb.Schema) return Refuse(edition, "it was built by another version of the program");
            if (!folder.IsIntact(edition)) return Refuse(edition, "its file is missing or damaged");
            var opened = await OpenEdition.Open(edition, engine, folder.PathOf(edition), cancel);
            refused.Remove(edition.File);
            return opened;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            return Refuse(edition, broken.Message);
        }
    }

    private OpenEdition? Refuse(Edition edition, string why)
    {
        log.LogError("Edition {Number} is not served: {Why}", edition.Number, why);
        return null;
    }
}
