using System.Text;

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

    /// <summary>In one line, without what is no character of a text: a line of these files is a field, and a control character ends some readers.</summary>
    public static string OneLine(string? text)
    {
        var line = new StringBuilder();
        foreach (var letter in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(letter)) line.Append(' ');
            else if (!Rune.IsControl(letter) && (letter.Value & 0xFFFE) != 0xFFFE) line.Append(letter.ToString());
        }

        return string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
