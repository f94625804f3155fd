using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace KoreaPeace.Archive.Ingest;

/// <summary>Reads a file whole, but only when it is a file: opening a named pipe the ordinary way would wait for ever.</summary>
internal static partial class RegularFile
{
    // open(2): O_NONBLOCK. A pipe then opens at once and shows itself by not being seekable.
    private static readonly int NonBlocking = OperatingSystem.IsMacOS() ? 0x4 : 0x800;

    /// <summary>Null with a refusal that says why: not a regular file, too large, or changing while it was read.</summary>
    public static byte[]? Read(string path, int most, int attempts, out string? refusal)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var file = Open(path);
            if (!file.CanSeek)
            {
                refusal = "is not a regular file; put an ordinary file here";
                return null;
            }

            if (file.Length > most)
            {
                refusal = $"has {file.Length:N0} bytes; at most {most:N0} are read. Split it, or keep the long text as a capture";
                return null;
            }

            var written = File.GetLastWriteTimeUtc(path);
            // A device says it has no length and never ends: one byte more than allowed is enough to know.
            var bytes = new byte[Math.Min(most, file.Length) + 1];
            var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length == file.Length && length < bytes.Length && File.GetLastWriteTimeUtc(path) == written)
            {
                refusal = null;
                return bytes[..length];
            }

            if (attempt == attempts)
            {
                refusal = "changed while it was read; it is read again at the next ingest";
                return null;
            }

            Thread.Sleep(20);
        }
    }

    private static FileStream Open(string path)
    {
        if (OperatingSystem.IsWindows()) return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var handle = OpenUnix(path, NonBlocking);
        if (!handle.IsInvalid) return new FileStream(handle, FileAccess.Read, bufferSize: 0);
        var error = Marshal.GetLastPInvokeErrorMessage();
        handle.Dispose();
        throw new IOException(error);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle OpenUnix(string path, int flags);
}
