using System.Text.Json.Nodes;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Tests.Verbs;
using NJsonSchema;

namespace KoreaPeace.Tests.Rules;

/// <summary>What editors are told of seeds is what the readers ask for, and the seeds that are shipped keep to it.</summary>
public sealed class Schemas_for_editors
{
    private static readonly string Folder = Path.Combine(Repository.Seeds, SeedSchema.Folder);

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    public static TheoryData<string> Files { get; } = [.. SeedSchema.All().Keys];

    public static TheoryData<string> Vocabularies { get; } = ["topics", "people", "concepts", "events", "words"];

    [Fact]
    public async Task are_those_that_the_program_writes()
    {
        await using var archive = TestArchive.Of();
        var told = await Told.Program("schema", "--out", archive.DataFolder);

        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        Assert.Equal(Names(archive.DataFolder), Names(Folder));
        Assert.All(Names(Folder), name => Assert.True(
            File.ReadAllText(Path.Combine(archive.DataFolder, name)) == File.ReadAllText(Path.Combine(Folder, name)), $"seeds/.schema/{name} is of another time; write it again: koreapeace schema"));
    }

    [Theory, MemberData(nameof(Files))]
    public void explain_every_field(string file) =>
        Assert.All(Properties(SeedSchema.All()[file]), property => Assert.False(string.IsNullOrEmpty(property.Value!["description"]?.GetValue<string>()), property.Key)); // a property is an object

    [Fact]
    public void require_what_the_readers_require()
    {
        var all = SeedSchema.All();

        Assert.Equal(["title", "type", "publisher", "rights", "date", "source"], Required(all["transcript.schema.json"]));
        Assert.Equal(["url"], Required(all["publication.schema.json"]["properties"]!["source"]!)); // it is there
        Assert.Equal(["person", "role"], Required(all["transcript.schema.json"]["properties"]!["speakers"]!["items"]!)); // it is there
        Assert.Equal(["slug", "name", "kind", "date"], Required(all["events.schema.json"]["items"]!).OrderBy(name => Array.IndexOf(["slug", "name", "kind", "date"], name))); // it is there
    }

    [Fact]
    public async Task fit_every_seed_that_is_shipped()
    {
        var schemas = new Dictionary<string, JsonSchema>();
        foreach (var name in Names(Folder)) schemas[name.Split('.')[0]] = await JsonSchema.FromFileAsync(Path.Combine(Folder, name), Cancel);

        var seeds = new SeedFolder(Repository.Seeds).Read([]).Where(seed => !seed.IsCapture).ToList();

        Assert.NotEmpty(seeds);
        Assert.All(seeds, seed => Assert.Empty(schemas[seed.IsTranscript ? "transcript" : seed.IsRecord ? "publication" : seed.Path.Split('.')[0]].Validate(Json(seed).ToJsonString())));
    }

    [Theory]
    [InlineData("abstract:", "abstrakt:")]
    [InlineData("type: Report", "type: Reprot")]
    [InlineData("date: 2022-08-20", "date: 20 August 2022")]
    [InlineData("url: https://institute", "url: institute")]
    [InlineData("rights: Example Institute.", "note: Nothing is said of rights.")]
    public async Task do_not_fit_a_slip(string good, string slip)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Folder, "publication.schema.json"), Cancel);

        Assert.Empty(schema.Validate(Json(Read(Seeds.Report())).ToJsonString()));
        Assert.NotEmpty(schema.Validate(Json(Read(Seeds.Report().But(good, slip))).ToJsonString()));
    }

    [Theory, MemberData(nameof(Vocabularies))]
    public async Task are_named_in_the_first_line_of_each_vocabulary(string vocabulary)
    {
        Assert.Equal($"# yaml-language-server: $schema=.schema/{vocabulary}.schema.json", (await File.ReadAllLinesAsync(Path.Combine(Repository.Seeds, $"{vocabulary}.yaml"), Cancel))[0]);
        Assert.True(File.Exists(Path.Combine(Folder, $"{vocabulary}.schema.json")));
    }

    private static IEnumerable<string> Names(string folder) => Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static SeedFile Read(Seed seed) => new(seed.Path, seed.Text, "");

    private static IEnumerable<string> Required(JsonNode schema) => schema["required"]!.AsArray().Select(name => name!.GetValue<string>()); // where something is required

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Properties(JsonNode schema) => schema switch
    {
        JsonObject of when of["properties"] is JsonObject properties => properties.Concat(properties.SelectMany(property => Properties(property.Value!))), // a property is an object
        JsonObject of when of["items"] is { } items => Properties(items),
        _ => [],
    };

    private static JsonNode Json(SeedFile seed) => Json(SeedYaml.Read(seed.Path, seed.IsRecord ? seed.Text.Split("\n---")[0][4..] : seed.Text, 0, [])!); // the seed is good

    private static JsonNode Json(SeedNode node) => node switch
    {
        SeedMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create<string, JsonNode?>(entry.Key, Json(entry.Value)))),
        SeedList list => new JsonArray([.. list.Items.Select(Json)]),
        SeedScalar { Value: "true" or "false" } flag => flag.Value == "true",
        SeedScalar scalar => scalar.Value.TrimEnd('\n'),
        _ => throw new ArgumentException(node.Said),
    };
}
