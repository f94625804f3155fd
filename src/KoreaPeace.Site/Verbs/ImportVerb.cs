using System.CommandLine;
using KoreaPeace.Archive.Exchange.Import;

namespace KoreaPeace.Site.Verbs;

/// <summary><c>import FORMAT PATH…</c>: makes seeds of documents for a person to read and correct, and accounts for every line of them.</summary>
internal sealed class ImportVerb : Command
{
    public ImportVerb() : base("import", "Make seeds of documents, for you to read and correct. Nothing is guessed in silence: each line of a source is accounted for.")
    {
        foreach (var importer in Importers.All) Add(new ImportFormat(importer));
    }

    private sealed class ImportFormat : Command
    {
        private readonly Importer importer;
        private readonly Argument<string[]> paths = new("PATH") { Description = "What to import; several one after another.", Arity = ArgumentArity.OneOrMore };
        private readonly Option<string?> into = new("--into") { Description = "The folder to write to; it is made where it is missing. Otherwise the folder of seeds.", HelpName = "DIR" };
        private readonly Option<bool> dryRun = new("--dry-run") { Description = "Say everything and write nothing." };
        private readonly Option<bool> replace = new("--replace") { Description = "Make seeds anew that are there and were made of something else. Ids of turns stay with their words, and what you have written stays." };
        private readonly Option<string?> report = new("--report") { Description = "Write the account of every line to this file, too, however many documents there are.", HelpName = "FILE" };
        private readonly Option<string?> seeds = Verb.SeedsOption();
        private readonly IReadOnlyList<(ImportOption Means, Option<string[]> Option)> told;

        public ImportFormat(Importer importer) : base(importer.Format, importer.Description)
        {
            this.importer = importer;
            told = [.. importer.Options.Select(option => (option, new Option<string[]>(option.Name)
            {
                Description = option.Description, HelpName = option.Value, Arity = ArgumentArity.OneOrMore,
            }))];
            Add(paths);
            foreach (var option in new Option[] { into, dryRun, replace, report }.Concat(told.Select(option => option.Option)).Append(seeds)) Add(option);
            SetAction((command, cancel) => Verb.Try(command, () => Task.FromResult(Run(command, cancel))));
        }

        private int Run(ParseResult command, CancellationToken cancel)
        {
            var archive = Verb.Folders(command, seeds, Verb.DataOption()).Seeds;
            var target = command.GetValue(into) is { } folder ? Path.GetFullPath(folder) : archive;
            if (command.GetValue(into) is null && !Directory.Exists(archive)) throw new DirectoryNotFoundException($"the seeds folder {archive} does not exist; give another with --seeds, or a folder to write to with --into.");

            if (told.FirstOrDefault(option => !option.Means.IsRepeatable && command.GetValue(option.Option) is { Length: > 1 }).Means is { } twice) throw new MisuseException($"{twice.Name} is told twice; tell it once");
            // A value that was forgotten, or a variable that was empty, must not send an import elsewhere.
            foreach (var (option, values) in told.Select(option => (option.Option.Name, Values: command.GetValue(option.Option) ?? [])).Append((into.Name, [command.GetValue(into) ?? ""])).Append((report.Name, [command.GetValue(report) ?? ""])))
            {
                if (values.FirstOrDefault(value => Options.Any(known => known.Name == value)) is { } value) throw new MisuseException($"{option} needs a value, and {value} is an option; put the value behind {option}");
            }

            var isTrial = command.GetValue(dryRun);
            var run = new ImportRun(target, archive, command.GetValue(replace), isTrial)
            {
                Told = told.Where(option => command.GetResult(option.Option) is not null).Select(option => option.Means.Field).OfType<string>().ToHashSet(),
            };
            var request = new ImportRequest
            {
                Paths = command.GetValue(paths) ?? [],
                Known = run.Known,
                Present = run.Present,
                Told = told.Where(option => command.GetResult(option.Option) is not null).ToDictionary(option => option.Means.Name, option => (IReadOnlyList<string>)(command.GetValue(option.Option) ?? [])),
            };
            using var account = command.GetValue(report) is { } file ? new StreamWriter(file) : null;
            var said = new ImportAccount(command.InvocationConfiguration, account, run.Said, isTrial);
            try
            {
                foreach (var outcome in run.Of(importer.Documents(request), cancel)) said.Of(outcome);
            }
            catch (OperationCanceledException)
            {
                said.Stopped();
                return Verb.CouldNotRun;
            }

            said.Summary();
            return said.HasRefusals ? Verb.CouldNotRun : Verb.Good;
        }
    }
}
