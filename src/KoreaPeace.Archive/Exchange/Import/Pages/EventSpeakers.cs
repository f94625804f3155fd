using System.Text.RegularExpressions;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Pages;

/// <summary>Who takes part in an event, as its page lists them: a name, mostly with a role, and one or more lines of what they are.</summary>
internal sealed partial class EventSpeakers(IReadOnlyList<PageLine> lines, LineLedger uses)
{
    /// <param name="Printed">The name with its titles.</param>
    /// <param name="Title">What they are; null when no line says it.</param>
    /// <param name="Question">What is doubtful; null when nothing is.</param>
    public sealed record Listed(string Printed, Role Role, string? Title, string? Question);

    /// <summary>Whether the page has such a list.</summary>
    public static bool IsHeading(PageLine line) => Heading().IsMatch(line.Text);

    public List<Listed> Read()
    {
        var speakers = new List<Listed>();
        var role = Role.Speaker;
        var isList = false;
        foreach (var line in lines.Where(line => !uses.IsUsed(line.Number)).ToList())
        {
            if (Heading().Match(line.Text) is { Success: true } heading)
            {
                (isList, role) = (true, heading.Groups["moderator"].Success ? Role.Moderator : Role.Speaker);
                uses.Drop(line.Number, "heading of the speakers");
            }
            else if (isList && line.Form == LineForm.Heading && !PersonName.IsLikely(KnownPeople.WithoutTitles(line.Text)))
            {
                isList = false;
            }
            else if (isList)
            {
                One(line, role, speakers);
            }
        }

        return speakers;
    }

    private void One(PageLine line, Role role, List<Listed> speakers)
    {
        var text = line.Text;
        string? question = null;
        // A country before a name looks like a label and is none.
        if (Country().Match(text) is { Success: true } country) text = text[country.Length..];

        var part = RoleBehind().Match(text);
        var name = part.Success ? text[..part.Index].TrimEnd(' ', ',', '(', '–', '-') : text;
        if (PersonName.IsLikely(KnownPeople.WithoutTitles(name)) && name.Length < 60)
        {
            if (part.Success && part.Groups["glued"].Success) question = $"line {line.Number} prints \"{line.Text}\", the name and the part run together";
            speakers.Add(new Listed(name, part.Success && part.Value.Contains("oderator", StringComparison.Ordinal) ? Role.Moderator : role, null, question));
            uses.Keep(line.Number, "speaker of the event");
        }
        else if (speakers is [.., var last] && text.Length < 200 && !text.EndsWith('.'))
        {
            speakers[^1] = last with { Title = last.Title is null ? text : $"{last.Title}, {text}" };
            uses.Keep(line.Number, "what a speaker is");
        }
    }

    [GeneratedRegex(@"^(?:Speakers?|Panel(?:ists?)?|Participants|Featured Speakers?|Discussants?|(?<moderator>Moderators?))\s*:?$|^(?:SPEAKERS|PANELISTS|(?<moderator>MODERATOR)):?$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?:,\s*|\s+[–-]\s+|\s*\()(?:moderator|Moderator|keynote(?: speaker| address)?|opening remarks|closing remarks|introductory remarks|welcoming remarks|discussant|chair)\)?$|(?<=\p{Ll})(?<glued>opening|closing|welcoming|introductory|keynote|moderator)(?: remarks| address)?$", RegexOptions.CultureInvariant)]
    private static partial Regex RoleBehind();

    [GeneratedRegex(@"^(?:U\.S\.|US|USA|ROK|DPRK|Japan|Japam|China|PRC|Russia|Korea|South Korea|North Korea):\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Country();
}
