namespace Publications.Api.Hosting;

/// <summary>The service cannot start as it was asked to. The message says which option or setting is at fault and what to do.</summary>
public sealed class ServiceStartException(string message) : Exception(message);
