namespace KoreaPeace.Archive.Exchange.Import.GeneralDebate;

/// <summary>A person of the table of speakers.</summary>
/// <param name="Name">As people.yaml has it, or will have it.</param>
/// <param name="Label">What the turns are labelled with: the name, but of a family name alone without what tells whose it is.</param>
/// <param name="New">The entry for people.yaml; null when the person is there already.</param>
internal sealed record DebateSpeaker(string Slug, string Name, string Label, NewPerson? New);
