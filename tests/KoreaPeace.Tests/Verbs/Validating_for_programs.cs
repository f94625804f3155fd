using System.Text.Json;

namespace KoreaPeace.Tests.Verbs;

/// <summary><c>validate --json</c>: the same as the lines, for editors and scripts.</summary>
public sealed class Validating_for_programs
{
    [Fact]
    public async Task gives_one_JSON_object_and_nothing_else()
    {
        await using var archive = TestArchive.With(Seeds.Interview().But("{#t3} ", ""), Seeds.Report().But("[sanctions]", "[sanktions]"));
        var told = await Told.Program(archive, "validate", "--json");
        var said = JsonDocument.Parse(told.Output).RootElement;
        var (misspelt, lacking) = (said.GetProperty("problems")[0], said.GetProperty("problems")[1]);

        Assert.Equal((2, ""), (told.ExitCode, told.Error));
        Assert.EndsWith("/publications/2022/what-sanctions-do.md", misspelt.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Equal((7, 10, "error", "topic \"sanktions\" is not in topics.yaml; did you mean sanctions?"),
            (misspelt.GetProperty("line").GetInt32(), misspelt.GetProperty("column").GetInt32(), misspelt.GetProperty("severity").GetString(), misspelt.GetProperty("message").GetString()));
        Assert.False(misspelt.TryGetProperty("code", out _));
        Assert.Equal(("warning", "turn-without-id"), (lacking.GetProperty("severity").GetString(), lacking.GetProperty("code").GetString()));
        Assert.Equal("{\"records\":1,\"errors\":1,\"warnings\":1}", JsonSerializer.Serialize(said.GetProperty("summary")));
        Assert.Empty(said.GetProperty("mended").EnumerateArray());
    }

    [Fact]
    public async Task says_what_was_mended()
    {
        await using var archive = TestArchive.With(Seeds.Interview().But("{#t3} ", ""));
        var told = await Told.Program(archive, "validate", "--json", "--fix");
        var mended = Assert.Single(JsonDocument.Parse(told.Output).RootElement.GetProperty("mended").EnumerateArray());

        Assert.Equal((0, "wrote 1 turn id"), (told.ExitCode, mended.GetProperty("what").GetString()));
    }
}
