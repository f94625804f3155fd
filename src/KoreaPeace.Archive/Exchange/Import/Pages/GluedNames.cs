namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>
/// Names of a closed list that a page prints one after another, often with nothing between them: <c>EconomicsGlobal Policy</c>. Commas
/// and ampersands belong to names, so only the list itself can say where one ends.
/// </summary>
/// <param name="Names">In the order of the line; where it can be split in two ways, that of the longest names first.</param>
/// <param name="Rest">What is in no list, as it stands; empty when every letter belongs to a name.</param>
/// <param name="IsAmbiguous">The line is made of such names in more than one way.</param>
internal sealed record GluedNames(IReadOnlyList<string> Names, string Rest, bool IsAmbiguous)
{
    public bool IsWhole => Names.Count > 0 && Rest.Length == 0;

    /// <param name="known">Every name that may stand there.</param>
    public static GluedNames Split(string line, IEnumerable<string> known)
    {
        var longestFirst = known.Distinct().OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).ToList();
        var ways = new Ways(line, longestFirst);
        return ways.Count(0) > 0 ? new GluedNames(ways.First(), "", ways.Count(0) > 1) : FromTheLeft(line, longestFirst);
    }

    private static GluedNames FromTheLeft(string line, List<string> longestFirst)
    {
        var names = new List<string>();
        var at = Skipped(line, 0);
        while (longestFirst.Find(name => At(line, at, name)) is { } name)
        {
            names.Add(name);
            at = Skipped(line, at + name.Length);
        }

        return new GluedNames(names, line[at..].Trim(), false);
    }

    private static bool At(string line, int at, string name) => string.CompareOrdinal(line, at, name, 0, name.Length) == 0;

    private static int Skipped(string line, int at)
    {
        while (at < line.Length && line[at] is ' ' or ';' or '\u00A0') at++;
        return at;
    }

    /// <summary>How many ways lead from a place to the end of the line; counted from the end, so each place is looked at once.</summary>
    private sealed class Ways
    {
        private readonly string line;
        private readonly List<string> names;
        private readonly int[] counts;

        public Ways(string line, List<string> names)
        {
            (this.line, this.names) = (line, names);
            counts = new int[line.Length + 1];
            counts[line.Length] = 1;
            // Two ways are enough to know that there is more than one.
            for (var at = line.Length - 1; at >= 0; at--) counts[at] = Math.Min(2, names.Where(name => At(line, at, name)).Sum(name => Count(at + name.Length)));
        }

        public int Count(int at) => counts[Skipped(line, at)];

        public List<string> First()
        {
            var way = new List<string>();
            for (var at = Skipped(line, 0); at < line.Length; at = Skipped(line, at + way[^1].Length))
                way.Add(names.First(name => At(line, at, name) && Count(at + name.Length) > 0));
            return way;
        }
    }
}
