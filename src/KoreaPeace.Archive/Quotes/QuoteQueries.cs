using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Search;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Quotes;

/// <summary>Says of quotations whether anybody said so.</summary>
public sealed class QuoteQueries(OpenEdition edition, ArchiveDb db, QuotePlaces places)
{
    /// <summary>How many characters can be checked at once.</summary>
    public const int MostCharacters = 10_000;

    private const int MostQuotations = 60; // of one text

    /// <summary>
    /// Each quotation in a text, in its order: what stands between empty lines when it is said so as a whole; otherwise what stands in quotation
    /// marks; otherwise its lines; otherwise its sentences.
    /// </summary>
    /// <param name="pasted">At most <see cref="MostCharacters"/>.</param>
    /// <param name="named">Who is said to have said it; null to go by the text itself.</param>
    /// <exception cref="ArgumentException">The text is longer.</exception>
    /// <exception cref="SearchTooSlowException">The deadline passed.</exception>
    public async Task<IReadOnlyList<CheckedQuotation>> Check(string pasted, string? named, CancellationToken cancel)
    {
        if (pasted.Length > MostCharacters) throw new ArgumentException($"{pasted.Length:N0} characters are more than {MostCharacters:N0}", nameof(pasted));
        try
        {
            await db.Database.OpenConnectionAsync(cancel); // one deadline for the whole text
            var found = new List<CheckedQuotation>();
            foreach (var block in QuotationReader.Blocks(pasted))
            {
                if (found.Count < MostQuotations) found.AddRange(await OfBlock(block, string.IsNullOrWhiteSpace(named) ? null : Quotation.Cleaned(named), cancel));
            }

            return [.. found.Take(MostQuotations)];
        }
        catch (Exception stopped) when (edition.Engine.WasStopped(stopped))
        {
            cancel.ThrowIfCancellationRequested();
            throw new SearchTooSlowException(stopped);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<IReadOnlyList<CheckedQuotation>> OfBlock(string block, string? named, CancellationToken cancel)
    {
        var whole = await One(block, named, cancel);
        if (IsRight(whole)) return [whole];
        if (QuotationReader.Signed(block) is var (signedWords, name)) return await OfBlock(signedWords, named ?? name, cancel);
        if (QuotationReader.Marked(block) is ({ Count: > 0 } marked, var around) && !IsSaidAround(whole, marked)) return await Each(marked, named ?? OnlyPersonIn(around), cancel);
        if (whole.Verdict != QuoteVerdict.NotFound) return [whole];
        if (QuotationReader.Lines(block) is { Count: > 1 } lines)
        {
            var each = new List<CheckedQuotation>();
            foreach (var line in lines) each.AddRange(await OfBlock(line, named, cancel));
            if (each.Exists(one => one.Verdict != QuoteVerdict.NotFound)) return each;
        }
        else if (QuotationReader.Sentences(block) is { Count: > 1 } sentences)
        {
            var each = await Each(sentences, named, cancel);
            if (each.Any(one => one.Verdict != QuoteVerdict.NotFound)) return each;
        }

        return [whole];
    }

    private async Task<IReadOnlyList<CheckedQuotation>> Each(IReadOnlyList<string> texts, string? named, CancellationToken cancel)
    {
        var each = new List<CheckedQuotation>();
        foreach (var text in texts.Take(MostQuotations)) each.Add(await One(text, named, cancel));
        return each;
    }

    private async Task<CheckedQuotation> One(string text, string? named, CancellationToken cancel)
    {
        var quotation = Quotation.Of(text);
        var sayers = named is null ? new HashSet<string>() : Sayers(named);
        var (found, count) = await places.Of(quotation, sayers, cancel);
        return new CheckedQuotation(quotation.Text, found.Count == 0 ? QuoteVerdict.NotFound : found[0].Match.Verdict, found, count)
        {
            Named = named,
            IsNamedUnknown = named is not null && sayers.Count == 0,
            IsSaidByAnother = sayers.Count > 0 && found.Count > 0 && !found.Any(place => place.Sayers.Overlaps(sayers)),
        };
    }

    /// <summary>More is said than what stands in quotation marks: whoever speaks quotes somebody else.</summary>
    private static bool IsSaidAround(CheckedQuotation whole, IReadOnlyList<string> marked) =>
        whole.Best is { } best && best.Match.Pieces.Where(piece => piece.Kind == WordingKind.Same).Sum(piece => FoldedLetters.Of(piece.Text).Count) > marked.Sum(quoted => FoldedLetters.Of(quoted).Count);

    private static bool IsRight(CheckedQuotation quotation) => quotation.Verdict is QuoteVerdict.Exact or QuoteVerdict.Typography;

    /// <summary>Those whom this name may mean, among all who speak or write.</summary>
    private HashSet<string> Sayers(string named)
    {
        var sayers = Titles.Without(named).Prepend(named).SelectMany(name => edition.Vocabulary.SpeakersLike(name)
            .Concat(edition.Vocabulary.SpeltBy(TextAnalysis.QueryTerms(name)).Where(spelt => spelt.Kind == NamedKind.Person).Select(spelt => spelt.Slug))).ToHashSet();
        if (sayers.Count == 0) sayers.UnionWith(PersonsIn(named)); // "Frank Aum, Senior Expert on North Korea"
        return sayers;
    }

    private string? OnlyPersonIn(string text) => PersonsIn(text) is { Count: 1 } one ? edition.People[one.Single()].Name : null;

    private HashSet<string> PersonsIn(string text) => [.. edition.Names.In(text).Where(name => name.Kind == NamedKind.Person).Select(name => name.Slug)];
}
