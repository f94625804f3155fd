using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Related;

/// <summary>A passage that says something similar to another.</summary>
/// <param name="Found">Cut to what a list shows, with the words in common marked.</param>
/// <param name="Reason">Why it is offered, as a sentence without its full stop.</param>
public sealed record LikePassage(ArchiveRecord Record, FoundPassage Found, string Reason);
