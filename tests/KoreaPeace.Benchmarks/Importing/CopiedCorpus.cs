using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KoreaPeace.Benchmarks.Speed;

namespace KoreaPeace.Benchmarks.Importing;

/// <summary>A folder of the UN General Debate Corpus, so many times over: each copy under other names of countries and years.</summary>
internal sealed partial class CopiedCorpus : IDisposable
{
    private const int Letters = 26; // a fourth letter behind the code of the country tells so many copies apart, then come other years
    private const int Years = 40; // more than the corpus at hand spans
    private const int GeneratedSpeeches = 204;

    private readonly List<string> rows = ["Year,Session,ISO Code,Country,Name of Person Speaking,Post"];

    /// <param name="original">The corpus; null for speeches that are generated.</param>
    public CopiedCorpus(string? original, int times)
    {
        var speeches = original is null ? Generated() : Read(original);
        for (var copy = 0; copy < times; copy++)
        {
            foreach (var (code, session, year, row, text) in speeches) Add(Named(code, copy), session + (Years * (copy / Letters)), year + (Years * (copy / Letters)), row, text);
        }

        File.WriteAllLines(Path.Combine(Root, "Speakers_by_session.csv"), rows);
    }

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "koreapeace-corpus-" + Guid.NewGuid().ToString("N")[..12]);

    public int Speeches { get; private set; }

    /// <summary>Of the speeches.</summary>
    public long Bytes { get; private set; }

    public IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(Root, "TXT"), "*.txt", SearchOption.AllDirectories);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Add(string code, int session, int year, string? row, byte[] text)
    {
        var folder = Path.Combine(Root, "TXT", string.Create(CultureInfo.InvariantCulture, $"Session {session} - {year}"));
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{code}_{session}_{year}.txt")), text);
        if (row is not null) rows.Add(string.Create(CultureInfo.InvariantCulture, $"{year},{session},{code},{row}"));
        Speeches++;
        Bytes += text.Length;
    }

    private static string Named(string code, int copy) => copy == 0 ? code : $"{code}{(char)('A' + (copy % Letters))}";

    private static List<(string Code, int Session, int Year, string? Row, byte[] Text)> Read(string folder)
    {
        var speakers = File.ReadLines(Path.Combine(folder, "Speakers_by_session.csv")).Skip(1).Select(line => Row().Match(line)).Where(row => row.Success)
            .GroupBy(row => $"{row.Groups["code"].Value}_{row.Groups["session"].Value}_{row.Groups["year"].Value}").ToDictionary(same => same.Key, same => same.First().Groups["rest"].Value);
        return [.. Directory.EnumerateFiles(Path.Combine(folder, "TXT"), "*_*_*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Name: Path.GetFileNameWithoutExtension(file), File: file))
            .Select(file => (Parts: file.Name.Split('_'), Row: speakers.GetValueOrDefault(file.Name), Text: File.ReadAllBytes(file.File)))
            .Select(file => (file.Parts[0], Number(file.Parts[1]), Number(file.Parts[2]), file.Row, file.Text))];
    }

    private static List<(string Code, int Session, int Year, string? Row, byte[] Text)> Generated() =>
        [.. Enumerable.Range(0, GeneratedSpeeches).Select(n => ($"{(char)('A' + (n % 6))}XX", 46 + (n / 6), 1991 + (n / 6), (string?)$"Example,Speaker {(char)('A' + (n % Letters))},Minister", Encoding.UTF8.GetBytes(GeneratedText.Of(n))))];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>[0-9]+),(?<session>[0-9]+),(?<code>[A-Z]+),(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
