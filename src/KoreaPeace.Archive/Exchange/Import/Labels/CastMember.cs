using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>Somebody who speaks in a document, under all the labels the document has for them.</summary>
/// <param name="Label">As the seed prints it: the name the archive writes where that is beyond doubt, in square brackets where nobody is known.</param>
/// <param name="Person">Null when nobody is known.</param>
public sealed record CastMember(string Label, NamedPerson? Person, Role Role)
{
    /// <summary>What they were when they spoke, as printed; null when the document does not say.</summary>
    public string? Title { get; init; }

    /// <summary>What a person must decide about who it is; null for nothing.</summary>
    public string? Decision { get; init; }

    /// <summary>Labels as printed that mean this person.</summary>
    public List<string> Printed { get; init; } = [];
}
