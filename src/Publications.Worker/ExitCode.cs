namespace Publications.Worker;

/// <summary>What the worker's exit code says.</summary>
public static class ExitCode
{
    /// <summary>All was read.</summary>
    public const int Clean = 0;

    /// <summary>Something was rejected; what was fine is kept.</summary>
    public const int Rejected = 1;

    /// <summary>The command, a setting or a name is wrong; nothing was done.</summary>
    public const int WrongUse = 2;

    /// <summary>The store is not reached.</summary>
    public const int NoStore = 3;
}
