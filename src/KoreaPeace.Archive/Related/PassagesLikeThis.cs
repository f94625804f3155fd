using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Search.Latent;
using Microsoft.EntityFrameworkCore;

namespace KoreaPeace.Archive.Related;

/// <summary>Finds where else in the archive something similar is said.</summary>
public sealed class PassagesLikeThis(OpenEdition edition, ArchiveDb db, RecordQueries records)
{
    private const int Most = 5; // what a reader looks through below a passage
    private const int MostOfARecord = 2;
    private const int Compared = 60; // passages that share the most; whatever lies lower shares too little
    private const int FewestShared = 2; // one word in common is chance
    private const int FewestWords = 8; // of a passage worth reading for itself
    private const double LeastShare = 0.25; // of what the passage's own telling words are worth
    private const double LeastCosine = 0.4; // below it, passages say the same words of something else
    private const double LatentShare = 0.5; // either by itself offers worse ones: words alone find phrases, the space alone finds the subject

    /// <summary>Similar passages of other records, the most similar first; none when there are none, or when it takes too long to find them.</summary>
    public async Task<IReadOnlyList<LikePassage>> To(Passage passage, CancellationToken cancel)
    {
        try
        {
            await db.Database.OpenConnectionAsync(cancel); // one deadline for all the queries
            return await Like(passage, cancel);
        }
        catch (Exception stopped) when (edition.Engine.WasStopped(stopped))
        {
            cancel.ThrowIfCancellationRequested();
            return []; // the page is worth more than the list below it
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<IReadOnlyList<LikePassage>> Like(Passage passage, CancellationToken cancel)
    {
        var plain = MarkdownText.OneLine(passage.Text);
        var telling = await new TellingWords(edition, db).Of(plain, cancel);
        if (telling.Count < FewestShared) return [];

        var sharing = (await SharingPassage.With(passage.Id, telling, db, edition.Index, cancel))
            .Where(other => other.Words.Count >= FewestShared && other.Share >= LeastShare && IsMeant(other.Passage, passage.RecordId))
            .OrderByDescending(other => Math.Round(other.Share, 9)).ThenBy(other => other.Passage).Take(Compared).ToList();
        var ids = sharing.ConvertAll(other => other.Passage);
        var passages = await db.Passages.AsNoTracking().Where(other => ids.Contains(other.Id)).ToDictionaryAsync(other => other.Id, cancel);
        return await Shown(Best(sharing, await Likeness(plain, passages, cancel)), passages, cancel);
    }

    /// <summary>Of another record; what a summary says of a transcript, nobody said.</summary>
    private bool IsMeant(int passage, int notOf) => edition.Passages.RecordOf(passage) is var id && id != notOf && edition.Passages.LengthOf(passage) >= FewestWords && edition.WithId(id) is { } record
        && (record.Kind == RecordKind.Publication || edition.Passages.HeadOf(id) != passage);

    /// <summary>The cosines of the passages to the text, by their ids; null when the archive is too small for them to say anything.</summary>
    private async Task<Dictionary<int, float>?> Likeness(string plain, Dictionary<int, Passage> passages, CancellationToken cancel)
    {
        var texts = passages.ToDictionary(other => other.Key, other => MarkdownText.OneLine(other.Value.Text));
        var places = await PassagePlaces.For([plain, .. texts.Values], db, cancel);
        return places?.Of(plain) is not { } own ? null : texts.ToDictionary(text => text.Key, text => places.Of(text.Value) is { } place ? LatentVector.Cosine(own, place) : 0);
    }

    private List<SharingPassage> Best(List<SharingPassage> sharing, Dictionary<int, float>? likeness)
    {
        var best = new List<SharingPassage>();
        foreach (var other in sharing.Where(other => likeness is null || likeness[other.Passage] >= LeastCosine).OrderByDescending(Score).ThenBy(other => other.Passage))
        {
            if (best.Count < Most && best.Count(known => edition.Passages.RecordOf(known.Passage) == edition.Passages.RecordOf(other.Passage)) < MostOfARecord) best.Add(other);
        }

        return best;

        double Score(SharingPassage other) => Math.Round(likeness is null ? other.Share : ((1 - LatentShare) * other.Share) + (LatentShare * likeness[other.Passage]), 6);
    }

    private async Task<IReadOnlyList<LikePassage>> Shown(List<SharingPassage> best, Dictionary<int, Passage> passages, CancellationToken cancel)
    {
        var ids = best.Select(other => edition.Passages.RecordOf(other.Passage));
        return [.. (await records.WithIds(ids, cancel)).Zip(best, (record, other) => new LikePassage(record, Quoted(record, passages[other.Passage], other.Words), Reason(other.Words)))];
    }

    private FoundPassage Quoted(ArchiveRecord record, Passage passage, IReadOnlyList<TellingWord> words)
    {
        var text = MarkdownText.OneLine(SearchQueries.Shown(record, passage));
        var keys = words.Select(word => word.Key).ToHashSet();
        var marks = TextAnalysis.Tokens(text).Where(token => keys.Contains(token.Term)).Select(token => new Mark(token.Start, token.Length))
            .Concat(edition.Names.Places(text, within: true).Where(place => keys.Contains(IndexKey.Of(place.Kind, place.Slug))).Select(place => new Mark(place.Start, place.Length)));
        return new FoundPassage(passage, Highlighted.Of(text, marks).Snippet());
    }

    private static string Reason(IReadOnlyList<TellingWord> words) =>
        $"B{ReasonWords.SpeakOf([.. words.Select(word => word.Shown).Distinct(StringComparer.OrdinalIgnoreCase).Take(ReasonWords.Most)])[1..]}";
}
