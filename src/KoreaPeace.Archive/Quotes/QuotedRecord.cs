using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Quotes;

/// <summary>A quotation held against one record, or a part of it: where its words stand now, or what comes nearest.</summary>
public sealed class QuotedRecord
{
    /// <summary>How many characters of a quotation are held against a record.</summary>
    public const int MostCharacters = 2_000;

    private readonly FoldedLetters text;
    private int next; // the letter with which the next run of text begins

    private QuotedRecord(Quotation quotation, QuotedPlace? place) => (Quotation, Place, text) = (quotation, place, FoldedLetters.Of(place?.Text ?? ""));

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
            .Where(one => one.Match?.Likeness >= QuotePlaces.LeastLikeness).OrderByDescending(one => one.Match!.Likeness).FirstOrDefault();
        return new QuotedRecord(quotation, near.Match is null ? null : new QuotedPlace(record, near.Passage, near.Text, near.Match));
    }

    /// <summary>Finds the quoted words in the runs of a passage's text, which must come one after another; null when they stand in another passage.</summary>
    public Func<string, IReadOnlyList<Mark>>? MarksIn(Passage passage)
    {
        if (Place is null || Place.Passage != passage) return null;
        next = 0;
        return MarksIn;
    }

    private List<Mark> MarksIn(string run)
    {
        var letters = FoldedLetters.Of(run);
        if (letters.Count == 0) return [];
        var first = text.Letters.IndexOf(letters.Letters, next, StringComparison.Ordinal);
        if (first < 0) return [];
        next = first + letters.Count;
        var marks = new List<Mark>();
        foreach (var mark in Place!.Match.Marks) // asked only of a passage that has them
        {
            var within = Enumerable.Range(0, letters.Count).Where(n => text.PlaceOf(first + n) >= mark.Start && text.PlaceOf(first + n) < mark.End).ToList();
            if (within.Count > 0) marks.Add(new Mark(letters.PlaceOf(within[0]), letters.EndOf(within[^1]) - letters.PlaceOf(within[0])));
        }

        return marks;
    }
}
