using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace KoreaPeace.Tests.Verbs;

/// <summary>One run of the program from start to end, as an operator sees it.</summary>
[Trait("Category", "Long")]
public sealed class Serving
{
    private static readonly TimeSpan ShowsWithin = TimeSpan.FromSeconds(2);

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task shows_an_edited_seed_within_two_seconds_and_survives_a_broken_one()
    {
        await using var archive = TestArchive.With(Seeds.Interview(), Seeds.Report());
        await using var program = Serve(archive);
        using var client = new HttpClient { BaseAddress = await program.Opened() };
        Assert.Contains("A Talk on Deterrence", await Page(client), StringComparison.Ordinal);

        archive.Write(Seeds.Interview(title: "An Edited Talk"));
        var edited = Stopwatch.StartNew();
        while (!(await Page(client)).Contains("An Edited Talk", StringComparison.Ordinal) && edited.Elapsed < 5 * ShowsWithin) await Task.Delay(50, Cancel);
        Assert.InRange(edited.Elapsed, TimeSpan.Zero, 3 * ShowsWithin); // with nothing else to do it is under two; a busy machine is not the program's doing

        archive.Write(Seeds.Interview(title: "A Broken Talk").But("topics: [deterrence]", "topics: [[[["));
        while (!program.Output.Any(line => line.Contains("a-talk-on-deterrence.md", StringComparison.Ordinal)) && edited.Elapsed < TimeSpan.FromSeconds(20)) await Task.Delay(50, Cancel);
        Assert.Contains("An Edited Talk", await Page(client), StringComparison.Ordinal);
        Assert.Contains(program.Output, line => line.Contains("a-talk-on-deterrence.md:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task logs_one_JSON_object_a_line_and_never_what_was_searched()
    {
        await using var archive = TestArchive.With(Seeds.Interview());
        await using var program = Serve(archive);
        using var client = new HttpClient { BaseAddress = await program.Opened() };
        await client.GetAsync("/search?q=zeppelinesque", Cancel);
        await client.GetAsync("/search?q=zeppelinesque&page=abc", Cancel);
        await client.GetAsync("/nowhere/%0d%0a%1b[31mred?q=zeppelinesque", Cancel);
        var answer = await client.GetAsync("/", Cancel);
        program.Terminate();
        Assert.Equal(0, await program.Ended());

        var lines = program.Output.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.True(lines.Count >= 6, $"{lines.Count} lines");
        Assert.DoesNotContain(program.Output, line => line.Contains("zeppelin", StringComparison.OrdinalIgnoreCase));
        var request = lines.Single(line => line.TryGetProperty("RequestId", out var id) && id.GetString() == answer.Headers.GetValues("X-Request-Id").Single());
        Assert.Equal(("GET", "/", 200), (request.GetProperty("RequestMethod").GetString(), request.GetProperty("RequestPath").GetString(), request.GetProperty("StatusCode").GetInt32()));
    }

    [Fact]
    public async Task where_another_program_serves_says_so_in_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        await using var archive = TestArchive.With(Seeds.Interview());
        await using var program = RunningProgram.Start("--seeds", archive.SeedsFolder, "--data", archive.DataFolder, $"--urls=http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        Assert.Equal(3, await program.Ended());
        Assert.Matches("^Could not serve: .*address already in use.*--urls=", Assert.Single(program.Error, line => line.Length > 0));
        Assert.DoesNotContain(program.Output, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task stops_when_told_after_answering_what_was_asked()
    {
        await using var archive = TestArchive.With(ExampleArchive.All);
        await using var program = Serve(archive);
        using var client = new HttpClient { BaseAddress = await program.Opened() };
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz", Cancel)).StatusCode);
        var answered = 0;
        var failures = new List<Exception>();
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(Ask, Cancel)).ToList();
        await Task.Delay(300, Cancel);
        program.Terminate();

        Assert.Equal(0, await program.Ended());
        await Task.WhenAll(asking);
        Assert.True(answered > 0);
        // Whoever came too late was not let in; nobody was left in the middle of an answer.
        Assert.All(failures, failure => Assert.Equal(HttpRequestError.ConnectionError, (failure as HttpRequestException)?.HttpRequestError));

        async Task Ask()
        {
            try
            {
                while (true)
                {
                    var page = await client.GetStringAsync("/browse", Cancel);
                    Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal);
                    Interlocked.Increment(ref answered);
                }
            }
            catch (Exception late) when (late is HttpRequestException or IOException)
            {
                lock (failures) failures.Add(late);
            }
        }
    }

    private static RunningProgram Serve(TestArchive archive) => RunningProgram.Start("--seeds", archive.SeedsFolder, "--data", archive.DataFolder, "--urls=http://127.0.0.1:0");

    private static Task<string> Page(HttpClient client) => client.GetStringAsync("/transcripts/a-talk-on-deterrence", Cancel);
}
