using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Connections;

namespace Publications.Api.Hosting;

/// <summary>Where the service may listen: on this machine alone, until keys and public reading are there.</summary>
public static partial class ListeningAddresses
{
    private const string Default = "http://localhost:5080";
    private const string Alternative = "http://localhost:5081";

    /// <summary>The addresses to listen on, each checked to be loopback.</summary>
    /// <exception cref="ServiceStartException">Another machine could reach an address, a text is not an address, or addresses are given in a way that cannot be checked.</exception>
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
        return addresses.Select(Fault).FirstOrDefault(fault => fault is not null) is { } fault ? throw new ServiceStartException(fault) : addresses;
    }

    /// <summary>Says in one line that an error keeps the service from listening there.</summary>
    public static ServiceStartException Unavailable(IConfiguration configuration, Exception error) => new(
        $"The service cannot listen on {string.Join(", ", Of(configuration))}: {(error.InnerException is AddressInUseException ? "another program does" : error.Message.TrimEnd('.'))}. " +
        $"End that program, or choose another address with --urls, for example --urls {Alternative}.");

    private static string? Fault(string address)
    {
        // '*' and '+' stand for all addresses; no other name has them.
        if (!Uri.TryCreate(AnyHost().Replace(address, "$1[::]"), UriKind.Absolute, out var uri) || uri is not { Scheme: "http", PathAndQuery: "/", Host.Length: > 0 })
        {
            return $"--urls: '{address}' is not an address to listen on. Write it as http://HOST:PORT, for example {Default}.";
        }

        var isName = uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
        return !isName && !(IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))
            ? $"The address {address} can be reached from other machines. That requires Publications:Access, which this version does not have yet; listen on localhost, for example {Default}."
            : isName && uri.Port == 0
                ? $"--urls: '{address}' asks for any free port, which needs a number for the host: http://127.0.0.1:0."
                : null;
    }

    [GeneratedRegex(@"^(http://)[*+](?=[:/]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex AnyHost();
}
