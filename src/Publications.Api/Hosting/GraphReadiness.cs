namespace Publications.Api.Hosting;

/// <summary>Whether there is a whole graph to answer from, and if not, why. Written by the filler, read by requests.</summary>
public sealed class GraphReadiness
{
    private volatile string? obstacle = "The graph is being filled for the first time; ask again in a moment.";

    /// <summary>One line that says why the graph is not ready; null when it is.</summary>
    public string? Obstacle => obstacle;

    /// <summary>Not ready, for this reason.</summary>
    public void Wait(string reason) => obstacle = reason;

    /// <summary>Ready from now on.</summary>
    public void Open() => obstacle = null;
}
