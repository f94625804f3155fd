using KoreaPeace.Archive;

namespace KoreaPeace.Site.Settings;

/// <summary>Finds the folders of the archive from where the program was started.</summary>
public static class ArchiveFolders
{
    /// <param name="seeds">Empty for the nearest folder "seeds" from the current folder upwards.</param>
    /// <param name="data">Empty for "data" beside the seeds.</param>
    public static ArchiveSettings Of(string? seeds, string? data)
    {
        var seedsFolder = string.IsNullOrWhiteSpace(seeds) ? Nearest() : Path.GetFullPath(seeds);
        var dataFolder = string.IsNullOrWhiteSpace(data) ? Path.Combine(Path.GetDirectoryName(seedsFolder) ?? seedsFolder, "data") : Path.GetFullPath(data);
        return new ArchiveSettings(seedsFolder, dataFolder);
    }

    private static string Nearest()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "seeds");
            if (Directory.Exists(seeds)) return seeds;
        }

        return Path.GetFullPath("seeds"); // missing; whoever reads it says so
    }
}
