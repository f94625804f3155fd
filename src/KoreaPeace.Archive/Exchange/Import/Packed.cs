using System.IO.Compression;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>Documents of Office are archives of parts, of which a few kilobytes can unpack to gigabytes.</summary>
internal static class Packed
{
    private const int MostEntries = 5_000; // parts and pictures; a book has some hundreds
    private const long MostUnpacked = 256L * 1024 * 1024; // bytes of all parts

    public static bool Is(SourceFile file) => file.Bytes is [(byte)'P', (byte)'K', ..];

    /// <summary>What the parts say of their size is looked at before any is unpacked, and then held against what comes out.</summary>
    /// <exception cref="SourceRefusedException">It is larger than any document.</exception>
    public static void Measure(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostEntries) throw new SourceRefusedException($"has {archive.Entries.Count:N0} parts, more than any document; nothing of it is unpacked");
        var unpacked = 0L;
        var buffer = new byte[81_920];
        foreach (var entry in archive.Entries)
        {
            if (entry.Length > MostUnpacked) throw Huge();
            using var part = entry.Open();
            for (int read; (read = part.Read(buffer)) > 0;)
            {
                if ((unpacked += read) > MostUnpacked) throw Huge();
            }
        }
    }

    private static SourceRefusedException Huge() => new($"unpacks to more than {MostUnpacked:N0} bytes, which no document does; nothing was made of it");
}
