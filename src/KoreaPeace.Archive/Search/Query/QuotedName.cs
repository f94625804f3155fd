namespace KoreaPeace.Archive.Search;

/// <summary>A name in quotation marks: its other spellings will do, and nothing that is only another word for the thing.</summary>
internal static class QuotedName
{
    /// <summary>What to look for; nothing when the phrase is a description and no name, and its very words are meant.</summary>
    public static IReadOnlyList<Sought> Sought(IReadOnlyList<QueryName> names, IReadOnlyList<QueryTerm> typed) => [.. names.SelectMany(name => Sought(name, typed))];

    private static IEnumerable<Sought> Sought(QueryName name, IReadOnlyList<QueryTerm> typed)
    {
        if (name.Kind == Concepts.NamedKind.Person || !name.Spellings.Any(spelling => IsDescription(spelling, name))) return name.Sought;
        if (name.Spellings.Any(spelling => IsDescription(spelling, name) && spelling.IsSpelt(typed))) return [];
        // The places that name it were found by its descriptions, too.
        return name.Spellings.Where(spelling => spelling.IsTelling && !IsDescription(spelling, name)).SelectMany(spelling => spelling.Sought);
    }

    /// <summary>"complete denuclearization", "liaison office explosion": small letters, and not the usual name written otherwise.</summary>
    private static bool IsDescription(Spelling spelling, QueryName name) =>
        !ReferenceEquals(spelling, name.Spellings[0]) && spelling.Text.Any(char.IsAsciiLetterLower) && !spelling.Text.Any(char.IsUpper) && Letters(spelling.Text) != Letters(name.Name);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
