using Spectre.Console;

namespace Publications.Worker.Output;

/// <summary>Tables: drawn on a terminal, numbers to the right; in a pipe or a file plain columns parted by tabs, nothing wrapped or cut.</summary>
internal static class Tables
{
    public static void Write(TextWriter output, string[] header, IEnumerable<object[]> rows)
    {
        var body = rows.ToArray();
        var terminal = new AnsiConsoleOutput(output);
        if (!terminal.IsTerminal)
        {
            foreach (var row in body.Prepend(header))
            {
                output.WriteLine(string.Join('\t', row));
            }

            return;
        }

        var table = new Table().Border(TableBorder.Rounded);
        for (var i = 0; i < header.Length; i++)
        {
            var column = new TableColumn(Markup.Escape(header[i]));
            table.AddColumn(body.All(row => row[i] is int) ? column.RightAligned() : column);
        }

        foreach (var row in body)
        {
            table.AddRow([.. row.Select(cell => Markup.Escape(cell.ToString() ?? ""))]);
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = terminal }).Write(table);
    }
}
