namespace KoreaPeace.Tests.Ingest;

/// <summary>An interview in which a speaker or a turn is wrong.</summary>
public sealed class Seed_problems_in_turns
{
    [Theory]
    [InlineData("Ben Guest: {#t2}")]
    [InlineData("*Ben Guest:* {#t2}")]
    [InlineData("Ben Guest:")]
    [InlineData("**Ben Guest** :")]
    [InlineData("Guest, Ben {#t2}")]
    public async Task never_let_words_go_to_another_speaker_unsaid(string label)
    {
        await using var archive = TestArchive.With(Seeds.Interview().But("**Ben Guest:** {#t2}", label));

        Assert.Contains(archive.Validate(), line => line.StartsWith("seeds/transcripts/2021/a-talk-on-deterrence.md:23: ", StringComparison.Ordinal) && !line.Contains("warning", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Speakers))]
    public Task in_speakers_are_named_by_line_and_name(string good, string broken, string said) => BrokenSeed.Says(Seeds.Interview().But(good, broken), said);

    [Theory, MemberData(nameof(Turns))]
    public Task in_the_words_are_named_by_line(string good, string broken, string said) => BrokenSeed.Says(Seeds.Interview().But(good, broken), said);

    [Theory, MemberData(nameof(Marks))]
    public Task in_the_marks_of_a_turn_are_named_by_line(string good, string broken, string said) => BrokenSeed.Says(Seeds.Interview().But(good, broken), said);

    public static TheoryData<string, string, string> Speakers { get; } = new()
    {
        { "person: ben-guest", "person: ben-gest", "10: person \"ben-gest\" is not in people.yaml; did you mean ben-guest?" },
        { "person: ben-guest", "person: nobody-known", "10: person \"nobody-known\" is not in people.yaml; add it there first" },
        { "person: ben-guest", "person: Ben Guest", "10: person \"Ben Guest\" is not in people.yaml; did you mean ben-guest?" },
        { "  - person: ben-guest\n    role: guest\n", "  - role: guest\n", "10: person is missing; add a line such as \"person: frank-aum\"" },
        { "    role: guest\n", "    role: gest\n", "11: role \"gest\" is not one of guest, host, interviewer, moderator, panelist, speaker, witness, audience" },
        { "    role: guest\n", "    role: author\n", "11: role \"author\" is not one of guest, host, interviewer, moderator, panelist, speaker, witness, audience" },
        { "    role: guest\n", "", "10: role is missing; add a line such as \"role: guest\"" },
        { "    role: guest\n", "    role: guest\n    age: 40\n", "12: age is not a field here; seeds/README.md lists those there are" },
        { "speakers:\n  - person: ada-host\n    role: host\n  - person: ben-guest\n    role: guest\n    title: Fellow of the Example Institute\n", "", "1: speakers is missing; add each with \"- person: slug\" and \"role: guest\" below it" },
        { "speakers:\n  - person: ada-host\n    role: host\n  - person: ben-guest\n    role: guest\n    title: Fellow of the Example Institute\n", "speakers: [ada-host, ben-guest]\n", "7: each entry of speakers must be a group of fields, not a single value" },
        { "topics: [deterrence]", "authors: [Cara Writer]\ntopics: [deterrence]", "13: authors is not a field here; seeds/README.md lists those there are" },
    };

    public static TheoryData<string, string, string> Turns { get; } = new()
    {
        { "**Ben Guest:** {#t2}", "**Ben Gest:** {#t2}", "23: turn t2: nobody in speakers is called \"Ben Gest\"; did you mean Ben Guest?" },
        { "**Ben Guest:** {#t2}", "**Frank Aum:** {#t2}", "23: turn t2: nobody in speakers is called \"Frank Aum\"; add the speaker, or give one a field \"as\" with this label" },
        { "**Ben Guest:** {#t2}", "**ben-guest:** {#t2}", "23: turn t2: nobody in speakers is called \"ben-guest\"; did you mean Ben Guest?" },
        { "**Ben Guest:** {#t2}", "**Ben Guest**: {#t2}", "23: the colon after a speaker stands inside the bold: **Frank Aum:** …, not **Frank Aum**: …" },
        { "**Ben Guest:** {#t2}", "**Ben Guest** : {#t2}", "23: the colon after a speaker stands inside the bold: **Frank Aum:** …, not **Frank Aum**: …" },
        { "{#t2}", "{#t1}", "23: turn id t1 is already taken in line 21; give this turn an id of its own, such as {#t1a}" },
        { "{#t2}", "{#second}", "23: turn id \"second\" must be the letter t, a number and perhaps a letter, such as t7 or t7a" },
        { "{#t2}", "{#t0}", "23: turn id \"t0\" must be the letter t, a number and perhaps a letter, such as t7 or t7a" },
        { "{#t2}", "{#t2ab}", "23: turn id \"t2ab\" must be the letter t, a number and perhaps a letter, such as t7 or t7a" },
        { "{#t3} And then?", "{#t3}", "25: Ada Host says nothing here; add the words, or remove the label" },
        { "{#t3} And then?", "And then?", "25: warning: turn t3 has no id of its own and would be renumbered by a turn put in before it; write {#t3} after its label, and so on for each turn that has none, or let validate --fix do it" },
        { "**Ada Host:** {#t1}", "Good evening.\n\n**Ada Host:** {#t1}", "21: nobody speaks this text; begin it with the speaker in bold and a colon (**Frank Aum:** …), or move it to the summary" },
        { "**Ada Host:** {#t3}", "## And then\n\nThe recording stops here.\n\n**Ada Host:** {#t3}", "27: nobody speaks this text; begin it with the speaker in bold and a colon (**Frank Aum:** …), or move it to the summary" },
        { "**Ada Host:** {#t1} What is deterrence for?\n\n**Ben Guest:** {#t2} Deterrence buys time, and North Korea knows it.\n\n**Ada Host:** {#t3} And then?\n\n**Ben Guest:** {#t4} Then somebody has to talk to somebody.\n", "", "19: the transcript has no turns; begin each with the speaker in bold and a colon: **Frank Aum:** …" },
        { "**Ada Host:** {#t3}", "# Part two\n\n**Ada Host:** {#t3}", "25: a section's heading is written \"## Heading\", on a line of its own between empty lines" },
        { "**Ada Host:** {#t3}", "Part two\n========\n\n**Ada Host:** {#t3}", "26: a section's heading is written \"## Heading\", on a line of its own between empty lines" },
        { "**Ada Host:** {#t3}", "## Part two\n**Ada Host:** {#t3}", "25: a section's heading is written \"## Heading\", on a line of its own between empty lines" },
    };

    public static TheoryData<string, string, string> Marks { get; } = new()
    {
        { "Deterrence buys time, and", "Deterrence <i>buys</i> time, and", "23: HTML is not kept; write Markdown, or \\< for a plain less-than sign" },
        { "Deterrence buys time", "[Deterrence][1] buys time", "" },
        { "Deterrence buys time, and North Korea knows it.", "[Deterrence][1] buys time.\n\n\n[1]: javascript:alert(1)", "23: the link to \"javascript:alert(1)\" is not a web address; begin it with https://" },
    };
}
