namespace Publications.EndToEnd;

/// <summary>One service over the example's own sources, shared by all tests that only read.</summary>
public sealed class SeededService : IAsyncLifetime
{
    /// <summary>The service, ready.</summary>
    public RunningService Service { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Service = await RunningService.StartAsync();
        try
        {
            await Service.UntilReadyAsync();
        }
        catch
        {
            await Service.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Service.DisposeAsync();
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(Name)]
public sealed class SeededCollection : ICollectionFixture<SeededService>, ICollectionFixture<Browser>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "seeded service";
}
