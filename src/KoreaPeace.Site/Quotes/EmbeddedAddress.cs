using KoreaPeace.Archive.Records;
using KoreaPeace.Site.Citations;
using KoreaPeace.Site.Settings;
using KoreaPeace.Site.Shared;
using Microsoft.AspNetCore.WebUtilities;

namespace KoreaPeace.Site.Quotes;

/// <summary>An address of the archive that another site shows a card of, taken apart.</summary>
/// <param name="Anchor">Of a passage, from the path or behind the #; null for the whole piece.</param>
/// <param name="Quote">The words that it quotes; null for none.</param>
/// <param name="Turns">The turns that it cites; null for none.</param>
internal sealed record EmbeddedAddress(RecordKind Kind, string Slug, string? Anchor, string? Quote, string? Turns)
{
    /// <summary>Null when it is no address of a piece of this archive.</summary>
    public static EmbeddedAddress? Of(string url, SiteSettings settings)
    {
        var home = new Uri(settings.Base + "/");
        // A browser's address bar may say http where the archive says https; the host and the path before the pieces are the same.
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || !address.Authority.Equals(home.Authority, StringComparison.OrdinalIgnoreCase)
            || !address.AbsolutePath.StartsWith(home.AbsolutePath, StringComparison.Ordinal)) return null;

        if (address.AbsolutePath[home.AbsolutePath.Length..].TrimEnd('/').Split('/') is not [var list, var slug, .. { Length: <= 1 } rest] || KindOf(list) is not { } kind) return null;
        var query = QueryHelpers.ParseQuery(address.Query);
        var quote = query.TryGetValue("quote", out var words) && !string.IsNullOrWhiteSpace(words[0]) ? words[0] : null;
        var turns = query.TryGetValue(CitedTurns.Field, out var cited) && !string.IsNullOrWhiteSpace(cited[0]) ? cited[0] : null;
        var anchor = rest.Length == 1 ? Uri.UnescapeDataString(rest[0]) : quote is null && turns is null && IsTurn(address.Fragment) ? address.Fragment[1..] : null;
        return new EmbeddedAddress(kind, Uri.UnescapeDataString(slug), anchor, quote, turns);
    }

    private static RecordKind? KindOf(string list) => Enum.GetValues<RecordKind>().Cast<RecordKind?>().FirstOrDefault(kind => Addresses.ListOf(kind!.Value) == "/" + list); // every one of them is there

    /// <summary>Other fragments, such as #cite, lead to what is no passage.</summary>
    private static bool IsTurn(string fragment) => fragment.Length > 2 && fragment[1] == 't' && char.IsAsciiDigit(fragment[2]);
}
