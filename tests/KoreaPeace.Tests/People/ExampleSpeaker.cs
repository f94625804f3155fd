using KoreaPeace.Tests.Timeline;

namespace KoreaPeace.Tests.People;

/// <summary>Somebody who speaks in three interviews, in one of them very often, and who writes, takes part and held posts.</summary>
public static class ExampleSpeaker
{
    private const int Answers = 35;

    private static Seed People { get; } = Seeds.People.But("  note: An invented guest.\n", """
          note: An invented guest.
          posts:
            - title: Envoy of the Example Islands
              from: 2016
              to: 2018-12
            - title: Fellow of the Example Institute
              from: 2019-02-01
            - title: Clerk
              to: 2015
            - title: Reserve officer
            - title: Juror
              from: 2014
              to: 2014

        """);

    private static Seed First { get; } = Seeds.Interview("first-talk", "First Talk", "2019-01-02", answer: "*Deterrence*, said Moon Jae-in of North Korea.").But("    title: Fellow of the Example Institute", "    title: Envoy of the Example Islands");

    /// <summary>Ben Guest's turns are t2, t4 … t70; the first three name the Lake Agreement.</summary>
    private static Seed Long { get; } = First with
    {
        Path = "transcripts/2020/long-talk.md",
        Text = First.But("First Talk", "Long Talk").But("2019-01-02", "2020-02\nrecorded: 2020-02-02\ndate-basis: The month is on the page.").But("[deterrence]", "[sanctions]").But("first-talk", "long-talk").But("role: guest", "role: panelist").Text.Split("---\n\n")[0] + "---\n\n"
            + string.Concat(Enumerable.Range(1, Answers).Select(n => $"**Ada Host:** {{#t{(2 * n) - 1}}} Question {n}?\n\n**Ben Guest:** {{#t{2 * n}}} {Answer(n)}\n\n")),
    };

    private static Seed Hearing { get; } = Seeds.Report("hearing", "Hearing", "2021-06-07", type: "Event").But("authors: [Cara Writer]", "speakers:\n  - person: moon-jae-in\n    role: witness\n  - person: ben-guest\n    role: speaker\n    title: Juror");

    private static Seed Essay { get; } = Seeds.Report("essay", "Essay", "2020-03-04").But("authors: [Cara Writer]", "authors: [Cara Writer, moon-jae-in, ben-guest]");

    public static IReadOnlyList<Seed> All { get; } =
    [
        ExampleTimeline.Events, ExampleTimeline.Concepts, People, First, Long, Seeds.Interview("last-talk", "Last Talk", "2022-03-04"), Hearing, Essay,
        Seeds.Interview("about-him", "About Him", "2021-01-02").But("ben-guest", "moon-jae-in").But("Ben Guest", "Moon Jae-in").But("Deterrence buys time", "Ben Guest told me that time is short"),
    ];

    private static string Answer(int n) => n switch
    {
        1 => "The Lake Agreement, and then a great many words which go on and on and on until no line of any list would hold them.",
        < 4 => $"Answer {n} on the Lake Agreement.",
        _ => $"Answer {n}.",
    };
}
