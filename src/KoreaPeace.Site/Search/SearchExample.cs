namespace KoreaPeace.Site.Search;

/// <summary>Something to type into the search, and what it then finds.</summary>
public sealed record SearchExample(string Typed, string Finds)
{
    public string Address => "/search?q=" + Uri.EscapeDataString(Typed);

    /// <summary>Ways to say which words are meant.</summary>
    public static IReadOnlyList<SearchExample> OfWords { get; } =
    [
        new("nuclear negotiations", "Pieces that hold both words, anywhere in them; after these, pieces that hold one of them. Other endings count as well: negotiation, negotiating."),
        new("what went wrong in Hanoi", "A question as you would ask it. Words such as “what” and “in” are passed over."),
        new("\"deterrence is not an end\"", "Words in quotation marks, one after another, as they are written; the name of a person or a country in any of its spellings."),
        new("\"negotiations\"", "One word in quotation marks: this form of it and no other."),
        new("summit -Hanoi", "A minus sign leaves out every piece that holds the word. A phrase can be left out as well."),
        new("North Korea AND sanctions", "AND, in capitals, keeps apart what would otherwise be one name; between other words it is not needed."),
        new("armistice OR \"peace treaty\"", "OR, in capitals, between words or phrases: either will do."),
        new("negotiat*", "An asterisk: every word that begins so."),
        new("\"trump kim\"~10", "The words within ten words of each other, in any order."),
        new("q:diplomacy", "Turns in which somebody asks, with this word in them, and what is said in reply."),
    ];

    /// <summary>Ways to say who or what is meant.</summary>
    public static IReadOnlyList<SearchExample> OfNames { get; } =
    [
        new("Mun Chaein", "A name in any spelling that the archive knows finds it in every other: Moon Jae-in, and in Hangul."),
        new("문재인", "The same in Korean. Particles behind a Korean word do not matter, and words are found inside compounds."),
        new("Jaein Moon", "A name that the archive knows may be cut, turned round and put into Latin letters otherwise, or have a title: 문재인 대통령, President Moon."),
        new("제재", "A Korean word finds English texts, too: sanctions. An English word finds Korean texts only where it is the name of something."),
        new("ICG", "What may mean something else is searched as what the archive knows by it, here the International Crisis Group, and as it is typed; in quotation marks only as it is typed."),
        new("US", "The country and not the pronoun; U.S. and United States are the same. In small letters, “us” is the pronoun."),
        new("speaker:aum deterrence", "Words that this person says: part of a name is enough. Without other words, every turn of this person."),
        new("speaker:\"Laura Coates\"", "A whole name stands in quotation marks."),
        new("speaker:\"Institute of Peace\" deterrence", "Where nobody is called so: words of whoever spoke in a post that names it."),
        new("about:\"Moon Jae-in\"", "Passages that name this person, concept or event, by its name in any spelling or by the end of its page’s address."),
    ];

    /// <summary>Questions that are read as more than their words.</summary>
    public static IReadOnlyList<SearchExample> OfQuestions { get; } =
    [
        new("what did Frank Aum say about deterrence", "Only what this person says of it. A country or a body asks for whoever then spoke in a post of it, as the archive states the post; Pyongyang stands for its government."),
        new("Frank Aum's view on deterrence", "The same: position, stance, view or attitude of somebody on something, how somebody sees it; in Korean 입장."),
        new("who first said diplomacy", "The earliest dated turns that say it stand above the pieces; “last” asks for the latest. Several are shown when their dates do not tell which came first."),
        new("sanctions since the Singapore Summit", "A limit of time in words: since, after, before, until, between … and, with a year, a month, a day or an event of the timeline; so is 2016-2018. What was understood is said, and becomes a chosen filter."),
        new("trump between the Singapore Summit and the Hanoi Summit", "Between two events. “In 2018” may be what a piece is about, so it is searched as words unless “said” stands beside it; the page then says how to limit."),
        new("제재 2018년 이후", "The same in Korean: 이후, 부터, 이전, 까지, with a year, a month or an event: 하노이 정상회담 이후."),
    ];

    /// <summary>Ways to say which pieces are meant; the same as the filters.</summary>
    public static IReadOnlyList<SearchExample> OfPieces { get; } =
    [
        new("sanctions by:stangarone", "Pieces in which this person speaks or which this person wrote: part of a name, a whole one, or the end of the address of the person’s page."),
        new("sanctions topic:economics", "Pieces under this topic, by its name or the end of its page’s address."),
        new("sanctions -topic:economics", "A minus sign leaves out the pieces under this topic. So it does before by:, type:, kind:, publisher: and year:."),
        new("hanoi type:podcast", "Pieces of this form: report, analysis, podcast, op-ed and others."),
        new("diplomacy kind:transcript", "Transcripts only; kind:publication for publications only."),
        new("korea publisher:\"38 North\"", "Pieces of this publisher."),
        new("sanctions from:2018 to:2020", "Pieces from this time: years, months such as 2018-06, days such as 2018-06-12, or events of the timeline."),
        new("sanctions year:2019", "Pieces from this year; -year:2019 leaves them out."),
        new("trump between:singapore-summit..hanoi-summit", "Pieces from between two events or dates."),
        new("kim between:\"Singapore Summit\"..\"Hanoi Summit\"", "The same with the names of the events."),
    ];
}
