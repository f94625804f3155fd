using System.Text.Json.Nodes;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Archive.Ingest;

/// <summary>
/// The fields of seeds as JSON Schema, for editors that complete and check while one writes. Draft 7, because that is what every release of
/// the YAML language server understands.
/// </summary>
public static class SeedSchema
{
    /// <summary>The folder inside the seeds that holds the schemas; a name with a dot is not read as a seed.</summary>
    public const string Folder = ".schema";

    private const string DatePoint = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private static readonly Vocabulary<People.Person> Nobody = new(SeedFile.People, new Dictionary<string, People.Person>(), IsComplete: false);
    private static readonly Vocabulary<Concepts.Concept> Nothing = new(SeedFile.Concepts, new Dictionary<string, Concepts.Concept>(), IsComplete: false);

    /// <summary>Each schema by the name of its file.</summary>
    public static IReadOnlyDictionary<string, JsonObject> All() => new Dictionary<string, JsonObject>
    {
        [FileFor("transcript")] = Schema("The front matter of a transcript", Object(Shape(SeedFile.TranscriptFolder), SeedGuide.OfRecords)),
        [FileFor("publication")] = Schema("The front matter of a publication", Object(Shape(SeedFile.PublicationFolder), SeedGuide.OfRecords)),
        [FileFor("topics")] = OfVocabulary(SeedFile.Topics, (seed, shape) => VocabularyReader.Topics(seed, [], shape)),
        [FileFor("people")] = OfVocabulary(SeedFile.People, (seed, shape) => VocabularyReader.People(seed, [], shape)),
        [FileFor("concepts")] = OfVocabulary(SeedFile.Concepts, (seed, shape) => VocabularyReader.Concepts(seed, [], shape)),
        [FileFor("events")] = OfVocabulary(SeedFile.Events, (seed, shape) => VocabularyReader.Events(seed, Nobody, Nothing, [], shape)),
        [FileFor("words")] = OfVocabulary(SeedFile.Words, (seed, shape) => VocabularyReader.Words(seed, [], shape)),
    };

    private static string FileFor(string what) => $"{what}.schema.json";

    private static FieldShape Shape(string folder)
    {
        var empty = new SeedFile($"{folder}/2024/empty.md", "---\n{}\n---\n", "");
        var unjudged = Vocabularies.Read(new Dictionary<string, SeedFile>(), []);
        return FieldShape.Of(shape => _ = empty.IsTranscript ? TranscriptReader.Read(empty, unjudged, [], shape: shape) : (ArchiveRecord?)PublicationReader.Read(empty, unjudged, [], shape));
    }

    private static JsonObject OfVocabulary(string file, Action<SeedFile, FieldShape> read) =>
        Schema(file, new JsonObject { ["type"] = "array", ["items"] = Object(FieldShape.Of(shape => read(new SeedFile(file, "- {}\n", ""), shape)), SeedGuide.Of(file)) });

    private static JsonObject Schema(string title, JsonObject schema)
    {
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", title);
        return schema;
    }

    private static JsonObject Object(FieldShape shape, IReadOnlyDictionary<string, string> guide, string before = "")
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
        {
            var property = Property(field, before + field.Key, guide);
            if (guide.GetValueOrDefault(before + field.Key) is { Length: > 0 } description) property.Insert(0, "description", description);
            properties.Add(field.Key, property);
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var required = shape.Fields.Where(field => field.IsRequired).Select(field => (JsonNode)field.Key).ToArray();
        if (required.Length > 0) schema["required"] = new JsonArray(required);
        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject Property(FieldShape.Asked field, string path, IReadOnlyDictionary<string, string> guide) => (field.Form, path) switch
    {
        (FieldForm.Group, _) => Object(field.Group!, guide, $"{path}."), // a group has its fields
        (FieldForm.Groups, _) => new JsonObject { ["type"] = "array", ["items"] = Object(field.Group!, guide, $"{path}[].") },
        (FieldForm.Texts, _) => OneOrMore(Text()),
        (FieldForm.Addresses, _) => OneOrMore(Address()),
        (FieldForm.Flag, _) => new JsonObject { ["type"] = "boolean" },
        (FieldForm.Address, _) => Address(),
        (FieldForm.Slug, _) => With(Text(), "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"),
        (FieldForm.Date, _) => With(Text(), "pattern", $"^(unknown|{DatePoint}~?|{DatePoint}/{DatePoint})$"),
        (_, "type") => OneOf(PublicationType.All.SelectMany(type => type.AlsoPrinted.Prepend(type.Name).Append(type.Slug)).SelectMany(name => new[] { name, name.ToLowerInvariant() })),
        (_, "speakers[].role") => OneOf(Enum.GetValues<Role>().Where(role => role != Role.Author).Select(role => role.ToString().ToLowerInvariant())),
        _ => Text(),
    };

    /// <summary>YAML takes 1953 for a number; the archive reads every value as it is written.</summary>
    private static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    private static JsonObject Address() => new() { ["type"] = "string", ["pattern"] = @"^https?://\S+$" };

    private static JsonObject OneOf(IEnumerable<string> names) => new() { ["enum"] = new JsonArray([.. names.Distinct().Select(name => (JsonNode)name)]) };

    /// <summary>Where a list is meant, a single value will do.</summary>
    private static JsonObject OneOrMore(JsonObject one) => new() { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array", ["items"] = one.DeepClone() }, one) };

    private static JsonObject With(JsonObject schema, string keyword, string value)
    {
        schema[keyword] = value;
        return schema;
    }
}
