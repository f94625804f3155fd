using KoreaPeace.Archive.Records;

namespace KoreaPeace.Archive.Ingest;

/// <summary>The speakers of a record: of a transcript, or of an event or a podcast that the archive holds no words of.</summary>
public static class SpeakerFields
{
    public static List<Contributor> Of(Fields fields, Vocabularies vocabularies)
    {
        var speakers = new List<Contributor>();
        foreach (var speaker in fields.Groups("speakers"))
        {
            var slug = speaker.Required("person", "frank-aum");
            var person = vocabularies.People.Entries.GetValueOrDefault(slug);
            if (person is null && slug.Length > 0 && vocabularies.People.IsComplete)
                speaker.Problem("person", vocabularies.People.Unknown("person", slug));
            speakers.Add(new Contributor
            {
                Position = speakers.Count,
                Person = slug,
                Name = person?.Name ?? slug,
                Role = RoleOf(speaker),
                Title = speaker.Text("title"),
                Label = speaker.Text("as") ?? person?.Name,
            });
            speaker.RejectTheRest();
        }

        return speakers;
    }

    private static Role RoleOf(Fields speaker)
    {
        var roles = Enum.GetValues<Role>().Where(role => role != Role.Author).ToDictionary(role => role.ToString().ToLowerInvariant());
        var written = speaker.Required("role", "guest");
        if (roles.TryGetValue(written, out var role)) return role;
        if (written.Length > 0) speaker.Problem("role", $"role \"{written}\" is not one of {string.Join(", ", roles.Keys)}");
        return Role.Speaker;
    }
}
