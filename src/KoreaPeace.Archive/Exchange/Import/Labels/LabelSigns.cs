namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>The signs that papers and broadcasters set before who speaks.</summary>
internal static class LabelSigns
{
    /// <summary>Within the brackets of a regular expression.</summary>
    public const string All = @"\p{So}◇◆▷▶△▲▽▼□■○●◎◉⊙◁◀☏☎";
}
