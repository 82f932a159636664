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
    [InlineData("--Publications:Access public", "Publications:Access is 'public', but this version has no access control yet")]
    public async Task A_wrong_option_ends_the_service_with_one_line(string arguments, string message)
    {
        await using var program = new RunningProgram(RunningProgram.Built("Publications.Api", arguments.Split(' ')));

        (await program.EndAsync(TestContext.Current.CancellationToken)).ShouldBe(2);
        program.Output.ShouldStartWith(message);
        program.Output.Trim().ShouldNotContain('\n');
    }
}
