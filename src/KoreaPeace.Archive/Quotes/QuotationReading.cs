namespace KoreaPeace.Archive.Quotes;

/// <summary>A quotation taken apart where it marks a change.</summary>
/// <param name="Parts">In order; at least one.</param>
/// <param name="PutInBehind">What stands in square brackets behind the last part, with them; null for nothing.</param>
internal sealed record QuotationReading(IReadOnlyList<QuotedPart> Parts, string? PutInBehind)
{
    /// <summary>A change is marked that concerns words.</summary>
    public bool IsMarked => Parts.Count > 1 || PutInBehind is not null || Parts[0].IsRecased || Parts[0].Before.IsChange;

    /// <summary>Which part has the most letters.</summary>
    public int Longest { get; } = Enumerable.Range(0, Parts.Count).MaxBy(n => Parts[n].Letters.Count);

    public IEnumerable<string> PutIn => Parts.Select(part => part.Before.PutIn).Append(PutInBehind).OfType<string>();

    /// <summary>The part is so short that it would be found anywhere, and stands between ellipses by itself.</summary>
    public bool IsScrap(int n) => Quotation.IsShort([Parts[n].Letters]) && (n == 0 || Parts[n].Before.IsOmission) && (n == Parts.Count - 1 || Parts[n + 1].Before.IsOmission);

    /// <summary>The parts between two ellipses.</summary>
    public IEnumerable<IReadOnlyList<FoldedLetters>> Stretches
    {
        get
        {
            var stretch = new List<FoldedLetters>();
            foreach (var part in Parts)
            {
                if (part.Before.IsOmission && stretch.Count > 0)
                {
                    yield return stretch;
                    stretch = [];
                }

                stretch.Add(part.Letters);
            }

            yield return stretch;
        }
    }
}

/// <summary>A part of a quotation that is to be found as it stands.</summary>
/// <param name="Before">What was changed between the part before and this one.</param>
internal sealed record QuotedPart(FoldedLetters Letters, PartChange Before)
{
    /// <summary>A letter in it stood in square brackets.</summary>
    public bool IsRecased { get; init; }
}

/// <summary>A change that a quotation marks.</summary>
/// <param name="PutIn">What stands in square brackets, with them; null when nothing does.</param>
internal sealed record PartChange(bool IsOmission, string? PutIn)
{
    public static readonly PartChange None = new(false, null);

    public bool IsChange => this != None;
}
