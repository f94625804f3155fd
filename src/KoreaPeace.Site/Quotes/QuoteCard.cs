using System.Xml.Linq;
using KoreaPeace.Archive.Citations;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Quotes;

/// <summary>Words of the archive as a card that other sites show: the words, who says them, as what, when, and where they stand. It needs neither script nor style.</summary>
/// <param name="Paragraphs">The words; of a whole piece what the archive says of it.</param>
/// <param name="Sayer">"Frank Aum"; null when nobody is named.</param>
/// <param name="RoleThen">What the sayer was at the time; null when nothing is known of it.</param>
/// <param name="Place">"turn 4"; null for a whole piece.</param>
/// <param name="Address">Where the words stand, whole.</param>
public sealed record QuoteCard(ArchiveRecord Record, IReadOnlyList<string> Paragraphs, string? Sayer, string? RoleThen, string? Place, string Address, string Archive)
{
    private const int MostCharacters = QuotedRecord.MostCharacters; // some 300 words; more is no quotation any more

    /// <summary>The address quotes other words than these, which are the archive's.</summary>
    public bool IsOtherwise { get; init; }

    /// <summary>The page of whoever says it, from the root; null when that is nobody of the vocabulary, or several.</summary>
    public string? SayerAddress { get; private init; }

    /// <summary>"Frank Aum, turn 4 of “A Talk on Deterrence”"; of a whole piece its title.</summary>
    public string Title => Place is null ? Record.Title : $"{(Sayer is null ? "" : Sayer + ", ")}{Place} of “{Record.Title}”";

    /// <summary>The words that an address quotes, or the whole passage when it quotes none or they are not there.</summary>
    public static QuoteCard Of(ArchiveRecord record, Passage passage, QuotedRecord? quoted, SiteSettings settings) => quoted?.Place is { } place
        ? OfPassage(place, [place.Words], Addresses.OfWords(record, place.Passage, place.Words), settings)
        : OfPassage(new QuotedPlace(record, passage, passage.Text, Unmatched), MarkdownText.Plain(passage.Text).Split("\n\n"), Addresses.Alone(record, passage), settings);

    /// <summary>Several turns, each with its speaker.</summary>
    public static QuoteCard Of(Transcript transcript, TurnRange range, SiteSettings settings) => new(
        transcript, [.. range.Turns.SelectMany(turn => $"{turn.Label}: {MarkdownText.Plain(turn.Text)}".Split("\n\n"))], RecordWords.Listed(range.Turns.Select(turn => turn.Label).Distinct()), null,
        range.InWords, settings.Base + (range.Turns.Count > 1 ? CitedTurns.Address(transcript, range.Number) : Addresses.Alone(transcript, range.First)), settings.Name);

    /// <summary>What the archive says of a piece.</summary>
    public static QuoteCard Of(ArchiveRecord record, SiteSettings settings) => new(
        record, RecordWords.StandfirstOf(record) is { } standfirst ? [standfirst] : [], RecordWords.PeopleOf(record), null, null, settings.Base + Addresses.Of(record), settings.Name);

    /// <summary>With no more words than that; what is left out at the end is marked.</summary>
    /// <param name="most">Characters.</param>
    public QuoteCard Cut(int most = MostCharacters)
    {
        var kept = new List<string>();
        foreach (var paragraph in Paragraphs)
        {
            if (paragraph.Length <= most) kept.Add(paragraph);
            else
            {
                var space = paragraph.LastIndexOf(' ', Math.Max(0, most));
                kept.Add((space > 0 ? paragraph[..space].TrimEnd(',', ';', ':', '–') : "") + " …");
                break;
            }

            most -= paragraph.Length;
        }

        return this with { Paragraphs = kept };
    }

    /// <summary>As one blockquote.</summary>
    public XElement Html() => new("blockquote", new XAttribute("cite", Address), new XAttribute("lang", Record.Language),
        Paragraphs.Select(paragraph => new XElement("p", Marked(paragraph))),
        IsOtherwise ? new XElement("p", new XElement("small", Otherwise)) : null,
        new XElement("footer", "— ", Sayer is null ? null : Marked(Attributed + ", "), Date(), ", ", Place is null ? Marked(RecordWords.KindOf(Record) + " ") : "in ", new XElement("a", new XAttribute("href", Address), Marked(Linked)), $". {Archive}."));

    /// <summary>In quotation marks, with the citation, whose address leads to the whole turn, and for words of it with theirs, without the text fragment: lines of plain text.</summary>
    public string With(Citation citation) =>
        $"“{string.Join(" ", Paragraphs).Replace('“', '‘').Replace('”', '’')}” {(Sayer is null ? "" : $"{Attributed}, ")}{QuoteWords.Said(Record).InWords()}.\n{citation.Text}{(Address.Contains("quote=", StringComparison.Ordinal) ? "\nThe exact words: " + Address.Split(":~:")[0] : "")}";

    /// <summary>In brackets, because it stands among words that are quoted.</summary>
    public const string Otherwise = "[These are the words of the archive; the address quotes them otherwise.]";

    private static WordingMatch Unmatched { get; } = new(QuoteVerdict.Exact, TypographicDifference.None, [], [], 1);

    private string Attributed => RoleThen is null ? Sayer! : $"{Sayer}, {RoleThen}"; // asked only when there is one

    private string Linked => Place is null ? $"“{Record.Title}”" : $"“{Record.Title}”, {Place}";

    private static QuoteCard OfPassage(QuotedPlace place, IReadOnlyList<string> paragraphs, string address, SiteSettings settings) =>
        new(place.Record, paragraphs, QuoteWords.Sayer(place), QuoteWords.RoleThen(place), QuoteWords.Where(place.Passage), settings.Base + address, settings.Name)
        {
            SayerAddress = place.Passage is Turn turn ? turn.Person is { } person ? Addresses.OfPerson(person) : null
                : place.Record.Contributors is [{ Person: { } author }] ? Addresses.OfPerson(author) : null,
        };

    private object Date() => QuoteWords.Said(Record) is var said && said.Machine() is { } machine ? new XElement("time", new XAttribute("datetime", machine), said.InWords()) : said.InWords();

    /// <summary>Hangul marked as Korean.</summary>
    private static IEnumerable<object> Marked(string text) => Hangul.Runs(text).Select(run => run.IsHangul ? (object)new XElement("span", new XAttribute("lang", "ko"), run.Text) : run.Text);
}
