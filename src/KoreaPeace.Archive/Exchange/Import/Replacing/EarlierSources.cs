using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Replacing;

/// <summary>What the sources from which seeds were made before become when they are read again; each is read once.</summary>
/// <param name="document">The corrected source.</param>
internal sealed class EarlierSources(ImportedDocument document, ImportTarget target)
{
    private readonly Dictionary<string, IReadOnlyList<SeedDraft>> drafts = [];

    /// <summary>Whether a seed was made of an earlier version of this source, and not of something else.</summary>
    public bool AreOf(string seed) => document.Seeds.Any(draft => draft.Capture is { } capture && target.CaptureOf(seed) is { } before && Stem(before.Path) == Stem(capture));

    /// <summary>What the import made of the earlier source of a seed; null when that is not kept, or makes something else.</summary>
    /// <param name="draft">The same of the corrected source.</param>
    public SeedDraft? Draft(SeedDraft draft, string seed)
    {
        if (document.Again is not { } again || target.CaptureOf(seed) is not { } capture) return null;
        if (!drafts.TryGetValue(capture.Path, out var made))
        {
            try
            {
                made = again(new SourceFile(document.Source.Path, capture.Bytes)).Seeds; // whose name may have given the title
            }
            catch (SourceRefusedException)
            {
                made = [];
            }

            drafts[capture.Path] = made;
        }

        return made.FirstOrDefault(before => before.Kind == draft.Kind && before.Slug == draft.Slug)
            ?? (document.Seeds[0] == draft && made is [var first, ..] && first.Kind == draft.Kind ? first : null);
    }

    // "captures/talk-2.txt" is the second version of "captures/talk.txt".
    private static string Stem(string path) => Path.GetFileNameWithoutExtension(path).TrimEnd([.. "0123456789"]).TrimEnd('-');
}
