using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KoreaPeace.Archive;

namespace KoreaPeace.Tests.Rules;

/// <summary>What the compiler cannot see to.</summary>
public sealed partial class Architecture
{
    private const int MostLines = 250;
    private const int MostLinesOfTests = 300;

    private static readonly string[] EmptyNames = ["Service", "Services", "Manager", "Helper", "Helpers", "Util", "Utils", "Utilities", "Common", "Core"];

    private static readonly string[] PastTheEncoder = ["HtmlString", "AppendHtml", "SetHtmlContent", "Html.Raw", "WriteLiteral"];

    private static readonly string[] Shown = ["src/KoreaPeace.Site/Publications/PublicationPage.cshtml.cs", "src/KoreaPeace.Site/Shared/Words.cs", "src/KoreaPeace.Site/Transcripts/ShownTurn.cs"];

    private static readonly IReadOnlyList<(string Path, string Text)> Sources = [.. Files("src", "*.cs").Concat(Files("src", "*.cshtml"))];

    [Fact]
    public void names_SQLite_only_in_its_engine_and_where_engines_are_listed() =>
        Assert.All(Saying("Microsoft.Data.Sqlite").Concat(Saying("UseSqlite")), path => Assert.StartsWith("src/KoreaPeace.Archive/Engines/", path, StringComparison.Ordinal));

    [Fact]
    public void writes_SQL_only_in_engines() =>
        Assert.All(Saying("SqlQuery").Concat(Saying("ExecuteSql")).Concat(Saying("FromSql")).Concat(Saying("CommandText")), path => Assert.StartsWith("src/KoreaPeace.Archive/Engines/", path, StringComparison.Ordinal));

    [Fact]
    public void writes_markup_past_the_encoder_only_in_three_files() => Assert.Equal(
        Shown,
        PastTheEncoder.SelectMany(Saying).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Migrate(")]
    [InlineData("EnsureDeleted")]
    [InlineData("AddDbContextPool")]
    [InlineData("AddDbContextFactory")]
    [InlineData("AddPooledDbContextFactory")]
    [InlineData("UseAdvancedExtensions")]
    public void never_uses_what_loses_data_or_keeps_old_data_or_lets_markup_in(string name) => Assert.Empty(Saying(name));

    [Fact]
    public void leaves_nothing_to_do() =>
        Assert.Empty(Sources.Concat(Files("tests", "*.cs")).Where(source => Unfinished().IsMatch(source.Text)).Select(source => source.Path));

    [Fact]
    public void keeps_files_short()
    {
        Assert.Empty(Sources.Where(source => Lines(source.Text) > MostLines).Select(source => $"{source.Path}: {Lines(source.Text)} lines"));
        Assert.Empty(Files("tests", "*.cs").Where(source => Lines(source.Text) > MostLinesOfTests).Select(source => $"{source.Path}: {Lines(source.Text)} lines"));
    }

    [Fact]
    public void gives_every_type_a_name_that_says_something() =>
        Assert.Empty(Types.Where(type => Words().Matches(type.Name).Any(word => EmptyNames.Contains(word.Value))).Select(type => type.FullName));

    [Fact]
    public void names_no_type_like_its_namespace() =>
        Assert.Empty(Types.Where(type => type.Namespace?.Split('.')[^1] == type.Name).Select(type => type.FullName));

    [Fact]
    public void has_no_interface_because_nothing_has_two_implementations() =>
        Assert.Empty(Types.Where(type => type.IsInterface).Select(type => type.Name));

    [Fact]
    public void keeps_the_web_out_of_the_library() =>
        Assert.DoesNotContain(typeof(ArchiveSettings).Assembly.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)); // every reference has a name

    [Fact]
    public void keeps_the_library_s_packages_out_of_the_site_s_sight()
    {
        var packages = XDocument.Load(Path.Combine(Repository.Root, "src/KoreaPeace.Archive/KoreaPeace.Archive.csproj")).Descendants("PackageReference").ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Equal("compile;contentfiles;analyzers;build", package.Attribute("PrivateAssets")?.Value));
        Assert.DoesNotContain(typeof(Program).Assembly.GetReferencedAssemblies(), reference =>
            packages.Exists(package => reference.Name!.StartsWith(package.Attribute("Include")!.Value.Split(".Sqlite")[0], StringComparison.Ordinal))); // both have names
    }

    private static IEnumerable<Type> Types => new[] { typeof(ArchiveSettings).Assembly, typeof(Program).Assembly }.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("KoreaPeace", StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal));

    private static IEnumerable<string> Saying(string words) =>
        Sources.Where(source => source.Text.Contains(words, StringComparison.OrdinalIgnoreCase)).Select(source => source.Path);

    private static IEnumerable<(string Path, string Text)> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(Path.Combine(Repository.Root, path))));

    private static int Lines(string text) => text.TrimEnd('\n').Split('\n').Length;

    [GeneratedRegex("[A-Z][a-z]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(TOD[O]|FIXM[E]|HAC[K])\b")]
    private static partial Regex Unfinished();
}
