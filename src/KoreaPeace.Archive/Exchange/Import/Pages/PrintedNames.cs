using KoreaPeace.Archive.Publications;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>The closed lists that the U.S. Institute of Peace prints on its pages and in its listings, spelled exactly.</summary>
internal static class PrintedNames
{
    public static readonly IReadOnlyList<string> Topics =
    [
        "Civilian-Military Relations",
        "Conflict Analysis & Prevention",
        "Democracy & Governance",
        "Economics",
        "Education & Training",
        "Electoral Violence",
        "Environment",
        "Fragility & Resilience",
        "Gender",
        "Global Elections & Conflict",
        "Global Health",
        "Global Policy",
        "Human Rights",
        "Justice, Security & Rule of Law",
        "Mediation, Negotiation & Dialogue",
        "Nonviolent Action",
        "Peace Processes",
        "Reconciliation",
        "Religion",
        "Violent Extremism",
        "Youth",
    ];

    /// <summary>Every name of a form that the archive knows, as it stands after <c>Type:</c>.</summary>
    public static readonly IReadOnlyList<string> Types =
        [.. PublicationType.All.Where(type => type != PublicationType.Unknown).SelectMany(type => type.AlsoPrinted.Append(type.Name))];

    /// <summary>Whose a programme is; null when it is not one of the institute's.</summary>
    public static string? PublisherOf(string programme) => programme is "On Peace" ? "U.S. Institute of Peace" : null;
}
