using Spectre.Console;

namespace Publications.Worker.Output;

/// <summary>Tables for people; numbers stand to the right.</summary>
internal static class Tables
{
    public static void Write(TextWriter output, string[] header, IEnumerable<object[]> rows)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Math.Max(console.Profile.Width, 100);
        var table = new Table().Border(TableBorder.Rounded);
        var body = rows.ToArray();
        for (var i = 0; i < header.Length; i++)
        {
            var column = new TableColumn(Markup.Escape(header[i]));
            table.AddColumn(body.All(row => row[i] is int) ? column.RightAligned() : column);
        }

        foreach (var row in body)
        {
            table.AddRow([.. row.Select(cell => Markup.Escape(cell.ToString() ?? ""))]);
        }

        console.Write(table);
    }
}
