using System.Data.Common;
using System.Net;
using KoreaPeace.Archive.Engines;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace KoreaPeace.Tests.Quotes;

/// <summary>The deadline passes before the first quotation has been looked up.</summary>
public sealed class A_check_without_time(A_check_without_time.Held held) : IClassFixture<A_check_without_time.Held>
{
    private const int Interrupted = 9; // SQLITE_INTERRUPT

    public sealed class Held() : SharedArchive(Seeds.Interview());

    [Fact]
    public async Task keeps_what_was_typed_and_says_when_to_come_back()
    {
        await using var site = Hurried();
        using var answer = await site.CreateClient().GetAsync(new Uri("/quotes?text=Deterrence buys time&speaker=Guest", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await TestArchive.Parsed(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5)), (answer.StatusCode, answer.Headers.RetryAfter?.Delta));
        Assert.StartsWith("The archive had no time to answer", page.TheText("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(("Deterrence buys time", "Guest"), (page.TheText("textarea"), page.QuerySelector("#speaker")?.GetAttribute("value")));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task is_a_problem_for_a_program()
    {
        await using var site = Hurried();
        using var answer = await site.CreateClient().GetAsync(new Uri("/api/quotes?text=Deterrence buys time", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(TimeSpan.FromSeconds(5), answer.Headers.RetryAfter?.Delta);
    }

    private WebApplicationFactory<Program> Hurried() => held.Archive.Site.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddScoped(_ =>
        new ArchiveDb(new DbContextOptionsBuilder<ArchiveDb>().UseSqlite("Data Source=:memory:").AddInterceptors(new Stopping()).Options))));

    /// <summary>Stops every query, as the deadline does.</summary>
    private sealed class Stopping : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            throw new SqliteException("interrupted", Interrupted);
    }
}
