using KoreaPeace.Site.Settings;
using Microsoft.AspNetCore.Connections;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace KoreaPeace.Site.Logging;

/// <summary>Logs for people in development, one JSON object a line in production. No search text, no address of a reader.</summary>
internal static class ArchiveLogging
{
    public static void AddArchiveLogging(this WebApplicationBuilder builder)
    {
        var logger = Configured(builder.Configuration).Enrich.FromLogContext()
            .Filter.ByExcluding(entry => entry.Exception?.InnerException is AddressInUseException); // serve says it in one line
        logger = builder.Environment.IsDevelopment()
            ? logger.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            : logger.WriteTo.Console(new RenderedCompactJsonFormatter());
        Log.Logger = logger.CreateLogger();
        builder.Services.AddSerilog(Log.Logger, dispose: true);
    }

    private static LoggerConfiguration Configured(IConfiguration configuration)
    {
        try
        {
            return new LoggerConfiguration().ReadFrom.Configuration(configuration);
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException or FormatException)
        {
            throw new SettingsException($"Serilog: {wrong.Message.TrimEnd('.')}");
        }
    }

    public static void UseArchiveRequestLogging(this WebApplication site) => site.UseSerilogRequestLogging(options =>
    {
        // The path only: the query holds what somebody searched for.
        options.MessageTemplate = "{RequestMethod:l} {RequestPath:l} {StatusCode} in {Elapsed:0} ms";
        options.IncludeQueryInRequestPath = false;
        options.EnrichDiagnosticContext = (diagnostics, context) => diagnostics.Set("RequestId", context.TraceIdentifier);
        options.GetLevel = (_, _, exception) => exception is null ? LogEventLevel.Information : LogEventLevel.Error;
    });
}
