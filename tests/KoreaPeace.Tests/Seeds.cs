namespace KoreaPeace.Tests;

/// <summary>A seed that a test writes: where it lies inside the seeds folder, and what it says.</summary>
public sealed record Seed(string Path, string Text)
{
    /// <summary>The same seed with one text in it replaced; the text must be there.</summary>
    public Seed But(string old, string now) =>
        Text.Contains(old, StringComparison.Ordinal) ? this with { Text = Text.Replace(old, now, StringComparison.Ordinal) } : throw new ArgumentException($"the seed does not say: {old}");

    public Seed At(string path) => this with { Path = path };

    /// <summary>The line, from 1, of the first line that holds the text.</summary>
    public int LineOf(string text) => 1 + Array.FindIndex(Text.Split('\n'), line => line.Contains(text, StringComparison.Ordinal));
}

/// <summary>Small readable seeds: every test says only what matters to it.</summary>
public static class Seeds
{
    public static Seed Topics { get; } = new("topics.yaml", """
        - slug: deterrence
          name: Deterrence
          description: How war is kept away by threat.
        - slug: peace-processes
          name: Peace Processes
        - slug: sanctions
          name: Sanctions

        """);

    public static Seed People { get; } = new("people.yaml", """
        - slug: ada-host
          name: Ada Host
          sort: Host, Ada
        - slug: ben-guest
          name: Ben Guest
          sort: Guest, Ben
          note: An invented guest.
        - slug: moon-jae-in
          name: Moon Jae-in
          sort: Moon, Jae-in
          hangul: 문재인
          variants: [Moon Jae In, Mun Chaein]

        """);

    public static Seed Concepts { get; } = new("concepts.yaml", """
        - slug: north-korea
          name: North Korea
          kind: place
          hangul: 북한
          variants: [DPRK]

        """);

    public static Seed Events { get; } = new("events.yaml", """
        - slug: example-summit
          name: Example Summit
          date: 2021-04-27
          kind: summit
          participants: [north-korea, Example Islands]
          place: Example Harbour

        """);

    /// <summary>The four vocabularies, without which no other seed is good.</summary>
    public static IReadOnlyList<Seed> Vocabularies { get; } = [Topics, People, Concepts, Events];

    /// <summary>An interview of four turns: the host asks, the guest answers, on deterrence, of 3 May 2021.</summary>
    public static Seed Interview(string slug = "a-talk-on-deterrence", string title = "A Talk on Deterrence", string date = "2021-05-03", string topics = "deterrence", string answer = "Deterrence buys time, and North Korea knows it.") =>
        new($"transcripts/2021/{slug}.md", $$"""
            ---
            title: {{title}}
            date: {{date}}
            type: Podcast
            programme: The Hour
            publisher: Example Radio
            speakers:
              - person: ada-host
                role: host
              - person: ben-guest
                role: guest
                title: Fellow of the Example Institute
            topics: [{{topics}}]
            summary: Ben Guest explains to Ada Host what deterrence is for.
            source:
              url: https://radio.example.org/{{slug}}
              archived: https://web.archive.org/web/2021/https://radio.example.org/{{slug}}
            rights: Example Radio.
            ---

            **Ada Host:** {#t1} What is deterrence for?

            **Ben Guest:** {#t2} {{answer}}

            **Ada Host:** {#t3} And then?

            **Ben Guest:** {#t4} Then somebody has to talk to somebody.

            """);

    /// <summary>A report of 20 August 2022 on sanctions, with an abstract and no text.</summary>
    public static Seed Report(string slug = "what-sanctions-do", string title = "What Sanctions Do", string date = "2022-08-20", string topics = "sanctions", string type = "Report", string publisher = "Example Institute", string summary = "Sanctions hurt; whether they persuade is another matter.") =>
        new($"publications/2022/{slug}.md", $"""
            ---
            title: {title}
            date: {date}
            type: {type}
            publisher: {publisher}
            authors: [Cara Writer]
            topics: [{topics}]
            abstract: {summary}
            source:
              url: https://institute.example.org/{slug}
              archived: https://web.archive.org/web/2022/https://institute.example.org/{slug}
            rights: Example Institute.
            ---

            """);
}
