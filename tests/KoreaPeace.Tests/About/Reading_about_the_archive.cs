namespace KoreaPeace.Tests.About;

public sealed class Reading_about_the_archive
{
    [Theory]
    [InlineData("archivist@example.org", "mailto:archivist@example.org")]
    [InlineData("https://example.org/contact", "https://example.org/contact")]
    public async Task says_where_to_write(string contact, string link)
    {
        await using var archive = TestArchive.With(Seeds.Report()).Setting("Archive:Contact", contact);

        Assert.Contains(link, (await archive.Page("/about")).Links("#contact ~ p a"));
    }

    [Fact]
    public async Task says_it_when_nobody_can_be_written_to()
    {
        await using var archive = TestArchive.With(Seeds.Report());

        Assert.Contains("This copy of the archive names no address to write to.", (await archive.Page("/about")).TheText("#contact + p"), StringComparison.Ordinal);
    }
}
