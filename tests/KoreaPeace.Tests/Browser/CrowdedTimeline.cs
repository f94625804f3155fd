namespace KoreaPeace.Tests.Browser;

/// <summary>The vocabulary and the timeline of the crowded archive: many entries, long names, much Hangul.</summary>
internal static class CrowdedTimeline
{
    private const int Named = 120;
    private const int Events = 300;

    private static readonly string[] Kinds = ["agreement", "organisation", "place", "weapon", "policy"];
    private static readonly string[] Happenings = ["summit", "talks", "agreement", "statement", "missile launch", "attack"];

    public static Seed Concepts { get; } = Tests.Seeds.Concepts with
    {
        Text = Tests.Seeds.Concepts.Text + """
            - slug: negotiation
              name: Negotiation
              kind: concept
              hangul: [협상, 평화 협상]
              variants: [Negotiations, Bargaining, Talks about talks]
              note: Named in nearly every piece of this invented archive.
            - slug: peace
              name: Perpetual peace
              kind: concept
              hangul: 평화

            """ + string.Concat(Enumerable.Range(0, Named).Select(Concept)),
    };

    public static Seed Happened { get; } = new("events.yaml", string.Concat(Enumerable.Range(0, Events).Select(Event)));

    private static string Concept(int n) => $"""
        - slug: concept-{n}
          name: {(n % 9 == 0 ? $"Comprehensive Intercontinentalantiballisticmissiledefencenegotiation and Confidence-Building Framework {n}" : $"Framework {n}")}
          kind: {Kinds[n % Kinds.Length]}
          hangul: 기본 합의서 {n}
          variants: [Basic Framework {n}]

        """;

    private static string Event(int n) => $"""
        - slug: event-{n}
          name: {(n % 8 == 0 ? $"Meeting {n} of the Joint Commission for the Comprehensive Institutionalisation of Confidence-Building at Panmunjom" : $"Meeting {n}")}
          date: {Date(n)}
          date-basis: The newspapers of the week give it.
          kind: {Happenings[n % Happenings.Length]}
          hangul: 제{n}차 회담
          participants: [north-korea, guest-{n % 60}, "Delegation {n % 40} of the Example Islands"]
          place: [concept-{n % Named}, Example Harbour]
          concepts: [{(n % 3 == 0 ? "negotiation" : $"concept-{n % Named}")}]
          sources:
            - https://example.org/a-very-long-address-without-any-space-in-it-as-publishers-like-to-make-them/{n}
            - The Harbour Herald
          note: Sources disagree about day {n}.

        """;

    private static string Date(int n) => (n % 10) switch
    {
        0 => $"{Year(n)}",
        1 => $"{Year(n)}-04",
        2 => $"{Year(n)}-04-27~",
        3 => $"{Year(n)}-03-02/{Year(n)}-05-06",
        _ => $"{Year(n)}-{1 + (n % 12):00}-{1 + (n % 28):00}",
    };

    private static int Year(int n) => 1953 + (n % 72);
}
