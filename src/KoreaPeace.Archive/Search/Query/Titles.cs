using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Search;

/// <summary>What stands before or behind a name out of courtesy or for an office, and leaves it the same name.</summary>
internal static class Titles
{
    private const int Most = 3; // "former Vice Foreign Minister", "노동당 제1 부부장"

    private static readonly string[] Before =
    [
        "president", "former president", "president elect", "vice president", "chairman", "general secretary", "supreme leader", "leader", "marshal", "comrade", "prime minister", "premier", "minister", "foreign minister",
        "unification minister", "defense minister", "defence minister", "vice minister", "vice foreign minister", "secretary", "secretary of state", "deputy secretary", "deputy secretary of state", "secretary of defense", "ambassador", "envoy",
        "special envoy", "special representative", "national security adviser", "national security advisor", "senator", "congressman", "representative", "professor", "director", "former", "late", "dr", "mr", "mrs", "ms", "prof",
        "대통령", "위원장", "국무위원장", "주석", "총리", "장관", "지도자", "최고지도자", "총비서", "교수", "대사", "고",
    ];

    // The longest first: of 국무위원장 nothing may be left.
    private static readonly string[] Behind =
    [
        .. new[]
        {
            "대통령", "당선인", "후보", "위원장", "국무위원장", "국방위원장", "국무", "국방", "총비서", "총서기", "제1비서", "주석", "국가주석", "총리", "수상", "장관", "차관", "외무상", "외상", "외교부장관", "외교부", "통일부장관", "통일부", "국방부장관",
            "국무장관", "국방장관", "부장", "부부장", "제1부부장", "제1", "당", "노동당", "로동당", "원수", "동지", "장군", "여사", "대사", "특사", "특별대표", "대표", "의원", "국회의원", "교수", "박사", "실장", "비서실장", "안보실장", "국정원장", "보좌관", "특보", "전", "현", "미", "씨", "님",
        }.OrderByDescending(title => title.Length),
    ];

    /// <summary>What may be left of the text without titles, one fewer each time; a Korean particle behind a title goes with it.</summary>
    public static IEnumerable<string> Without(string typed)
    {
        var text = typed;
        for (var n = 0; n < Most && (WithoutLast(text) ?? WithoutFirst(text)) is { } rest; n++) yield return text = rest;
    }

    private static string? WithoutFirst(string text)
    {
        var words = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(4, words.Length - 1); count > 0; count--)
        {
            var title = string.Join(' ', words.Take(count)).Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
            if (Before.Contains(title)) return string.Join(' ', words.Skip(count));
        }

        return null;
    }

    private static string? WithoutLast(string text)
    {
        if (text.Length == 0 || !Hangul.IsHangul(text[^1])) return null;
        for (var end = text.Length; end > 1; end--)
        {
            if (end < text.Length && !Hangul.IsParticle(text[end..])) continue;
            var title = Array.Find(Behind, behind => end > behind.Length && text.AsSpan(0, end).EndsWith(behind, StringComparison.Ordinal));
            if (title is not null) return text[..(end - title.Length)].TrimEnd();
        }

        return null;
    }
}
