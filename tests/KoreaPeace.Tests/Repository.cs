namespace KoreaPeace.Tests;

/// <summary>The checkout that the tests run in.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Seeds => Path.Combine(Root, "seeds");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KoreaPeace.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("no folder above the tests holds KoreaPeace.sln");
    }
}
