namespace KoreaPeace.Archive.Transcripts;

/// <summary>A turn as one version of a transcript has it, to be held against another version.</summary>
/// <param name="Id">Null when it bears none.</param>
/// <param name="Label">Who speaks, as the text prints it.</param>
/// <param name="Text">The words, as Markdown.</param>
public sealed record KnownTurn(string? Id, string Label, string Text);
