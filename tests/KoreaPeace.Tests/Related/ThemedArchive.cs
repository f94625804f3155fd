namespace KoreaPeace.Tests.Related;

/// <summary>Thirty-six talks on three subjects that have no word in common but those of every talk. Nothing is curated but their words.</summary>
internal static class ThemedArchive
{
    private const int TalksOfATheme = 12;

    public static readonly string[] Sanctions = Words("embargo tanker coal smuggler bank seizure cargo invoice broker ledger customs vessel penalty export insurer textile freight dollar warehouse auditor");

    public static readonly string[] Families = Words("grandmother reunion letter orphan sister photograph tears village wedding cousin childhood farewell portrait memory lullaby brother homeland uncle candle ancestor");

    public static readonly string[] Missiles = Words("rocket launcher warhead trajectory silo booster reactor centrifuge plutonium radar uranium satellite payload engine altitude detonation isotope telemetry submarine nozzle");

    /// <summary>Words that stand in every talk.</summary>
    public const string Everywhere = "Colleagues, negotiations deserve patience.";

    public static IReadOnlyList<Seed> All { get; } = [.. new[] { ("trade", Sanctions), ("kin", Families), ("arms", Missiles) }.SelectMany(theme => Enumerable.Range(0, TalksOfATheme).Select(n => Talk(theme.Item1, theme.Item2, n)))];

    public static Seed Without(this Seed talk, string topics = "[]") => talk.But("topics: [deterrence]", $"topics: {topics}");

    /// <summary>Every talk says all words of its theme but some, each time others, and one of them all the time.</summary>
    private static Seed Talk(string theme, string[] words, int n)
    {
        var said = Enumerable.Range(0, words.Length).Select(i => words[(i * 7 + n) % words.Length]).Take(17).ToList();
        return Seeds.Interview($"{theme}-{n}", $"{char.ToUpperInvariant(theme[0])}{theme[1..]} {n}", $"2021-05-{n + 1:00}", answer: $"{Everywhere} We met the {string.Join(" and the ", said)}.")
            .But("What is deterrence for?", $"What about the {said[0]}, then?").But("summary: Ben Guest explains to Ada Host what deterrence is for.\n", "").Without();
    }

    private static string[] Words(string words) => words.Split(' ');
}
