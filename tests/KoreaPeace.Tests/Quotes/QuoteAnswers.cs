using System.Text.Json;

namespace KoreaPeace.Tests.Quotes;

/// <summary>What the quote checker says, as a program gets it.</summary>
internal static class QuoteAnswers
{
    public static async Task<List<JsonElement>> Quotations(this TestArchive archive, string text, string? speaker = null) =>
        [.. (await archive.Json($"/api/quotes?text={Uri.EscapeDataString(text)}{(speaker is null ? "" : $"&speaker={Uri.EscapeDataString(speaker)}")}")).GetProperty("quotations").EnumerateArray()];

    public static string Verdict(this JsonElement quotation) => quotation.GetProperty("verdict").GetString()!; // every answer has one

    /// <summary>The comparison on one line: what only the archive has behind a plus, what only the quotation has behind a minus.</summary>
    public static string Compared(this JsonElement quotation) => string.Join(' ', quotation.GetProperty("places")[0].GetProperty("pieces").EnumerateArray().Select(piece => piece.GetProperty("in").GetString() switch
    {
        "said" => $"+[{Text(piece)}]",
        "quoted" => $"-[{Text(piece)}]",
        _ => Text(piece),
    }));

    private static string Text(JsonElement piece) => piece.GetProperty("text").GetString()!.Trim();
}
