namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>Something that can be told to an importer because sources do not state it.</summary>
/// <param name="Name">As it is typed: <c>--title</c>.</param>
/// <param name="Value">What stands for its value in the help: <c>WORDS</c>.</param>
/// <param name="Description">A sentence for the help.</param>
/// <param name="IsRepeatable">It may be given again for the next value.</param>
public sealed record ImportOption(string Name, string Value, string Description, bool IsRepeatable = false)
{
    /// <summary>The field of seeds that it fills; null when it fills none by itself.</summary>
    public string? Field { get; private init; }

    public static readonly ImportOption Title = new("--title", "WORDS", "The title as printed.") { Field = "title" };
    public static readonly ImportOption Date = new("--date", "DATE", "When it was published, in a form of seeds/README.md.") { Field = "date" };
    public static readonly ImportOption Recorded = new("--recorded", "DATE", "When it was spoken, in a form of seeds/README.md.") { Field = "recorded" };
    public static readonly ImportOption Url = new("--url", "ADDRESS", "The piece's own address.") { Field = "source" };
    public static readonly ImportOption Publisher = new("--publisher", "NAME", "Who published it, in the same spelling each time.") { Field = "publisher" };
    public static readonly ImportOption Type = new("--type", "TYPE", "What it is, as printed; seeds/README.md lists what there is.") { Field = "type" };
    public static readonly ImportOption Rights = new("--rights", "WORDS", "Whose words these are, and on what ground they are shown.") { Field = "rights" };
    public static readonly ImportOption Programme = new("--programme", "NAME", "The programme, as it calls itself.") { Field = "programme" };
    public static readonly ImportOption Language = new("--language", "TAG", "The language: en, ko or another tag. Otherwise it is told by the letters.") { Field = "language" };
    public static readonly ImportOption Topic = new("--topic", "SLUG", "A topic of topics.yaml. Give it again for the next.", IsRepeatable: true) { Field = "topics" };
    public static readonly ImportOption Speaker = new("--speaker", "LABEL=NAME", "Whom a label means, such as Q=\"Laura Coates\". Give it again for the next.", IsRepeatable: true);
    public static readonly ImportOption Slug = new("--slug", "SLUG", "The seed's file name without .md, where the title gives none.");

    /// <summary>What can be told of one piece of any kind.</summary>
    public static IReadOnlyList<ImportOption> OfOnePiece { get; } = [Title, Date, Url, Publisher, Type, Rights, Programme, Language, Topic, Slug];
}
