using Publications.Worker;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);

/// <summary>Named so that tests can start the worker in their own process.</summary>
public partial class Program;
