using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Records;

/// <summary>The name of a thing in file names and addresses: lower-case Latin letters, digits and single hyphens between them.</summary>
public static partial class Slug
{
    /// <summary>File systems allow 255 bytes; the rest is room for a suffix.</summary>
    public const int MaxLength = 200;

    public static bool IsValid(string text) => text.Length is > 0 and <= MaxLength && Form().IsMatch(text);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
