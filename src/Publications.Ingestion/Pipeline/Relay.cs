namespace Publications.Ingestion.Pipeline;

/// <summary>Hands progress on at once and in order, unlike <see cref="Progress{T}"/>, which posts it to another thread.</summary>
internal sealed class Relay<T>(Action<T> report) : IProgress<T>
{
    /// <inheritdoc/>
    public void Report(T value) => report(value);
}
