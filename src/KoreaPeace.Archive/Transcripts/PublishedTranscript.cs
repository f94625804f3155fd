namespace KoreaPeace.Archive.Transcripts;

/// <summary>What the last edition knows of a transcript's turns: people may have cited any of them.</summary>
/// <param name="Turns">In spoken order, each with its id.</param>
/// <param name="Removed">Ids that were gone already.</param>
/// <param name="Today">The day from which an id counts as removed that is missed now.</param>
public sealed record PublishedTranscript(IReadOnlyList<KnownTurn> Turns, IReadOnlyList<RemovedTurn> Removed, Records.PartialDate? Today);
