using KoreaPeace.Archive.Ingest;

namespace KoreaPeace.Tests.Ingest;

/// <summary>The seeds that the repository ships, damaged at random: whatever a disk or an editor does to them, reading them goes on.</summary>
[Trait("Category", "Long")]
public sealed class Mutated_seeds
{
    private const int Copies = 2_000;
    private const string Grammar = "---\n:#*[](){}<>!&|>-'\"`~%@\\\t \0\r\u00e9\uac00";

    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task never_stop_the_reading()
    {
        var random = new Random(20230727);
        var shipped = Directory.GetFiles(Repository.Seeds, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".md" or ".yaml")
            .Select(file => (Path: Path.GetRelativePath(Repository.Seeds, file), Bytes: File.ReadAllBytes(file))).Where(file => file.Path != "README.md").ToList();
        await using var archive = TestArchive.Shipped();
        var folder = new SeedFolder(archive.SeedsFolder);
        for (var copies = 0; copies < Copies;)
        {
            var mutated = shipped.Where(_ => random.Next(2) == 0).Select(file => (file.Path, file.Bytes, Now: Mutated(file.Bytes, random))).ToList();
            foreach (var file in mutated) archive.Write(file.Path, file.Now);
            var thrown = default(Exception);
            var took = await Quickest.Of(Moment, () =>
            {
                thrown ??= Record.Exception(() => ArchiveReading.Of(folder, LastGood.Nothing));
                return Task.CompletedTask;
            });

            Assert.True(thrown is null && took < Moment, $"{took} {thrown}\n{string.Join('\n', mutated.Select(file => $"{file.Path} {Convert.ToBase64String(file.Now)}"))}");
            foreach (var file in mutated) archive.Write(file.Path, file.Bytes);
            copies += mutated.Count;
        }
    }

    private static byte[] Mutated(byte[] bytes, Random random)
    {
        var mutated = bytes.ToList();
        for (var change = random.Next(1, 6); change > 0 && mutated.Count > 0; change--)
        {
            // Most mistakes that matter are in the fields, which stand first.
            var at = random.Next(random.Next(3) == 0 ? mutated.Count : Math.Min(mutated.Count, 2_000));
            switch (random.Next(6))
            {
                case 0: mutated[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: mutated.Insert(at, (byte)random.Next(256)); break;
                case 2: mutated.InsertRange(at, System.Text.Encoding.UTF8.GetBytes(Grammar[random.Next(Grammar.Length)].ToString())); break;
                case 3: mutated.RemoveRange(at, Math.Min(random.Next(1, 40), mutated.Count - at)); break;
                case 4: mutated.InsertRange(at, mutated.GetRange(at, Math.Min(random.Next(1, 200), mutated.Count - at))); break;
                default: mutated.RemoveRange(at, random.Next(20) == 0 ? mutated.Count - at : 1); break;
            }
        }

        return [.. mutated];
    }
}
