namespace KoreaPeace.Tests.Timeline;

/// <summary>Events of every kind of date, with pieces before, on and after them.</summary>
public static class ExampleTimeline
{
    public static Seed Events { get; } = Seeds.Events with
    {
        Text = Seeds.Events.Text + """
            - slug: harbour-talks
              name: Harbour Talks
              date: 2021-04/2021-05
              date-basis: Two newspapers give the months.
              kind: talks
              hangul: 항구 회담
              variants: [Harbor Talks]
              participants: [ben-guest, Example Islands]
              place: [north-korea, Example Harbour]
              concepts: [lake-agreement]
              sources: [https://example.org/talks, "The Harbour Herald, 2 May 2021"]
              note: The newspapers disagree about the <second> day.
            - slug: armistice-signed
              name: Armistice signed
              date: 1953-07-27
              kind: agreement
              participants: [north-korea]
            - slug: old-war
              name: Old War
              date: 1950-06-25/1953-07-27
              kind: war
              participants: [north-korea]
            - slug: first-letter
              name: First Letter
              date: 1946~
              kind: letter

            """,
    };

    public static Seed Concepts { get; } = Seeds.Concepts with
    {
        Text = Seeds.Concepts.Text + """
            - slug: lake-agreement
              name: Lake Agreement
              kind: agreement

            """,
    };

    public static IReadOnlyList<Seed> All { get; } =
    [
        Events, Concepts, Seeds.Interview(), Seeds.Report(),
        Dated("on-the-day", "2021-04-27"), Dated("the-day-before", "2021-04-26"), Dated("ninety-days-before", "2021-01-27"), Dated("longer-before", "2021-01-26"),
        Dated("in-the-month", "2021-04"), Dated("in-the-next-month", "2021-05"), Dated("in-the-year", "2021"), Dated("about-then", "2021-05-02~"),
        Dated("nobody-knows", "unknown"),
    ];

    /// <summary>A report that is told by its slug.</summary>
    public static Seed Dated(string slug, string date) => Seeds.Report(slug, slug, date, summary: $"A report of {date}.").But("rights:", "date-basis: Known from a list.\nrights:");
}
