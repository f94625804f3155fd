using System.Xml.Linq;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using Microsoft.AspNetCore.Html;

namespace KoreaPeace.Site.Shared;

/// <summary>Text from the archive as a page shows it: encoded first, then Hangul marked as Korean and search hits marked.</summary>
public static class Words
{
    public static IHtmlContent Of(string? text)
    {
        var html = new HtmlContentBuilder();
        Append(html, text ?? "");
        return html;
    }

    /// <summary>With the names in it leading to their pages.</summary>
    public static IHtmlContent Of(string? text, NameLinks names)
    {
        var html = new HtmlContentBuilder();
        var position = 0;
        foreach (var link in names.In(text ?? ""))
        {
            Append(html, text![position..link.Start]); // a link stands in a text
            html.AppendHtml($"<a class=\"{MarkdownText.NameClass}\" href=\"").Append(link.Address).AppendHtml("\">");
            Append(html, text.Substring(link.Start, link.Length));
            html.AppendHtml("</a>");
            position = link.Start + link.Length;
        }

        Append(html, (text ?? "")[position..]);
        return html;
    }

    public static IHtmlContent Of(Highlighted text)
    {
        var html = new HtmlContentBuilder();
        var position = 0;
        foreach (var mark in text.Marks)
        {
            Append(html, text.Text[position..mark.Start]);
            html.AppendHtml("<mark>");
            Append(html, text.Text.Substring(mark.Start, mark.Length));
            html.AppendHtml("</mark>");
            position = mark.End;
        }

        Append(html, text.Text[position..]);
        return html;
    }

    /// <summary>Markup that is made of elements, in which every text is encoded.</summary>
    public static IHtmlContent Of(XElement element) => new HtmlContentBuilder().AppendHtml(element.ToString(SaveOptions.DisableFormatting));

    /// <summary>JSON inside a script element, which nothing in it may end.</summary>
    public static IHtmlContent Data(string json) => new HtmlContentBuilder().AppendHtml(json.Replace("<", "\\u003c", StringComparison.Ordinal));

    /// <summary>The first sentences, as many as fit two lines of a list; cut at a word when the first is longer.</summary>
    public static string Excerpt(string text)
    {
        const int most = 220; // two lines at the widest layout
        if (text.Length <= most) return text;
        for (var end = most; end > most / 2; end--)
        {
            // A capital before the point is an initial or an abbreviation such as U.N., not the end of a sentence.
            if (text[end] == ' ' && text[end - 1] is '.' or '?' or '!' && !char.IsUpper(text[end - 2])) return text[..end];
        }

        var space = text.LastIndexOf(' ', most - 2);
        return text[..(space > 0 ? space : most - 2)].TrimEnd(',', ';', ':', '–') + " …";
    }

    /// <summary>The first words, as many as fit one line of a list.</summary>
    public static string Opening(string text)
    {
        const int most = 96; // a line at the widest layout
        if (text.Length <= most) return text;
        var space = text.LastIndexOf(' ', most - 2);
        return text[..(space > 0 ? space : most - 2)].TrimEnd(',', ';', ':', '–') + " …";
    }

    /// <summary>"1 piece", "3 pieces", "1,204 pieces".</summary>
    public static string Counted(int count, string noun, string? plural = null) => $"{count:N0} {(count == 1 ? noun : plural ?? noun + "s")}";

    /// <summary>Of a share from 0 to 1: "71%".</summary>
    public static string Percent(double share) => share is > 0 and < 0.01 ? "under 1%" : $"{Math.Round(100 * share):0}%";

    /// <summary>What a list adds to a day that has a basis because no source states all of it; a month or a year says itself that it is less.</summary>
    public static string Doubt(string? basis, PartialDate date) => basis is not null && !date.IsApproximate && date.Precision is Precision.Day or Precision.Span ? ", not all of it seen in a source" : "";

    /// <summary>With a capital at its beginning.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>With a capital and one full stop, also where its last word has one already.</summary>
    public static string Sentence(string text) => Ended(Capital(text));

    public static string Ended(string text) => text.EndsWith('.') ? text : text + ".";

    /// <summary>A vocabulary's word for a kind, for a heading over several: "Places", "Bodies".</summary>
    public static string Plural(string noun) => Capital(noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s");

    /// <summary>A word as the id of an element.</summary>
    public static string Anchor(string word) => $"k-{RecordFields.Slugged(word)}";

    private static void Append(HtmlContentBuilder html, string text)
    {
        foreach (var run in Hangul.Runs(text))
        {
            if (!run.IsHangul) html.Append(run.Text);
            else html.AppendHtml("<span lang=\"ko\">").Append(run.Text).AppendHtml("</span>");
        }
    }
}
