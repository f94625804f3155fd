using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Site.Shared;

/// <summary>The addresses of the site's pages, from the root.</summary>
public static class Addresses
{
    public static string Of(ArchiveRecord record) => Of(record.Kind, record.Slug);

    public static string Of(RecordKind kind, string slug) => $"{ListOf(kind)}/{slug}";

    public static string ListOf(RecordKind kind) => kind == RecordKind.Transcript ? "/transcripts" : "/publications";

    /// <summary>A passage where it stands on its record's page.</summary>
    public static string Of(ArchiveRecord record, Passage passage) => passage is HeadPassage ? Of(record) : $"{Of(record)}#{passage.Anchor}";

    /// <summary>A passage on a page of its own; a description on its record's.</summary>
    public static string Alone(ArchiveRecord record, Passage passage) => passage is HeadPassage ? Of(record) : $"{Of(record)}/{passage.Anchor}";

    /// <summary>
    /// These words of a passage, marked. The fragment asks browsers that can to mark them, too (https://wicg.github.io/scroll-to-text-fragment/).
    /// </summary>
    public static string OfWords(ArchiveRecord record, Passage passage, string words) => $"{Alone(record, passage)}?quote={Uri.EscapeDataString(words)}#quote{TextFragment(words)}";

    public static string OfTopic(string slug) => $"/topics/{slug}";

    public static string OfPerson(string slug) => $"/people/{slug}";

    public static string OfConcept(string slug) => $"/concepts/{slug}";

    public static string OfEvent(string slug) => $"/timeline/{slug}";

    /// <summary>The page of what a text names.</summary>
    public static string Of(NamedKind kind, string slug) => kind switch
    {
        NamedKind.Person => OfPerson(slug),
        NamedKind.Concept => OfConcept(slug),
        _ => OfEvent(slug),
    };

    private static string TextFragment(string words)
    {
        const int most = 8; // words; of more, those at the ends will do
        var all = words.Split(' ');
        return ":~:text=" + (all.Length <= most ? Escaped(all) : $"{Escaped(all[..(most / 2)])},{Escaped(all[^(most / 2)..])}");

        // A dash and a comma have a meaning of their own in it.
        static string Escaped(string[] some) => Uri.EscapeDataString(string.Join(' ', some)).Replace("-", "%2D", StringComparison.Ordinal);
    }

    /// <summary>The name of the site that an address leads to, without "www.".</summary>
    public static string Host(string url)
    {
        var host = new Uri(url).Host;
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }
}
