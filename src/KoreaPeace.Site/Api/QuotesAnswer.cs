using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Quotes;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Api;

/// <summary>What the archive says to quotations, as programs get it.</summary>
/// <param name="Edition">The edition of the archive that answered; the same edition gives the same answer.</param>
/// <param name="Speaker">Who was named in the address; null when nobody was.</param>
/// <param name="Unchecked">What there was no time for, to be asked next; null when everything was checked.</param>
internal sealed record QuotesAnswer(string Edition, string? Speaker, IReadOnlyList<QuotesAnswer.Quotation> Quotations, string? Unchecked)
{
    public static QuotesAnswer Of(OpenEdition edition, SiteSettings settings, string? speaker, CheckedText found) =>
        new(edition.Edition.Id, speaker, [.. found.Quotations.Select(quotation => Of(edition, settings, quotation))], found.Unchecked.Length == 0 ? null : found.Unchecked);

    private static Quotation Of(OpenEdition edition, SiteSettings settings, CheckedQuotation quotation)
    {
        var match = quotation.Best?.Match;
        return new Quotation(
            quotation.Text, QuoteWords.Slug(quotation.Verdict), QuoteWords.Of(match?.Differences ?? TypographicDifference.None), QuoteWords.Of(match?.Distortion ?? Distortion.None), match?.LeftOut ?? 0,
            match?.Before?.Words, quotation.Named, quotation.IsNamedUnknown, quotation.IsSaidByAnother, quotation.IsSpokenFor, quotation.NamedYear, quotation.IsOfAnotherYear, quotation.PlaceCount, [.. quotation.Places.Select(place => Of(settings, place))],
            [.. quotation.Stretches.Select(stretch => new Stretch(stretch.Text, stretch.Place is { } place ? Of(settings, place) : null))],
            quotation.Summary is { } summary ? Of(settings, summary) : null,
            quotation.Best is { } best ? CitedPiece.Of(edition, best, settings).Styles.ToDictionary(citation => citation.Style.ToString(), citation => citation.Text) : null);
    }

    private static Place Of(SiteSettings settings, QuotedPlace place)
    {
        var (record, turn) = (place.Record, place.Passage as Turn);
        return new Place(
            RecordFilter.KindName(record.Kind), record.Slug, record.Title, place.Passage.Anchor, QuoteWords.Sayer(place), turn?.Person, QuoteWords.RoleThen(place),
            QuoteWords.Said(record).Edtf, QuoteWords.Said(record).InWords(), place.Words, [.. place.Match.Marks.Select(mark => new[] { mark.Start, mark.Length })], Math.Round(place.Match.Likeness, 3),
            [.. place.Match.Pieces.Select(piece => new Piece(piece.Kind.ToString().ToLowerInvariant(), piece.Text))],
            settings.Base + Addresses.OfWords(record, place.Passage, place.Words), settings.Base + Addresses.Of(record, place.Passage));
    }

    /// <param name="Verdict">exact, typography, differs or not-found.</param>
    /// <param name="Differences">What differs besides words.</param>
    /// <param name="Distortions">negation: a word that denies is left out or put in; pieces: put together from scraps; substitution: words in square brackets stand for others that tell something else.</param>
    /// <param name="LeftOut">How many words stand where the ellipses are.</param>
    /// <param name="LeadIn">What stands just before the words at the first place (in Korean, behind them) and denies or reports them; null when nothing does.</param>
    /// <param name="Named">Who is said to have said it, in the address or in the text; null when nobody is named.</param>
    /// <param name="NamedIsUnknown">Nobody in the archive is called so.</param>
    /// <param name="SaidByAnother">The words are there, but not by who was named.</param>
    /// <param name="SpokenFor">A state or organisation was named, and whoever says the words spoke for it, or it published them.</param>
    /// <param name="NamedYear">Of the source that stands beside the words; null for none.</param>
    /// <param name="OfAnotherYear">They were neither said nor published in it.</param>
    /// <param name="Stretches">Of a quotation that nobody says in one piece: what stands between its ellipses, each by itself; empty when none of it is said.</param>
    /// <param name="Summary">Where the archive's own summary of a piece has words that nobody says so; null when none has.</param>
    /// <param name="Citations">Of the first place, in every style; null when there is none.</param>
    internal sealed record Quotation(
        string Text, string Verdict, IReadOnlyList<string> Differences, IReadOnlyList<string> Distortions, int LeftOut, string? LeadIn, string? Named, bool NamedIsUnknown, bool SaidByAnother,
        bool SpokenFor, int? NamedYear, bool OfAnotherYear, int PlaceCount, IReadOnlyList<Place> Places, IReadOnlyList<Stretch> Stretches, Place? Summary, IReadOnlyDictionary<string, string>? Citations);

    /// <param name="Person">The speaker's slug; null when nobody of the vocabulary speaks.</param>
    /// <param name="Role">What the speaker was then.</param>
    /// <param name="Date">When it was said, in the Extended Date/Time Format, or "unknown".</param>
    /// <param name="Words">What stands there.</param>
    /// <param name="Marks">Where in the passage, on one line: beginnings and lengths.</param>
    /// <param name="Likeness">From 0 to 1.</param>
    /// <param name="Pieces">The quotation beside the text.</param>
    /// <param name="Url">The passage with the words marked.</param>
    /// <param name="Context">The passage where it stands in its piece.</param>
    internal sealed record Place(
        string Kind, string Slug, string Title, string Anchor, string Speaker, string? Person, string? Role, string Date, string DateInWords, string Words, int[][] Marks, double Likeness,
        IReadOnlyList<Piece> Pieces, string Url, string Context);

    /// <param name="Place">Where it stands so first; null when it stands nowhere so.</param>
    internal sealed record Stretch(string Text, Place? Place);

    /// <param name="In">same, said (in the text only) or quoted (in the quotation only).</param>
    internal sealed record Piece(string In, string Text);
}
