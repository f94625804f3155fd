using System.Globalization;
using System.Text;
using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Benchmarks.Speed;

/// <summary>Speeches as seeds of transcripts, beside the shipped vocabularies with the speakers added.</summary>
internal sealed class SpeechSeeds
{
    private readonly Dictionary<string, string> people;

    public SpeechSeeds(Vocabularies vocabularies, SpeechCorpus corpus)
    {
        var known = vocabularies.People.Entries.Values.SelectMany(person => person.Names.Select(name => (name, person.Slug))).DistinctBy(entry => entry.name).ToDictionary();
        people = corpus.Originals.Select(speech => speech.Speaker).Distinct().ToDictionary(name => name, name => known.GetValueOrDefault(name) ?? $"speaker-{RecordFields.Slugged(name)}");
    }

    /// <param name="speeches">How many of the corpus.</param>
    public void PutInto(SeededArchive archive, SpeechCorpus corpus, int speeches)
    {
        foreach (var file in Directory.EnumerateFiles(ShippedSeeds.Folder, "*.yaml")) archive.Put(Path.GetFileName(file), File.ReadAllText(file));
        archive.Put(SeedFile.People, File.ReadAllText(Path.Combine(ShippedSeeds.Folder, SeedFile.People)).TrimEnd() + "\n" + Added());
        for (var n = 0; n < speeches; n++)
        {
            var speech = corpus.At(n);
            archive.Put(string.Create(CultureInfo.InvariantCulture, $"transcripts/{speech.Year}/{speech.Slug}.md"), Seed(speech));
        }
    }

    private string Added() => string.Concat(people.Where(person => person.Value.StartsWith("speaker-", StringComparison.Ordinal)).DistinctBy(person => person.Value)
        .Select(person => $"- slug: {person.Value}\n  name: {WrittenSeed.Value(person.Key)}\n"));

    private string Seed(Speech speech)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: {WrittenSeed.Value(speech.Title)}
            date: {speech.Year}-09
            date-basis: The general debate is held in September.
            type: Speech
            publisher: United Nations
            speakers:
              - person: {people[speech.Speaker]}
                role: speaker
                as: {WrittenSeed.Value(speech.Speaker)}
            source:
              url: https://example.org/{speech.Slug}
            rights: United Nations. See the original.
            ---

            """);
        for (var n = 0; n < speech.Turns.Count; n++)
            text.Append(CultureInfo.InvariantCulture, $"\n**{speech.Speaker}:** {{#t{n + 1}}} {WrittenSeed.Body(speech.Turns[n])}\n");
        return text.ToString();
    }
}
