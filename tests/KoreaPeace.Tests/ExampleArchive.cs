namespace KoreaPeace.Tests;

/// <summary>A small archive in which every kind of thing that a page can show occurs at least once.</summary>
public static class ExampleArchive
{
    /// <summary>A transcript with headings, stage directions, several paragraphs, an uncertain and an unknown speaker, Hangul, and a correction.</summary>
    public static Seed Debate { get; } = new("transcripts/2019/the-long-debate.md", """
        ---
        title: The Long Debate on 북한 and Peace
        date: 2019-03
        recorded: 2019-02-27~
        date-basis: The month stands in the address; the host says "the day before Hanoi".
        type: Podcast
        programme: The Hour
        medium: Radio debate
        series: Winter talks
        publisher: Example Radio
        speakers:
          - person: ada-host
            role: moderator
            as: Moderator
          - person: moon-jae-in
            role: panelist
            title: President of the Republic of Korea
          - person: ben-guest
            role: panelist
        topics: [deterrence, peace-processes]
        summary: Two guests quarrel about what comes first.
        source:
          url: https://radio.example.org/debate
          archived: https://web.archive.org/web/2019/https://radio.example.org/debate
          gone: true
        rights: Example Radio.
        corrections:
          - date: 2020-01-15
            note: 'Turn 3: "Hanoi" was "Hanoy".'
        aliases: [a-long-debate]
        related:
          - slug: what-sanctions-do
            reason: Written by a listener
        ---

        ## Before the summit

        **Moderator:** {#t1} Welcome to the debate about 한반도 평화. *[applause]*

        **Moon Jae-in:** {#t2} 북한이 먼저 움직였다. We met in Panmunjom.

        And we met **again**, see [the record](https://example.org/record):

        - in May;
        - in September.

        ## After it

        **Ben Guest (?):** {#t3} Hanoi failed, said Moon Jae In to me.

        **[Unidentified]:** {#t5} Who can say?

        """);

    /// <summary>A report with sections, of which only a list is known.</summary>
    public static Seed Paper { get; } = new("publications/2020/a-paper-with-text.md", """
        ---
        title: A Paper with Text
        date: unknown
        date-basis: Nothing in it tells its date.
        type: Policy Brief
        number: "17"
        publisher: Institut für Frieden
        authors: [ben-guest, Cara Writer]
        topics: [sanctions, peace-processes]
        summary: What a curator says of it.
        abstract: What its publisher says of it.
        source:
          url: https://institute.example.org/list
          listed: true
        rights: Example Institute.
        ---

        A text before every heading.

        ## Why it is hard

        Because Moon Jae-in (문재인) said so.

        ## Why it is hard

        And because he said it twice.

        """);

    public static Seed Withdrawn { get; } = Seeds.Interview("taken-back", "Taken Back").But("rights: Example Radio.", """
        rights: Example Radio.
        aliases: [taken-back-before]
        withdrawn:
          date: 2022-06-01
          reason: The speaker asked for it.
        """);

    public static IReadOnlyList<Seed> All { get; } =
    [
        Seeds.Interview(), Seeds.Report(), Debate, Paper, Withdrawn,
        .. Enumerable.Range(1, 21).Select(n => Seeds.Report($"brief-{n}", $"Brief Number {n}", $"{1990 + n}-0{1 + (n % 9)}", n % 2 == 0 ? "sanctions" : "deterrence", publisher: $"Publisher {n % 10}")
            .But("authors: [Cara Writer]", "authors: [Cara Writer]\ndate-basis: Printed without the day.")),
    ];
}
