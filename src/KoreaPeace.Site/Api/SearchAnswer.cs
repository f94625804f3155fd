using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Transcripts;
using KoreaPeace.Site.Browse;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;

namespace KoreaPeace.Site.Api;

/// <summary>A part of what a search found, as programs get it.</summary>
/// <param name="Edition">The edition of the archive that answered; the same edition gives the same answer.</param>
/// <param name="WithEveryWord">How many of the total hold all that was asked.</param>
/// <param name="IsLoosened">Nothing holds all that must be there, a phrase for instance, and these hold something of what was typed.</param>
/// <param name="Next">The address of the next part; null for the last.</param>
internal sealed record SearchAnswer(
    string Edition, SearchAnswer.Asked Query, int Total, bool TotalIsExact, int WithEveryWord, bool IsLoosened, int Limit, int Offset, string Page, string? Next,
    IReadOnlyList<SearchAnswer.Found> Hits, IReadOnlyList<SearchAnswer.Choices> Facets)
{
    public static SearchAnswer Of(OpenEdition edition, SiteSettings settings, ListRequest asked, SearchResults results, (int Skip, int Take) part)
    {
        var notes = asked.Notes.Concat(new[] { asked.Limits.FromWrong, asked.Limits.ToWrong }.OfType<string>()).Concat(results.Query.Notes)
            .Concat(results.Doubtful > 0 ? [RecordWords.Doubtful(results.Doubtful)] : []);
        var after = part.Skip + results.Hits.Count;
        var next = asked.At(SearchApi.Address, asked.Sort, Sort.Relevance);
        return new SearchAnswer(
            edition.Edition.Id, new Asked(results.Query.Text, results.InWords, results.AlsoSearched, [.. notes], asked.Typed, results.DidYouMean), results.Total, TotalIsExact: true, results.WithEveryWord, results.IsLoosened,
            part.Take, part.Skip, settings.Base + asked.At("/search", asked.Sort, Sort.Relevance),
            results.Hits.Count > 0 && after < results.Total ? $"{settings.Base}{next}{(next.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={part.Take}&offset={after}" : null,
            [.. results.Hits.Select(hit => Of(settings, hit))],
            [.. results.Facets.Select(facet => new Choices(facet.Field.ToString().ToLowerInvariant(), [.. facet.Values.Select(value => new Choice(value.Value, value.Label, value.Count, value.IsChosen, value.IsLeftOut))]))]);
    }

    private static Found Of(SiteSettings settings, Hit hit)
    {
        var record = hit.Record;
        return new Found(
            RecordFilter.KindName(record.Kind), record.Slug, record.Title, settings.Base + Addresses.Of(record), record.Date.Edtf, record.Date.InWords(), Math.Round(hit.Score, 6), hit.HasEveryWord,
            [.. record.Contributors.Select(person => new Person(person.Person, person.Name, person.Role.ToString().ToLowerInvariant(), person.Title))],
            Marks(hit.Title),
            // A piece that is found by its title alone may have no words of its own to show.
            [.. hit.Passages.Where(found => found.Text.Text.Length > 0).Select(Of)],
            hit.More, [.. hit.Fields.Select(field => new Field(field.Name.ToLowerInvariant(), field.Text.Text, Marks(field.Text)))]);

        Passage Of(FoundPassage found) => new(
            found.Passage.Anchor, (found.Passage as Turn)?.Label, (found.Passage as Turn)?.Role?.ToString().ToLowerInvariant(), found.Text.Text, Marks(found.Text),
            settings.Base + Addresses.Of(record, found.Passage), found.Reply is { } reply ? Of(reply) : null);
    }

    private static int[][] Marks(Highlighted text) => [.. text.Marks.Select(mark => new[] { mark.Start, mark.Length })];

    /// <param name="Text">What was searched, without the limits that were understood.</param>
    /// <param name="Typed">All that came as q.</param>
    /// <param name="DidYouMean">The same with mistyped words put right; null when there are none.</param>
    internal sealed record Asked(string Text, string InWords, IReadOnlyList<string> AlsoSearched, IReadOnlyList<string> Notes, string Typed, string? DidYouMean);

    /// <param name="Date">In the Extended Date/Time Format, or "unknown".</param>
    /// <param name="MorePassages">How many more passages of it answer than are given.</param>
    internal sealed record Found(
        string Kind, string Slug, string Title, string Url, string Date, string DateInWords, double Score, bool HasEveryWord, IReadOnlyList<Person> People, int[][] TitleMarks,
        IReadOnlyList<Passage> Passages, int MorePassages, IReadOnlyList<Field> Fields);

    /// <summary>A fact of the piece that answers where neither its title nor a passage does.</summary>
    internal sealed record Field(string Name, string Text, int[][] Marks);

    /// <param name="Slug">Null for a name that is in no vocabulary.</param>
    internal sealed record Person(string? Slug, string Name, string Role, string? Title);

    /// <param name="Speaker">As the text names them; null for what nobody says.</param>
    /// <param name="Role">Of the speaker in this piece; null when it is not known.</param>
    /// <param name="Reply">What is said to the question, when one was searched for; null otherwise.</param>
    /// <param name="Marks">Where the words stand in the text, in UTF-16 units: start and length.</param>
    internal sealed record Passage(string Anchor, string? Speaker, string? Role, string Text, int[][] Marks, string Url, Passage? Reply);

    internal sealed record Choices(string Field, IReadOnlyList<Choice> Values);

    internal sealed record Choice(string Value, string Label, int Count, bool IsChosen, bool IsLeftOut);
}
