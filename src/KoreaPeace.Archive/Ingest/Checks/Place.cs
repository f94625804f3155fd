namespace KoreaPeace.Archive.Ingest.Checks;

/// <summary>Where in a seed something stands, from 1; 0 where it is not known.</summary>
public readonly record struct Place(int Line, int Column)
{
    /// <summary>The file as a whole.</summary>
    public static readonly Place Nowhere;

    /// <summary>The beginning of the file.</summary>
    public static readonly Place Top = new(1, 1);

    /// <summary>Where a field begins in the front matter, or <see cref="Top"/>. Of fields with one name the outermost.</summary>
    public static Place OfField(SeedFile seed, string name)
    {
        Place? inner = null;
        foreach (var (line, number) in Fields(seed))
        {
            var begin = line.AsSpan().TrimStart(" -");
            if (!begin.StartsWith(name, StringComparison.Ordinal) || begin[name.Length..] is not [':', ..]) continue;
            var place = new Place(number, line.Length - begin.Length + 1);
            if (place.Column == 1) return place;
            inner ??= place;
        }

        return inner ?? Top;
    }

    /// <summary>Where a text stands in the front matter, or <see cref="Top"/>.</summary>
    public static Place Of(SeedFile seed, string text)
    {
        foreach (var (line, number) in Fields(seed))
        {
            if (line.IndexOf(text, StringComparison.OrdinalIgnoreCase) is var at and >= 0) return new Place(number, at + 1);
        }

        return Top;
    }

    /// <summary>Where each entry of a vocabulary has its slug.</summary>
    public static Dictionary<string, Place> OfSlugs(SeedFile vocabulary)
    {
        var places = new Dictionary<string, Place>();
        var number = 0;
        foreach (var line in vocabulary.Text.Split('\n'))
        {
            number++;
            var begin = line.AsSpan().TrimStart(" -");
            if (begin.StartsWith("slug:", StringComparison.Ordinal))
                places.TryAdd(begin["slug:".Length..].Trim(" \"'").ToString(), new Place(number, line.Length - begin.Length + 1));
        }

        return places;
    }

    private static IEnumerable<(string Line, int Number)> Fields(SeedFile seed)
    {
        var number = 0;
        foreach (var line in seed.Text.Split('\n'))
        {
            number++;
            if (number > 1 && line.TrimEnd() == "---") yield break;
            yield return (line, number);
        }
    }
}
