using System.Text;
using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>Letters that were read in a wrong encoding once and stored so: “â€™” for an apostrophe.</summary>
internal static partial class BrokenLetters
{
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!; // the provider has it

    /// <summary>The text with every such letter as it was; what is no UTF-8 read as Windows-1252 stays.</summary>
    /// <param name="mended">How many there were.</param>
    public static string Mended(string text, out int mended)
    {
        var count = 0;
        var whole = Run().Replace(text, run =>
        {
            var bytes = new byte[run.Length];
            for (var at = 0; at < run.Length; at++)
            {
                if (ByteOf(run.Value[at]) is not { } one) return run.Value;
                bytes[at] = one;
            }

            try
            {
                var letters = Strict.GetString(bytes);
                count += letters.Length;
                return letters;
            }
            catch (DecoderFallbackException)
            {
                return run.Value;
            }
        });
        mended = count;
        return whole;
    }

    /// <summary>Where of a broken letter only the beginning is left, so that nobody can tell what stood there: “Japanâs”.</summary>
    public static bool AreLostIn(string line) => Lost().IsMatch(line);

    private static byte? ByteOf(char character)
    {
        // Windows-1252 leaves five of these without a letter; programs let them through as they are.
        if (character is >= '\u0080' and <= '\u009F') return (byte)character;
        try
        {
            return Western.GetBytes([character]) is [var one] ? one : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    // What a lead byte of UTF-8 looks like in Windows-1252, and what can follow it.
    [GeneratedRegex(@"[Â-ô][^\u0000-\u007F]+", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(@"\uFFFD|(?<=\p{L})â(?=s?\b)(?!\p{L}{2})|(?<=\s)â(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();
}
