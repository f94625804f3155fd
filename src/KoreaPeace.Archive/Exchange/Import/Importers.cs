using KoreaPeace.Archive.Exchange.Import.Catalogue;
using KoreaPeace.Archive.Exchange.Import.GeneralDebate;
using KoreaPeace.Archive.Exchange.Import.Pages;
using KoreaPeace.Archive.Exchange.Import.Subtitles;
using KoreaPeace.Archive.Exchange.Import.Texts;
using KoreaPeace.Archive.Exchange.Import.Word;

namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>The formats there are.</summary>
public static class Importers
{
    public static IReadOnlyList<Importer> All { get; } =
    [
        new PageImporter(),
        new CatalogueImporter(),
        new GeneralDebateImporter(),
        new TranscriptImporter(),
        new VttImporter(),
        new SrtImporter(),
        new DocxImporter(),
    ];
}
