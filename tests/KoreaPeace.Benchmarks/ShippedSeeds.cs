using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Benchmarks;

/// <summary>The seeds of this checkout.</summary>
internal static class ShippedSeeds
{
    public static string Folder { get; } = Find();

    /// <summary>Whatever the shipped vocabularies hold.</summary>
    public static Vocabularies Vocabularies() => Archive.Ingest.Vocabularies.Read(new SeedFolder(Folder).Read([]).ToDictionary(seed => seed.Path), []);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KoreaPeace.sln"))) return Path.Combine(folder.FullName, "seeds");
        }

        throw new DirectoryNotFoundException("The benchmarks are run from a checkout: there is no KoreaPeace.sln above them.");
    }
}
