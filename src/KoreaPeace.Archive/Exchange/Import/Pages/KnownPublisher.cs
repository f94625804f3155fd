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

    /// <summary>The archive's spelling of a name as the publisher's own pages print it.</summary>
    public static string Spelled(string printed) => printed switch
    {
        "United States Institute of Peace" or "USIP" => "U.S. Institute of Peace",
        "Brookings" => "Brookings Institution",
        "CSIS" => "Center for Strategic and International Studies",
        "United States Department of State" => "U.S. Department of State",
        "The Wilson Center" => "Wilson Center",
        "38 North: Informed Analysis of North Korea" => "38 North",
        "Korea Economic Institute" => "Korea Economic Institute of America",
        _ => printed,
    };
}
