using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KoreaPeace.Archive.Ingest;

/// <summary>
/// Reads the YAML of seeds: plain maps, lists and texts. Anchors, aliases, tags and second documents are refused, and depth and size
/// are limited before anything is built, because a few hundred bytes of YAML can otherwise fill the memory or overflow the stack.
/// </summary>
public sealed class SeedYaml
{
    private const int MaxDepth = 10; // the seed format needs 4
    private const int MaxEvents = 500_000; // some 30,000 vocabulary entries

    private readonly Parser parser;
    private readonly string path;
    private readonly int linesBefore;
    private readonly List<Problem> problems;
    private int events;

    private SeedYaml(string path, string text, int linesBefore, List<Problem> problems)
    {
        // YamlDotNet's own limit is per nesting, too: at its default of 130 a small stack still overflows while the exception unwinds.
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        this.path = path;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /// <summary>The document's top value; null when it is empty or broken, and then <paramref name="problems"/> says why.</summary>
    /// <param name="linesBefore">How many lines of the file stand before <paramref name="text"/>.</param>
    public static SeedNode? Read(string path, string text, int linesBefore, List<Problem> problems)
    {
        try
        {
            return new SeedYaml(path, text, linesBefore, problems).Document();
        }
        catch (RefusedException refused)
        {
            problems.Add(new Problem(path, refused.Line, refused.Message));
        }
        catch (YamlException broken)
        {
            problems.Add(new Problem(path, (int)broken.Start.Line + linesBefore, $"this is not YAML: {Reason(broken)}"));
        }
        // Fuzzing YamlDotNet 18 finds inputs that end in other exceptions, such as ArgumentException for "!<>".
        catch (Exception broken) when (broken is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            problems.Add(new Problem(path, linesBefore + 1, $"this is not YAML: {broken.Message}"));
        }

        return null;
    }

    private static string Reason(YamlException broken)
    {
        var reason = (broken.InnerException as YamlException ?? broken).Message;
        return reason.Contains("mapping values are not allowed", StringComparison.OrdinalIgnoreCase)
               || reason.Contains("ValueMapping", StringComparison.Ordinal)
            ? "a text that contains a colon and a space must stand in quotes"
            : reason.TrimEnd('.');
    }

    private SeedNode? Document()
    {
        Next<StreamStart>();
        if (Peek() is StreamEnd) return null;
        if (Peek() is DocumentStart { Version: not null } or DocumentStart { Tags.Count: > 0, IsImplicit: false })
            throw Refused("YAML directives are not used in seeds; remove the line that begins with %");
        Next<DocumentStart>();
        var node = Node(1);
        Next<DocumentEnd>();
        if (Peek() is not StreamEnd) throw Refused("a second YAML document begins here; keep one");
        return node;
    }

    private SeedNode Node(int depth)
    {
        if (depth > MaxDepth) throw Refused($"values are nested more than {MaxDepth} deep");
        if (Peek() is AnchorAlias) throw Refused("aliases (*name) are not used in seeds; write the value out");
        if (Peek() is NodeEvent { Anchor.IsEmpty: false }) throw Refused("anchors (&name) are not used in seeds; remove it");
        if (Peek() is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } }) throw Refused("tags (!name) are not used in seeds; remove it");

        switch (Peek())
        {
            case Scalar:
                var scalar = Next<Scalar>();
                return new SeedScalar(scalar.Value, Line(scalar));
            case SequenceStart:
                var line = Line(Next<SequenceStart>());
                var items = new List<SeedNode>();
                while (Peek() is not SequenceEnd) items.Add(Node(depth + 1));
                Next<SequenceEnd>();
                return new SeedList(items, line);
            case MappingStart:
                return Map(depth);
            default:
                throw Refused("this value cannot be read");
        }
    }

    private SeedMap Map(int depth)
    {
        var line = Line(Next<MappingStart>());
        var entries = new List<SeedEntry>();
        while (Peek() is not MappingEnd)
        {
            if (Peek() is not Scalar) throw Refused("a field's name must be a single word");
            var key = Next<Scalar>();
            var earlier = entries.Find(entry => entry.Key == key.Value);
            if (earlier is not null)
                problems.Add(new Problem(path, Line(key), $"{key.Value} is given twice, first in line {earlier.Line}; keep one"));
            entries.Add(new SeedEntry(key.Value, Line(key), Node(depth + 1)));
        }

        Next<MappingEnd>();
        return new SeedMap(entries, line);
    }

    private ParsingEvent Peek()
    {
        if (parser.Current is null && !parser.MoveNext()) throw new YamlException("the text ends too early");
        return parser.Current!; // MoveNext has set it
    }

    private T Next<T>() where T : ParsingEvent
    {
        if (Peek() is not T current)
            throw new YamlException(Peek().Start, Peek().End, string.Create(CultureInfo.InvariantCulture, $"{Peek().GetType().Name} is out of place"));
        if (++events > MaxEvents) throw Refused("the file has too many values; split it");
        parser.MoveNext();
        return current;
    }

    private int Line(ParsingEvent read) => (int)read.Start.Line + linesBefore;

    private RefusedException Refused(string why) => new(why, parser.Current is null ? linesBefore : Line(parser.Current));

    private sealed class RefusedException(string why, int line) : Exception(why)
    {
        public int Line { get; } = line;
    }
}
