using System.Text;
using System.Text.Unicode;
using KoreaPeace.Archive.Ingest.Checks;

namespace KoreaPeace.Archive.Ingest;

/// <summary>The bytes of a seed as text: UTF-8 with Unix line ends, composed characters (NFC) and no byte order mark.</summary>
internal static class SeedText
{
    /// <summary>Null when the bytes are no text; <paramref name="problems"/> then says where and why.</summary>
    public static string? Of(string path, ReadOnlySpan<byte> bytes, List<Problem> problems)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            problems.Add(new Problem(path, 1, "the file is saved as UTF-16; save it as UTF-8"));
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            var (line, column) = FirstInvalid(bytes);
            problems.Add(new Problem(path, line, "a letter in this line is not saved as UTF-8; open the file in a text editor and save it as UTF-8") { Column = column });
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (!IsVisible(path, text, problems)) return null;
        if (text.IsNormalized(NormalizationForm.FormC)) return text;
        problems.Add(Check.NotComposed.At(path, FirstTakenApart(text), "letters here are stored taken apart, as old Macs do, and other programs may not find the word; validate --fix puts them together"));
        return text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether the character is one that no page, feed or database should hold. Line ends and tabs are good.</summary>
    public static bool IsControl(char character) => (char.IsControl(character) && character is not ('\n' or '\t')) || character is '\uFFFE' or '\uFFFF';

    private static bool IsVisible(string path, string text, List<Problem> problems)
    {
        var (line, column) = (1, 0);
        foreach (var character in text)
        {
            column++;
            if (character == '\n') (line, column) = (line + 1, 0);
            if (IsControl(character))
            {
                problems.Add(new Problem(path, line, $"an invisible control character (U+{(int)character:X4}) stands here; delete it") { Column = column });
                return false;
            }

            if (character is '\u200B' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                problems.Add(Check.InvisibleCharacter.At(path, new Place(line, column), $"an invisible character (U+{(int)character:X4}) stands here; delete it unless it is meant"));
        }

        return true;
    }

    private static Place FirstTakenApart(string text)
    {
        var (line, start) = (1, 0);
        while (text.IndexOf('\n', start) is var end and >= 0 && text[start..end].IsNormalized(NormalizationForm.FormC)) (line, start) = (line + 1, end + 1);
        var written = text[start..].Split('\n')[0];
        var same = written.AsSpan().CommonPrefixLength(written.Normalize(NormalizationForm.FormC));
        return new Place(line, Math.Min(same, written.Length) + 1);
    }

    private static (int Line, int Column) FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(bytes, out var character, out var length) == System.Buffers.OperationStatus.Done)
        {
            bytes = bytes[length..];
            // A carriage return ends a line unless a line feed does so after it.
            column += character.Utf16SequenceLength;
            if (character.Value == '\n' || (character.Value == '\r' && bytes is not [(byte)'\n', ..])) (line, column) = (line + 1, 1);
        }

        return (line, column);
    }
}
