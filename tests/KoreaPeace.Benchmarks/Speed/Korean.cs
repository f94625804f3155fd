using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Benchmarks.Speed;

/// <summary>Turns in Korean, made of the names in the shipped vocabularies with the particles that speech puts behind them.</summary>
internal sealed class Korean(Vocabularies vocabularies)
{
    private const int WordsOfTurn = 40;

    private static readonly string[] Particles = ["은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "에서", ""];

    public IReadOnlyList<string> Names { get; } =
    [
        .. vocabularies.People.Entries.Values.SelectMany(person => person.Hangul).Concat(vocabularies.Concepts.Entries.Values.SelectMany(concept => concept.Hangul))
            .Where(name => name.All(character => character is >= '가' and <= '힣')).Distinct().Order(StringComparer.Ordinal),
    ];

    public string Turn(Random random) =>
        string.Join(' ', Enumerable.Range(0, WordsOfTurn).Select(_ => Names[random.Next(Names.Count)] + Particles[random.Next(Particles.Length)])) + ".";
}
