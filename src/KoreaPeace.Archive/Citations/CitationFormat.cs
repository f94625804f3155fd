namespace KoreaPeace.Archive.Citations;

/// <summary>A form in which other programs take citations.</summary>
/// <param name="Name">As a reader calls it.</param>
/// <param name="Suffix">What an address ends in that answers so.</param>
/// <param name="Written">All items as one file.</param>
public sealed record CitationFormat(string Name, string Suffix, string MediaType, Func<IEnumerable<CslItem>, string> Written)
{
    public static readonly CitationFormat Csl = new("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", CslFile.Written);

    public static readonly CitationFormat Bibtex = new("BibTeX", ".bib", "application/x-bibtex", BibtexFile.Written);

    public static readonly CitationFormat Ris = new("RIS", ".ris", "application/x-research-info-systems", RisFile.Written);

    /// <summary>First the one that says most.</summary>
    public static readonly IReadOnlyList<CitationFormat> All = [Csl, Bibtex, Ris];

    /// <summary>In one line, without characters that have no shape: a line of these files is a field, and a control character ends some readers.</summary>
    internal static string OneLine(string? text) => string.Join(' ', string.Concat((text ?? "").Select(letter => char.IsWhiteSpace(letter) || letter is '\u0085' ? ' ' : letter).Where(letter => !char.IsControl(letter)))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
