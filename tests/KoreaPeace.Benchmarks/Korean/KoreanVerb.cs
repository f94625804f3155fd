using System.CommandLine;

namespace KoreaPeace.Benchmarks.Korean;

/// <summary><c>korean</c>: how much of what stands in Korean is found, and how much that is another word.</summary>
internal sealed class KoreanVerb : Command
{
    public KoreanVerb() : base("korean", "Look for Korean nouns in sentences with particles, compounds and words that only look like them.") =>
        SetAction(told => KoreanBenchmark.Run(told.InvocationConfiguration.Output));
}
