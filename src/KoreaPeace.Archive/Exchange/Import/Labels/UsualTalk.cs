using KoreaPeace.Archive.Exchange.Import.Pages;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>
/// The lines of a document with its labels as every reader knows them, name and colon, whatever marks the document sets them in. As many
/// lines as before; what is no label stays as it is.
/// </summary>
internal sealed class UsualTalk
{
    private readonly EnclosedTalk enclosed;
    private readonly DashedTalk dashed;

    public UsualTalk(IReadOnlyList<string> lines)
    {
        enclosed = new EnclosedTalk(SignedTalk.Labelled(MinutesTalk.Labelled(SetApartTalk.Labelled(lines))));
        dashed = new DashedTalk([.. TitledTalk.Labelled(TimedTalk.Labelled(enclosed.Lines)).Select(UsualLabel.Of)]);
        Lines = DottedTalk.Labelled(dashed.Lines);
    }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>Whether a line, from 1, stands outside the marks in which others speak, so that it is hardly theirs.</summary>
    public bool IsOutside(int line) => dashed.IsOutside(line) || enclosed.IsOutside(line);
}
