using KoreaPeace.Archive.Exchange.Import.Pages;

namespace KoreaPeace.Tests.Exchange.Import.Pages;

/// <summary>Topics and types are split only against the closed lists; what is in none stays as it is.</summary>
public sealed class Names_run_together
{
    [Theory]
    [InlineData("EconomicsGlobal Policy", "Economics|Global Policy")]
    [InlineData("Mediation, Negotiation & DialoguePeace Processes", "Mediation, Negotiation & Dialogue|Peace Processes")]
    [InlineData("Conflict Analysis & PreventionYouth", "Conflict Analysis & Prevention|Youth")]
    [InlineData("ReligionYouth", "Religion|Youth")]
    [InlineData("Violent ExtremismGlobal PolicyReligionDemocracy & Governance", "Violent Extremism|Global Policy|Religion|Democracy & Governance")]
    [InlineData("EnvironmentGlobal PolicyViolent ExtremismEconomics", "Environment|Global Policy|Violent Extremism|Economics")]
    [InlineData("Conflict Analysis & PreventionGlobal Elections & ConflictGlobal Policy", "Conflict Analysis & Prevention|Global Elections & Conflict|Global Policy")]
    [InlineData("Conflict Analysis & PreventionCivilian-Military RelationsGlobal PolicyMediation, Negotiation & Dialogue", "Conflict Analysis & Prevention|Civilian-Military Relations|Global Policy|Mediation, Negotiation & Dialogue")]
    [InlineData("Nonviolent ActionFragility & ResilienceMediation, Negotiation & Dialogue", "Nonviolent Action|Fragility & Resilience|Mediation, Negotiation & Dialogue")]
    [InlineData("Justice, Security & Rule of Law; Democracy & Governance", "Justice, Security & Rule of Law|Democracy & Governance")]
    [InlineData("Conflict Analysis & Prevention ; Global Health", "Conflict Analysis & Prevention|Global Health")]
    public void are_split_where_the_publisher_s_list_says(string line, string names)
    {
        var split = GluedNames.Split(line, PrintedNames.Topics);

        Assert.Equal((names, "", false), (string.Join('|', split.Names), split.Rest, split.IsAmbiguous));
    }

    [Fact]
    public void of_types_are_split_likewise() => Assert.Equal(["Analysis", "Question and Answer"], GluedNames.Split("AnalysisQuestion and Answer", PrintedNames.Types).Names);

    [Fact]
    public void keep_what_no_list_knows()
    {
        var split = GluedNames.Split("EconomicsLake StudiesYouth", PrintedNames.Topics);

        Assert.Equal(["Economics"], split.Names);
        Assert.Equal(("Lake StudiesYouth", false), (split.Rest, split.IsWhole));
    }

    [Fact]
    public void are_ambiguous_when_two_ways_lead_to_the_end()
    {
        var split = GluedNames.Split("Peace ProcessesYouth", ["Peace", "Peace Processes", "ProcessesYouth", "Youth", " ProcessesYouth"]);

        Assert.True(split.IsAmbiguous);
        Assert.Equal(["Peace Processes", "Youth"], split.Names);
    }

    [Fact]
    public void are_split_in_time_however_long_the_line() => Assert.Equal(20_000, GluedNames.Split(string.Concat(Enumerable.Repeat("Youth", 20_000)), PrintedNames.Topics).Names.Count);
}
