namespace KoreaPeace.Tests.Ingest;

/// <summary>A report in which one field is wrong: what stands there, what is written instead, what is said.</summary>
public sealed class Seed_problems_in_fields
{
    [Theory, MemberData(nameof(Fields))]
    public Task in_a_field_are_named_by_line_and_name(string good, string broken, string said) => BrokenSeed.Says(Seeds.Report().But(good, broken), said);

    [Theory, MemberData(nameof(Sources))]
    public Task in_the_source_are_named_by_line_and_name(string good, string broken, string said) => BrokenSeed.Says(Seeds.Report().But(good, broken), said);

    public static TheoryData<string, string, string> Fields { get; } = new()
    {
        { "title: What Sanctions Do\n", "", "1: title is missing; add a line such as \"title: Frank Aum on the Need for Diplomacy\"" },
        { "title: What Sanctions Do", "titel: What Sanctions Do", "1: title is missing; add a line such as \"title: Frank Aum on the Need for Diplomacy\"\n2: titel is not a field here; did you mean title?" },
        { "title: What Sanctions Do", "title:", "2: title is missing; add a line such as \"title: Frank Aum on the Need for Diplomacy\"" },
        { "title: What Sanctions Do", "title: [What, Sanctions, Do]", "2: title must be a single value, not a list" },
        { "title: What Sanctions Do", "title: What Sanctions Do\ntitle: What Sanctions Undo", "3: title is given twice, first in line 2; keep one" },
        { "type: Report\n", "", "1: type is missing; add a line such as \"type: Analysis\"" },
        { "type: Report", "type: Reprot", "4: type \"Reprot\" is not known; did you mean Report?" },
        { "type: Report", "type: Limerick", "4: type \"Limerick\" is not known; seeds/README.md lists those there are" },
        { "type: Report", "type: Report\nprogramme: The Hour", "5: programme is not a field here; seeds/README.md lists those there are" },
        { "type: Report", "type: Report\ncolour: red", "5: colour is not a field here; seeds/README.md lists those there are" },
        { "publisher: Example Institute\n", "", "1: publisher is missing; add a line such as \"publisher: U.S. Institute of Peace\"" },
        { "rights: Example Institute.\n", "", "1: rights is missing; add a line such as \"rights: U.S. Institute of Peace. See the original.\"" },
        { "rights: Example Institute.", "rights:\n  - Example Institute.\n  - Example Radio.", "12: rights must be a single value, not a list" },
        { "authors: [Cara Writer]", "authors: [ben-gest]", "6: author \"ben-gest\" is not in people.yaml; did you mean ben-guest?" },
        { "authors: [Cara Writer]", "authors:\n  name: Cara Writer", "6: authors must be a list of single values, such as [a, b]" },
        { "authors: [Cara Writer]", "authors:\n  - Cara Writer\n  -", "8: authors must be a list of single values; this one is empty" },
        { "topics: [sanctions]", "topics: [sanction]", "7: topic \"sanction\" is not in topics.yaml; did you mean sanctions?" },
        { "topics: [sanctions]", "topics: SanctionsPeace Processes", "7: topic \"SanctionsPeace Processes\" is 2 topics run together; write [sanctions, peace-processes]" },
        { "topics: [sanctions]", "topics: [Peace Processes]", "7: topic \"Peace Processes\" is written by its slug: peace-processes" },
        { "topics: [sanctions]", "topics: [sanctions, astronomy]", "7: topic \"astronomy\" is not in topics.yaml; add it there first" },
        { "topics: [sanctions]", "topics: [sanctions, sanctions]", "7: topic \"sanctions\" is given twice; keep one" },
        { "topics: [sanctions]", "topics: [[sanctions]]", "7: topics must be a list of single values; this one is a list" },
        { "topics: [sanctions]", "topics: [sanctions]\naliases: [What Sanctions Did]", "8: alias \"What Sanctions Did\" must be made of lower-case letters a-z, digits and single hyphens" },
        { "topics: [sanctions]", "topics: [sanctions]\nrelated: a-good-interview", "8: related must be a list; begin each entry with a hyphen" },
        { "topics: [sanctions]", "topics: [sanctions]\nrelated:\n  - a-good-interview", "9: each entry of related must be a group of fields, not a single value" },
        { "topics: [sanctions]", "topics: [sanctions]\nrelated:\n  - slug: a-good-interview", "9: reason is missing; add a line such as \"reason: Answers this interview\"" },
        { "topics: [sanctions]", "topics: [sanctions]\nrelated:\n  - slug: a-god-interview\n    reason: Speaks of it", "9: related \"a-god-interview\" is no record of the archive; did you mean a-good-interview?" },
        { "topics: [sanctions]", "topics: [sanctions]\nrelated:\n  - slug: A Good Interview\n    reason: Speaks of it", "9: slug \"A Good Interview\" must be made of lower-case letters a-z, digits and single hyphens" },
        { "topics: [sanctions]", "topics: [sanctions]\ncorrections:\n  - note: A number.", "9: a correction has no date; add \"date: 2024-08-20\"" },
        { "topics: [sanctions]", "topics: [sanctions]\ncorrections:\n  - date: yesterday\n    note: A number.", "9: date \"yesterday\" is not a date; write 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown" },
        { "topics: [sanctions]", "topics: [sanctions]\nwithdrawn:\n  date: 2025-01-15", "8: reason is missing; add a line such as \"reason: At the speaker's request.\"" },
        { "topics: [sanctions]", "topics: [sanctions]\nwithdrawn: yes", "8: withdrawn must be a group of fields, each on its own indented line as \"name: value\"" },
    };

    public static TheoryData<string, string, string> Sources { get; } = new()
    {
        { "source:\n  url: https://institute.example.org/what-sanctions-do\n  archived: https://web.archive.org/web/2022/https://institute.example.org/what-sanctions-do\n", "", "1: source is missing; add \"source:\" and below it, indented, \"url: https://…\"" },
        { "source:\n  url: https://institute.example.org/what-sanctions-do\n", "source:\n", "9: source has no url; add the publisher's address, \"url: https://…\"" },
        { "  url: https://institute.example.org/what-sanctions-do\n", "  url: institute.example.org/what-sanctions-do\n", "10: url \"institute.example.org/what-sanctions-do\" is not a web address; write it whole, beginning with https://" },
        { "  url: https://institute.example.org/what-sanctions-do\n", "  url: javascript:alert(1)\n", "10: url \"javascript:alert(1)\" is not a web address; write it whole, beginning with https://" },
        { "  url: https://institute.example.org/what-sanctions-do\n", "  url: https://institute.example.org/what sanctions do\n", "10: url \"https://institute.example.org/what sanctions do\" is not a web address; write it whole, beginning with https://" },
        { "source:\n  url: https://institute.example.org/what-sanctions-do\n  archived: https://web.archive.org/web/2022/https://institute.example.org/what-sanctions-do\n", "source: https://institute.example.org/what-sanctions-do\n", "9: source must be a group of fields, each on its own indented line as \"name: value\"" },
        { "  archived: https://web.archive.org", "  archive: https://web.archive.org", "11: archive is not a field here; did you mean archived?" },
        { "  archived: https://web.archive.org", "  gone: yes\n  archived: https://web.archive.org", "11: gone \"yes\" must be true or false" },
        { "  archived: https://web.archive.org", "  retrieved: last week\n  archived: https://web.archive.org", "11: retrieved \"last week\" is not a date; write 2024-08-20, 2024-08, 2024, 2024-08-20~ (about), 2024-08-01/2024-08-20 (between) or unknown" },
        { "  archived: https://web.archive.org", "  capture: captures/nothing.txt\n  archived: https://web.archive.org", "11: a capture needs a field sha256 beside it; sha256sum prints its value" },
        { "  archived: https://web.archive.org", "  capture: captures/nothing.txt\n  sha256: 0000000000000000000000000000000000000000000000000000000000000000\n  archived: https://web.archive.org", "11: capture \"captures/nothing.txt\" is not in the seeds; put the file there" },
        { "  archived: https://web.archive.org", "  capture: ../../etc/passwd\n  archived: https://web.archive.org", "11: capture \"../../etc/passwd\" must lie in the folder captures/" },
        { "  archived: https://web.archive.org", "  capture: captures/../topics.yaml\n  archived: https://web.archive.org", "11: capture \"captures/../topics.yaml\" must lie in the folder captures/" },
        { "  archived: https://web.archive.org", "  sha256: abc\n  archived: https://web.archive.org", "11: sha256 must be 64 hexadecimal digits; sha256sum prints them" },
        { "  url: https://institute.example.org/what-sanctions-do\n", "  url: https://institute.example.org/a-good-report\n", "10: warning: publications/2022/a-good-report.md has the same source address; if both are one piece, remove one" },
    };
}
