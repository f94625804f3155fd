namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>A paragraph of a speech, its lines joined.</summary>
/// <param name="IsWhole">It ends a sentence; a salutation or a heading does not, and stands before the next one.</param>
/// <param name="Number">What the record printed before it, as the official records did until the 1970s; null when it printed none.</param>
internal sealed record SpeechParagraph(string Text, int FirstLine, int LastLine, bool IsWhole, int? Number = null);
