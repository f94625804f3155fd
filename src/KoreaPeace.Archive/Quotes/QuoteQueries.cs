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

    /// <summary>
    /// Each quotation in a text, in its order: what stands between empty lines when it is said so as a whole; otherwise what stands in quotation
    /// marks; otherwise its lines; otherwise its sentences. Numbers of lists, labels, references and signatures around it are no part of it.
    /// </summary>
    /// <param name="pasted">At most <see cref="MostCharacters"/>.</param>
    /// <param name="named">Who is said to have said it; null to go by the text itself.</param>
    /// <exception cref="ArgumentException">The text is longer.</exception>
    /// <exception cref="SearchTooSlowException">The deadline passed before anything could be said.</exception>
    public async Task<CheckedText> Check(string pasted, string? named, CancellationToken cancel)
    {
        if (pasted.Length > MostCharacters) throw new ArgumentException($"{pasted.Length:N0} characters are more than {MostCharacters:N0}", nameof(pasted));
        try
        {
            await db.Database.OpenConnectionAsync(cancel); // one deadline for the whole text
            return await new QuoteCheck(edition, places).Of(pasted, string.IsNullOrWhiteSpace(named) ? null : Quotation.Cleaned(named), cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
