using System.Net.Sockets;
using Publications.Api.GraphQl;
using Publications.Api.Http;
using Publications.Ingestion;
using Publications.Ingestion.Settings;
using Publications.Query.Documents;
using Publications.Query.Execution;
using Publications.Query.Schema;
using Publications.Stores;
using Serilog;
using Serilog.Events;
using Serilog.Filters;

namespace Publications.Api.Hosting;

/// <summary>Puts the service together.</summary>
public static class Service
{
    /// <summary>Runs the service until it is told to end.</summary>
    /// <exception cref="ServiceStartException">An option or the set-up is wrong, or an address cannot be listened on.</exception>
    /// <exception cref="IngestionException">A setting is wrong.</exception>
    public static async Task RunAsync(string[] args)
    {
        await using var app = Create(args);
        try
        {
            await app.StartAsync();
        }
        catch (Exception error) when (IsAboutListening(error))
        {
            throw ListeningAddresses.Unavailable(app.Configuration, error);
        }

        await app.WaitForShutdownAsync();
    }

    /// <summary>The service as the command line, the environment and <c>appsettings.json</c> ask for it; not yet started.</summary>
    /// <exception cref="ServiceStartException">An option or the set-up is wrong.</exception>
    /// <exception cref="IngestionException">A setting is wrong.</exception>
    public static WebApplication Create(string[] args)
    {
        CommandLineOptions.Check(args);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddCommandLine(args, CommandLineOptions.Mappings);
        builder.WebHost.UseUrls(ListeningAddresses.Of(builder.Configuration));
        var settings = PublicationsSettings.Read(name => builder.Configuration[name]);

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = GraphQlRequestReader.MaxBytes;
        });
        builder.Services.AddSerilog(logging => logging.ReadFrom.Configuration(builder.Configuration)
            .Filter.ByExcluding(entry => Matching.FromSource("Microsoft.Extensions.Hosting")(entry) && IsAboutListening(entry.Exception))); // said in one line at the end
        builder.Services.AddSingleton(settings).AddSingleton(TimeProvider.System).AddSingleton<GraphReadiness>().AddSingleton<Announcement>()
            .AddSingleton(_ => StoreFactory.Open(settings.ToStoreSettings()))
            .AddSingleton(ApiSchema.Default).AddSingleton(DocumentLimits.Default).AddSingleton<GraphQlExecutor>()
            .AddSingleton<IStatementRunner>(services => services.GetRequiredService<IGraphStore>())
            .AddSingleton<GraphQlExecution>(services => services.GetRequiredService<GraphQlExecutor>().ExecuteAsync)
            .AddHostedService<GraphFiller>();

        var app = builder.Build();
        app.UseSerilogRequestLogging(logging => logging.GetLevel = (context, _, error) =>
            error is not null || context.Response.StatusCode == StatusCodes.Status500InternalServerError ? LogEventLevel.Error : LogEventLevel.Debug);
        app.Use((HttpContext context, RequestDelegate next) => SafeErrors.InvokeAsync(context, next, app.Logger));
        app.MapExplorer();
        app.MapHealth();
        app.MapGraphQl();
        app.MapGet("/graph-schema.graphql", (ApiSchema schema) => Results.Text(schema.Sdl));
        return app;
    }

    private static bool IsAboutListening(Exception? error) => error is IOException or SocketException;
}
