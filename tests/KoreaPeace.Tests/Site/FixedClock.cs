using System.Globalization;

namespace KoreaPeace.Tests.Site;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(string now) : TimeProvider
{
    private readonly DateTimeOffset now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);

    public override DateTimeOffset GetUtcNow() => now;
}
