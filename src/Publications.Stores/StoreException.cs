namespace Publications.Stores;

/// <summary>A store failed. The message is one line: where, what, and what to do.</summary>
/// <param name="failure">What kind of failure.</param>
/// <param name="message">The line.</param>
/// <param name="inner">What the engine said.</param>
public sealed class StoreException(StoreFailure failure, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What kind of failure.</summary>
    public StoreFailure Failure { get; } = failure;
}

/// <summary>Kinds of failures of a store.</summary>
public enum StoreFailure
{
    /// <summary>Nothing answers there, or the file cannot be opened or written.</summary>
    Unreachable,

    /// <summary>Wrong user or password.</summary>
    Unauthorised,

    /// <summary>The server has no such database, or the file is another program's.</summary>
    WrongDatabase,

    /// <summary>The file is damaged or no database.</summary>
    Corrupt,

    /// <summary>Another program writes at the same time, or the server is overloaded; the same may work later.</summary>
    Busy,

    /// <summary>It took longer than the time limit.</summary>
    TimedOut,

    /// <summary>An element is in a state that a change set does not expect, breaks a uniqueness, or hangs in the air.</summary>
    Conflict,

    /// <summary>An element does not fit the schema.</summary>
    Misfit,

    /// <summary>The store refuses a statement: an error in the program.</summary>
    Refused,
}
