using System.Text.Json;
using KoreaPeace.Archive.Citations;

namespace KoreaPeace.Tests.Citations;

/// <summary>Citations are written as the reference processor prints them: citeproc-js 2.4.63 with the official styles of 2026.</summary>
public sealed class Citing_in_every_style
{
    [Theory]
    [InlineData(CitationStyle.Chicago)]
    [InlineData(CitationStyle.ChicagoNote)]
    [InlineData(CitationStyle.Apa)]
    [InlineData(CitationStyle.Mla)]
    public void is_what_the_reference_processor_prints(CitationStyle style)
    {
        using var stream = typeof(Citing_in_every_style).Assembly.GetManifestResourceStream("printed.json")!; // beside this file
        using var printed = JsonDocument.Parse(stream);
        var name = JsonNamingPolicy.CamelCase.ConvertName(style.ToString());
        var cases = printed.RootElement.EnumerateArray().ToList();

        var wrong = cases.Select(entry => (Printed: entry.GetProperty(name).GetString(), Written: Citation.Of(entry.GetProperty("item").Deserialize<CslItem>(JsonSerializerOptions.Web)!, style).Html))
            .Where(entry => entry.Printed != entry.Written).Select(entry => $"\n{entry.Printed}\n{entry.Written}").ToList();

        Assert.True(cases.Count > 200);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {cases.Count} are wrong:{string.Concat(wrong)}");
    }
}
