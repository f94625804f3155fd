namespace KoreaPeace.Tests.Ingest;

/// <summary>Front matter that is not the plain YAML of seeds.</summary>
public sealed class Seed_problems_in_yaml
{
    [Theory, MemberData(nameof(Lines))]
    public Task are_said_in_plain_words(string lines, string said) => BrokenSeed.Says(Seeds.Report().But("title: What Sanctions Do\n", lines), said);

    [Theory, MemberData(nameof(Fences))]
    public Task at_the_lines_of_hyphens_say_where_they_belong(string good, string broken, string said) => BrokenSeed.Says(Seeds.Report().But(good, broken), said);

    [Theory, MemberData(nameof(Files))]
    public Task in_a_file_without_fields_say_what_a_seed_is(string file, string said) => BrokenSeed.Says(Seeds.Report() with { Text = file }, said);

    public static TheoryData<string, string> Lines { get; } = new()
    {
        { "title: \"What Sanctions Do\n", "2: a quotation mark is not closed; put the same mark at the end of the text" },
        { "title: 'What Sanctions Do\n", "2: a quotation mark is not closed; put the same mark at the end of the text" },
        { "title: What: Sanctions Do\n", "2: a text that contains a colon and a space must stand in quotes, and a field begins in the same column as the one above it" },
        { "\ttitle: What Sanctions Do\n", "2: this line is indented with a tab; use spaces" },
        { "title: @What Sanctions Do\n", "2: a text that begins with this character must stand in quotes" },
        { "title: [What\n", "2: a bracket or a brace is not closed" },
        { "title: {What\n", "2: a bracket or a brace is not closed" },
        { "title: *What\n", "2: aliases (*name) are not used in seeds; write the value out" },
        { "title: &what What Sanctions Do\n", "2: anchors (&name) are not used in seeds; remove it" },
        { "title: !!python/object/apply:os.system ['id']\n", "2: tags (!name) are not used in seeds; remove it" },
        { "title: !<> What\n", "2: tags (!name) are not used in seeds; remove it" },
        { "title: !secret What\n", "2: tags (!name) are not used in seeds; remove it" },
        { "%YAML 9.9\n", "2: YAML directives are not used in seeds; remove the line that begins with %" },
        { "title: What\n...\n", "4: a second YAML document begins here; keep one" },
        { "title: What\n---x\n", "3: this line is indented otherwise than the fields before it, or is no field; write \"name: value\"" },
        { "title: What\n--- \n", "1: date is missing; add a line such as \"date: 2024-08-20\", or \"date: unknown\"\n1: publisher is missing; add a line such as \"publisher: U.S. Institute of Peace\"\n1: rights is missing; add a line such as \"rights: U.S. Institute of Peace. See the original.\"\n1: source is missing; add \"source:\" and below it, indented, \"url: https://…\"\n1: type is missing; add a line such as \"type: Analysis\"\n14: a section's heading is written \"## Heading\", on a line of its own between empty lines" },
        { "  title: What Sanctions Do\n", "3: this line is indented otherwise than the fields before it; begin all in the same column" },
        { "- title: What Sanctions Do\n", "3: this line is neither indented nor begun with a hyphen like the entries before it" },
        { "title What Sanctions Do\n", "2: a colon and a space are missing after the field's name; write \"title: What Sanctions Do\"" },
        { "title: \"What\\0Sanctions\"\n", "2: an escape (\\…) in this value stands for an invisible control character; take it out" },
        { "title: \"What\\uD800Sanctions\"\n", "2: an escape (\\…) in this value stands for half a character; take it out" },
        { "title: \"What\\qSanctions\"\n", "2: a backslash stands between double quotes; write it twice (\\\\), or use single quotes" },
        { "<<: {a: b}\ntitle: What Sanctions Do\n", "2: << is not a field here; seeds/README.md lists those there are" },
        { "? [a, b]\n: c\ntitle: What Sanctions Do\n", "2: a field's name must be a single word" },
        { "<<: *base\ntitle: What Sanctions Do\n", "2: aliases (*name) are not used in seeds; write the value out" },
        { "a0: &a0 [x, x]\na1: &a1 [*a0, *a0]\na2: &a2 [*a1, *a1]\ntitle: What Sanctions Do\n", "2: anchors (&name) are not used in seeds; remove it" },
        { "title: What Sanctions Do\nx: [[[[[[[[[[[[deep]]]]]]]]]]]]\n", "3: values are nested more than 10 deep" },
        { "title: What Sanctions Do\nnumber: |\n one\n  two\n three\n four\nfive\n", "8: this line is indented otherwise than the fields before it, or is no field; write \"name: value\"" },
    };

    public static TheoryData<string, string, string> Fences { get; } = new()
    {
        { "---\ntitle", "title", "1: a seed begins with a line of three hyphens (---), then its fields" },
        { "rights: Example Institute.\n---\n", "rights: Example Institute.\n", "1: the fields are not closed; put a line of three hyphens (---) after the last one" },
    };

    public static TheoryData<string, string> Files { get; } = new()
    {
        { "", "1: a seed begins with a line of three hyphens (---), then its fields" },
        { "---", "1: the fields are not closed; put a line of three hyphens (---) after the last one" },
        { "---\n---\n", "2: the fields are missing; write \"title: …\" and the others, one on a line" },
        { "---\n# nothing\n---\n", "2: the fields are missing; write \"title: …\" and the others, one on a line" },
        { "---\njust words\n---\n", "2: the fields are missing; write \"title: …\" and the others, one on a line" },
        { "\n---\ntitle: x\n---\n", "1: a seed begins with a line of three hyphens (---), then its fields" },
        { "# What Sanctions Do\n\nA text.\n", "1: a seed begins with a line of three hyphens (---), then its fields" },
    };
}
