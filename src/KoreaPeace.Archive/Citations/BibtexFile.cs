using System.Globalization;
using System.Text;

namespace KoreaPeace.Archive.Citations;

/// <summary>Items as a BibTeX database, with the date, the language and the key words that biblatex and reference managers read, too.</summary>
internal static class BibtexFile
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private const string Article = "article";
    private const string Book = "book";
    private const string Report = "techreport";

    public static string Written(IEnumerable<CslItem> items) => string.Join('\n', items.Select(Entry));

    private static string Entry(CslItem item)
    {
        var type = TypeOf(item);
        var text = new StringBuilder($"@{type}{{{item.CitationKey ?? item.Id},\n");
        Field("author", string.Join(" and ", item.Author.Select(Name)));
        // The second braces keep the capitals of names.
        Field("title", $"{{{Escaped(item.Title)}}}");
        if (type == Article) Field("journal", Escaped(item.ContainerTitle ?? item.Publisher));
        if (item.Form is CitedForm.OpEd) Field("entrysubtype", "newspaper");
        if (type is not (Article or Book)) Field("howpublished", Escaped(item.Interviewer.Count > 0 ? "Interview by " + CitedNames.Listed(item.Interviewer) : item.Type == "interview" ? "Interview" : item.ContainerTitle ?? item.EventTitle));
        Field("eventtitle", Escaped(item.EventTitle));
        if (item.Type == "interview") Field("booktitle", Escaped(item.ContainerTitle));
        if (type != Article) Field(type == Report ? "institution" : "publisher", Escaped(item.Publisher));
        Field("type", Escaped(item.Genre ?? item.Medium));
        Field("number", Escaped(item.Number));
        Field("isbn", Escaped(item.Isbn));
        if (item.Issued is { } issued)
        {
            Field("year", issued.DateParts[0][0].ToString("D4", CultureInfo.InvariantCulture));
            if (issued.DateParts[0].Count > 1 && issued.DateParts.All(end => end.Take(2).SequenceEqual(issued.DateParts[0].Take(2)))) text.Append(CultureInfo.InvariantCulture, $"  month = {Months[issued.DateParts[0][1] - 1]},\n");
            Field("date", issued.Edtf);
        }

        Field("note", Escaped(item.Note));
        Field("archive", Escaped(item.Archive));
        Field("url", item.Url);
        Field("urldate", item.Accessed?.Edtf);
        Field("language", Escaped(item.Language));
        Field("keywords", string.Join(", ", item.Subjects.Select(subject => subject.Contains(',', StringComparison.Ordinal) ? $"{{{Escaped(subject)}}}" : Escaped(subject))));
        Field("abstract", Escaped(item.Abstract));
        return text.Append("}\n").ToString();

        void Field(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value) && value != "{}") text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
        }
    }

    private static string TypeOf(CslItem item) => item.Form switch
    {
        CitedForm.JournalArticle or CitedForm.OpEd when item.Type is "webpage" or "report" => Article,
        CitedForm.Book => Book,
        _ => item.Type == "report" ? Report : "misc",
    };

    /// <summary>Family name, comma, given name, and "Jr." between them: which is which stays clear in any order of names.</summary>
    private static string Name(CslName name) => name.Literal is { } literal ? $"{{{Escaped(literal)}}}" : name.Given is null ? Part(name.Family) : $"{Part(name.Family)}, {(name.Suffix is { } suffix ? Part(suffix) + ", " : "")}{Part(name.Given)}";

    /// <summary>A comma and the word "and" would end a part of a name.</summary>
    private static string Part(string? part) =>
        Escaped(part) is var written && (written.Contains(',', StringComparison.Ordinal) || written.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase)) ? $"{{{written}}}" : written;

    /// <summary>A text as LaTeX sets it. Braces count in BibTeX even behind a backslash, so those without a partner get their names.</summary>
    private static string Escaped(string? text)
    {
        var line = CitationFormat.OneLine(text);
        var isPaired = ArePaired(line);
        var written = new StringBuilder(line.Length);
        foreach (var letter in line)
        {
            written.Append(letter switch
            {
                '&' or '%' or '$' or '#' or '_' => $"\\{letter}",
                '{' => isPaired ? "\\{" : "{\\textbraceleft}",
                '}' => isPaired ? "\\}" : "{\\textbraceright}",
                '~' => "{\\textasciitilde}",
                '^' => "{\\textasciicircum}",
                '\\' => "{\\textbackslash}",
                _ => letter.ToString(),
            });
        }

        return written.ToString();
    }

    private static bool ArePaired(string text)
    {
        var depth = 0;
        foreach (var letter in text)
        {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth < 0) return false;
        }

        return depth == 0;
    }
}
