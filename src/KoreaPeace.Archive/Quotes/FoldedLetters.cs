using System.Buffers;
using System.Globalization;
using System.Text;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Quotes;

/// <summary>The letters and digits of a text without case, accents and everything between them, each with its place.</summary>
internal sealed class FoldedLetters
{
    private readonly int[] places;

    private FoldedLetters(string text, string letters, int[] places) => (Text, Letters, this.places) = (text, letters, places);

    public string Text { get; }

    public string Letters { get; }

    public int Count => Letters.Length;

    /// <summary>Where in the text the letter stands.</summary>
    public int PlaceOf(int letter) => places[letter];

    /// <summary>Where in the text the letter ends.</summary>
    public int EndOf(int letter) => places[letter] + (char.IsHighSurrogate(Text[places[letter]]) ? 2 : 1);

    /// <summary>The first letter that stands there or behind it; as many as there are for none.</summary>
    public int At(int place) => Array.BinarySearch(places, place) is var found && found < 0 ? ~found : found;

    /// <summary>What stands between a letter and the next.</summary>
    public ReadOnlySpan<char> Between(int letter) => places[letter + 1] == places[letter] ? [] : Text.AsSpan()[EndOf(letter)..places[letter + 1]];

    public static FoldedLetters Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(at), out var sign, out var length) != OperationStatus.Done)
            {
                at++; // half a sign is none
                continue;
            }

            if (sign.IsAscii)
            {
                if (Rune.IsLetterOrDigit(sign)) Add(char.ToLowerInvariant((char)sign.Value), at);
            }
            else if (Rune.IsLetterOrDigit(sign))
            {
                foreach (var letter in Folded(sign)) Add(letter, at);
            }

            at += length;
        }

        return new FoldedLetters(text, letters.ToString(), [.. places]);

        void Add(char letter, int at)
        {
            letters.Append(letter);
            places.Add(at);
        }
    }

    /// <summary>No word is cut in two at its beginning.</summary>
    public bool BeginsWord(int letter) => letter == 0 || EndOf(letter - 1) < places[letter] || !IsOneWord(Text[places[letter]]) || !IsOneWord(Text[EndOf(letter - 1) - 1]);

    /// <summary>No word is cut in two behind it; of a Korean word a particle may be left off.</summary>
    public bool EndsWord(int letter)
    {
        if (letter == Count - 1 || EndOf(letter) < places[letter + 1]) return true;
        if (places[letter] == places[letter + 1]) return false; // the letters of one ligature
        var (last, next) = (Text[places[letter]], Text[places[letter + 1]]);
        if (!IsOneWord(last) || !IsOneWord(next)) return true;
        if (!Hangul.IsHangul(last)) return false;
        var end = letter + 1;
        while (end + 1 < Count && EndOf(end) == places[end + 1] && Hangul.IsHangul(Text[places[end + 1]])) end++;
        return Hangul.IsParticle(Text[places[letter + 1]..EndOf(end)]);
    }

    /// <summary>Hangul follows without a space: the particle of the word that ends here.</summary>
    public bool HasParticle(int letter) => letter < Count - 1 && EndOf(letter) == places[letter + 1] && Hangul.IsHangul(Text[places[letter]]) && Hangul.IsHangul(Text[places[letter + 1]]);

    /// <summary>Chinese and Japanese write no spaces, so every sign of theirs begins and ends a word.</summary>
    private static bool IsOneWord(char sign) => sign is < '\u3040' or (> '\u9FFF' and < '\uF900') or > '\uFAFF';

    /// <summary>Compatibility forms and accents taken off; Hangul stays in syllables.</summary>
    private static string Folded(Rune sign)
    {
        var folded = new StringBuilder();
        foreach (var part in sign.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (Hangul.IsHangul(part) || char.IsSurrogate(part))
            {
                folded.Append(part);
                continue;
            }

            foreach (var letter in part.ToString().Normalize(NormalizationForm.FormD))
            {
                if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(letter)) folded.Append(letter);
            }
        }

        return folded.ToString();
    }
}
