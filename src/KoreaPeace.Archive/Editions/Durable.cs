using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace KoreaPeace.Archive.Editions;

/// <summary>Waits until what was written is on the disk.</summary>
internal static partial class Durable
{
    public static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>A new name in a folder lasts only when the folder itself is on the disk. Windows keeps names by itself.</summary>
    public static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = Open(path, 0); // O_RDONLY: the runtime refuses to open folders
        if (folder.IsInvalid || Sync(folder) != 0) throw new IOException($"{path} cannot be made durable: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(SafeFileHandle handle);
}
