namespace Publications.Tests.Architecture;

/// <summary>Nothing in the project tells on which machine, or from where, it was made.</summary>
public class TraceTests
{
    // In pieces, so that this file does not hold what it looks for.
    private static readonly string[] Traces =
    [
        "/ro" + "ot/", "/wo" + "rk/wt", "/wo" + "rk/main", "/ho" + "me/", "/Us" + "ers/", "C:\\Us" + "ers\\",
        "npm" + "js.", "registry." + "npm", "nuget" + ".org", "py" + "pi.org", "crates" + ".io", "proxy.go" + "lang", 
    ];

    [Fact]
    public void No_file_names_a_package_registry_or_a_folder_of_a_machine() =>
        ProjectFiles.All
            .SelectMany(path => Traces.Where(trace => ProjectFiles.Text(path).Contains(trace, StringComparison.OrdinalIgnoreCase)).Select(trace => $"{path}: {trace}"))
            .ShouldBeEmpty();

    [Fact]
    public void The_lock_file_of_the_explorer_says_what_to_install_and_not_from_where() =>
        ProjectFiles.Text("src/explorer/package-lock.json").ShouldNotContain("\"resolved\"");
}
