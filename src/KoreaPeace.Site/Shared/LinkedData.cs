using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Site.Shared;

/// <summary>What search engines are told of a page, in the words of schema.org.</summary>
public static class LinkedData
{
    private static readonly HashSet<string> Reports = ["report", "book", "discussion-paper"];

    /// <summary>It has no word for an interview or its transcript.</summary>
    public static string TypeOf(ArchiveRecord record) => "https://schema.org/" + (record is Publication && Reports.Contains(record.Type.Slug) ? "Report" : "Article");
}
