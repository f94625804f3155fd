using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Timeline;

namespace KoreaPeace.Archive.Concepts;

/// <summary>
/// Finds the people, concepts and events that a text names, by every spelling in the vocabularies: the longest name first, never inside
/// another word, never across a comma or the end of a sentence. Points and hyphens count as spaces, so "U.S.-South Korea" is two names.
/// Names of up to four capitals, such as US or NATO, are only taken in capitals.
/// </summary>
public sealed class NameFinder
{
    private const int LongestAcronym = 4;

    // Acronyms that are also a word of every text.
    private static readonly HashSet<string> OrdinaryWords = ["US", "IT", "WHO", "AM", "SO"];

    private static readonly HashSet<string> Prepositions = new(["on", "in", "to", "for", "with", "and", "the", "from", "at", "by", "between", "against", "into"], StringComparer.OrdinalIgnoreCase);

    // By first word; within it the longest name first.
    private readonly Dictionary<string, List<Name>> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(NamedKind Kind, string Slug), List<string>> firstWords = [];
    private readonly WordShapes shapes;

    /// <summary>When a spelling belongs to entries of two vocabularies, the earlier argument's comes first.</summary>
    public NameFinder(IEnumerable<Person> people, IEnumerable<Concept> concepts, IEnumerable<Event> events)
    {
        foreach (var person in people) Add(NamedKind.Person, person.Slug, person.Names.Concat(PersonSpellings.Of(person)));
        foreach (var concept in concepts) Add(NamedKind.Concept, concept.Slug, concept.Names);
        foreach (var happened in events) Add(NamedKind.Event, happened.Slug, happened.Names);
        shapes = new WordShapes(names.Keys);
        foreach (var start in names.Keys.ToList()) names[start] = [.. names[start].OrderByDescending(name => name.Words.Length)];
    }

    /// <summary>Each person, concept and event named in the text, once.</summary>
    /// <param name="within">Names that stand inside a longer one count, too.</param>
    public IReadOnlyCollection<(NamedKind Kind, string Slug)> In(string text, bool within = false) =>
        [.. Places(text, within).Select(place => (place.Kind, place.Slug)).Distinct()];

    /// <summary>The words with which the spellings of an entry begin.</summary>
    internal IEnumerable<string> FirstWords(NamedKind kind, string slug) => firstWords.GetValueOrDefault((kind, slug)) ?? [];

    /// <summary>Where the text names them, in order.</summary>
    /// <param name="within">Names that stand inside a longer one count, too, and places may overlap.</param>
    public IEnumerable<NamedPlace> Places(string text, bool within = false) => Places(text, within, null);

    /// <summary>Where the text names them, in order.</summary>
    /// <param name="within">Names that stand inside a longer one count, too, and places may overlap.</param>
    /// <param name="beginnings">Names that begin with another Latin letter are not wanted; null when all are. Only with <paramref name="within"/>, because a longer name may begin before them.</param>
    internal IEnumerable<NamedPlace> Places(string text, bool within, LatinLetters? beginnings)
    {
        var words = Words(text);
        var starts = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var ends = new HashSet<int>(); // of names that began before
        for (var i = 0; i < words.Count;)
        {
            // Hardly any word begins a name, and a text has many.
            List<Name>? candidates = null;
            if (beginnings?.MayBegin(text[words[i].Start]) == false || !shapes.MayHold(words[i].In(text))
                || (!starts.TryGetValue(words[i].In(text), out candidates) && !Hangul.IsHangul(text[words[i].Start])))
            {
                i++;
                continue;
            }

            var here = At(candidates, text, words, i);
            var longest = here.Count == 0 ? 0 : here[0].Words.Length;
            // Of one spelling in two vocabularies both are named; of a longer and a shorter name only the longer.
            foreach (var name in (within ? here : here.TakeWhile(name => name.Words.Length == longest)).Where(name => !ends.Contains(i + name.Words.Length) || IsBehindPreposition(text, words, i)))
                yield return new NamedPlace(words[i].Start, End(text, words[i + name.Words.Length - 1], name.Words[^1].Text) - words[i].Start, name.Kind, name.Slug);
            foreach (var name in here) ends.Add(i + name.Words.Length);
            i += within || longest == 0 ? 1 : longest;
        }
    }

    /// <summary>"Sanctions on North Korea" names North Korea; but the Democratic People's Republic of Korea is not the Republic of Korea, nor the National Security Council the Security Council.</summary>
    private static bool IsBehindPreposition(string text, List<Word> words, int at) => at > 0 && Prepositions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[at - 1].In(text));

    /// <summary>Of places that may overlap, those that stand inside no other.</summary>
    /// <param name="within">In order, as <see cref="Places"/> gives them.</param>
    public static IEnumerable<NamedPlace> Outermost(IEnumerable<NamedPlace> within)
    {
        var outer = default(NamedPlace);
        foreach (var place in within)
        {
            if (place.Start < outer.End && (place.Start, place.Length) != (outer.Start, outer.Length)) continue;
            outer = place;
            yield return place;
        }
    }

    /// <summary>The end of a name whose last word is this one in the text: a Korean particle does not belong to it, the last point of U.S. does.</summary>
    private static int End(string text, Word last, string name)
    {
        if (Hangul.IsHangul(name[0])) return last.Start + name.Length;
        var end = last.Start + last.Length;
        var isDotted = last.Length == 1 && last.Start > 1 && text[last.Start - 1] == '.' && char.IsLetter(text[last.Start - 2]);
        return isDotted && end < text.Length && text[end] == '.' ? end + 1 : end;
    }

    /// <summary>The names that begin here, the longest first.</summary>
    private List<Name> At(List<Name>? candidates, string text, List<Word> words, int start)
    {
        candidates ??= WithParticle(words[start].In(text));
        return candidates is null ? [] : candidates.FindAll(name => name.Words.Length <= words.Count - start && Fits(name, text, words, start));
    }

    /// <summary>The names with which a Korean word begins: a particle may follow.</summary>
    private List<Name>? WithParticle(ReadOnlySpan<char> word)
    {
        var starts = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = word.Length - 1; length >= 2; length--)
        {
            if (starts.TryGetValue(word[..length], out var candidates)) return candidates;
        }

        return null;
    }

    private static bool Fits(Name name, string text, List<Word> words, int start)
    {
        for (var n = 0; n < name.Words.Length; n++)
        {
            if (!Fits(name, name.Words[n].Text, words[start + n].In(text), isLast: n == name.Words.Length - 1)) return false;
            // "President, Yoon Suk Yeol" is no "President Yoon"; only a name that has a comma itself goes on behind one.
            if (n > 0 && words[start + n].IsApart && !name.Words[n].IsApart) return false;
        }

        if (IsPartOfAcronym(text, words[start], words[start + name.Words.Length - 1])) return false;
        return !name.IsOrdinaryWord || !IsAllCapitals(text, words[start].Start);
    }

    private static bool Fits(Name name, string word, ReadOnlySpan<char> inText, bool isLast)
    {
        if (isLast && Hangul.IsHangul(word[0]))
            return inText.StartsWith(word, StringComparison.Ordinal) && (inText.Length == word.Length || Hangul.IsParticle(inText[word.Length..].ToString()));
        return inText.Equals(word, name.IsAcronym ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Letters with points that go on, such as U.S. in U.S.S.R.</summary>
    private static bool IsPartOfAcronym(string text, Word first, Word last)
    {
        var end = last.Start + last.Length;
        if (last.Length == 1 && end + 2 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]) && text[end + 2] == '.') return true;
        return first.Length == 1 && first.Start > 1 && text[first.Start - 1] == '.' && char.IsLetter(text[first.Start - 2]) && (first.Start == 2 || !char.IsLetterOrDigit(text[first.Start - 3]));
    }

    /// <summary>A line in capitals throughout: in it, US may be a pronoun.</summary>
    private static bool IsAllCapitals(string text, int position)
    {
        var start = position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;
        var end = text.IndexOf('\n', position) is var found and >= 0 ? found : text.Length;
        var line = text.AsSpan(start, end - start);
        var letters = 0;
        foreach (var character in line)
        {
            if (char.IsLower(character)) return false;
            if (char.IsUpper(character)) letters++;
        }

        return letters > LongestAcronym; // not just the acronym itself
    }

    private void Add(NamedKind kind, string slug, IEnumerable<string> spellings)
    {
        foreach (var spelling in spellings.Distinct())
        {
            var words = Words(spelling);
            if (words.Count == 0) continue;
            var letters = string.Concat(spelling.Where(char.IsLetter));
            var isAcronym = letters.Length <= LongestAcronym && letters.All(char.IsUpper);
            var isOrdinary = isAcronym && words.Count == 1 && OrdinaryWords.Contains(letters);
            var first = words[0].In(spelling).ToString();
            if (!names.TryGetValue(first, out var sameStart)) names.Add(first, sameStart = []);
            if (!firstWords.TryGetValue((kind, slug), out var ofEntry)) firstWords.Add((kind, slug), ofEntry = []);
            ofEntry.Add(first);
            sameStart.Add(new Name([.. words.Select(word => (word.In(spelling).ToString(), word.IsApart))], kind, slug, isAcronym, isOrdinary));
        }
    }

    private static List<Word> Words(string text)
    {
        var words = new List<Word>(text.Length / 5);
        var isApart = false;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                isApart |= text[i] is ',' or ';' or ':' or '!' or '?' or '(' or ')' or '"' or '“' or '”' or '…' || IsEndOfSentence(text, i);
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            i = start + WithoutParticle(text.AsSpan(start, i - start));
            words.Add(new Word(start, i - start, isApart));
            isApart = false;
        }

        return words;
    }

    /// <summary>How much of a word is the word: behind a name in Latin letters a Korean particle may stand, as in "NATO가".</summary>
    private static int WithoutParticle(ReadOnlySpan<char> word)
    {
        if (word[^1] < '\u1100' || Hangul.IsHangul(word[0])) return word.Length;
        var latin = word.Length;
        while (Hangul.IsHangul(word[latin - 1])) latin--;
        return latin < word.Length && char.IsAsciiLetter(word[latin - 1]) && Hangul.IsParticle(word[latin..].ToString()) ? latin : word.Length;
    }

    /// <summary>A point and a space, unless it is that of an initial or a short word such as St. or Gen.</summary>
    private static bool IsEndOfSentence(string text, int position)
    {
        if (text[position] != '.' || position + 1 >= text.Length || !char.IsWhiteSpace(text[position + 1])) return false;
        var start = position;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        return position - start > 3;
    }

    /// <param name="IsApart">A comma or the end of a sentence stands before it.</param>
    private readonly record struct Word(int Start, int Length, bool IsApart)
    {
        public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
    }

    /// <param name="IsOrdinaryWord">In small letters it would be a word of every text, such as "us".</param>
    private sealed record Name((string Text, bool IsApart)[] Words, NamedKind Kind, string Slug, bool IsAcronym, bool IsOrdinaryWord);
}

/// <summary>A place of a text that names a person, a concept or an event.</summary>
/// <param name="Slug">Of the person, concept or event.</param>
public readonly record struct NamedPlace(int Start, int Length, NamedKind Kind, string Slug)
{
    public int End => Start + Length;
}
