namespace KoreaPeace.Archive.Ingest;

/// <summary>A value in a seed's YAML with the line it stands on.</summary>
public abstract record SeedNode(int Line)
{
    /// <summary>What kind of value it is, for a message.</summary>
    public abstract string Said { get; }
}

public sealed record SeedScalar(string Value, int Line) : SeedNode(Line)
{
    public override string Said => "a single value";

    public bool IsBlank => string.IsNullOrWhiteSpace(Value);
}

public sealed record SeedList(IReadOnlyList<SeedNode> Items, int Line) : SeedNode(Line)
{
    public override string Said => "a list";
}

public sealed record SeedMap(IReadOnlyList<SeedEntry> Entries, int Line) : SeedNode(Line)
{
    public override string Said => "a group of fields";
}

public sealed record SeedEntry(string Key, int Line, SeedNode Value);
