namespace KoreaPeace.Archive.Transcripts;

/// <summary>What is asked in a turn.</summary>
/// <param name="Text">Its questions, an ellipsis between those that do not follow each other.</param>
public sealed record AskedQuestion(Turn Turn, string Text);
