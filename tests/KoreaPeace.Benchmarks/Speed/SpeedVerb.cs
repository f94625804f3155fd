using System.CommandLine;

namespace KoreaPeace.Benchmarks.Speed;

/// <summary><c>speed</c>.</summary>
internal sealed class SpeedVerb : Command
{
    public SpeedVerb() : base("speed", "x") { }
}
