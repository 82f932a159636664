namespace Publications.Tests.Architecture;

/// <summary>The table of <c>src/README.md</c> that says which room may use which.</summary>
public static class RoomTable
{
    private const string Header = "| room | may use |";

    /// <summary>Room → the rooms that it may use.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Read()
    {
        var rows = File.ReadLines(Repository.At("src", "README.md"))
            .SkipWhile(line => line != Header).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..3])
            .Select(cells => (Rooms: Names(cells[0]), MayUse: cells[1]))
            .ToList();
        var all = rows.SelectMany(row => row.Rooms).ToList();
        return rows
            .SelectMany(row => row.Rooms.Select(room => (room, Allowed: row.MayUse switch
            {
                "nothing" => [],
                "all but each other" => all.Except(row.Rooms),
                var names => Names(names),
            })))
            .ToDictionary(row => row.room, row => (IReadOnlySet<string>)row.Allowed.ToHashSet());
    }

    private static string[] Names(string cell) => cell.Split(',', StringSplitOptions.TrimEntries);
}
