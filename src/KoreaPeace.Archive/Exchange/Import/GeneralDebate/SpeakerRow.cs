namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>A row of the corpus's table of speakers, as it is printed.</summary>
/// <param name="Line">Of the table.</param>
/// <param name="Code">Of the country, ISO 3166-1 alpha-3, in capitals.</param>
/// <param name="Name">Empty when the table has none.</param>
/// <param name="Post">Empty when the table has none, as for most before 1994.</param>
internal sealed record SpeakerRow(int Line, SpeechKey Speech, string Country, string Name, string Post);
