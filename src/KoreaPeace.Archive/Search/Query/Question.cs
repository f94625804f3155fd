using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.Search;

/// <summary>A question, in English or Korean, about what somebody said, or about who said something.</summary>
/// <param name="Who">Whose words are asked for, as typed; null when that is the question.</param>
/// <param name="What">What was said or spoken of, as typed.</param>
/// <param name="Time">Whether the earliest or the latest words are wanted.</param>
public sealed partial record Question(string? Who, string What, QuestionTime Time)
{
    private const string Saying = "said|says?|saying|stated?|declared?|thinks?|thought|promised?|argued?|claimed?|told us|written|wrote";
    private const string Mentioning = "said|says?|used?|mentioned|mentions?|called for|calls for|spoke of|speaks of|spoke about|talked about|proposed|demanded|promised|wrote";

    private const string Stance = "(?:공식\\s*)?(?:입장|견해|태도)";

    // The first that fits is meant.
    private static readonly Regex[] Forms = [Said(), WhoSaid(), WhenSaid(), View(), Position(), KoreanPosition(), KoreanView(), KoreanUtterance(), KoreanSaid(), KoreanWhoSaid(), Statement()];

    /// <summary>Null when it is no such question.</summary>
    public static Question? In(string typed)
    {
        var text = typed.Trim().TrimEnd('?', '？', '.', ' ');
        return Forms.Select(form => form.Match(text)).FirstOrDefault(match => match.Success) is { } match ? Of(match) : null;
    }

    private static Question? Of(Match match)
    {
        var (who, what) = (match.Groups["who"].Value.Trim(), match.Groups["what"].Value.Trim());
        var time = match.Groups["first"].Success ? QuestionTime.First : match.Groups["last"].Success ? QuestionTime.Last : QuestionTime.Any;
        return what.Length == 0 ? null : new Question(who.Length == 0 ? null : who, what, time);
    }

    // What has the DPRK said about Yongbyon
    [GeneratedRegex($@"^what\s+(?:has|have|had|did|does|do)\s+(?:the\s+)?(?<who>\S.*?)\s+(?:ever\s+|publicly\s+)?(?:{Saying}|have\s+to\s+say)\s+(?:about|on|of|regarding|concerning)\s+(?:the\s+)?(?<what>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    // Who first said complete denuclearization; who was the last to mention Yongbyon
    [GeneratedRegex($@"^who\s+(?:was\s+the\s+)?(?:(?<first>first|earliest)|(?<last>last|latest))?\s*(?:person\s+)?(?:to\s+)?(?:(?:{Mentioning})|say|call\s+for|speak\s+of|propose)\s+(?:(?:the|an?)\s+)?(?:(?:words?|terms?|phrase)\s+)?(?!(?:that|it|this|so)\b)(?<what>\S.*?)(?:\s+(?:the\s+)?most(?:\s+often)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhoSaid();

    // When did Kim Jong Un first mention denuclearization; when was Yongbyon last mentioned
    [GeneratedRegex($@"^when\s+did\s+(?:the\s+)?(?<who>\S.*?)\s+(?:(?<first>first)|(?<last>last))\s+(?:{Mentioning}|speak\s+of|talk\s+about|call\s+for)\s+(?<what>\S.*)$|^when\s+(?:was|were)\s+(?:the\s+words?\s+)?(?<what>\S.*?)\s+(?:(?<first>first)|(?<last>last))\s+(?:said|used|mentioned|spoken\s+of|called\s+for|proposed)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhenSaid();

    // How does Russia see the six-party talks; what did Moon think of sanctions
    [GeneratedRegex(@"^(?:how\s+(?:does|do|did|has|have)\s+(?:the\s+)?(?<who>\S.*?)\s+(?:sees?|seen|views?|viewed|regard(?:ed)?|assess(?:ed)?|judged?|feel\s+about|think\s+(?:of|about))|what\s+(?:does|do|did)\s+(?:the\s+)?(?<who>\S.*?)\s+(?:think|feel)\s+(?:of|about))\s+(?:the\s+)?(?<what>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex View();

    // 러시아는 6자회담을 어떻게 보나
    [GeneratedRegex(@"^(?<who>\S.*?)(?:은|는)\s+(?<what>\S.*?)(?:을|를)\s+어떻게\s+(?:보|봤|생각|평가|여기|여겼)\S*$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanView();

    // North Korea's position on denuclearization; the stance of the DPRK towards sanctions
    [GeneratedRegex(@"^(?:what\s+(?:is|was|are|were)\s+)?(?:the\s+)?(?:(?<who>\S.*?)['’]s?\s+(?:official\s+)?(?:position|stance|views?|attitude)|(?:official\s+)?(?:position|stance|views?|attitude)\s+of\s+(?:the\s+)?(?<who>\S.*?))\s+(?:on|towards?|about|regarding|concerning)\s+(?:the\s+)?(?<what>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    // Trump said fire and fury: asked by whoever remembers it so.
    [GeneratedRegex(@"^(?:[Dd]id\s+)?(?:[Tt]he\s+)?(?<who>\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){0,3}?)\s+(?:said|says?)\s+(?:that\s+)?(?<what>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    // 비핵화에 대한 북한의 입장; 북한의 입장 제재
    [GeneratedRegex($@"^(?:(?:(?<what>\S.*?)에\s?(?:대한|관한)\s+(?<who>\S+)의|(?<who>\S+)의\s+(?<what>\S.*?)에\s?(?:대한|관한))\s+{Stance}(?:은|는|이)?|(?<who>\S+)의\s+{Stance}\s+(?<what>\S.*)|(?<what>\S.*?)\s+(?<who>\S+)의\s+{Stance}(?:은|는|이)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanPosition();

    // 종전선언에 대해 문재인이 한 말; 문재인이 종전선언에 대해 한 말; 종전선언에 대한 문재인의 발언
    [GeneratedRegex(@"^(?:(?<what>\S.*?)에\s?(?:대해서?|대하여|관해서?|관하여)\s+(?<who>\S.*?)(?:이|가)\s+(?:한|했던|하는)\s+(?:말씀|말|발언|얘기|이야기)|(?<who>\S.*?)(?:이|가)\s+(?<what>\S.*?)에\s?(?:대해서?|대하여|관해서?|관하여)\s+(?:한|했던|하는)\s+(?:말씀|말|발언|얘기|이야기)|(?<what>\S.*?)에\s?(?:대한|관한)\s+(?<who>\S.*?)의\s+(?:말씀|말|발언|연설))(?:은|는|들|들은)?$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanUtterance();

    // 트럼프는 김정은에 대해 뭐라고 말했나
    [GeneratedRegex(@"^(?<who>\S.*?)(?:은|는|이|가)\s+(?<what>\S.*?)에\s?(?:대해서?|대하여|관해서?|관하여)\s+(?:뭐라고|뭐라|무엇이라고|무엇을|무슨|어떻게|어떤)(?:\s+.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanSaid();

    // 누가 처음 완전한 비핵화를 말했나
    [GeneratedRegex(@"^누가\s+(?:(?<first>처음|처음으로|최초로|먼저)\s+|(?<last>마지막으로)\s+)?(?<what>\S.*?)(?:을|를|이라고|라고|이란|란)?\s+(?:(?<first>처음|처음으로|최초로|먼저)\s+|(?<last>마지막으로)\s+)?(?:말을?|말했|언급했|주장했|제안했|썼|얘기했|이야기했)\S*$", RegexOptions.CultureInvariant)]
    private static partial Regex KoreanWhoSaid();
}

/// <summary>Which of several utterances a question is after.</summary>
public enum QuestionTime { Any, First, Last }
