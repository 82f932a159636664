using System.Text.RegularExpressions;

namespace Publications.Tests.Architecture;

public partial class NameTests
{
    [Fact]
    public void No_file_or_folder_is_named_after_nothing_in_particular() =>
        ProjectFiles.All.Where(path => path.Split('/').Any(part => Vague().IsMatch(part))).ShouldBeEmpty();

    [Fact]
    public void No_type_is_named_after_nothing_in_particular() =>
        ProjectFiles.CSharp
            .SelectMany(path => TypeName().Matches(ProjectFiles.Text(path)).Select(match => $"{path}: {match.Groups[1].Value}").Where(name => Vague().IsMatch(name)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_room_says_what_it_is_for() =>
        Directory.EnumerateDirectories(Repository.At("src")).Where(room => !File.Exists(Path.Combine(room, "README.md"))).ShouldBeEmpty();

    [GeneratedRegex("(Helper|Util|Utility|Utilities|Manager|Common|Core)s?(?![a-z])")]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(?:class|struct|record|interface|enum)\s+(?:class\s+|struct\s+)?(\w+)")]
    private static partial Regex TypeName();
}
