using System.Globalization;
using System.Text;
using CsvHelper;

namespace KoreaPeace.Tests.Search;

/// <summary>
/// Pieces that say "armistice" in some years and not in others. Of 2021 there are six, of which three say it; of 2015 there is one, which
/// says it; of 2016 and 2017 one that may be from either; one is undated.
/// </summary>
public sealed class ViewedArchive() : SharedArchive(Seeds)
{
    private static readonly IReadOnlyList<Seed> Seeds =
    [
        Tests.Seeds.Interview("first-word", "First Word", "2015-02-03", answer: "An armistice is a beginning."),
        Tests.Seeds.Interview("second-word", "Second Word", "2021-01-05", "peace-processes", "The armistice is old; an old armistice, all the same.")
            .But("And then?", "Is the armistice a peace?"),
        Tests.Seeds.Interview("third-word", "Third Word", "2021-03-04", answer: "=SUM(A1) of every armistice, he said, \"and so on\".")
            .But("Then somebody has to talk to somebody.", "Then somebody talks.\n\n**[Unidentified]:** {#t5} Which armistice?"),
        Tests.Seeds.Interview("in-korean", "In Korean", "2021-06-07", "peace-processes", "북한이 정전을 말했다. 북한의 armistice 는 오래되었다."),
        .. Enumerable.Range(1, 3).Select(n => Tests.Seeds.Interview($"other-{n}", $"Other {n}", $"2021-08-0{n}", answer: "Of something else.")),
        Tests.Seeds.Interview("without-a-day", "Without a Day", "unknown", answer: "That armistice has no date.").But("type: Podcast", "date-basis: Nobody wrote it down.\ntype: Podcast"),
        Tests.Seeds.Report("between-years", "Between Years", "2016/2017", summary: "What an armistice costs.").But("type: Report", "date-basis: Printed in one of them.\ntype: Report"),
        Tests.Seeds.Interview("a-litany", "A Litany", "2018-01-01", answer: "A zeppelin and a zeppelin.").But("Then somebody has to talk to somebody.",
            "Then a zeppelin came, and a zeppelin.\n\n" + string.Join("\n\n", Enumerable.Range(5, 33).Select(n => $"**Ben Guest:** {{#t{n}}} Zeppelin {n} and zeppelin {n}."))),
    ];

    public async Task<IReadOnlyList<IReadOnlyList<string>>> Table(string address)
    {
        var answer = await Archive.Get(address);
        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        using var reader = new CsvParser(new StringReader(Encoding.UTF8.GetString(bytes[3..])), CultureInfo.InvariantCulture);
        var rows = new List<IReadOnlyList<string>>();
        while (await reader.ReadAsync()) rows.Add(reader.Record!); // a row was read
        return rows;
    }
}
