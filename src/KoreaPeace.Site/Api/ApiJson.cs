using System.Text.Encodings.Web;
using System.Text.Json;

namespace KoreaPeace.Site.Api;

/// <summary>How answers to programs are written: Hangul as itself, readable without a tool.</summary>
internal static class ApiJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // No answer is a page or stands in one, so markup has nothing to break out of.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>For formats in which what is not known is left out.</summary>
    public static readonly JsonSerializerOptions WithoutNull = new(Options) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public static IResult Answer(object answer) => Results.Json(answer, Options, "application/json; charset=utf-8");
}
