namespace KoreaPeace.Site.Settings;

/// <summary>The settings under "Archive", judged at the start.</summary>
public sealed class SiteSettings
{
    public const string Section = "Archive";

    /// <summary>The archive's name, on every page.</summary>
    public string Name { get; init; } = "Korea Peace Archive";

    /// <summary>The address under which the world reaches the site: permanent links begin with it, never with what a request claims.</summary>
    public string PublicUrl { get; init; } = "http://localhost:5080";

    /// <summary>The folder of seeds; empty for the nearest folder "seeds" from the current folder upwards.</summary>
    public string Seeds { get; init; } = "";

    /// <summary>The folder for editions; empty for "data" beside the seeds.</summary>
    public string Data { get; init; } = "";

    /// <summary>Where readers write to: an e-mail address or a web address; empty when the archive names none.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The contact as a link; null when there is none.</summary>
    public string? ContactLink => Contact.Length == 0 ? null : Contact.Contains("://", StringComparison.Ordinal) ? Contact : $"mailto:{Contact}";

    /// <summary>Look for edited seeds while serving, and take them in.</summary>
    public bool Watch { get; init; } = true;

    /// <summary>Keep in the data folder what was searched in vain and how often, and nothing else about it.</summary>
    public bool CountSearches { get; init; }

    /// <summary>The public address without a slash at its end.</summary>
    public string Base => PublicUrl.TrimEnd('/');

    /// <summary>Permanent links are encrypted, so browsers may be told to stay so.</summary>
    public bool IsEncrypted => PublicUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="SettingsException">A setting is wrong or unknown.</exception>
    public static SiteSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var known = new[] { nameof(Name), nameof(PublicUrl), nameof(Seeds), nameof(Data), nameof(Watch), nameof(Contact), nameof(CountSearches) };
        foreach (var setting in section.GetChildren().Where(setting => !known.Contains(setting.Key, StringComparer.OrdinalIgnoreCase)))
            throw new SettingsException($"{Section}:{setting.Key} is not a setting; there are {string.Join(", ", known.Select(name => $"{Section}:{name}"))}");

        foreach (var claim in new[] { nameof(Watch), nameof(CountSearches) }.Where(name => section[name] is { } written && !bool.TryParse(written, out _)))
            throw new SettingsException($"{Section}:{claim} is \"{section[claim]}\"; it must be true or false");

        foreach (var listen in (configuration["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(address => !IsListenable(address)))
            throw new SettingsException($"Urls is \"{listen}\"; it must be an address to listen at, such as http://localhost:5081");

        var settings = section.Get<SiteSettings>() ?? new SiteSettings();
        if (string.IsNullOrWhiteSpace(settings.Name)) throw new SettingsException($"{Section}:Name is empty; give the archive a name");
        if (!Uri.TryCreate(settings.PublicUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Query.Length + url.Fragment.Length > 0)
            throw new SettingsException($"{Section}:PublicUrl is \"{settings.PublicUrl}\"; it must be a whole address such as https://archive.example.org");
        if (settings.Contact.Length > 0 && !System.Net.Mail.MailAddress.TryCreate(settings.Contact, out _) && !(Uri.TryCreate(settings.Contact, UriKind.Absolute, out var contact) && contact.Scheme is "http" or "https"))
            throw new SettingsException($"{Section}:Contact is \"{settings.Contact}\"; it must be an e-mail address or a web address");
        return settings;
    }

    private static bool IsListenable(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return address is { Scheme: "http" or "https", Port: >= 0 and <= 65535 };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

/// <summary>A setting that the program cannot start with.</summary>
public sealed class SettingsException(string message) : Exception(message);
