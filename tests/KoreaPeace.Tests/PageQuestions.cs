using AngleSharp.Dom;

namespace KoreaPeace.Tests;

/// <summary>What tests ask of a page.</summary>
public static class PageQuestions
{
    /// <summary>The text of everything that the selector finds, each with its white space as a reader sees it.</summary>
    public static IReadOnlyList<string> Texts(this IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(element => element.Words())];

    /// <summary>The text of the one element that the selector finds.</summary>
    public static string TheText(this IParentNode page, string selector) => Assert.Single(page.Texts(selector));

    /// <summary>Where the links that the selector finds lead, as they are written.</summary>
    public static IReadOnlyList<string> Links(this IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href") ?? "")];

    /// <summary>The value beside a label in a list of facts.</summary>
    public static string Fact(this IParentNode page, string label) => page.FactOf(label).Words();

    public static IElement FactOf(this IParentNode page, string label) =>
        Assert.Single(page.QuerySelectorAll(".facts > dt"), term => term.Words() == label).NextElementSibling ?? throw new InvalidOperationException($"{label} has no value");

    /// <summary>The text with every stretch of white space as one space.</summary>
    public static string Words(this INode node) => string.Join(' ', (node is IDocument page ? page.DocumentElement : node).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
