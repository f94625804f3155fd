namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>A source cannot be imported; the message says why and what to do, as the rest of a sentence about the file.</summary>
public sealed class SourceRefusedException(string message) : Exception(message);
