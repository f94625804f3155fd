using System.CommandLine;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Verbs;

namespace KoreaPeace.Tests.Rules;

/// <summary>What the program can be told is in README.md, and README.md names nothing else.</summary>
public sealed class Documentation
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    public static TheoryData<string> Verbs => [.. Verb.Root().Subcommands.Select(verb => verb.Name)];

    public static TheoryData<string> Options => [.. Verb.Root().Subcommands.SelectMany(verb => verb.Subcommands.Append(verb)).SelectMany(verb => verb.Options).Select(option => option.Name).Distinct()];

    public static TheoryData<string> Settings => [.. typeof(SiteSettings).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

    [Theory, MemberData(nameof(Verbs))]
    public void names_every_verb(string verb) => Assert.Contains($"| `{verb}`", Readme, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Options))]
    public void names_every_option(string option) => Assert.Contains($"`{option}", Readme, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Settings))]
    public void names_every_setting(string setting) => Assert.Contains($"| `Archive:{setting}` |", Readme, StringComparison.Ordinal);

    [Fact]
    public void names_no_setting_that_there_is_not() => Assert.All(
        Readme.Split('`').Where(word => word.StartsWith("Archive:", StringComparison.Ordinal)),
        named => Assert.NotNull(typeof(SiteSettings).GetProperty(named["Archive:".Length..])));
}
