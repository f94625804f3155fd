namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Where a page comes from, as it was told or as its head says, and whose it is.</summary>
/// <param name="Url">Null when nothing says it.</param>
/// <param name="Publisher">Null when nothing says it.</param>
internal sealed record PageSource(string? Url, string? Archived, string? Retrieved, string? Publisher)
{
    /// <summary>Addresses that the head gives, too, and that are not the same.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    public static PageSource Of(ImportRequest request, IReadOnlyList<PageFact> facts)
    {
        var stated = facts.Where(fact => fact.Kind == FactKind.Url).Select(fact => fact.Value).ToList();
        var told = request.Value(ImportOption.Url);
        if (told is not null && PageAddress.Of(told, null) is null) throw new ImportMisuseException($"{ImportOption.Url.Name} \"{told}\" is not a web address; begin it with https://");
        var copy = told is null ? null : PageAddress.Unwrapped(told);
        var url = copy?.Url ?? told ?? stated.FirstOrDefault();
        var publisher = request.Value(ImportOption.Publisher) ?? (url is null ? null : KnownPublisher.At(url)) ?? Named(facts, url);
        return new PageSource(url, copy?.Archived ?? Value(FactKind.Archived), Value(FactKind.Retrieved), publisher)
        {
            Others = told is null ? [.. stated.Skip(1).Where(other => Key(other) != Key(stated[0])).DistinctBy(Key)] : [],
        };

        string? Value(FactKind kind) => facts.FirstOrDefault(fact => fact.Kind == kind)?.Value;
    }

    /// <summary>An address without what differs between copies of one page.</summary>
    public static string Key(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return address;
        var host = uri.IdnHost.ToLowerInvariant();
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host) + uri.AbsolutePath.Replace("/index.php", "", StringComparison.Ordinal).TrimEnd('/');
    }

    private static string? Named(IReadOnlyList<PageFact> facts, string? url)
    {
        var name = facts.FirstOrDefault(fact => fact.Kind == FactKind.Publisher)?.Value ?? facts.Where(fact => fact.Kind == FactKind.Title).Select(fact => KnownPublisher.Named(fact.Value.Split(['|', '–', '—', '-', ':'], StringSplitOptions.TrimEntries)[^1])).FirstOrDefault(house => house is not null);
        // Some sites give their address for a name.
        return name is null || (url is not null && name.Contains('.', StringComparison.Ordinal) && url.Contains(name, StringComparison.OrdinalIgnoreCase)) ? null : KnownPublisher.Spelled(name);
    }
}
