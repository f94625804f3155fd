using System.Text;
using KoreaPeace.Tests.Verbs;

namespace KoreaPeace.Tests.Exchange.Import;

/// <summary>A folder laid out as the General Debate Corpus is, of the speeches that a test writes, and the archive it is imported into.</summary>
public sealed class DebateFolder : IAsyncDisposable
{
    public const string Header = "Year,Session,ISO Code,Country,Name of Person Speaking,Post";

    private readonly Imported imported = new();
    private readonly string root;

    public DebateFolder()
    {
        root = Path.Combine(Path.GetDirectoryName(imported.Source("here.txt", "here"))!, "ungdc"); // a file lies in a folder
        Directory.CreateDirectory(root);
    }

    public string Root => root;

    public Imported Imported => imported;

    /// <summary>Where the real corpus lies beside the checkout; null in a checkout alone.</summary>
    public static string? Real { get; } = Path.Combine(Repository.Root, "..", "shared", "data", "ungdc") is var folder && Directory.Exists(folder) ? Path.GetFullPath(folder) : null;

    /// <param name="name">Such as <c>PRK_48_1993</c>.</param>
    public DebateFolder Speech(string name, string text) => File(Name(name), Encoding.UTF8.GetBytes(text));

    public DebateFolder Table(params string[] rows) => File("Speakers_by_session.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(Header)) + "\r\n"));

    public DebateFolder File(string path, byte[] bytes)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // it lies below the folder
        System.IO.File.WriteAllBytes(file, bytes);
        return this;
    }

    public Task<Told> Import(params string[] arguments) => imported.Tell("ungdc", [root, .. arguments]);

    public ValueTask DisposeAsync() => imported.DisposeAsync();

    private static string Name(string name) => name.Split('_') is [_, var session, var year] ? $"TXT/Session {session} - {year}/{name}.txt" : throw new ArgumentException($"{name} is not called as speeches are");
}
