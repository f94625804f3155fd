using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Site.Verbs;

/// <summary><c>schema</c>: writes the fields of seeds as JSON Schema, for editors.</summary>
internal sealed class SchemaVerb : Command
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Option<string?> seeds = Verb.SeedsOption();
    private readonly Option<string?> target = new("--out") { Description = "The folder to write to. Otherwise .schema in the folder of seeds.", HelpName = "DIR" };

    public SchemaVerb() : base("schema", "Write the fields of seeds as JSON Schema, for editors that complete and check them.")
    {
        Add(seeds);
        Add(target);
        SetAction((told, _) => Verb.Try(told, () => Task.FromResult(Run(told))));
    }

    private int Run(ParseResult told)
    {
        var folder = told.GetValue(target) ?? Path.Combine(Verb.Folders(told, seeds, Verb.DataOption()).Seeds, SeedSchema.Folder);
        Directory.CreateDirectory(folder);
        foreach (var (name, schema) in SeedSchema.All())
        {
            File.WriteAllText(Path.Combine(folder, name), schema.ToJsonString(Json) + "\n");
            told.InvocationConfiguration.Output.WriteLine(Path.Combine(folder, name));
        }

        return Verb.Good;
    }
}
