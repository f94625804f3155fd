using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>What documents call those who take part, in the words of the archive.</summary>
public static partial class SpokenRole
{
    /// <summary>Null when the words say nothing of it.</summary>
    public static Role? Of(string printed)
    {
        foreach (var (role, words) in new[]
        {
            (Role.Host, Host()), (Role.Moderator, Moderator()), (Role.Interviewer, Interviewer()), (Role.Audience, Audience()), (Role.Panelist, Panelist()), (Role.Guest, Guest()), (Role.Witness, Witness()),
        })
        {
            if (words.IsMatch(printed)) return role;
        }

        return null;
    }

    [GeneratedRegex("host|anchor|presenter|진행|앵커|아나운서", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    [GeneratedRegex("moderat|presider|facilitator|^chair(?:man|woman|person)?$|사회", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Moderator();

    [GeneratedRegex("interviewer|reporter|journalist|correspondent|기자|인터뷰어|면담자|채록자|리포터", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Interviewer();

    [GeneratedRegex("audience|questioner|caller|청중|질문자", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Audience();

    [GeneratedRegex("panell?ist|패널|토론자", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Panelist();

    [GeneratedRegex("guest|interviewee|respondent|출연|게스트|대담자|구술자|인터뷰이$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Guest();

    [GeneratedRegex("witness|증인", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Witness();
}
