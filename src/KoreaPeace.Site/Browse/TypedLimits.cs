using System.Text;
using KoreaPeace.Archive.Browse;
using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;

namespace KoreaPeace.Site.Browse;

/// <summary>
/// The limits that a reader typed among the words of a search, such as <c>topic:economics</c>, understood as if they had been chosen in
/// the form. What is understood no longer stands among the words; what is not stays there, with a note.
/// </summary>
internal sealed class TypedLimits
{
    private const string Points = "..";

    private readonly OpenEdition edition;
    private readonly List<string> notes;

    /// <param name="isExact">Words as they are written: none is read as a limit that is not marked as one.</param>
    public TypedLimits(string typed, OpenEdition edition, List<string> notes, bool isExact)
    {
        (this.edition, this.notes, Text) = (edition, notes, typed);
        var query = SearchQueryParser.Parse(typed, edition.Vocabulary);
        var understood = query.Limits.Where(Take).ToList();
        if (!isExact && From is null && To is null)
        {
            var spoken = SpokenLimits.In(query.Text, words => TimeLimits.AreEvent(words, edition));
            if (spoken.Count > 0 && !IsInTitle(query.Text))
            {
                foreach (var limit in spoken) TakeSpoken(limit, query.Text);
                understood.AddRange(spoken);
            }

            if (spoken.Count == 0 && SpokenLimits.About(query.Text) is { } about && !IsInTitle(query.Text)) notes.Add($"“{query.Text[about.Start..about.End]}” was searched as words; for what was said then, add {QueryFields.Year}:{about.Value}.");
        }

        if (understood.Count == 0) return;

        Text = Without(query.Text, [.. understood.OrderBy(limit => limit.Start)]);
    }

    /// <summary>What is left to search.</summary>
    public string Text { get; }

    public FieldValues Chosen { get; private set; } = FieldValues.None;

    /// <summary>Those behind a minus sign.</summary>
    public FieldValues LeftOut { get; private set; } = FieldValues.None;

    /// <summary>As typed; null when it was not.</summary>
    public string? From { get; private set; }

    public string? To { get; private set; }

    /// <summary>Whoever begins to type a title wants that piece, whatever years stand in it.</summary>
    private bool IsInTitle(string typed) => edition.Records.Any(record => record.Title.StartsWith(typed, StringComparison.OrdinalIgnoreCase));

    private void TakeSpoken(QueryLimit limit, string text)
    {
        Take(limit.EndsBefore && TimeLimits.DayBefore(limit.Value, edition) is { } day ? limit with { Value = day } : limit);
        notes.Add($"“{text[limit.Start..limit.End].Trim()}” was understood as a limit of time; in quotation marks it is searched as words.");
    }

    /// <returns>Whether it was understood.</returns>
    private bool Take(QueryLimit limit)
    {
        if (limit is { IsExcluded: true, Field: "from" or "to" or QueryFields.Between })
        {
            notes.Add($"A minus sign before {limit.Field}: is not understood; turn the limit round, or leave out years, such as -{QueryFields.Year}:2018.");
            return false;
        }

        switch (limit.Field)
        {
            case "topic": return Add(FacetField.Topic, limit, edition.Topics.Values.Select(topic => (topic.Slug, topic.Name)));
            case "type": return Add(FacetField.Type, limit, PublicationType.All.SelectMany(type => type.AlsoPrinted.Append(type.Name).Select(name => (type.Slug, name))));
            case "publisher": return TakePublisher(limit);
            case "kind":
                var (transcript, publication) = (RecordFilter.KindName(RecordKind.Transcript), RecordFilter.KindName(RecordKind.Publication));
                return Add(FacetField.Kind, limit, [(transcript, "transcripts"), (transcript, "interview transcript"), (publication, "publications")]);
            case QueryFields.By: return TakePerson(limit);
            case QueryFields.Year when limit.IsExcluded: return Add(FacetField.Year, limit, edition.Records.SelectMany(record => record.Years).Distinct().Select(year => (year, year)));
            case QueryFields.Year when limit.Value.Contains(Points, StringComparison.Ordinal): return TakeBetween(limit.Value);
            case QueryFields.Year when PartialDate.Parse(limit.Value) is null:
                notes.Add($"“{limit.Value}” is no year; it limits nothing. Write {QueryFields.Year}:2018, or {QueryFields.Year}:2018..2020.");
                return false;
            case QueryFields.Year:
                (From, To) = (Only("from", From, limit.Value), Only("to", To, limit.Value));
                return true;
            case "from" when limit.Value.Contains(Points, StringComparison.Ordinal): return TakeBetween(limit.Value);
            case "from":
                From = Only("from", From, limit.Value);
                return true;
            case "to":
                To = Only("to", To, limit.Value);
                return true;
            default: return TakeBetween(limit.Value);
        }
    }

    private bool Add(FacetField field, QueryLimit limit, IEnumerable<(string Slug, string Name)> called) =>
        Add(field, limit, QueryValues.Called(limit.Field, limit.Value, [.. called], notes));

    private bool Add(FacetField field, QueryLimit limit, IReadOnlyList<string> meant)
    {
        if (limit.IsExcluded) LeftOut = LeftOut.With(field, [.. LeftOut.Of(field).Union(meant)]);
        else Chosen = Chosen.With(field, [.. Chosen.Of(field).Union(meant)]);
        return meant.Count > 0;
    }

    /// <summary>By slug, by name, by its initials, or all whose names hold the words.</summary>
    private bool TakePublisher(QueryLimit limit)
    {
        var called = edition.Publishers.Select(publisher => (publisher.Key, publisher.Value)).ToList();
        var typed = string.Concat(limit.Value.Where(char.IsLetterOrDigit));
        var isWhole = called.Exists(publisher => publisher.Key.Equals(limit.Value, StringComparison.OrdinalIgnoreCase) || publisher.Value.Equals(limit.Value, StringComparison.OrdinalIgnoreCase));
        var meant = isWhole ? [] : called.Where(publisher => typed.Length > 1 && Initials(publisher.Value).Equals(typed, StringComparison.OrdinalIgnoreCase)).Select(publisher => publisher.Key).ToList();
        if (!isWhole && meant.Count == 0) meant = [.. QueryValues.PartlyCalled(limit.Value, called)];
        return meant.Count > 0 ? Add(FacetField.Publisher, limit, meant) : Add(FacetField.Publisher, limit, called);
    }

    /// <summary>The capitals of a name: "USIP" of "U.S. Institute of Peace".</summary>
    private static string Initials(string name) => string.Concat(name.Where((letter, n) => char.IsUpper(letter) && (n == 0 || !char.IsLetter(name[n - 1]))));

    /// <summary>By slug, by a name in any spelling, or all of whose names it is a part; of those who spoke or wrote something here.</summary>
    private bool TakePerson(QueryLimit limit)
    {
        var people = edition.Records.SelectMany(record => record.People).Distinct().Select(slug => edition.People[slug]).ToList();
        var spelt = edition.Vocabulary.SpeltBy(TextAnalysis.QueryTerms(limit.Value)).Where(name => name.Kind == NamedKind.Person).Select(name => name.Slug);
        var meant = people.Where(person => person.Slug.Equals(limit.Value, StringComparison.OrdinalIgnoreCase)).Select(person => person.Slug).ToList();
        if (meant.Count == 0) meant = [.. spelt.Where(slug => people.Exists(person => person.Slug == slug))];
        if (meant.Count == 0) meant = [.. QueryValues.PartlyCalled(limit.Value, people.SelectMany(person => person.Names.Select(name => (person.Slug, name))))];
        if (meant.Count == 0) notes.Add(QueryValues.Unknown("person", limit.Value, "who speaks or writes in the archive", people.SelectMany(person => person.Names.Append(person.Slug))));
        return Add(FacetField.Person, limit, [.. meant.Order(StringComparer.Ordinal)]);
    }

    private bool TakeBetween(string span)
    {
        if (span.Split(Points) is not [{ Length: > 0 } from, { Length: > 0 } to])
        {
            notes.Add("After between: stand two events or dates with two points between them, such as between:2018..2020.");
            return false;
        }

        (From, To) = (Only("from", From, from), Only("to", To, to));
        return true;
    }

    private string Only(string field, string? before, string value)
    {
        if (before is null || before == value) return value;
        notes.Add($"Two times were typed to limit by “{field}”: “{before}” is used, “{value}” is left out.");
        return before;
    }

    private static string Without(string text, List<QueryLimit> limits)
    {
        var left = new StringBuilder();
        var position = 0;
        foreach (var limit in limits)
        {
            left.Append(text.AsSpan(position, limit.Start - position).Trim()).Append(' ');
            position = limit.End;
        }

        return left.Append(text.AsSpan(position).Trim()).ToString().Trim();
    }
}
