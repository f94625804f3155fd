using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Exchange.Import.Labels;

/// <summary>
/// Who speaks in a document: which of the lines that look labelled are, and whom each label means. A label is taken for a speaker's when its
/// form, its repetition or a name elsewhere in the document says so; whom it means is never guessed in silence.
/// </summary>
public sealed class SpeakerCast
{
    private const int MostNamed = 4; // in one decision
    private const int EnoughAlone = 3; // times that a single word stands as a label before it is taken for somebody's name

    private readonly NotSpeakers notSpeakers;
    private readonly KnownPeople people;
    private readonly IReadOnlyList<StatedName> stated;
    private readonly CastNames names;
    private readonly IReadOnlyDictionary<string, string> told;
    private readonly Dictionary<string, CastMember> members = [];
    private readonly Initials initials;
    private readonly bool isCaptioned;
    private readonly HashSet<string> koreans;
    private readonly Dictionary<int, string> doubtful;
    private readonly InnerLabels inner;
    private readonly HashSet<string> sure; // keys of labels that the form of the talk alone tells to be some
    private readonly HashSet<string> contested = []; // families whose labels have titles of several people

    /// <param name="lines">Of the source.</param>
    /// <param name="first">The first line of the talk, from 1.</param>
    /// <param name="end">The line after its last.</param>
    /// <param name="stated">Who is named at the head.</param>
    /// <param name="told">Whom labels mean, by label, as somebody has told.</param>
    /// <param name="given">How many marks of captions stand for another sign, such as a dash.</param>
    /// <remarks>In captions, where most changes of speaker bear no name, a label that stands once is none until something else names whom it says.</remarks>
    public SpeakerCast(IReadOnlyList<string> lines, int first, int end, Vocabularies known, IReadOnlyList<StatedName> stated, IReadOnlyDictionary<string, string> told, int given = 0)
    {
        (this.stated, this.told) = (stated, told);
        (notSpeakers, people) = (new NotSpeakers(known), new KnownPeople(known.People));
        var candidates = new List<LabelledLine>();
        for (var line = first; line < end; line++)
        {
            if (SpeakerLabels.At(lines[line - 1]) is { } label) candidates.Add(new LabelledLine(line, label, lines[line - 1][label.Length..].Trim()));
        }

        var whole = candidates.Where(candidate => candidate.Label.Form == LabelForm.Name && !notSpeakers.Hold(candidate.Label.Printed)).Select(candidate => KoreanCall.Bare(candidate.Label.Printed));
        names = new CastNames(whole.Concat(stated.Select(name => KnownPeople.WithoutTitles(name.Name))), lines);
        var printed = candidates.Where(candidate => candidate.Label.Form == LabelForm.Name).Select(candidate => candidate.Label.Printed).Distinct().ToList();
        var called = printed.Where(label => !notSpeakers.Hold(label) && label.Length > 2 && KnownPeople.WithoutTitles(label) is var family && !family.Contains(' ', StringComparison.Ordinal) && !Hangul.Contains(family))
            .Select(label => names.Of(KnownPeople.WithoutTitles(label))).Where(of => of.Count == 1).Select(of => of.First());
        initials = new Initials([.. printed, .. stated.Select(name => name.Name), .. called], stated);
        koreans = [.. printed.Concat(stated.Select(name => name.Name)).Select(KoreanCall.Bare).Where(name => name.Length > 1 && SpeakerLabels.IsKoreanPerson(name))];
        sure = [.. Asking(candidates), .. Letters(candidates)];
        isCaptioned = candidates.Count(candidate => candidate.Label.Form == LabelForm.Nobody) - given > candidates.Count / 3;
        var taken = candidates.GroupBy(candidate => KeyOf(candidate.Label)).Where(same => IsSpeaker([.. same])).SelectMany(same => same).ToHashSet();
        NotTaken = [.. candidates.Where(candidate => !taken.Contains(candidate))];
        // What is no label behind the mark of captions leaves the mark, which says that somebody else speaks.
        var marked = NotTaken.Select(candidate => SpeakerLabels.MarkAt(lines[candidate.Line - 1]) is { } mark ? new LabelledLine(candidate.Line, mark, lines[candidate.Line - 1][mark.Length..].Trim()) : null).OfType<LabelledLine>();
        Lines = [.. taken.Concat(marked).OrderBy(line => line.Line)];
        var begun = Lines.Select(line => line.Line).ToHashSet();
        doubtful = Enumerable.Range(first, end - first).Where(line => !begun.Contains(line)).Select(line => (line, Begin: LikeLabel.Of(lines[line - 1]))).Where(like => like.Begin is not null).ToDictionary(like => like.line, like => like.Begin!); // the filter above
        foreach (var open in NotTaken.Where(open => open.Label.Printed.Length == 1 || (open.Label.Post is not null && open.Words.EndsWith('?')) || (!notSpeakers.Hold(open.Label.Printed) && !NotSpeakers.IsSaid(open.Label.Printed)))) doubtful[open.Line] = $"{open.Label.Printed}:";
        inner = new InnerLabels(Lines.Select(line => line.Label.Printed));
        contested = LabelTitle.Contested(Lines.Where(line => line.Label.Form == LabelForm.Name && !Hangul.Contains(line.Label.Printed) && Told(line.Label) is null).Select(line => line.Label.Printed).Distinct(), stated);
        foreach (var line in Lines)
        {
            var member = MemberOf(line.Label);
            if (!member.Printed.Contains(line.Label.Printed)) member.Printed.Add(line.Label.Printed);
        }
    }

    /// <summary>The lines with which somebody begins to speak, in order.</summary>
    public IReadOnlyList<LabelledLine> Lines { get; }

    /// <summary>Lines that look labelled and are not taken for it.</summary>
    public IReadOnlyList<LabelledLine> NotTaken { get; }

    /// <summary>Lines with a label that comes back, and of which only the head can tell whether it is somebody's.</summary>
    public IEnumerable<LabelledLine> Open => NotTaken.Where(line => line.Label.Form == LabelForm.Name && !notSpeakers.Hold(line.Label.Printed) && !NotSpeakers.IsSaid(line.Label.Printed)).GroupBy(line => KeyOf(line.Label)).Where(same => same.Count() > 1).SelectMany(same => same);

    /// <summary>Labels of which somebody has told whom they mean, and that no line bears.</summary>
    public IEnumerable<string> ToldInVain => told.Keys.Where(label => !Lines.Any(line => line.Label.Printed == label || Told(line.Label) == told[label]));

    /// <summary>Everybody who speaks, in the order in which they first do.</summary>
    public IReadOnlyList<CastMember> Members => [.. Lines.Select(line => MemberOf(line.Label)).Distinct()];

    /// <summary>What the line begins with where that looks like a label, is none, and might be one; null when it does not.</summary>
    public string? LooksLabelled(int line) => doubtful.GetValueOrDefault(line);

    /// <summary>A label within the words of a line, behind the end of a sentence; null when there is none.</summary>
    public string? LabelWithin(string words) => inner.In(words);

    /// <summary>Why a line is not taken for labelled, as the account says it.</summary>
    public string WhyNot(SpeakerLabel label) => notSpeakers.Hold(label.Printed) ? $"\"{label.Printed}:\" is no speaker" : $"\"{label.Printed}:\" looks like a label and was not taken for one";

    /// <summary>Whose label it is, of those in <see cref="Lines"/>.</summary>
    public CastMember MemberOf(SpeakerLabel label)
    {
        var key = KeyOf(label);
        if (members.TryGetValue(key, out var known)) return known;
        var member = New(label);
        // One person under several labels is one.
        return members[key] = members.Values.FirstOrDefault(other => other.Label == member.Label || (member.Person is { } person && other.Person?.Slug == person.Slug)) ?? member;
    }

    /// <summary>Equal for names that differ in titles, initials and capitals only.</summary>
    private static string KeyOf(string name) => KoreanName.Letters(KnownPeople.WithoutInitials(KnownPeople.WithoutTitles(name)));

    private string KeyOf(SpeakerLabel label) => label.Form switch
    {
        LabelForm.Question => "?",
        LabelForm.Answer => "!",
        LabelForm.Nobody => $"> {label.Printed.ToLowerInvariant()}",
        LabelForm.Role => $"role {label.Printed.ToLowerInvariant()}",
        _ when NotSpeakers.HouseOf(label.Printed) is { } house => $"house {house}",
        _ when Given(label) is { } given => KeyOf(given),
        _ when IsContested(label) => $"{LabelTitle.Of(label.Printed)} {KeyOf(label.Printed)}",
        _ => KoreanName.Letters(initials.Whole(label.Printed) is { } whole ? KnownPeople.WithoutTitles(whole) : KoreanCall.IsFamily(label.Printed) ? OfFamily(label.Printed) is [var only] ? only : label.Printed : KoreanCall.Bare(label.Printed)),
    };

    /// <summary>Whose first name it is, of those whom the head names; null where it is nobody's, that of several, or a family's.</summary>
    private string? Given(SpeakerLabel label) => label.Form == LabelForm.Name && stated.Select(name => KnownPeople.WithoutTitles(name.Name)).Distinct().Where(name => name.StartsWith($"{label.Printed} ", StringComparison.OrdinalIgnoreCase)).ToList() is [var whole] && names.Of(label.Printed).Count == 0 ? whole : null;

    /// <summary>Whether it is the name of a family of which several speak.</summary>
    private bool IsContested(SpeakerLabel label) => contested.Count > 0 && Told(label) is null && !KnownPeople.WithoutTitles(label.Printed).Contains(' ', StringComparison.Ordinal) && contested.Contains(KeyOf(label.Printed));

    /// <summary>Whether a house speaks: one that is known, or whose whole name and whose initials are both labels.</summary>
    private bool IsHouse(SpeakerLabel label) => (initials.Whole(label.Printed) ?? label.Printed) is var whole && (NotSpeakers.IsAsker(whole) || (initials.Has(whole) && notSpeakers.IsBody(whole)));

    /// <summary>The agencies and stations of a press conference: each asks before somebody who answers again and again.</summary>
    private HashSet<string> Asking(List<LabelledLine> candidates)
    {
        var asked = candidates.Zip(candidates.Skip(1)).Where(pair => (NotSpeakers.IsPress(pair.First.Label.Printed) || NotSpeakers.IsAsker(pair.First.Label.Printed)) && pair.First.Words.Contains('?', StringComparison.Ordinal)).ToList();
        var answering = asked.CountBy(pair => KeyOf(pair.Second.Label)).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        var again = asked.CountBy(pair => KeyOf(pair.First.Label)).Where(count => count.Value > 1).Select(count => count.Key);
        return [.. asked.Where(pair => answering.Contains(KeyOf(pair.Second.Label))).Select(pair => KeyOf(pair.First.Label)), .. again];
    }

    /// <summary>Letters that take turns, as oral histories have them: <c>I:</c> and <c>J:</c>. Once each, they number a list.</summary>
    private List<string> Letters(List<LabelledLine> candidates) =>
        candidates.Where(candidate => candidate.Label.Printed is [var letter] && char.IsAsciiLetterUpper(letter)).CountBy(candidate => KeyOf(candidate.Label)).Where(count => count.Value > 1).Select(count => count.Key).ToList() is { Count: > 1 } letters ? letters : [];

    private bool IsSpeaker(IReadOnlyList<LabelledLine> same)
    {
        var label = same[0].Label;
        if (label.Form != LabelForm.Name) return true;
        if (Told(label) is not null || sure.Contains(KeyOf(label))) return true;
        if (IsHouse(label)) return same.Count > 1 || label.IsMarked;
        if (notSpeakers.Hold(label.Printed) || NotSpeakers.IsSaid(label.Printed)) return false;
        var name = KnownPeople.WithoutTitles(label.Printed);
        if (KoreanCall.Is(label.Printed)) return true;
        if (Hangul.Contains(name)) return SpeakerLabels.IsKoreanPerson(label.Printed) || same.Count >= EnoughAlone || same[0].Label.IsMarked || people.Of(name).New is null;
        if (initials.Whole(label.Printed) is not null || Given(label) is not null) return true;
        var isWhole = name.Contains(' ', StringComparison.Ordinal);
        if (isWhole || name != label.Printed) return !isCaptioned || same.Count > 1 || label.Post is not null || IsNamedElsewhere(name); // a courtesy before a family name says that it is one
        return names.Of(name).Count > 0 || same.Count >= EnoughAlone || (same.Count > 1 && people.Of(name).New is null) || same.Any(line => line.Label.IsMarked);
    }

    private string? Told(SpeakerLabel label) => told.GetValueOrDefault(label.Printed) ?? (label.Form is LabelForm.Question ? told.GetValueOrDefault("Q") : label.Form is LabelForm.Answer ? told.GetValueOrDefault("A") : null);

    private CastMember New(SpeakerLabel label)
    {
        var role = label.Form switch { LabelForm.Question => Role.Interviewer, LabelForm.Answer => Role.Guest, _ => SpokenRole.Of(label.Form == LabelForm.Role || KoreanCall.Is(label.Printed) ? label.Printed : label.Post ?? "") };
        if (Told(label) is { } name) return Named(name, label, role, null);
        if (label.Form == LabelForm.Name && !IsHouse(label) && !notSpeakers.IsBody(label.Printed) && !NotSpeakers.IsPress(label.Printed)) return OfName(label, role);
        if (label.Form is LabelForm.Name or LabelForm.Question)
            return Alone(Role.Interviewer) is { } asks ? Named(asks.Name, label, Role.Interviewer, $"The document names {asks.Name} as the interviewer; is it {asks.Name} who asks as \"{label.Printed}\"?") : Nobody(label, Role.Interviewer);
        return label.Form == LabelForm.Role && role is { } only && Alone(only) is { } alone ? Named(alone.Name, label, role, null) : Nobody(label, role);
    }

    /// <summary>The only one of whom the head says that they have this role; null when it says it of nobody, or of several.</summary>
    private StatedName? Alone(Role role) => stated.Where(name => name.Role == role).ToList() is [var alone] ? alone : null;

    private CastMember OfName(SpeakerLabel label, Role? role)
    {
        if (initials.Whole(label.Printed) is { } spelt) return Named(spelt, label, role, initials.IsExplained(label.Printed) || Lines.Any(line => line.Label.Printed == spelt) ? null : $"Is \"{label.Printed}\" {spelt}? The document names them and says no more");
        if (KoreanCall.IsFamily(label.Printed)) return OfFamily(label.Printed) is [var only] ? Named(only, label, role, null) : Several(label, role, OfFamily(label.Printed));
        var name = KoreanCall.Bare(label.Printed);
        // Foreigners are called by their family in Hangul, too: 클링너 of 브루스 클링너.
        if (Hangul.Contains(name) && names.Of(name) is { Count: 1 } foreign) return Named(foreign.First(), label, role, null);
        if (name.Contains(' ', StringComparison.Ordinal) || Hangul.Contains(name)) return Named(name, label, role, IsStated(name, label) ? null : $"\"{label.Printed}\" stands as a label and nowhere else; is it somebody who speaks?");
        var whole = names.Of(name);
        if (Given(label) is { } given) return Named(given, label, role, null);
        if (IsContested(label)) return OfContested(label, role, whole);
        if (whole.Count == 1) return Named(whole.First(), label, role, null);
        if (whole.Count == 0 && name == label.Printed && Initials.Are(name) && people.Of(name).New is not null) return Nobody(label, role);
        if (whole.Count == 0) return Named(name, label, role, null);
        return Several(label, role, whole);
    }

    /// <summary>Whoever is printed somewhere with the whole name behind this title; otherwise nobody, and those are named who are not printed behind another.</summary>
    private CastMember OfContested(SpeakerLabel label, Role? role, IReadOnlyCollection<string> whole)
    {
        var titles = Lines.Select(line => line.Label).Where(other => IsContested(other) && KeyOf(other.Printed) == KeyOf(label.Printed)).Select(other => LabelTitle.Of(other.Printed)).Where(title => title.Length > 0).Distinct().ToList();
        var own = LabelTitle.Of(label.Printed);
        var titled = whole.Where(name => titles.Exists(title => names.Has(title, name))).ToLookup(name => own.Length > 0 && names.Has(own, name));
        return titled[true].ToList() is [var only] ? Named(only, label, role, null) : Several(label, role, [.. whole.Except(titled[false])]);
    }

    /// <summary>Those of the document's Koreans whose family a label names with an office: <c>김 전 장관</c>.</summary>
    private List<string> OfFamily(string printed) => [.. koreans.Where(name => name[0] == printed[0])];

    private static CastMember Several(SpeakerLabel label, Role? role, IReadOnlyCollection<string> whole) => new($"[{label.Printed}]", null, role ?? Role.Speaker)
    {
        Decision = $"Who is \"{label.Printed}\"? The document names {(whole.Count == 0 ? "nobody of that family" : string.Join(" and ", whole))}. Put the right name into the labels and the person into speakers",
    };

    /// <summary>Whether anything but one label says that there is somebody of this name.</summary>
    private bool IsStated(string name, SpeakerLabel label) => label.IsMarked || label.Post is not null || Lines.Count(line => KeyOf(line.Label) == KeyOf(label)) > 1 || IsNamedElsewhere(name);

    private bool IsNamedElsewhere(string name) => people.Of(name).New is null || stated.Any(other => KeyOf(other.Name) == KeyOf(name)) || names.IsAlsoInWords(name, 1);

    private CastMember Named(string name, SpeakerLabel label, Role? role, string? doubt)
    {
        var known = stated.FirstOrDefault(other => KeyOf(other.Name) == KeyOf(name));
        // The head, or the words, may print in usual letters what a label prints in capitals.
        var usual = KnownPeople.InUsualLetters(KnownPeople.WithoutTitles(known?.Name ?? name));
        var person = people.Of(names.InUsualLetters(usual) ?? known?.Name ?? name);
        var post = label.Post is { } printed && SpokenRole.Of(printed) is null && !printed.Equals("byline", StringComparison.OrdinalIgnoreCase) ? printed : null;
        // Whoever is beyond doubt is called by their name; a doubtful label stays as it is printed, so that it can be judged.
        var decision = doubt ?? person.Decision;
        var isByName = !Hangul.Contains(label.Printed) && (decision is null || person.New is not null);
        return new CastMember(isByName ? person.Name : label.Printed, person, known?.Role ?? role ?? Role.Speaker) { Title = known?.Title ?? post, Decision = decision };
    }

    /// <summary>Q1 and Q2 are asked by one; Speaker 1 and Speaker 2 are two.</summary>
    private static string WithoutNumber(SpeakerLabel label) => label.Form is LabelForm.Role or LabelForm.Nobody ? label.Printed : label.Printed.TrimEnd([' ', '.', .. "0123456789"]);

    private CastMember Nobody(SpeakerLabel label, Role? role) => label.Form == LabelForm.Nobody && label.Printed != SpeakerLabels.Caption && SpeakerLabels.IsNobody(label.Printed)
        ? new CastMember($"[{label.Printed}]", null, Role.Speaker)
        : new CastMember(label.Printed == SpeakerLabels.Caption ? "[Unidentified]" : $"[{WithoutNumber(label)}]", null, role ?? Role.Speaker)
        {
            Decision = label.Printed == SpeakerLabels.Caption ? "The source marks that somebody else speaks and names nobody. Put names in place of [Unidentified] where you know them" : $"Who is \"{label.Printed}\"? The source does not say{Named()}. Put the name in place of the label and the person into speakers, or leave it when nobody knows",
        };

    /// <summary>Whom the head names and no label, to choose from.</summary>
    private string Named() => Silent() is { Count: > 0 and <= MostNamed } silent ? $"; its head names {string.Join(" and ", silent)}" : "";

    /// <summary>Whom the head names, and who has no label of their own.</summary>
    public IReadOnlyList<string> Silent() => [.. stated.Where(name => !members.Values.Any(member => member.Person is { } person && (person.Name == name.Name || person.New?.Hangul == name.Name)) && !Lines.Any(line => line.Label.Form == LabelForm.Name && IsOf(line.Label, KnownPeople.WithoutTitles(name.Name)))).Select(name => name.Name).Distinct()];

    private bool IsOf(SpeakerLabel label, string name) => KeyOf(label) == KeyOf(name) || CastNames.Families(name).Contains(KnownPeople.WithoutTitles(label.Printed), StringComparer.OrdinalIgnoreCase) || initials.Whole(label.Printed) == name || KoreanName.Letters(KnownPeople.WithoutInitials(KoreanCall.Bare(label.Printed))) == KeyOf(name);
}
