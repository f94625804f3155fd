namespace KoreaPeace.Site.Home;

/// <summary>Which day it is for the front page: the day in Korea, wherever the server stands.</summary>
public static class HomeDay
{
    private static readonly TimeSpan KoreaStandardTime = TimeSpan.FromHours(9); // no summer time since 1988

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(KoreaStandardTime).DateTime);
}
