using System.Text.Encodings.Web;
using System.Text.Json;
using KoreaPeace.Archive;
using KoreaPeace.Site.Settings;

namespace KoreaPeace.Site.Search;

/// <summary>
/// Counts the searches that found nothing, where the operator wants to know: what was typed, in small letters and cut short, and how often.
/// Not who, not from where, not when.
/// </summary>
public sealed class MissedSearches(SiteSettings settings, ArchiveSettings folders, TimeProvider clock, ILogger<MissedSearches> log) : BackgroundService
{
    public const int MaxLength = 100; // characters; what is longer is a pasted text and no search
    public const int MaxDifferent = 1_000; // somebody who types at random must not fill the disk

    private const string FileName = "searches.json";

    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock counting = new();
    private readonly Dictionary<string, int> counts = settings.CountSearches ? new(In(folders.Data)) : [];
    private bool isWritten = true;

    /// <summary>What has been counted in a data folder; nothing when nothing can be read.</summary>
    public static IReadOnlyDictionary<string, int> In(string data)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, int>>(File.ReadAllBytes(Path.Combine(data, FileName))) ?? [];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            return new Dictionary<string, int>();
        }
    }

    public void Count(string typed)
    {
        if (!settings.CountSearches) return;
        var words = string.Join(' ', typed.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > MaxLength) words = words[..MaxLength].TrimEnd();
        lock (counting)
        {
            if (!counts.ContainsKey(words) && counts.Count >= MaxDifferent) return;
            counts[words] = counts.GetValueOrDefault(words) + 1;
            isWritten = false;
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Write();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.CountSearches) return;
        using var timer = new PeriodicTimer(Between, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) Write();
    }

    private void Write()
    {
        byte[] written;
        lock (counting)
        {
            if (isWritten) return;
            written = JsonSerializer.SerializeToUtf8Bytes(counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).ToDictionary(), Json);
            isWritten = true;
        }

        try
        {
            var file = Path.Combine(folders.Data, FileName);
            var unfinished = file + ".new";
            Directory.CreateDirectory(folders.Data);
            File.WriteAllBytes(unfinished, written);
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            log.LogWarning("The counts of searches could not be written: {Why}", failed.Message);
        }
    }
}
