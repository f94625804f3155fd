using KoreaPeace.Archive.Publications;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Those whom a name beside a quotation may mean.</summary>
/// <param name="Speakers">Slugs, or labels and names of those who are in no vocabulary.</param>
/// <param name="Offices">Where the name is of a state or an organisation: the posts, as stated, of those who spoke for it.</param>
/// <param name="Publishers">Where it is of an organisation: its names as a publisher.</param>
internal sealed record Claimants(IReadOnlySet<string> Speakers, IReadOnlySet<string> Offices, IReadOnlySet<string> Publishers)
{
    private static readonly HashSet<string> Nobody = [];

    public static readonly Claimants None = new(Nobody, Nobody, Nobody);

    public bool IsNobody => Speakers.Count + Offices.Count + Publishers.Count == 0;

    public bool Include(QuotedPlace place) => place.Sayers.Overlaps(Speakers) || IsSpokenFor(place);

    /// <summary>Somebody else says it, for the state or organisation that is named.</summary>
    public bool IsSpokenFor(QuotedPlace place) => (place.Office is { } office && Offices.Contains(office)) || (place.Record is Publication && Publishers.Contains(place.Record.Publisher));
}
