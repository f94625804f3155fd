using KoreaPeace.Archive.Editions;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.About;

public sealed class AboutPage(OpenEdition edition) : ArchivePage
{
    public Edition Edition => edition.Edition;

    public int Pieces => edition.Records.Count;

    public int People => edition.People.Count;

    public int Concepts => edition.Concepts.Count;

    public int Events => edition.Events.Count;

    public override string? Heading => "About";

    public override string Description => "What this archive is, how its pieces are chosen, how to search and cite them, and who holds the rights.";

    public override string? Permanent => "/about";

    public override string? Section => "About";
}
