using KoreaPeace.Archive.Concepts;
using KoreaPeace.Archive.Editions;
using KoreaPeace.Archive.Engines;
using KoreaPeace.Archive.Ingest;
using KoreaPeace.Archive.People;
using KoreaPeace.Archive.Publications;
using KoreaPeace.Archive.Quotes;
using KoreaPeace.Archive.Records;
using KoreaPeace.Archive.Related;
using KoreaPeace.Archive.Search;
using KoreaPeace.Archive.Timeline;
using KoreaPeace.Archive.Topics;
using KoreaPeace.Archive.Transcripts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KoreaPeace.Archive;

/// <summary>The library's whole dependency-injection surface.</summary>
public static class ArchiveRegistration
{
    public static IServiceCollection AddArchive(this IServiceCollection services, ArchiveSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(DatabaseEngine.Sqlite);
        services.AddSingleton(provider => new EditionFolder(settings.Data, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<EditionProvider>();
        services.AddSingleton<Ingestion>();

        // Scoped, so a request keeps the edition it began with whatever is published meanwhile.
        services.AddScoped(provider => provider.GetRequiredService<EditionProvider>().Current ?? throw new NoEditionException());
        services.AddScoped(provider =>
        {
            var edition = provider.GetRequiredService<OpenEdition>();
            return edition.Engine.OpenToRead(edition.Database);
        });
        services.AddScoped<RecordQueries>();
        services.AddScoped<TranscriptQueries>();
        services.AddScoped<QuestionQueries>();
        services.AddScoped<PublicationQueries>();
        services.AddScoped<RelatedQueries>();
        services.AddScoped<PassagesLikeThis>();
        services.AddScoped<TopicQueries>();
        services.AddScoped<PersonQueries>();
        services.AddScoped<PersonTurnQueries>();
        services.AddScoped<MentionQueries>();
        services.AddScoped<ConceptQueries>();
        services.AddScoped<TimelineQueries>();
        services.AddScoped<SearchQueries>();
        services.AddScoped<SuggestionQueries>();
        services.AddScoped<QuotePlaces>();
        services.AddScoped<QuoteQueries>();
        services.AddScoped<SaidQueries>();
        services.AddScoped<ConcordanceQueries>();
        return services;
    }
}

/// <summary>There is no edition to serve yet.</summary>
public sealed class NoEditionException() : Exception("The archive has not been built yet.");
