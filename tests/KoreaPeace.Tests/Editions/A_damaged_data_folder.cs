using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Tests.Ingest;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace KoreaPeace.Tests.Editions;

/// <summary>Two editions lie in the folder; then something happens to it. What was whole is served, and never what is not.</summary>
public sealed class A_damaged_data_folder : IClassFixture<A_damaged_data_folder.TwoEditions>, IAsyncDisposable
{
    private readonly TestArchive archive = TestArchive.With(Seeds.Interview(), Seeds.Report());
    private readonly Edition older;
    private readonly Edition newer;

    public A_damaged_data_folder(TwoEditions whole)
    {
        Directory.CreateDirectory(archive.DataFolder);
        foreach (var file in Directory.GetFiles(whole.Archive.DataFolder)) File.Copy(file, Path.Combine(archive.DataFolder, Path.GetFileName(file)));
        (older, newer) = (whole.Older, whole.Newer);
    }

    public static TheoryData<string> DamagesOfTheFile { get; } = ["cut", "emptied", "a bit flipped", "deleted", "no database", "other schema"];

    public static TheoryData<string> DamagesOfThePointer { get; } = ["missing", "empty", "garbage", "null", "a list", "half", "dangling", "outside", "other types"];

    public ValueTask DisposeAsync() => archive.DisposeAsync();

    [Theory, MemberData(nameof(DamagesOfTheFile))]
    public async Task whose_newest_file_is_damaged_serves_the_edition_before_from_a_cold_start(string damage)
    {
        Damage(newer, damage);
        using var provider = Provider();

        await provider.Refresh(TestContext.Current.CancellationToken);

        Assert.Equal((older.Number, "edition 1 is served instead of the one that current.json names"), (provider.Current?.Edition.Number, provider.Degraded));
        Assert.Equal(1, await Records(provider));
    }

    [Theory, MemberData(nameof(DamagesOfTheFile))]
    public async Task whose_newest_file_is_damaged_before_it_is_served_keeps_serving_the_edition_before(string damage)
    {
        PointTo(older);
        using var provider = Provider();
        await provider.Refresh(TestContext.Current.CancellationToken);
        Damage(newer, damage);
        PointTo(newer);

        for (var beat = 1; beat <= 3; beat++) await provider.Refresh(TestContext.Current.CancellationToken);

        Assert.Equal((older.Number, "edition 2 cannot be opened; edition 1 stays"), (provider.Current?.Edition.Number, provider.Degraded));
        Assert.Equal(1, await Records(provider));
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("emptied")]
    [InlineData("deleted")]
    [InlineData("no database")]
    public async Task whose_file_is_damaged_while_it_is_served_falls_back(string damage)
    {
        using var provider = Provider();
        await provider.Refresh(TestContext.Current.CancellationToken);
        Assert.Equal(2, await Records(provider));
        Damage(newer, damage);

        for (var beat = 1; beat <= 3; beat++) await provider.Refresh(TestContext.Current.CancellationToken);

        Assert.Equal(older.Number, provider.Current?.Edition.Number);
        Assert.NotNull(provider.Degraded);
        Assert.Equal(1, await Records(provider));
    }

    [Theory, MemberData(nameof(DamagesOfTheFile))]
    public async Task is_mended_by_the_next_ingest(string damage)
    {
        Damage(newer, damage);

        var report = await archive.Ingest();

        Assert.True(report.IsNew);
        Assert.Equal((3, 2), (report.Edition.Number, report.Edition.Records));
        using var provider = Provider();
        await provider.Refresh(TestContext.Current.CancellationToken);
        Assert.Equal((3, null), (provider.Current?.Edition.Number, provider.Degraded));
    }

    [Theory, MemberData(nameof(DamagesOfThePointer))]
    public async Task whose_pointer_is_damaged_serves_the_newest_whole_edition(string damage)
    {
        DamagePointer(damage);
        using var provider = Provider();

        await provider.Refresh(TestContext.Current.CancellationToken);

        Assert.Equal(newer.Number, provider.Current?.Edition.Number);
        Assert.NotNull(provider.Degraded);
    }

    [Theory, MemberData(nameof(DamagesOfThePointer))]
    public async Task whose_pointer_is_damaged_while_an_edition_is_served_keeps_it(string damage)
    {
        using var provider = Provider();
        await provider.Refresh(TestContext.Current.CancellationToken);
        DamagePointer(damage);

        await provider.Refresh(TestContext.Current.CancellationToken);
        Assert.Equal(newer.Number, provider.Current?.Edition.Number);
        Assert.NotNull(provider.Degraded);

        await archive.Ingest();
        await provider.Refresh(TestContext.Current.CancellationToken);
        Assert.Equal((2, null), (provider.Current?.Edition.Records, provider.Degraded));
    }

    [Fact]
    public async Task without_any_whole_edition_has_nothing_to_serve_until_the_next_ingest()
    {
        Damage(older, "cut");
        Damage(newer, "deleted");
        using var provider = Provider();

        await provider.Refresh(TestContext.Current.CancellationToken);
        Assert.Null(provider.Current);

        await archive.Ingest();
        await provider.Refresh(TestContext.Current.CancellationToken);
        Assert.Equal((3, null), (provider.Current?.Edition.Number, provider.Degraded));
    }

    [Fact]
    public async Task in_which_a_log_of_another_database_lies_beside_the_file_serves_the_file_alone()
    {
        foreach (var ending in new[] { "-wal", "-shm", "-journal" }) await File.WriteAllBytesAsync(PathOf(newer) + ending, [0x37, 0x7F, 0x06, 0x82, .. new byte[4_092]], TestContext.Current.CancellationToken);
        using var provider = Provider();

        await provider.Refresh(TestContext.Current.CancellationToken);

        Assert.Equal((newer.Number, null), (provider.Current?.Edition.Number, provider.Degraded));
        Assert.Equal(2, await Records(provider));
        Assert.True(archive.Editions().IsIntact(newer));
    }

    private EditionProvider Provider() => new(archive.Editions(), DatabaseEngine.Sqlite, NullLogger<EditionProvider>.Instance);

    private static async Task<int> Records(EditionProvider provider)
    {
        await using var db = provider.Current!.Engine.OpenToRead(provider.Current.Database); // every caller serves something
        return await db.Records.CountAsync(TestContext.Current.CancellationToken);
    }

    private string PathOf(Edition edition) => archive.Editions().PathOf(edition);

    private string Pointer => Path.Combine(archive.DataFolder, "current.json");

    private void PointTo(Edition edition) => File.Copy(Path.ChangeExtension(PathOf(edition), ".json"), Pointer, overwrite: true);

    private void DamagePointer(string damage)
    {
        var good = File.ReadAllText(Pointer);
        if (damage == "missing") File.Delete(Pointer);
        else
        {
            File.WriteAllText(Pointer, damage switch
            {
                "empty" => "",
                "garbage" => "\0\u0001{{{",
                "null" => "null",
                "a list" => "[1, 2]",
                "half" => good[..(good.Length / 2)],
                "dangling" => good.Replace(newer.File, "edition-000009-01234567.db", StringComparison.Ordinal),
                "outside" => good.Replace(newer.File, "../../etc/passwd", StringComparison.Ordinal),
                _ => good.Replace("\"records\": 2", "\"records\": \"two\"", StringComparison.Ordinal),
            });
        }
    }

    private void Damage(Edition edition, string damage)
    {
        var path = PathOf(edition);
        var bytes = File.ReadAllBytes(path);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        switch (damage)
        {
            case "deleted": File.Delete(path); break;
            case "cut": File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]); break;
            case "emptied": File.WriteAllBytes(path, []); break;
            case "no database": File.WriteAllText(path, "words"); break;
            case "a bit flipped": bytes[bytes.Length / 2] ^= 1; File.WriteAllBytes(path, bytes); break;
            default:
                foreach (var pointer in new[] { Path.ChangeExtension(path, ".json"), Pointer })
                    File.WriteAllText(pointer, File.ReadAllText(pointer).Replace($"\"schema\": {ArchiveDb.Schema}", "\"schema\": 99", StringComparison.Ordinal));
                break;
        }
    }

    /// <summary>An interview in the older edition, a report beside it in the newer.</summary>
    public sealed class TwoEditions : IAsyncLifetime
    {
        public TestArchive Archive { get; } = TestArchive.With(Seeds.Interview());

        public Edition Older { get; private set; } = null!; // set before the first test

        public Edition Newer { get; private set; } = null!; // set before the first test

        public async ValueTask InitializeAsync()
        {
            Older = (await Archive.Ingest()).Edition;
            Archive.Write(Seeds.Report());
            Newer = (await Archive.Ingest()).Edition;
        }

        public ValueTask DisposeAsync() => Archive.DisposeAsync();
    }
}
