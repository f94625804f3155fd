using KoreaPeace.Archive.Engines;

namespace KoreaPeace.Tests.Engines;

public sealed class Remembering_rows
{
    private readonly List<int> read = [];

    [Fact]
    public async Task reads_each_of_them_once()
    {
        var rows = new Remembered<int, string>(room: 1_000, _ => 10);

        await rows.Of([1, 2], Read);
        var found = await rows.Of([2, 3], Read);

        Assert.Equal("2 3", string.Join(' ', found.Keys.Order()));
        Assert.Equal("1 2 3", string.Join(' ', read));
    }

    [Fact]
    public async Task forgets_what_nobody_asked_for_since_its_room_was_used_up()
    {
        var rows = new Remembered<int, string>(room: 40, _ => 10);
        for (var n = 1; n <= 6; n++) await rows.Of([n], Read);
        read.Clear();

        await rows.Of([6], Read);
        await rows.Of([1], Read);

        Assert.Equal("1", string.Join(' ', read));
    }

    private Task<Dictionary<int, string>> Read(List<int> unknown)
    {
        read.AddRange(unknown);
        return Task.FromResult(unknown.ToDictionary(row => row, row => $"row {row}"));
    }
}
