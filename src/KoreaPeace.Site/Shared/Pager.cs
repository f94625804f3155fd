namespace KoreaPeace.Site.Shared;

/// <summary>The links between the pages of a list.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Address">Where a page of that number is.</param>
public sealed record Pager(int Page, int Pages, Func<int, string> Address);
