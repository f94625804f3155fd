using System.Text.Json.Serialization;

namespace KoreaPeace.Archive.Citations;

/// <summary>A name as CSL takes it apart: family and given name, or a name that is not taken apart.</summary>
public sealed record CslName
{
    public string? Family { get; init; }

    public string? Given { get; init; }

    /// <summary>What stands behind both: Jr., III; null for most.</summary>
    public string? Suffix { get; init; }

    /// <summary>An organisation, or a person with one name; null for anybody else.</summary>
    public string? Literal { get; init; }

    /// <summary>The family name comes first in every style, without a comma: Moon Jae-in.</summary>
    [JsonPropertyName("static-ordering")]
    public bool? StaticOrdering { get; init; }

    [JsonIgnore]
    public bool IsFamilyFirst => StaticOrdering == true;

    /// <summary>As indexes and other programs write it: "Moon, Jae-in", "Bush, Richard C., III".</summary>
    [JsonIgnore]
    public string Sorted => Literal ?? string.Join(", ", new[] { Family, Given, Suffix }.OfType<string>());
}
