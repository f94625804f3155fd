using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Transcripts;

namespace KoreaPeace.Site.Citations;

/// <summary>What Zotero calls the kinds of items that the archive has (https://api.zotero.org/itemTypes).</summary>
internal static class ZoteroType
{
    public const string Interview = "interview";
    public const string Presentation = "presentation";
    public const string Report = "report";
    public const string Newspaper = "newspaperArticle";
    public const string Page = "webpage";

    /// <param name="type">As CSL has it.</param>
    public static string Of(ArchiveRecord record, string type) => record is Transcript ? type == "speech" ? Presentation : Interview : type == "report" ? Report : record.Type.Slug == "op-ed" ? Newspaper : Page;
}
