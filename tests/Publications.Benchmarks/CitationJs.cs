using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Publications.Benchmarks;

/// <summary>citation-js in node, installed by npm into a temporary folder.</summary>
internal static class CitationJs
{
    private const int Entries = 4_000;

    /// <summary>It reads the first entries in pieces, warms up on one piece, and prints entries per second; entries start at a line's <c>@</c>.</summary>
    private const string Script = """
        const { plugins } = require('@citation-js/core')
        require('@citation-js/plugin-bibtex')
        const fs = require('fs')
        const bytes = Buffer.alloc(16e6)
        const file = fs.openSync(process.argv[2])
        const text = bytes.toString('utf8', 0, fs.readSync(file, bytes, 0, bytes.length, 0))
        const entries = text.split(/\n(?=@)/).slice(0, +process.argv[3])
        const pieces = []
        for (let i = 0; i < entries.length; i += 200) pieces.push(entries.slice(i, i + 200).join('\n'))
        const read = piece => plugins.input.chain(piece, { generateGraph: false }).length
        read(pieces[0])
        const start = process.cpuUsage()
        let count = 0
        for (const piece of pieces) count += read(piece)
        const used = process.cpuUsage(start)
        console.log(count / ((used.user + used.system) / 1e6))
        """;

    /// <summary>Entries per second, the median of three runs; null when node or npm is not there or the installation fails.</summary>
    public static double? RateOf(string path, DirectoryInfo folder)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "read.js"), Script);
        if (Output(folder, "npm", "install", "--silent", "--no-audit", "--no-fund", "@citation-js/core", "@citation-js/plugin-bibtex") is null)
        {
            return null;
        }

        var rates = Enumerable.Range(0, 3)
            .Select(_ => Output(folder, "node", "read.js", path, Entries.ToString(CultureInfo.InvariantCulture)))
            .OfType<string>().Select(rate => double.Parse(rate, CultureInfo.InvariantCulture)).Order().ToArray();
        return rates.Length == 0 ? null : rates[rates.Length / 2];
    }

    private static string? Output(DirectoryInfo folder, string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output.Trim() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
