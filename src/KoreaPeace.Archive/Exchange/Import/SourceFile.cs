using System.Security.Cryptography;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>A file to import, as it was found.</summary>
/// <param name="Path">As it was told.</param>
public sealed record SourceFile(string Path, byte[] Bytes)
{
    /// <summary>What a capture may have; the longest hearing, as its bureau typed it, has a hundredth.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const int ReadAttempts = 1;

    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>The name without its ending, as seeds and captures may be called.</summary>
    public string Slug => SeedSkeleton.SlugOf(System.IO.Path.GetFileNameWithoutExtension(Name)) is { Length: > 0 } slug ? slug : $"source-{Sha256[..8]}";

    /// <summary>The ending with its point, in small letters; <c>.txt</c> where there is none that is made of letters and digits.</summary>
    public string Ending => System.IO.Path.GetExtension(Name).ToLowerInvariant() is [_, .. { Length: > 0 and < 8 } letters] ending && letters.All(char.IsAsciiLetterOrDigit) ? ending : ".txt";

    /// <exception cref="SourceRefusedException">It is no ordinary file, empty or too large.</exception>
    public static SourceFile Read(string path)
    {
        if (Directory.Exists(path)) throw new SourceRefusedException("is a folder; name the files in it");
        if (!File.Exists(path)) throw new SourceRefusedException("is not there; correct the path");
        try
        {
            var bytes = RegularFile.Read(path, MaxBytes, ReadAttempts, out var refusal) ?? throw new SourceRefusedException(refusal!); // set whenever there are no bytes
            return bytes.Length == 0 ? throw new SourceRefusedException("is empty; nothing can be made of it") : new SourceFile(path, bytes);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SourceRefusedException($"cannot be read: {unreadable.Message}");
        }
    }
}
