namespace KoreaPeace.Archive.Citations;

/// <summary>
/// How a citation is written: the Chicago Manual of Style, 18th edition, as a bibliography has it and as a note has it; the Publication Manual
/// of the American Psychological Association, 7th; the MLA Handbook, 9th.
/// </summary>
public enum CitationStyle { Chicago, ChicagoNote, Apa, Mla }
