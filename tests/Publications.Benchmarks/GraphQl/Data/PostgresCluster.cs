using System.Diagnostics;
using System.Globalization;

namespace Publications.Benchmarks.GraphQl.Data;

/// <summary>A PostgreSQL of our own, made from Debian's programs, reached through a socket in its folder alone.</summary>
/// <param name="folder">Its data folder.</param>
internal sealed class PostgresCluster(string folder) : IDisposable
{
    /// <summary>Name of its database and of its user.</summary>
    public const string Name = "postgres";

    private static readonly string? Programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Max()
        : null;

    /// <summary>True when the programs are on this machine.</summary>
    public static bool IsThere => Programs is not null;

    /// <summary>The folder of its socket, which clients take for a host.</summary>
    public string Host => folder;

    /// <summary>Its process, while it runs.</summary>
    public int Process => int.Parse(File.ReadLines(Path.Combine(folder, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    /// <summary>Makes it, without starting it. Texts are compared by their bytes, as everywhere else.</summary>
    public void Create()
    {
        if (Environment.UserName == "root")
        {
            Run("chown", "/", "postgres", folder); // PostgreSQL refuses to be run by root
        }

        RunAsOwner("initdb", "--auth=trust", "--username", Name, "--encoding=UTF8", "--locale=C", "--no-sync", "-D", folder);
        File.AppendAllText(Path.Combine(folder, "postgresql.conf"), """

            listen_addresses = ''
            max_connections = 100
            shared_buffers = 1GB
            effective_cache_size = 4GB
            work_mem = 32MB
            random_page_cost = 1.1
            jit = off
            synchronous_commit = off
            autovacuum = off
            """);
    }

    /// <summary>Starts it and waits until it answers; one that an interrupted run left is stopped first.</summary>
    public void Start()
    {
        if (File.Exists(Path.Combine(folder, "postmaster.pid")) && Directory.Exists($"/proc/{Process}"))
        {
            Dispose();
        }

        RunAsOwner("pg_ctl", "start", "--wait", "-D", folder, "--log", Path.Combine(folder, "server.log"), "-o", $"-k {folder}");
    }

    /// <summary>Runs a script of psql, which names files relative to a folder.</summary>
    public void Script(string path, string files) =>
        Run(Path.Combine(Programs!, "psql"), files, "--quiet", "--no-psqlrc", "--set", "ON_ERROR_STOP=1", "-h", folder, "-U", Name, "-f", path);

    /// <summary>Stops it.</summary>
    public void Dispose() => RunAsOwner("pg_ctl", "stop", "--wait", "--mode=fast", "-D", folder);

    private static void RunAsOwner(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        if (Environment.UserName == "root")
        {
            Run("runuser", "/", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, "/", arguments);
        }
    }

    /// <summary>Their chatter goes nowhere, their errors where ours do.</summary>
    private static void Run(string program, string folder, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null </dev/null", program, .. arguments]) { WorkingDirectory = folder })
            ?? throw new InvalidOperationException($"{program} could not be started.");
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
