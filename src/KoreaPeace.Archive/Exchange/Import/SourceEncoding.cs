using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>In which encoding the letters of a source are stored.</summary>
/// <param name="Name">As the report says it.</param>
/// <param name="IsGuess">Told by how often which bytes stand beside which, and not by a rule.</param>
internal sealed record SourceEncoding(string Name, Encoding Encoding, int MarkLength, bool IsGuess)
{
    private const int Korean = 949; // Windows' code page: KS X 1001 and all other syllables of Hangul (https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP949.TXT)
    private const float EnoughCertain = 0.5f;
    private const double MostlyHangul = 0.9; // of the letters beyond ASCII; symbols and Chinese characters stand among them

    static SourceEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="SourceRefusedException">It is no text, or nobody can tell its encoding.</exception>
    public static SourceEncoding Of(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return new SourceEncoding("UTF-8", new UTF8Encoding(false, throwOnInvalidBytes: true), 3, false);
        if (bytes is [0xFF, 0xFE, ..]) return new SourceEncoding("UTF-16", Utf16(bigEndian: false), 2, false);
        if (bytes is [0xFE, 0xFF, ..]) return new SourceEncoding("UTF-16, big-endian", Utf16(bigEndian: true), 2, false);
        if (Array.IndexOf(bytes, (byte)0) >= 0) return WithZeros(bytes);
        if (Utf8.IsValid(bytes)) return new SourceEncoding("UTF-8", new UTF8Encoding(false, throwOnInvalidBytes: true), 0, false);
        if (IsKorean(bytes)) return new SourceEncoding("CP949", Strict(Korean), 0, false);

        var detected = CharsetDetector.DetectFromBytes(bytes).Detected;
        if (detected?.Encoding is not { } likely || detected.Confidence < EnoughCertain) throw new SourceRefusedException("is saved in an encoding that cannot be told, or is no text; save it as UTF-8 with the program that wrote it");
        return likely.CodePage is Korean or 51949 // EUC-KR, of which CP949 is the larger form
            ? new SourceEncoding("CP949", Strict(Korean), 0, true)
            : new SourceEncoding(likely.WebName, Strict(likely.CodePage), 0, true);
    }

    /// <summary>Every ASCII letter in UTF-16 has a byte of zero, all on one side, and hardly any other letter has one; other texts have none.</summary>
    private static SourceEncoding WithZeros(byte[] bytes)
    {
        var even = 0;
        for (var n = 0; n < bytes.Length; n += 2) even += bytes[n] == 0 ? 1 : 0;
        var odd = bytes.Count(value => value == 0) - even;
        if (bytes.Length % 2 == 0 && Math.Min(even, odd) <= Math.Max(even, odd) / 10 && even + odd > bytes.Length / 50) // spaces and line ends alone are more
            return new SourceEncoding(even > odd ? "UTF-16, big-endian" : "UTF-16", Utf16(bigEndian: even > odd), 0, true);
        throw new SourceRefusedException("is no text (it has bytes of zero); save it as plain text");
    }

    /// <summary>Whether the bytes beyond ASCII come in pairs that are Hangul of KS X 1001, as those of no other language do.</summary>
    private static bool IsKorean(byte[] bytes)
    {
        var (pairs, hangul) = (0, 0);
        for (var n = 0; n < bytes.Length; n++)
        {
            if (bytes[n] < 0x80) continue;
            pairs++;
            if (n + 1 < bytes.Length && bytes[n] is >= 0xB0 and <= 0xC8 && bytes[n + 1] >= 0xA1) hangul++;
            n++;
        }

        return hangul >= MostlyHangul * pairs;
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static Encoding Strict(int codePage) => Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
