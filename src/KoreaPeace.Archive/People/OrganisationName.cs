using System.Text.RegularExpressions;

namespace KoreaPeace.Archive.People;

/// <summary>Names of bodies and houses, told from people's by a word that no person is called.</summary>
internal static partial class OrganisationName
{
    /// <summary>Whether a word of the name says that it is an organisation's.</summary>
    public static bool Is(string name) => name.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Any(word => Telling().IsMatch(word.Trim('.', ',', '(', ')', '’', '\'')));

    [GeneratedRegex(@"^(?:Institut\w*|Cent(?:er|re|rum)s?|Council|Group|Ministry|Committee|Subcommittee|Commission|Bank|University|College|School|Academy|Laborator(?:y|ies)|Foundation|Stiftung|Association|Agency|News|Press|Radio|Television|Office|Department|Bureau|Government|Embassy|Forum|Network|Project|Program|Programme|Team|Staff|Editors?|Board|Union|Society|Fund|House|Senate|Congress|Parliament|Assembly|Nations|States|Korea|Republic|Party|Army|Navy|Forces?|Command|Services?|Library|Archives?|Museum|Company|Corporation|Inc|LLC|LLP|Ltd|Journal|Review|Times|Post|Daily|Herald|Watch|North|South|The|Amnesty|International|National|World|Crisis|Action|Women|Peace|Security|Policy|Research|Studies|Initiative|Alliance|Federation|Coalition|Partners)$", RegexOptions.CultureInvariant)]
    private static partial Regex Telling();
}
