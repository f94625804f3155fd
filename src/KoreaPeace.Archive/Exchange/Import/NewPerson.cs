namespace KoreaPeace.Archive.Exchange.Import;

/// <summary>Somebody whom people.yaml does not know yet, as the entry is to be written.</summary>
/// <param name="Sort">Family name, comma, the rest; null where the name itself is put in order.</param>
/// <param name="Decision">What a person must decide about the entry; null when the source states the full name beyond doubt.</param>
public sealed record NewPerson(string Slug, string Name, string? Sort, string? Decision)
{
    /// <summary>The name in Hangul; null when the source does not print it.</summary>
    public string? Hangul { get; init; }

    /// <summary>Other spellings of the same name in the source.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];
}
