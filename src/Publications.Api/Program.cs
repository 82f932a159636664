using Publications.Api.Hosting;
using Publications.Ingestion;

if (args is ["--help" or "-h"])
{
    Console.Out.Write(CommandLineOptions.Help);
    return 0;
}

try
{
    await Service.RunAsync(args);
    return 0;
}
catch (Exception error) when (error is ServiceStartException or IngestionException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
