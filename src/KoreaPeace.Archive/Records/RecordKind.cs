namespace KoreaPeace.Archive.Records;

/// <summary>What the archive holds of a record: the words that were spoken, or a publication's description.</summary>
public enum RecordKind { Transcript, Publication }
