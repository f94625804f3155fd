namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>Whom a name in a source means.</summary>
/// <param name="Slug">Of people.yaml, or of the new entry.</param>
/// <param name="Name">As the archive writes it.</param>
/// <param name="New">The entry to be added; null when the person is known.</param>
/// <param name="Decision">What a person must decide about taking this name for this person; null when it is beyond doubt.</param>
public sealed record NamedPerson(string Slug, string Name, NewPerson? New, string? Decision);
