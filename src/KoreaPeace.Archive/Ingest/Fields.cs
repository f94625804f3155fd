using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>
/// The fields of a seed or of a vocabulary entry, asked for by name. Whatever is missing, misspelt or of the wrong form becomes a
/// <see cref="Problem"/>; whatever nobody asked for does too.
/// </summary>
/// <param name="shape">Notes what is asked for; null when the fields are read for what stands in them.</param>
public sealed class Fields(SeedMap map, string path, List<Problem> problems, FieldShape? shape = null)
{
    private readonly HashSet<string> known = [];

    public int Line => map.Line;

    /// <summary>The line of a field, or of the whole group when the field is missing.</summary>
    public int LineOf(string key) => Entry(key)?.Line ?? map.Line;

    /// <summary>The field is not there, or nothing stands in it.</summary>
    public bool IsEmpty(string key) => Entry(key)?.Value is null or SeedScalar { IsBlank: true } or SeedList { Items.Count: 0 };

    public void Problem(string key, string message)
    {
        shape?.Miss(key);
        problems.Add(new Problem(path, LineOf(key), message) { Column = Entry(key)?.ColumnInQuestion ?? map.Column });
    }

    public void ProblemAt(SeedNode value, string message) => problems.Add(new Problem(path, value.Line, message) { Column = value.Column });

    /// <summary>Null when the field is missing or empty.</summary>
    public string? Text(string key)
    {
        Ask(key, FieldForm.Text);
        var value = Entry(key)?.Value;
        if (value is null) return null;
        if (value is not SeedScalar scalar)
        {
            Problem(key, $"{key} must be a single value, not {value.Said}");
            return null;
        }

        // A folded YAML text ends with the newline of its last line.
        var text = scalar.Value.Trim();
        return text.Length == 0 ? null : text;
    }

    public string Required(string key, string example)
    {
        if (Text(key) is { } text) return text;
        if (IsEmpty(key)) Problem(key, $"{key} is missing; add a line such as \"{key}: {example}\"");
        return "";
    }

    public string? Slug(string key)
    {
        Ask(key, FieldForm.Slug);
        if (Text(key) is not { } slug) return null;
        if (Records.Slug.IsValid(slug)) return slug;
        Problem(key, $"{key} \"{slug}\" must be made of lower-case letters a-z, digits and single hyphens");
        return null;
    }

    /// <summary>Null when the field is missing or is no date.</summary>
    public PartialDate? Date(string key)
    {
        Ask(key, FieldForm.Date);
        if (Text(key) is not { } text) return null;
        if (PartialDate.Parse(text) is { } date) return date;
        Problem(key, $"{key} \"{text}\" is not a date; {DateAdvice.For(text)}");
        return null;
    }

    public bool Flag(string key)
    {
        Ask(key, FieldForm.Flag);
        if (Text(key) is not { } text) return false;
        if (text is "true" or "false") return text == "true";
        Problem(key, $"{key} \"{text}\" must be true or false");
        return false;
    }

    /// <summary>An address that a page may link to; null when missing or not one.</summary>
    public string? Address(string key)
    {
        Ask(key, FieldForm.Address);
        if (Text(key) is not { } text) return null;
        if (WebAddress.Is(text)) return text;
        Problem(key, $"{key} \"{text}\" is not a web address; write it whole, beginning with https://");
        return null;
    }

    /// <summary>A list of addresses that a page may link to.</summary>
    public List<string> Addresses(string key)
    {
        Ask(key, FieldForm.Addresses);
        var written = Texts(key);
        foreach (var wrong in written.Where(text => !WebAddress.Is(text.Value)))
            ProblemAt(wrong, $"{key} \"{wrong.Value}\" is not a web address; write it whole, beginning with https://");
        return [.. written.Select(text => text.Value).Where(WebAddress.Is)];
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<SeedScalar> Texts(string key)
    {
        Ask(key, FieldForm.Texts);
        switch (Entry(key)?.Value)
        {
            case null:
            case SeedScalar { IsBlank: true }:
                return [];
            case SeedScalar one:
                return [one];
            case SeedList list:
                foreach (var item in list.Items.Where(item => item is not SeedScalar { IsBlank: false }))
                    ProblemAt(item, $"{key} must be a list of single values; this one is {Empty(item)}");
                return [.. list.Items.OfType<SeedScalar>().Where(item => !item.IsBlank)];
            default:
                Problem(key, $"{key} must be a list of single values, such as [a, b]");
                return [];
        }
    }

    /// <summary>A group of fields under one name; null when missing.</summary>
    public Fields? Group(string key)
    {
        Ask(key, FieldForm.Group);
        if (shape is { HasGroups: true }) return Empty(shape.Group(key));
        switch (Entry(key)?.Value)
        {
            case null:
                return null;
            case SeedMap group:
                var entry = Entry(key)!; // the case found it
                return new Fields(group with { Line = entry.Line, Column = entry.Column }, path, problems);
            default:
                Problem(key, $"{key} must be a group of fields, each on its own indented line as \"name: value\"");
                return null;
        }
    }

    /// <summary>A list of groups of fields under one name.</summary>
    public IReadOnlyList<Fields> Groups(string key)
    {
        Ask(key, FieldForm.Groups);
        if (shape is { HasGroups: true }) return [Empty(shape.Group(key))];
        switch (Entry(key)?.Value)
        {
            case null:
            case SeedScalar { IsBlank: true }:
                return [];
            case SeedList list:
                foreach (var item in list.Items.Where(item => item is not SeedMap))
                    ProblemAt(item, $"each entry of {key} must be a group of fields, not {Empty(item)}");
                return [.. list.Items.OfType<SeedMap>().Select(item => new Fields(item, path, problems))];
            default:
                Problem(key, $"{key} must be a list; begin each entry with a hyphen");
                return [];
        }
    }

    /// <summary>Names every field that nobody has asked for. Call it last.</summary>
    public void RejectTheRest()
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
        {
            problems.Add(new Problem(path, entry.Line, $"{entry.Key} is not a field here{Nearest.Hint(entry.Key, known, otherwise: "; seeds/README.md lists those there are")}") { Column = entry.Column });
        }
    }

    private void Ask(string key, FieldForm form)
    {
        known.Add(key);
        shape?.Note(key, form);
    }

    private Fields Empty(FieldShape below) => new(new SeedMap([], map.Line, map.Column), path, problems, below);

    private SeedEntry? Entry(string key) => map.Entries.FirstOrDefault(entry => entry.Key == key);

    private static string Empty(SeedNode node) => node is SeedScalar { IsBlank: true } ? "empty" : node.Said;
}
