using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;
using Publications.Api.Hosting;

namespace Publications.Api.Http;

/// <summary>The browser's files, which the build puts into <c>explorer/</c> beside the program. Pages may load nothing from elsewhere.</summary>
public static class ExplorerPages
{
    private const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "explorer");

    /// <summary>Serves the start page at <c>/</c> and the files that the pages need.</summary>
    /// <exception cref="ServiceStartException">The files are not there.</exception>
    public static void MapExplorer(this WebApplication app)
    {
        if (!File.Exists(Path.Combine(Folder, "index.html")))
        {
            throw new ServiceStartException($"The explorer's files are not in {Folder}. Build the project src/Publications.Api again.");
        }

        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Folder),
            // Names below assets/ hold a hash of the content, so they never change; all else is asked for again.
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        });
        // Browsers ask for this one beside whatever is no page of ours: the schema, the health, an answer.
        app.MapGet("/favicon.ico", () => Results.File(Path.Combine(Folder, "icon.svg"), "image/svg+xml"));
        app.MapGet("/", context => SendAsync(context, "index.html"));
    }

    /// <summary>Answers with the playground.</summary>
    public static Task SendPlaygroundAsync(HttpContext context) => SendAsync(context, "playground.html");

    private static Task SendAsync(HttpContext context, string page)
    {
        context.Response.ContentType = $"{Accept.Html}; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = HeaderNames.Accept;
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return context.Response.SendFileAsync(Path.Combine(Folder, page), context.RequestAborted);
    }
}
