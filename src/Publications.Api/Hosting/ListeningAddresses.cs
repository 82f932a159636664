using System.Net;

namespace Publications.Api.Hosting;

/// <summary>Where the service may listen: on this machine alone, until keys and public reading are there.</summary>
public static class ListeningAddresses
{
    private const string Default = "http://localhost:5080";

    /// <summary>The addresses to listen on, each checked to be loopback.</summary>
    /// <exception cref="ServiceStartException">Another machine could reach an address, or addresses are given in a way that cannot be checked.</exception>
    public static string[] Of(IConfiguration configuration)
    {
        if (configuration["Publications:Access"] is { Length: > 0 } access)
        {
            throw new ServiceStartException(
                $"Publications:Access is '{access}', but this version has no access control yet, neither private nor public. Leave it out; the service then serves this machine alone.");
        }

        if (configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            throw new ServiceStartException("Kestrel:Endpoints is not read. Say where to listen with --urls (or ASPNETCORE_URLS).");
        }

        var addresses = (configuration["urls"] is { Length: > 0 } urls ? urls : Default)
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var address in addresses.Where(address => !IsLoopback(address)))
        {
            throw new ServiceStartException(
                $"The address {address} can be reached from other machines. That requires Publications:Access, which this version does not have yet; listen on localhost, for example {Default}.");
        }

        return addresses;
    }

    private static bool IsLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https" }
        && (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
