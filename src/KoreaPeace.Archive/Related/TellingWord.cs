using KoreaPeace.Archive.Search;

namespace KoreaPeace.Archive.Related;

/// <summary>A word or a name by which a passage is told from others.</summary>
/// <param name="Key">Its stem; of a name, see <see cref="IndexKey.Of"/>.</param>
/// <param name="Shown">As the archive usually writes it.</param>
/// <param name="Weight">How rare it is, and how often the passage says it.</param>
internal sealed record TellingWord(string Key, string Shown, double Weight)
{
    public bool IsName => IndexKey.IsName(Key);
}
