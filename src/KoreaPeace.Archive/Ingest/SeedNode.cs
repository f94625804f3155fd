namespace KoreaPeace.Archive.Ingest;

/// <summary>A value in a seed's YAML with the place where it begins: line and column of the file, from 1.</summary>
public abstract record SeedNode(int Line, int Column)
{
    /// <summary>What kind of value it is, for a message.</summary>
    public abstract string Said { get; }
}

public sealed record SeedScalar(string Value, int Line, int Column) : SeedNode(Line, Column)
{
    public override string Said => "a single value";

    public bool IsBlank => string.IsNullOrWhiteSpace(Value);
}

public sealed record SeedList(IReadOnlyList<SeedNode> Items, int Line, int Column) : SeedNode(Line, Column)
{
    public override string Said => "a list";
}

public sealed record SeedMap(IReadOnlyList<SeedEntry> Entries, int Line, int Column) : SeedNode(Line, Column)
{
    public override string Said => "a group of fields";
}

public sealed record SeedEntry(string Key, int Line, int Column, SeedNode Value)
{
    /// <summary>Where to look when the field is wrong: its value, or its name when the value is empty or stands below it.</summary>
    public int ColumnInQuestion => Value.Line == Line && Value is not SeedScalar { IsBlank: true } ? Value.Column : Column;
}
