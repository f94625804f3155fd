namespace KoreaPeace.Benchmarks.Speed;

/// <summary>A speech, cut into turns as an interview is.</summary>
/// <param name="Turns">Plain text, in spoken order.</param>
internal sealed record Speech(string Slug, string Title, string Speaker, int Year, IReadOnlyList<string> Turns);
