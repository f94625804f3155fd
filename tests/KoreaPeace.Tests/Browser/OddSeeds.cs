namespace KoreaPeace.Tests.Browser;

/// <summary>Records whose pages differ from the rest: in Korean, withdrawn, corrected, without an original, with text or headings.</summary>
internal static class OddSeeds
{
    public static IReadOnlyList<Seed> All =>
    [
        new("transcripts/1998/odd-transcript.md", """
            ---
            title: Everything that a Transcript May Hold
            date: 1998-06
            recorded: 1998-06-09~
            date-basis: The month stands on the page; the day is that of "the second Tuesday in June".
            type: Podcast
            programme: The Long Hour
            medium: Radio interview, Example Radio
            series: Long Hours
            publisher: Example Radio
            speakers:
              - person: ada-host
                role: host
                as: Host
              - person: guest-0
                role: guest
                title: Harbour master
            topics: [topic-0, topic-1]
            summary: A transcript with headings, doubtful speakers, stage directions, lists, links and corrections.
            source:
              url: https://radio.example.org/odd
              archived: https://web.archive.org/web/1998/https://radio.example.org/odd
              retrieved: 2024-06-02
            rights: Example Radio.
            related:
              - slug: sectioned-report
                reason: Written by the guest in the same year
            corrections:
              - date: 2024-07-01
                note: In turn t2, "fast we agreed" now reads "first we agreed", as spoken.
            ---

            **Host:** {#t1} Good morning. How did that happen?

            **Ambassador Extraordinary Maximiliana von Hohenzollern-Weatherington 0:** {#t2} Slowly. And first we agreed on the timetable.

            Only then did anyone speak of the flag (깃발). *[laughter]* It had [three parts](https://example.org/parts):

            - the boats;
            - the bell;
            - the paint.

            ## Questions from the hall

            **[Unidentified]:** {#t3} Who paid for the paint?

            **Host (?):** {#t4} Both sides did.

            > Whoever is late says so before the hour.

            ### Last words

            **Host:** {#t5} Goodbye.

            """),
        new("transcripts/2018/korean-transcript.md", """
            ---
            title: 평화에 관한 대화
            language: ko
            date: 2018-04-27
            type: Interview
            publisher: 한국 라디오
            speakers:
              - person: ada-host
                role: host
                as: 진행자
              - person: guest-1
                role: guest
                as: 손님
            topics: [topic-1]
            summary: 손님이 평화의 값을 설명한다.
            source:
              url: https://radio.example.org/korean
              archived: https://web.archive.org/web/2018/https://radio.example.org/korean
            rights: 한국 라디오.
            ---

            **진행자:** {#t1} 평화란 무엇입니까?

            **손님:** {#t2} 서로 말하는 것입니다. DPRK와 ROK가 함께 앉는 것이지요.

            """),
        new("publications/1998/sectioned-report.md", """
            ---
            title: "Small Steps: What the Lake Ferry Agreement Changed"
            date: 1998-09-03
            type: Report
            number: "7"
            series: Lake Papers
            publisher: Example Institute
            authors: [guest-0, Richard Roe, Cara Writer]
            topics: [topic-0, topic-1]
            abstract: This report asks what the agreement changed on the water, and what it left as it was on land.
            source:
              url: https://institute.example.org/small-steps
              archived: https://web.archive.org/web/1998/https://institute.example.org/small-steps
            rights: Example Institute.
            ---

            The towns of North Shore and South Shore had not spoken for twenty years.

            ## What was agreed

            The agreement (합의) has three articles:

            1. the ferries leave on the hour;
            2. each town paints one side of every boat;
            3. whoever is late says so *before* the hour.

            ## What followed

            Nobody signed a peace. But within a year [the timetable](https://example.org/timetable) was printed on one sheet.

            """),
        Odd("gone-report", "A Report whose Original Is Gone", "  gone: true"),
        Odd("withdrawn-report", "A Report that Was Withdrawn", "withdrawn:\n  date: 2025-01-15\n  reason: Withdrawn at the wish of the author."),
    ];

    private static Seed Odd(string slug, string title, string field) => new($"publications/2001/{slug}.md", $"""
        ---
        title: {title}
        date: 2001-02-03
        type: Report
        publisher: Example Institute
        authors: [guest-2]
        topics: [topic-2]
        abstract: What becomes of {title.ToLowerInvariant()}.
        rights: Example Institute.
        source:
          url: https://institute.example.org/{slug}
          archived: https://web.archive.org/web/2001/https://institute.example.org/{slug}
        {field}
        ---

        """);
}
