using KoreaPeace.Archive.Engines.Sqlite;

namespace KoreaPeace.Archive.Engines;

/// <summary>A database product: how to make a database, how to read one. The only place that names products.</summary>
public abstract class DatabaseEngine
{
    public static readonly DatabaseEngine Sqlite = new SqliteEngine();

    /// <summary>A new, empty database that nobody reads yet. Nothing in it lasts before <see cref="Finish"/>.</summary>
    public abstract ArchiveDb Create(string path);

    /// <summary>Checks the new database, makes it read-only and closes it.</summary>
    public abstract Task Finish(ArchiveDb db, CancellationToken cancel);

    /// <summary>A database of a published edition. Every query on it is stopped at its deadline.</summary>
    public abstract ArchiveDb OpenToRead(string path);

    /// <summary>Whether this went wrong because a query ran into its deadline.</summary>
    public abstract bool WasStopped(Exception exception);

    /// <summary>The same without a deadline, for what the archive itself has to read to the end.</summary>
    public abstract ArchiveDb OpenUnhurried(string path);

    /// <summary>Lets go of an edition that is no longer served, once the requests that use it are done.</summary>
    public abstract void Release(string path);
}
