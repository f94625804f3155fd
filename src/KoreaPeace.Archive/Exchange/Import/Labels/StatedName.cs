using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Somebody whom a document names as taking part, before anybody speaks.</summary>
/// <param name="Role">Null when the document does not say.</param>
/// <param name="Title">What they are, as printed; null when the document does not say.</param>
public sealed record StatedName(string Name, Role? Role, string? Title)
{
    /// <summary>With which the talk labels them, as the document explains: <c>RK: Robert Kelly</c>; null when it does not.</summary>
    public string? Initials { get; init; }
}
