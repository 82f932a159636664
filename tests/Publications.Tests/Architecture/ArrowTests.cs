using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Publications.Tests.Architecture;

public partial class ArrowTests
{
    private static readonly IReadOnlyDictionary<string, IReadOnlySet<string>> Table = RoomTable.Read();

    [Fact]
    public void The_table_names_every_room_and_no_other() =>
        Table.Keys.Order().ShouldBe(Directory.EnumerateDirectories(Repository.At("src"), "Publications.*").Select(folder => Path.GetFileName(folder)["Publications.".Length..]).Order());

    [Fact]
    public void The_table_allows_only_rooms_that_exist() =>
        Table.Values.SelectMany(allowed => allowed).Distinct().Except(Table.Keys).ShouldBeEmpty();

    [Fact]
    public void No_project_refers_to_a_room_that_the_table_forbids() =>
        Table.SelectMany(row => References(row.Key).Except(row.Value).Select(other => $"{row.Key} → {other}")).ShouldBeEmpty();

    [Fact]
    public void No_source_file_names_a_room_that_the_table_forbids() =>
        ProjectFiles.CSharp.Where(path => path.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(path => Forbidden(path, RoomOf(path)))
            .ShouldBeEmpty();

    private static IEnumerable<string> Forbidden(string path, string room) =>
        RoomName().Matches(ProjectFiles.Text(path)).Select(match => match.Groups[1].Value).Distinct()
            .Where(other => other != room && Table.ContainsKey(other) && !Table[room].Contains(other))
            .Select(other => $"{path} → {other}");

    private static string RoomOf(string path) => path.Split('/')[1]["Publications.".Length..];

    private static IEnumerable<string> References(string room) =>
        XDocument.Load(Repository.At("src", $"Publications.{room}", $"Publications.{room}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))["Publications.".Length..]);

    [GeneratedRegex(@"\bPublications\.([A-Z]\w*)")]
    private static partial Regex RoomName();
}
