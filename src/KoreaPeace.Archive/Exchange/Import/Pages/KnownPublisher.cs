namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Publishers by their host, spelled as the archive's records spell them.</summary>
internal static class KnownPublisher
{
    private static readonly Dictionary<string, string> ByHost = new()
    {
        ["38north.org"] = "38 North",
        ["armscontrol.org"] = "Arms Control Association",
        ["atlanticcouncil.org"] = "Atlantic Council",
        ["brookings.edu"] = "Brookings Institution",
        ["carnegieendowment.org"] = "Carnegie Endowment for International Peace",
        ["cfr.org"] = "Council on Foreign Relations",
        ["crisisgroup.org"] = "International Crisis Group",
        ["csis.org"] = "Center for Strategic and International Studies",
        ["fas.org"] = "Federation of American Scientists",
        ["isdp.eu"] = "ISDP",
        ["keia.org"] = "Korea Economic Institute of America",
        ["mofa.go.kr"] = "Ministry of Foreign Affairs, Republic of Korea",
        ["nautilus.org"] = "Nautilus Institute",
        ["ncnk.org"] = "National Committee on North Korea",
        ["nknews.org"] = "NK News",
        ["state.gov"] = "U.S. Department of State",
        ["stimson.org"] = "Stimson Center",
        ["unikorea.go.kr"] = "Ministry of Unification, Republic of Korea",
        ["usip.org"] = "U.S. Institute of Peace",
        ["wilsoncenter.org"] = "Wilson Center",
    };

    /// <summary>Null when nobody is known under the address's host.</summary>
    public static string? At(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        for (var host = uri.IdnHost.ToLowerInvariant(); host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (ByHost.TryGetValue(host, out var name)) return name;
        }

        return null;
    }

    // As houses print themselves over a piece, where that is not the archive's spelling.
    private static readonly Dictionary<string, string> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Arms Control Today"] = "Arms Control Association",
        ["Beyond Parallel"] = "Center for Strategic and International Studies",
        ["Brookings"] = "Brookings Institution",
        ["The Brookings Institution"] = "Brookings Institution",
        ["CFR"] = "Council on Foreign Relations",
        ["CSIS"] = "Center for Strategic and International Studies",
        ["Department of State"] = "U.S. Department of State",
        ["38 North: Informed Analysis of North Korea"] = "38 North",
        ["Hankyoreh"] = "The Hankyoreh",
        ["KBS WORLD Radio"] = "KBS WORLD",
        ["Korea Economic Institute"] = "Korea Economic Institute of America",
        ["Korea Herald"] = "The Korea Herald",
        ["Korea Times"] = "The Korea Times",
        ["Office of the Spokesperson"] = "U.S. Department of State",
        ["PBS"] = "PBS NewsHour",
        ["PBS News"] = "PBS NewsHour",
        ["The Wilson Center"] = "Wilson Center",
        ["United States Department of State"] = "U.S. Department of State",
        ["United States Institute of Peace"] = "U.S. Institute of Peace",
        ["USIP"] = "U.S. Institute of Peace",
        ["Yonhap"] = "Yonhap News Agency",
        ["연합뉴스"] = "Yonhap News Agency",
        ["한겨레"] = "The Hankyoreh",
    };

    private static readonly HashSet<string> Others = new(["CNN", "KBS WORLD", "NPR", "PBS NewsHour", "Radio Free Asia", "The Diplomat", "The Hankyoreh", "The Korea Herald", "The Korea Times", "The White House", "Voice of America", "Yonhap News Agency"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whose name a whole line is; null when it is anything else.</summary>
    public static string? Named(string line) => ByName.GetValueOrDefault(line) ?? ByHost.Values.FirstOrDefault(name => name.Equals(line, StringComparison.OrdinalIgnoreCase)) ?? (Others.TryGetValue(line, out var other) ? other : null);

    /// <summary>The archive's spelling of a name as the publisher's own pages print it.</summary>
    public static string Spelled(string printed) => Named(printed) ?? printed;
}
