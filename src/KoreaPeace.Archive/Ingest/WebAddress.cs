namespace KoreaPeace.Archive.Ingest;

/// <summary>An address that a page may link to: whole, of the web, without white space.</summary>
public static class WebAddress
{
    public static bool Is(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !text.Any(char.IsWhiteSpace);
}
