namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Publishers by their host, spelled as the archive's records spell them.</summary>
internal static class KnownPublisher
{
    private static readonly Dictionary<string, string> ByHost = new()
    {
        ["38north.org"] = "38 North",
        ["afp.com"] = "Agence France-Presse",
        ["aljazeera.com"] = "Al Jazeera",
        ["ap.org"] = "Associated Press",
        ["apnews.com"] = "Associated Press",
        ["archives.gov"] = "U.S. National Archives and Records Administration",
        ["armscontrol.org"] = "Arms Control Association",
        ["asaninst.org"] = "Asan Institute for Policy Studies",
        ["asiasociety.org"] = "Asia Society",
        ["atlanticcouncil.org"] = "Atlantic Council",
        ["bbc.co.uk"] = "BBC",
        ["bbc.com"] = "BBC",
        ["beyondparallel.csis.org"] = "Center for Strategic and International Studies",
        ["brookings.edu"] = "Brookings Institution",
        ["c-span.org"] = "C-SPAN",
        ["carnegieendowment.org"] = "Carnegie Endowment for International Peace",
        ["cfr.org"] = "Council on Foreign Relations",
        ["chathamhouse.org"] = "Chatham House",
        ["chosun.com"] = "The Chosun Ilbo",
        ["cnn.com"] = "CNN",
        ["congress.gov"] = "U.S. Congress",
        ["crisisgroup.org"] = "International Crisis Group",
        ["csis.org"] = "Center for Strategic and International Studies",
        ["dailynk.com"] = "Daily NK",
        ["defense.gov"] = "U.S. Department of Defense",
        ["donga.com"] = "The Dong-A Ilbo",
        ["dw.com"] = "Deutsche Welle",
        ["fas.org"] = "Federation of American Scientists",
        ["foreignaffairs.com"] = "Foreign Affairs",
        ["foreignpolicy.com"] = "Foreign Policy",
        ["govinfo.gov"] = "U.S. Government Publishing Office",
        ["hani.co.kr"] = "The Hankyoreh",
        ["hankookilbo.com"] = "Hankook Ilbo",
        ["heritage.org"] = "The Heritage Foundation",
        ["hrw.org"] = "Human Rights Watch",
        ["hudson.org"] = "Hudson Institute",
        ["iaea.org"] = "International Atomic Energy Agency",
        ["iiss.org"] = "International Institute for Strategic Studies",
        ["isdp.eu"] = "ISDP",
        ["joins.com"] = "JoongAng Ilbo",
        ["joongang.co.kr"] = "JoongAng Ilbo",
        ["kbs.co.kr"] = "KBS",
        ["kcnawatch.org"] = "KCNA Watch",
        ["keia.org"] = "Korea Economic Institute of America",
        ["khan.co.kr"] = "The Kyunghyang Shinmun",
        ["kinu.or.kr"] = "Korea Institute for National Unification",
        ["koreaherald.com"] = "The Korea Herald",
        ["koreajoongangdaily.joins.com"] = "Korea JoongAng Daily",
        ["koreatimes.co.kr"] = "The Korea Times",
        ["korea.kr"] = "Korea.kr",
        ["mnd.go.kr"] = "Ministry of National Defense, Republic of Korea",
        ["mofa.go.kr"] = "Ministry of Foreign Affairs, Republic of Korea",
        ["nautilus.org"] = "Nautilus Institute",
        ["nbr.org"] = "National Bureau of Asian Research",
        ["ncnk.org"] = "National Committee on North Korea",
        ["nknews.org"] = "NK News",
        ["npr.org"] = "NPR",
        ["nti.org"] = "Nuclear Threat Initiative",
        ["nytimes.com"] = "The New York Times",
        ["ohmynews.com"] = "OhmyNews",
        ["pbs.org"] = "PBS NewsHour",
        ["president.go.kr"] = "Office of the President, Republic of Korea",
        ["pressian.com"] = "Pressian",
        ["quincyinst.org"] = "Quincy Institute for Responsible Statecraft",
        ["rand.org"] = "RAND",
        ["responsiblestatecraft.org"] = "Responsible Statecraft",
        ["reuters.com"] = "Reuters",
        ["rfa.org"] = "Radio Free Asia",
        ["sipri.org"] = "SIPRI",
        ["state.gov"] = "U.S. Department of State",
        ["stimson.org"] = "Stimson Center",
        ["theatlantic.com"] = "The Atlantic",
        ["thediplomat.com"] = "The Diplomat",
        ["theguardian.com"] = "The Guardian",
        ["tongilnews.com"] = "Tongil News",
        ["un.org"] = "United Nations",
        ["unikorea.go.kr"] = "Ministry of Unification, Republic of Korea",
        ["usip.org"] = "U.S. Institute of Peace",
        ["voakorea.com"] = "Voice of America",
        ["voanews.com"] = "Voice of America",
        ["warontherocks.com"] = "War on the Rocks",
        ["washingtonpost.com"] = "The Washington Post",
        ["whitehouse.gov"] = "The White House",
        ["wilsoncenter.org"] = "Wilson Center",
        ["yna.co.kr"] = "Yonhap News Agency",
        ["yonhapnews.co.kr"] = "Yonhap News Agency",
    };

    /// <summary>Null when nobody is known under the address's host.</summary>
    public static string? At(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        for (var host = uri.IdnHost.ToLowerInvariant(); host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            // Former governments' pages stand in their archives.
            if (host.EndsWith("whitehouse.archives.gov", StringComparison.Ordinal)) return "The White House";
            if (ByHost.TryGetValue(host, out var name)) return name;
        }

        return null;
    }

    // As houses print themselves over a piece, where that is not the archive's spelling.
    private static readonly Dictionary<string, string> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["38 North: Informed Analysis of North Korea"] = "38 North",
        ["AP News"] = "Associated Press",
        ["Arms Control Today"] = "Arms Control Association",
        ["BBC News"] = "BBC",
        ["Beyond Parallel"] = "Center for Strategic and International Studies",
        ["Brookings"] = "Brookings Institution",
        ["CFR"] = "Council on Foreign Relations",
        ["Crisis Group"] = "International Crisis Group",
        ["CSIS"] = "Center for Strategic and International Studies",
        ["Department of State"] = "U.S. Department of State",
        ["Hankyoreh"] = "The Hankyoreh",
        ["IISS"] = "International Institute for Strategic Studies",
        ["KBS WORLD Radio"] = "KBS WORLD",
        ["Korea Economic Institute"] = "Korea Economic Institute of America",
        ["Korea Herald"] = "The Korea Herald",
        ["Korea Times"] = "The Korea Times",
        ["Office of the Spokesperson"] = "U.S. Department of State",
        ["PBS"] = "PBS NewsHour",
        ["PBS News"] = "PBS NewsHour",
        ["RAND Corporation"] = "RAND",
        ["RFA"] = "Radio Free Asia",
        ["The Brookings Institution"] = "Brookings Institution",
        ["UN Press"] = "United Nations",
        ["The Wilson Center"] = "Wilson Center",
        ["United States Department of State"] = "U.S. Department of State",
        ["United States Institute of Peace"] = "U.S. Institute of Peace",
        ["USIP"] = "U.S. Institute of Peace",
        ["VOA"] = "Voice of America",
        ["VOA News"] = "Voice of America",
        ["Yonhap"] = "Yonhap News Agency",
        ["경향신문"] = "The Kyunghyang Shinmun",
        ["동아일보"] = "The Dong-A Ilbo",
        ["연합뉴스"] = "Yonhap News Agency",
        ["조선일보"] = "The Chosun Ilbo",
        ["중앙일보"] = "JoongAng Ilbo",
        ["통일뉴스"] = "Tongil News",
        ["통일부"] = "Ministry of Unification, Republic of Korea",
        ["프레시안"] = "Pressian",
        ["한겨레"] = "The Hankyoreh",
    };

    // As a line of its own such a name may as well be a subject or a place.
    private static readonly HashSet<string> AlsoWords = ["U.S. Congress", "United Nations", "Foreign Policy", "Foreign Affairs", "The Atlantic"];

    private static readonly HashSet<string> Houses = new(ByHost.Values.Except(AlsoWords).Append("KBS WORLD"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whose name a whole line is; null when it is anything else.</summary>
    public static string? Named(string line) => ByName.GetValueOrDefault(line) ?? (Houses.TryGetValue(line, out var house) ? house : null);

    /// <summary>The archive's spelling of a name as the publisher's own pages print it.</summary>
    public static string Spelled(string printed) => Named(printed) ?? printed;
}
