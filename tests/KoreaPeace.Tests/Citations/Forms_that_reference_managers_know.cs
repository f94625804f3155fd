namespace KoreaPeace.Tests.Citations;

/// <summary>Books, articles and hearings have types of their own in BibTeX and RIS.</summary>
public sealed class Forms_that_reference_managers_know
{
    [Theory]
    [InlineData("Book", "@book{", "TY  - BOOK")]
    [InlineData("Book Chapter", "@techreport{", "TY  - CHAP")]
    [InlineData("Journal Article", "@article{", "TY  - JOUR")]
    [InlineData("Op-ed", "@article{", "TY  - NEWS")]
    [InlineData("Congressional Hearing", "@misc{", "TY  - HEAR")]
    [InlineData("Report", "@techreport{", "TY  - RPRT")]
    [InlineData("Analysis", "@misc{", "TY  - ELEC")]
    public async Task are_what_the_record_states(string type, string bibtex, string ris)
    {
        await using var archive = TestArchive.With(Seeds.Report(type: type));
        var (bib, manager) = (await Text(".bib"), await Text(".ris"));

        Assert.StartsWith(bibtex, bib, StringComparison.Ordinal);
        Assert.StartsWith(ris, manager, StringComparison.Ordinal);
        Assert.Equal(bibtex == "@article{", bib.Contains("journal = {Example Institute}", StringComparison.Ordinal));

        Task<string> Text(string suffix) => archive.Client.GetStringAsync(new Uri("/publications/what-sanctions-do" + suffix, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
