using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KoreaPeace.Archive.Citations;

/// <summary>Items as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html); what is not known is left out.</summary>
internal static class CslFile
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // No page, nor a part of one: Hangul as itself.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutNobody } },
    };

    public static string Written(IEnumerable<CslItem> items) => JsonSerializer.Serialize(items, Form) + "\n";

    private static void LeaveOutNobody(JsonTypeInfo type)
    {
        foreach (var names in type.Properties.Where(property => property.PropertyType == typeof(IReadOnlyList<CslName>)))
            names.ShouldSerialize = (_, value) => value is IReadOnlyList<CslName> { Count: > 0 };
    }
}
