using System.Text;
using System.Text.RegularExpressions;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>The words of one block of HTML as they are gathered, with what is strong, emphasised or a link.</summary>
internal sealed partial class InlineText
{
    private readonly List<Piece> pieces = [];

    private sealed record Piece(string Text, InlineStyle Style)
    {
        public bool IsLink => Style.IsLink;

        public string? Href => Style.Href;
    }

    /// <summary>There are no words but those of links.</summary>
    public bool IsLinks => pieces.TrueForAll(piece => piece.IsLink || string.IsNullOrWhiteSpace(piece.Text));

    /// <summary>The words of each link, where there is nothing else but marks between them.</summary>
    public IReadOnlyList<string> Links => pieces.TrueForAll(piece => piece.IsLink || Separator().IsMatch(piece.Text)) ? [.. pieces.Where(piece => piece.IsLink).Select(piece => Spaces().Replace(piece.Text, " ").Trim()).Where(text => text.Length > 0)] : [];

    /// <summary>The names of a by-line of links, each to the page of a person, with nothing but "By", commas, "and" and a date beside; otherwise none.</summary>
    public IReadOnlyList<string> Authors => pieces.Exists(piece => piece.IsLink) && pieces.TrueForAll(piece => piece.IsLink ? PersonName.IsLikely(KnownPeople.WithoutTitles(piece.Text.Trim())) && (piece.Style.IsAuthor || (piece.Href is not null && OfPerson().IsMatch(piece.Href))) : Between().IsMatch(piece.Text) || DateLine.Of(piece.Text.Trim()) is not null)
        ? [.. pieces.Where(piece => piece.IsLink).Select(piece => KnownPeople.WithoutTitles(piece.Text.Trim()))]
        : [];

    public bool IsEmpty => pieces.TrueForAll(piece => string.IsNullOrWhiteSpace(piece.Text));

    /// <summary>How many characters at the beginning the page calls the name of a speaker.</summary>
    public int Speaker => !pieces.Exists(piece => piece.Style.IsSpeaker) ? 0 : Runs().TakeWhile(run => run.Style.IsSpeaker).Sum(run => run.Text.Length);

    public void Add(string text, InlineStyle style)
    {
        if (text.Length > 0) pieces.Add(new Piece(text, style));
    }

    public bool EndsWithDate => pieces.Count > 0 && DateOrTime().IsMatch(pieces[^1].Text);

    /// <summary>An element begins behind a date: "April 24, 2018" and "5:02 AM" are two things, whatever a style sheet sets between them.</summary>
    public void Meet(string next)
    {
        if (DigitOrLetter().IsMatch(next)) pieces.Add(new Piece(" ", new InlineStyle()));
    }

    /// <summary>The words with single, ordinary spaces, as Markdown and where they lead when all of them are one link; empties the block.</summary>
    public (string Text, string Markdown, string? Address) Take()
    {
        var runs = Runs();
        pieces.Clear();
        var text = string.Concat(runs.Select(run => run.Text));
        var markdown = string.Concat(runs.Select(Written));
        // What the marks would say must be what the page says: otherwise the words stand without any.
        if (MarkdownText.Plain(markdown) != text) markdown = MarkdownLiteral.Of(text);
        var href = runs.Count > 0 && runs.TrueForAll(run => run.Href == runs[0].Href) ? runs[0].Href : null;
        return (text, markdown, href);
    }

    /// <summary>Neighbours of one form as one, and every space once.</summary>
    private List<Piece> Runs()
    {
        var runs = new List<Piece>();
        var endsWithSpace = true;
        foreach (var piece in pieces)
        {
            var text = Spaces().Replace(piece.Text, " ");
            if (endsWithSpace) text = text.TrimStart(' ');
            if (text.Length == 0) continue;
            endsWithSpace = text[^1] == ' ';
            if (runs.Count > 0 && (text == " " || runs[^1] with { Text = "" } == piece with { Text = "" })) runs[^1] = runs[^1] with { Text = runs[^1].Text + text };
            else runs.Add(piece with { Text = text });
        }

        if (runs.Count > 0) runs[^1] = runs[^1] with { Text = runs[^1].Text.TrimEnd(' ') };
        return runs;
    }

    private static string Written(Piece run)
    {
        var words = run.Text.Trim(' ');
        if (words.Length == 0) return run.Text;
        var mark = (run.Style.IsStrong, run.Style.IsEmphasis) switch { (true, true) => "***", (true, false) => "**", (false, true) => "*", _ => "" };
        var marked = new StringBuilder(mark).Append(MarkdownLiteral.Of(words)).Append(mark).ToString();
        if (run.Href is not null) marked = $"[{marked}]({run.Href})";
        return (run.Text.StartsWith(' ') ? " " : "") + marked + (run.Text.EndsWith(' ') ? " " : "");
    }

    [GeneratedRegex(@"/(?:authors?|people|persons?|experts?|contributors?|staff|profiles?|bios?|scholars?|fellows?)/[^/]+/?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfPerson();

    [GeneratedRegex(@"^\s*(?:by|written by)?\s*:?\s*(?:[,;&|•·]|,?\s*and)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?:\b(?:19|20)\d\d|\d:\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex DateOrTime();

    [GeneratedRegex(@"^(?:\d|\p{Lu}|(?![년월일시분초])[가-힣])", RegexOptions.CultureInvariant)]
    private static partial Regex DigitOrLetter();

    [GeneratedRegex(@"^\s*[,;|/•·]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"[\s\u00A0\u200B\uFEFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
