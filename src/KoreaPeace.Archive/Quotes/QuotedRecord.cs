using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>A quotation held against one record, or a part of it: where its words stand now, or what comes nearest.</summary>
public sealed class QuotedRecord
{
    /// <summary>How many characters of a quotation are held against a record.</summary>
    public const int MostCharacters = 2_000;

    private QuotedRecord(Quotation quotation, QuotedPlace? place) => (Quotation, Place) = (quotation, place);

    public Quotation Quotation { get; }

    /// <summary>Null when nothing in it is like the quotation.</summary>
    public QuotedPlace? Place { get; }

    public QuoteVerdict Verdict => Place?.Match.Verdict ?? QuoteVerdict.NotFound;

    /// <param name="passages">Those of the record that are looked at.</param>
    public static QuotedRecord In(ArchiveRecord record, IEnumerable<Passage> passages, string typed)
    {
        var quotation = Quotation.Of(typed);
        if (quotation.IsEmpty) return new QuotedRecord(quotation, null);
        var texts = passages.Select(passage => (Passage: passage, Letters: FoldedLetters.Of(QuotePlaces.Quotable(record, passage)))).Where(one => one.Letters.Count > 0).ToList();
        var right = texts.Select(one => (one.Passage, one.Letters.Text, Match: WordingFinder.Find(quotation, one.Letters))).Where(one => one.Match is not null)
            .OrderByDescending(one => one.Match!.Verdict).FirstOrDefault(); // the line above
        if (right.Match is not null) return new QuotedRecord(quotation, new QuotedPlace(record, right.Passage, right.Text, right.Match));
        var near = texts.Select(one => (one.Passage, one.Letters.Text, Match: WordAlignment.Nearest(quotation.Text, one.Letters.Text, 0, one.Letters.Text.Length)))
            .Where(one => one.Match?.IsNear == true).OrderByDescending(one => one.Match!.Likeness).FirstOrDefault();
        return new QuotedRecord(quotation, near.Match is null ? null : new QuotedPlace(record, near.Passage, near.Text, near.Match));
    }

    /// <summary>Finds the quoted words in the runs of a passage's text; null when they stand in another passage.</summary>
    public Func<string, IReadOnlyList<Mark>>? MarksIn(Passage passage) => Place is { } place && place.Passage == passage ? new MarkedRuns(place.Text, place.Match.Marks).In : null;
}
