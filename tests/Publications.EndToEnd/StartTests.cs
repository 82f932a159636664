using System.Net;
using System.Net.Sockets;

namespace Publications.EndToEnd;

/// <summary>Options and settings that are wrong: one clear line, exit code 2, nothing begun.</summary>
public class StartTests
{
    [Theory]
    [InlineData("--sorces /tmp", "'--sorces' is not an option. The options are --sources,")]
    [InlineData("--sources", "--sources needs a value")]
    [InlineData("--sources no-such-folder", "Publications:Sources is 'no-such-folder', which is not a folder.")]
    [InlineData("--theme no-such-folder", "Publications:Theme is 'no-such-folder', which is not a folder.")]
    [InlineData("--store mysql", "Publications:Store is 'mysql'; it must be 'sqlite' or 'neo4j'.")]
    [InlineData("--urls http://0.0.0.0:5080", "The address http://0.0.0.0:5080 can be reached from other machines. That requires Publications:Access")]
    [InlineData("--urls http://*:5080", "The address http://*:5080 can be reached from other machines.")]
    [InlineData("--urls nonsense", "--urls: 'nonsense' is not an address to listen on.")]
    [InlineData("--urls http://localhost:99999", "--urls: 'http://localhost:99999' is not an address to listen on.")]
    [InlineData("--urls https://localhost:5080", "--urls: 'https://localhost:5080' is not an address to listen on.")]
    [InlineData("--urls http://localhost:0", "--urls: 'http://localhost:0' asks for any free port")]
    [InlineData("--Publications:Access public", "Publications:Access is 'public', but this version has no access control yet")]
    public async Task A_wrong_option_ends_the_service_with_one_line(string arguments, string message) =>
        (await EndAsync(arguments.Split(' '))).ShouldStartWith(message);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task An_address_that_another_program_has_ends_the_service_with_one_line_and_nothing_written(string host)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{host}:{((IPEndPoint)other.LocalEndpoint).Port}";
        var data = Path.Combine(Path.GetTempPath(), $"publications-{Guid.NewGuid():N}");

        (await EndAsync("--urls", address, "--data", data)).ShouldBe(
            $"The service cannot listen on {address}: another program does. End that program, or choose another address with --urls, for example --urls http://localhost:5081.");
        Directory.Exists(data).ShouldBeFalse();
    }

    /// <summary>Starts the service, which must end by itself with code 2.</summary>
    /// <returns>The one line that it wrote.</returns>
    private static async Task<string> EndAsync(params string[] arguments)
    {
        await using var program = new RunningProgram(RunningProgram.Built("Publications.Api", arguments));
        (await program.EndAsync(TestContext.Current.CancellationToken)).ShouldBe(2, program.Output);
        program.Output.Trim().ShouldNotContain('\n');
        return program.Output.Trim();
    }
}
