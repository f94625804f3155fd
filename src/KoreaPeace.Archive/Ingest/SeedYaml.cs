using System.Buffers;
using System.Globalization;
using System.Text;
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
    private const int MaxEventsOfRecord = 10_000; // a long front matter has 200
    private const int MaxEventsOfVocabulary = 500_000; // some 30,000 entries

    private readonly Parser parser;
    private readonly string path;
    private readonly int linesBefore;
    private readonly int maxEvents;
    private readonly List<Problem> problems;
    private int events;
    private int reached = 1; // the line of the last value that could be read

    private SeedYaml(string path, string text, int linesBefore, List<Problem> problems)
    {
        // YamlDotNet's own limit is per nesting, too: at its default of 130 a small stack still overflows while the exception unwinds.
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        this.path = path;
        this.linesBefore = linesBefore;
        maxEvents = path.EndsWith(".yaml", StringComparison.Ordinal) ? MaxEventsOfVocabulary : MaxEventsOfRecord;
        this.problems = problems;
    }

    /// <summary>The document's top value; null when it is empty or broken, and then <paramref name="problems"/> says why.</summary>
    /// <param name="linesBefore">How many lines of the file stand before <paramref name="text"/>.</param>
    public static SeedNode? Read(string path, string text, int linesBefore, List<Problem> problems)
    {
        return new SeedYaml(path, text, linesBefore, problems).Read(text);
    }

    private SeedNode? Read(string text)
    {
        try
        {
            return Document();
        }
        catch (RefusedException refused)
        {
            problems.Add(new Problem(path, refused.Line, refused.Message) { Column = refused.Column });
        }
        catch (YamlException broken)
        {
            Explain(broken.InnerException as YamlException ?? broken, (int)broken.Start.Line, (int)broken.Start.Column, text);
        }
        // Fuzzing YamlDotNet 18 finds inputs that end in other exceptions, such as ArgumentException for "!<>".
        catch (Exception broken) when (broken is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            Explain(broken, reached, 0, text);
        }

        return null;
    }

    private void Explain(Exception broken, int line, int column, string text)
    {
        if (YamlTrouble.TabIndent(text) is { } tab) problems.Add(new Problem(path, tab + linesBefore, "this line is indented with a tab; use spaces") { Column = 1 });
        else if (YamlTrouble.WithoutColon(text, line) is { } field) problems.Add(new Problem(path, field.Line + linesBefore, field.Meant) { Column = field.Column });
        else problems.Add(new Problem(path, line + linesBefore, YamlTrouble.Explained(broken.Message)) { Column = column });
    }

    private SeedNode? Document()
    {
        Next<StreamStart>();
        if (Peek() is StreamEnd) return null;
        // Every document has the directives for ! and !!, whether it says so or not.
        if (Peek() is DocumentStart start && (start.Version is not null || start.Tags?.Any(tag => tag.Handle is not ("!" or "!!")) == true))
            throw Refused(YamlTrouble.Directive);
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
                if (!IsText(scalar.Value))
                    throw new RefusedException("an escape (\\…) in this value stands for an invisible control character; take it out", Line(scalar), Column(scalar));
                return new SeedScalar(scalar.Value, Line(scalar), Column(scalar));
            case SequenceStart:
                var start = Next<SequenceStart>();
                var items = new List<SeedNode>();
                while (Peek() is not SequenceEnd) items.Add(Node(depth + 1));
                Next<SequenceEnd>();
                return new SeedList(items, Line(start), Column(start));
            case MappingStart:
                return Map(depth);
            default:
                throw Refused("this value cannot be read");
        }
    }

    /// <summary>False when an escape has put in what the file itself may not hold: a control character, or half a character.</summary>
    private static bool IsText(string value)
    {
        var rest = value.AsSpan();
        while (Rune.DecodeFromUtf16(rest, out var character, out var length) == OperationStatus.Done)
        {
            if (character.IsBmp && SeedText.IsControl((char)character.Value)) return false;
            rest = rest[length..];
        }

        return rest.IsEmpty;
    }

    private SeedMap Map(int depth)
    {
        var start = Next<MappingStart>();
        var entries = new List<SeedEntry>();
        var lineOf = new Dictionary<string, int>();
        while (Peek() is not MappingEnd)
        {
            if (Peek() is not Scalar) throw Refused("a field's name must be a single word");
            var key = Next<Scalar>();
            if (!lineOf.TryAdd(key.Value, Line(key)))
                problems.Add(new Problem(path, Line(key), $"{key.Value} is given twice, first in line {lineOf[key.Value]}; keep one") { Column = Column(key) });
            entries.Add(new SeedEntry(key.Value, Line(key), Column(key), Node(depth + 1)));
        }

        Next<MappingEnd>();
        return new SeedMap(entries, Line(start), Column(start));
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
        if (++events > maxEvents) throw Refused("too many values stand here; take some out");
        reached = (int)current.End.Line;
        parser.MoveNext();
        return current;
    }

    private int Line(ParsingEvent read) => (int)read.Start.Line + linesBefore;

    private static int Column(ParsingEvent read) => (int)read.Start.Column;

    private RefusedException Refused(string why) => parser.Current is { } here ? new(why, Line(here), Column(here)) : new(why, linesBefore, 0);

    private sealed class RefusedException(string why, int line, int column) : Exception(why)
    {
        public int Line { get; } = line;

        public int Column { get; } = column;
    }
}
