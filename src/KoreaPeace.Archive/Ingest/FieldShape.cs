namespace KoreaPeace.Archive.Ingest;

/// <summary>What form a reader asks a field for.</summary>
public enum FieldForm { Text, Slug, Date, Flag, Address, Texts, Addresses, Group, Groups }

/// <summary>
/// The fields of one kind of seed, noted while its reader asks for them: it is shown an entry in which nothing stands, and what it then asks
/// for, and misses, is the format. So no list of the fields is kept beside the readers.
/// </summary>
public sealed class FieldShape
{
    private readonly List<string> order = [];
    private readonly Dictionary<string, FieldForm> forms = [];
    private readonly Dictionary<string, FieldShape> groups = [];
    private readonly HashSet<string> missed = [];

    /// <summary>One field, with the fields below it when it is a group.</summary>
    public sealed record Asked(string Key, FieldForm Form, bool IsRequired, FieldShape? Group);

    /// <summary>In the order in which they were asked for.</summary>
    public IEnumerable<Asked> Fields => order.Select(key => new Asked(key, forms[key], missed.Contains(key), groups.GetValueOrDefault(key)));

    /// <summary>Groups are given as if they were there, so that what is in them is asked for, too.</summary>
    public bool HasGroups { get; private set; }

    /// <summary>Lets a reader ask twice: with no group there, to see which are missed, and with all of them.</summary>
    public static FieldShape Of(Action<FieldShape> read)
    {
        var shape = new FieldShape();
        read(shape);
        shape.HasGroups = true;
        read(shape);
        return shape;
    }

    /// <summary>A field that is asked for as a text and as something narrower is the narrower.</summary>
    internal void Note(string key, FieldForm form)
    {
        if (!forms.ContainsKey(key)) order.Add(key);
        if (forms.GetValueOrDefault(key) == FieldForm.Text) forms[key] = form;
    }

    internal void Miss(string key) => missed.Add(key);

    internal FieldShape Group(string key)
    {
        if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = new FieldShape { HasGroups = true });
        return group;
    }
}
