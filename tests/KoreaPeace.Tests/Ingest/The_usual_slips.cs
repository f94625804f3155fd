using System.Security.Cryptography;

namespace KoreaPeace.Tests.Ingest;

/// <summary>What happens to everybody who writes seeds, and what they are told: where it is, and what to do.</summary>
public sealed class The_usual_slips
{
    private static readonly Seed Report = Seeds.Report();
    private static readonly Seed Talk = Seeds.Interview();

    [Fact]
    public Task a_letter_missing_in_a_topic() =>
        Says(Report.But("[sanctions]", "[sanctons]"), "7:10: topic \"sanctons\" is not in topics.yaml; did you mean sanctions?");

    [Fact]
    public Task topics_copied_as_the_page_runs_them_together() =>
        Says(Report.But("[sanctions]", "[SanctionsPeace Processes]"), "7:10: topic \"SanctionsPeace Processes\" is 2 topics run together; write [sanctions, peace-processes]");

    [Fact]
    public Task a_field_without_its_colon() =>
        Says(Report.But("type: Report", "type Report"), "4:1: a colon and a space are missing after the field's name; write \"type: Report\"");

    [Fact]
    public Task a_field_without_the_space_after_its_colon() =>
        Says(Report.But("type: Report", "type:Report"), "4:1: a colon and a space are missing after the field's name; write \"type: Report\"");

    [Fact]
    public Task a_field_of_a_group_without_its_colon() =>
        Says(Report.But("  url: https://institute.example.org/what", "  url https://institute.example.org/what"), "10:3: a colon and a space are missing after the field's name; write \"url: https://institute.example.org/what-sanctions-do\"");

    [Fact]
    public Task the_last_field_without_its_colon() =>
        Says(Report.But("rights: Example Institute.", "rights Example Institute."), "12:1: a colon and a space are missing after the field's name; write \"rights: Example Institute.\"");

    [Fact]
    public Task a_colon_in_a_title() =>
        Says(Report.But("title: What", "title: Sanctions: What"), "2:17: a text that contains a colon and a space must stand in quotes, and a field begins in the same column as the one above it");

    [Fact]
    public Task a_tab() =>
        Says(Report.But("  url:", "\turl:"), "10:1: this line is indented with a tab; use spaces");

    [Fact]
    public Task a_quotation_mark_that_is_never_closed() =>
        Says(Report.But("title: What", "title: \"What").But("type: Report", "type: Report\nnumber: \"7\""), "2:8: a quotation mark is not closed; put the same mark at the end of the text");

    [Fact]
    public Task a_date_in_words() =>
        Says(Report.But("date: 2022-08-20", "date: August 20, 2022"), "3:7: date \"August 20, 2022\" is not a date; write 2022-08-20");

    [Fact]
    public Task a_field_that_there_is_not() =>
        Says(Report.But("abstract:", "abstrakt:"), "8:1: abstrakt is not a field here; did you mean abstract?");

    [Fact]
    public Task a_speaker_misspelt_in_the_text() =>
        Says(Talk.But("**Ben Guest:** {#t2}", "**Ben Geust:** {#t2}"), "23:3: turn t2: nobody in speakers is called \"Ben Geust\"; did you mean Ben Guest?");

    [Fact]
    public Task a_person_who_is_not_in_the_list() =>
        Says(Talk.But("person: ben-guest", "person: carl-newcomer"), "10:13: person \"carl-newcomer\" is not in people.yaml; add it there first");

    [Fact]
    public Task a_related_piece_that_is_called_otherwise() =>
        Says(Talk.But("rights:", "related:\n  - slug: what-sanction-does\n    reason: Of the same week\nrights:"), "19:11: related \"what-sanction-does\" is no record of the archive; did you mean what-sanctions-do?");

    [Fact]
    public Task a_file_in_a_folder_without_a_year() =>
        Says(Report.But("what-sanctions-do\n", "a-report\n").At("publications/a-report.md"), ": is not read: records lie in a folder for their year, such as publications/2024/a-report.md, or in publications/undated/ when nobody knows it");

    [Fact]
    public Task a_file_in_the_folder_of_another_year() =>
        Says(Report.At("publications/2021/what-sanctions-do.md"), "3:1: warning: date 2022-08-20 belongs in the folder publications/2022; move the file there as publications/2022/what-sanctions-do.md, or correct the date");

    [Fact]
    public Task a_second_file_of_one_name() =>
        Says(Talk.At("transcripts/2022/a-talk-on-deterrence.md"),
            "1:1: the slug \"a-talk-on-deterrence\" is already taken by transcripts/2021/a-talk-on-deterrence.md; rename one of the two files");

    [Fact]
    public async Task a_capture_that_was_edited_afterwards()
    {
        var (printed, tidied) = (Convert.ToHexStringLower(SHA256.HashData("as printed"u8)), Convert.ToHexStringLower(SHA256.HashData("as tidied"u8)));
        await using var archive = TestArchive.With(Talk, Report.But("source:\n", $"source:\n  capture: captures/page.txt\n  sha256: {printed}\n"), new Seed("captures/page.txt", "as tidied"));

        Assert.Equal([$"seeds/{Report.Path}:11:11: captures/page.txt has changed: its SHA-256 is {tidied}, not the one given here. Restore the file, or give its new hash if the change is right"], archive.ValidateToTheColumn());
    }

    private static async Task Says(Seed slip, string said)
    {
        await using var archive = TestArchive.With(Talk, Report, slip);
        if (Path.GetFileName(slip.Path) == Path.GetFileName(Report.Path) && slip.Path != Report.Path) archive.Delete(Report.Path); // it was moved

        Assert.Equal([$"seeds/{slip.Path}{(said.StartsWith(':') ? "" : ":")}{said}"], archive.ValidateToTheColumn());
    }
}
