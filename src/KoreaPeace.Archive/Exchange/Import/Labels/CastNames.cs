using System.Text.RegularExpressions;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>The whole names that a document prints: in its labels, at its head, in its words. They tell whom a family name alone means.</summary>
internal sealed partial class CastNames
{
    private readonly Dictionary<string, Dictionary<string, string>> byFamily = [];
    private readonly string text;

    /// <param name="labels">Whole names in labels, and those stated at the head.</param>
    public CastNames(IEnumerable<string> labels, IReadOnlyList<string> lines)
    {
        text = string.Join('\n', lines);
        foreach (var name in labels) Add(name);
    }

    /// <summary>Whole names of this family, each once: those of labels and head, and only when there are none those in the words.</summary>
    public IReadOnlyCollection<string> Of(string family)
    {
        var letters = KoreanName.Letters(family);
        if (!byFamily.ContainsKey(letters) && letters.Length > 1 && family.All(letter => char.IsLetter(letter) || letter is '-' or '\'' or '’'))
        {
            foreach (Match match in Regex.Matches(text, $@"(?<![\p{{L}}.])(?:\p{{Lu}}[\p{{L}}'’-]+[ ])(?:\p{{Lu}}\.[ ]){{0,2}}{Regex.Escape(family)}(?!\p{{L}})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase))
            {
                var name = KnownPeople.WithoutTitles(match.Value);
                if (name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0]) && !Common().IsMatch(name)) Add(name);
            }

            // Korean families stand before the name.
            if (!FamilyNames.IsKorean(family)) return Known();
            foreach (Match match in Regex.Matches(text, $@"(?<before>[\p{{L}}’']+\.? )?(?<![\p{{L}}.-])(?<name>(?i:{Regex.Escape(family)}) \p{{Lu}}\p{{L}}+(?:-\p{{L}}+| \p{{Lu}}\p{{L}}+)?)(?![\p{{L}}-])(?<house> (?:of|from|with) (?:the )?\p{{Lu}})?", RegexOptions.CultureInvariant)) AddKorean(match.Groups["name"].Value, IsPresented(match));
        }

        return Known();

        IReadOnlyCollection<string> Known() => byFamily.GetValueOrDefault(letters)?.Values.ToList() ?? [];
    }

    /// <summary>The name as the words print it in usual letters, where they do: Kim Dong-yup of KIM DONG-YUP; null where they do not.</summary>
    public string? InUsualLetters(string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var printed = text.Substring(at, name.Length);
            if (char.IsUpper(printed[0]) && printed.Split(' ').All(word => word.Length < 3 || word.Any(char.IsLower))) return printed;
        }

        return null;
    }

    /// <summary>Whether the words themselves print the name, too, and not only a label.</summary>
    /// <param name="labels">How often labels do.</param>
    public bool IsAlsoInWords(string name, int labels)
    {
        var count = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal)) count++;
        return count > labels;
    }

    /// <summary>Whether the words print them one after the other, in whatever letters: the title of a label before a whole name.</summary>
    public bool Has(string title, string name) => Regex.IsMatch(text, $@"(?<!\p{{L}}){string.Join(@"\.?\s+", $"{title} {name}".Split(' ').Select(Regex.Escape))}(?!\p{{L}})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The words of a whole name that may be its family's: the last, and the first where it is a Korean one.</summary>
    public static IReadOnlyList<string> Families(string name) => KnownPeople.WithoutGeneration(name).Split(' ', StringSplitOptions.RemoveEmptyEntries) is not { Length: > 0 } words ? [] : FamilyNames.IsKorean(words[0]) || Romanised.IsFamilyFirst(name) ? [words[^1], words[0]] : [words[^1]];

    /// <summary>Of what may be a Korean name the hyphen, three words, or what is said around it tell that it is one.</summary>
    private void AddKorean(string name, bool isPresented)
    {
        if (char.IsUpper(name[0]) && (name.Contains('-', StringComparison.Ordinal) || name.Count(letter => letter == ' ') == 2 || isPresented)) Add(name);
    }

    /// <summary>Whether somebody is said to be called so: <c>I am Lee Jae of MBC</c>, <c>Foreign Minister Park Jin</c>.</summary>
    private static bool IsPresented(Match match) => match.Groups["name"].Value.Any(char.IsLower)
        && (match.Groups["house"].Success || LabelTitle.Of($"{match.Groups["before"].Value}{match.Groups["name"].Value}").Length > 0 || match.Groups["before"].Value is "am " or "I'm " or "I’m ");

    private void Add(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return;
        var key = KoreanName.Letters(KnownPeople.WithoutInitials(name));
        foreach (var family in Families(name))
        {
            var letters = KoreanName.Letters(family);
            if (!byFamily.TryGetValue(letters, out var names)) byFamily[letters] = names = [];
            names.TryAdd(key, name);
        }
    }

    // Words that begin a sentence before a name: "But Kim said".
    [GeneratedRegex("^(?:But|And|So|As|For|With|When|While|Then|If|Thank|Thanks|Well|Yes|No|The|To|In|On|At|Hello|Hi|Dear|Good|Because|Since|After|Before|What|Why|How|Did|Does|Is|Was|Are|Can|Could|Will|Would|Now|Like|Also)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Common();
}
