using System.Text.RegularExpressions;

namespace KoreaPeace.Tests.Rules;

/// <summary>The tables of seeds/README.md hold every field that a reader asks for, and no other.</summary>
public sealed partial class Documented_fields
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Seeds, "README.md"));

    // Under which name of the README a reader keeps the fields of a group.
    private static readonly Dictionary<string, string> Groups = new()
    {
        ["fields"] = "",
        ["source"] = "source.",
        ["withdrawn"] = "withdrawn.",
        ["correction"] = "corrections[].",
        ["link"] = "related[].",
        ["speaker"] = "speakers[].",
    };

    private static IEnumerable<(string Name, string Kinds, bool IsRequired)> AskedOfRecords =>
        [.. Asked("Ingest/RecordFields.cs", "T P"), .. Asked("Ingest/SpeakerFields.cs", "T P"), .. Asked("Transcripts/TranscriptReader.cs", "T"), .. Asked("Publications/PublicationReader.cs", "P")];

    [Fact]
    public void of_records_are_those_that_are_read()
    {
        var documented = RecordRow().Matches(Guide).Select(row => (row.Groups["field"].Value, Kinds: row.Groups["kinds"].Value));

        Assert.Equal(AskedOfRecords.Select(field => $"{field.Name} {field.Kinds}").Distinct().Order(StringComparer.Ordinal), documented.Select(field => $"{field.Value} {field.Kinds}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void of_records_are_required_where_a_reader_requires_them()
    {
        var required = AskedOfRecords.Where(field => field.IsRequired).Select(field => field.Name);
        var documented = RecordRow().Matches(Guide).Where(row => row.Groups["required"].Value == "yes").Select(row => row.Groups["field"].Value).ToHashSet();

        Assert.All(required, field => Assert.Contains(field, documented));
    }

    [Theory]
    [InlineData("topics.yaml", "Topics")]
    [InlineData("people.yaml", "People")]
    [InlineData("concepts.yaml", "Concepts")]
    [InlineData("events.yaml", "Events")]
    [InlineData("words.yaml", "Words")]
    public void of_vocabularies_are_those_that_are_read(string file, string method)
    {
        var source = Source("Ingest/VocabularyReader.cs");
        var read = Ask().Matches(Method(source, $"> {method}(")).Select(ask => ask.Groups["name"].Value).Append("slug").Distinct().ToList();
        if (read.Contains("posts")) read.AddRange(Ask().Matches(Method(source, "Post Post(")).Select(ask => "posts[]." + ask.Groups["name"].Value));
        var rows = Guide.Split($"| `{file}` |")[1].Split("\n| `")[0].Split("\n\n")[0];

        Assert.Equal(read.Order(StringComparer.Ordinal), VocabularyRow().Matches(rows).Select(row => row.Groups["field"].Value).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Name, string Kinds, bool IsRequired)> Asked(string file, string kinds) =>
        Ask().Matches(Source(file)).Where(ask => Groups.ContainsKey(ask.Groups["group"].Value))
            .Select(ask => (Groups[ask.Groups["group"].Value] + ask.Groups["name"].Value, kinds, ask.Groups["how"].Value == "Required"));

    private static string Source(string file) => File.ReadAllText(Path.Combine(Repository.Root, "src", "KoreaPeace.Archive", file));

    private static string Method(string source, string begin) => source.Split(begin)[1].Split("\n\n    ")[0];

    [GeneratedRegex("""(?<group>\w+)\.(?<how>Text|Required|Slug|Date|Flag|Address|Addresses|Texts|Group|Groups)\("(?<name>[a-z0-9-]+)"|Values\((?<group>fields), "(?<name>[a-z]+)"\)""")]
    private static partial Regex Ask();

    [GeneratedRegex(@"^\| `(?<field>[^`]+)` \| (?<kinds>T P|T|P) \| (?<required>[^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex RecordRow();

    [GeneratedRegex(@"(?:^|\n\|) \|? ?`(?<field>[^`]+)` \| (?:yes|no) \||^ `(?<field>[^`]+)` \| (?:yes|no) \|")]
    private static partial Regex VocabularyRow();
}
