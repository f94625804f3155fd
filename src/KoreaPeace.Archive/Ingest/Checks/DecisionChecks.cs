namespace KoreaPeace.Archive.Ingest.Checks;

/// <summary>What a program has left to a person, in the seed itself.</summary>
internal static class DecisionChecks
{
    public static IEnumerable<Problem> Of(SeedFile seed) =>
        Decision.In(seed).Select(decision => Check.ToDecide.At(seed.Path, new Place(decision.Line, decision.Column), $"to decide: {decision.What.TrimEnd('.')}{(decision.What.EndsWith('?') ? "" : ".")} Correct the seed if need be, then delete this comment"));
}
