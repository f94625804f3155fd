namespace KoreaPeace.Tests.Browser;

/// <summary>An archive as it may look after years: three hundred records, long names, many topics, much Hangul, and one of every oddity.</summary>
public static class CrowdedArchive
{
    private const int Pieces = 300;
    private const int Topics = 30;
    private const int Guests = 60;
    private const int Publishers = 25;

    private static readonly string[] Types = ["Analysis", "Report", "Op-ed", "Testimony", "Question and Answer", "Policy Brief", "Speech", "Book", "Fact Sheet", "Discussion Paper"];

    public static IEnumerable<Seed> Seeds() =>
    [
        new("topics.yaml", string.Concat(Enumerable.Range(0, Topics).Select(Topic))),
        new("people.yaml", Host + string.Concat(Enumerable.Range(0, Guests).Select(Guest))),
        CrowdedTimeline.Concepts,
        CrowdedTimeline.Happened,
        .. Enumerable.Range(0, Pieces).Select(n => n % 3 == 0 ? Transcript(n) : Publication(n)),
        .. OddSeeds.All,
    ];

    private const string Host = """
        - slug: ada-host
          name: Ada Host
          sort: Host, Ada
          hangul: [진행자, 호스트]
          variants: [A. Host, Ada B. Host]
          note: Host of the invented programme The Long Hour.
          posts:
            - title: Host of The Long Hour
              from: 1990
              to: 2024-12

        """;

    private static string Topic(int n) => $"""
        - slug: topic-{n}
          name: {(n % 5 == 0 ? $"Disarmament, Demobilisation, Reintegration & the Long Road to Reconciliation {n}" : $"Negotiation & Dialogue {n}")}
          description: What is said about matter {n} of peace (평화) on the peninsula, on either side of the line and abroad.

        """;

    private static string Guest(int n) => $"""
        - slug: guest-{n}
          name: {(n % 7 == 0 ? $"Ambassador Extraordinary Maximiliana von Hohenzollern-Weatherington {n}" : $"Guest Kim {n}")}
          sort: Kim, Guest {n}
          hangul: 손님 김{n}
          note: Invented guest number {n}, who negotiates.

        """;

    private static Seed Transcript(int n) => new($"transcripts/{Year(n)}/piece-{n}.md", $$"""
        ---
        title: {{Title(n)}}
        date: {{Date(n)}}
        {{Basis(n)}}
        type: Podcast
        programme: The Long Hour
        medium: Radio interview, Example Radio of the Air Channel 124
        publisher: {{Publisher(n)}}
        speakers:
          - person: ada-host
            role: host
          - person: guest-{{n % Guests}}
            role: guest
            title: Senior fellow of the Institute for the Study of Negotiation and Regional Order
        topics: [topic-{{n % Topics}}, topic-{{(n + 3) % Topics}}, topic-{{(n + 10) % Topics}}]
        summary: In conversation {{n}}, the guest explains to Ada Host what a negotiation can bring, and what peace (평화) would cost.
        source:
          url: https://radio.example.org/pieces/{{n}}/a-very-long-address-without-any-space-in-it-as-publishers-like-to-make-them
          archived: https://web.archive.org/web/2024/https://radio.example.org/pieces/{{n}}
        rights: Example Radio.
        ---

        **Ada Host:** {#t1} What does negotiation number {{n}} teach us about North Korea?

        **{{GuestName(n % Guests)}}:** {#t2} That a negotiation ends when {{n}} people stop talking. 평화는 멀다, as they say.

        **Ada Host:** {#t3} Thank you for number {{n}}.

        """);

    private static Seed Publication(int n) => new($"publications/{Year(n)}/piece-{n}.md", $"""
        ---
        title: {Title(n)}
        date: {Date(n)}
        {Basis(n)}
        type: {Types[n % Types.Length]}
        publisher: {Publisher(n)}
        authors: [guest-{n % Guests}, Cara Writer {n}]
        topics: [topic-{n % Topics}, topic-{(n + 3) % Topics}]
        {Doubts(n)}
        abstract: >-
          Piece {n} asks what a negotiation is worth when neither side believes the other, and what follows from that for peace (평화)
          and for the sanctions on North Korea. It compares {n} cases, finds that trust comes last, and ends with advice to both sides.
        source:
          url: https://institute.example.org/pieces/{n}
          archived: https://web.archive.org/web/2024/https://institute.example.org/pieces/{n}
        rights: Example Institute.
        ---

        """);

    private static string Title(int n) => (n % 4) switch
    {
        0 => $"Piece {n} on Negotiation",
        1 => $"\"{n}: Why Confidence-Building, Denuclearisation and the Institutionalisation of Inter-Korean Cooperation Have to Come Together if Any of Them Is to Last\"",
        2 => $"\"평화 프로세스 {n}: Negotiation under Sanctions\"",
        _ => $"Piece {n}, with Intercontinentalantiballisticmissiledefencenegotiations",
    };

    private static string GuestName(int n) => n % 7 == 0 ? $"Ambassador Extraordinary Maximiliana von Hohenzollern-Weatherington {n}" : $"Guest Kim {n}";

    private static string Publisher(int n) => $"Institute {n % Publishers} of Peaceful Change and Regional Order";

    private static int Year(int n) => 1953 + (n % 72);

    private static string Date(int n) => n % 11 == 0 ? $"{Year(n)}" : $"{Year(n)}-{1 + (n % 12):00}-{1 + (n % 28):00}";

    private static string Basis(int n) => n % 11 == 0 ? "date-basis: The year is printed on the cover." : $"language: en";

    private static string Doubts(int n) => (n % 6) switch
    {
        1 => $"corrections:\n  - date: 2024-{1 + (n % 12):00}-03\n    note: In the abstract, \"negotiation {n}\" (협상) was \"Intercontinentalantiballisticmissiledefencenegotiation {n}\".",
        4 => $"isbn: 978-1-60127-794-{n % 10}\nprinted-type: Occasional Paper {n}\ntitle-basis: The words are taken from the address.\nnote: Two copies disagree about the date (날짜).\nothers: true\nspeakers:\n  - person: ada-host\n    role: moderator",
        _ => $"series: Example Papers {n % 7}",
    };
}
