var app = WebApplication.CreateBuilder(args).Build();
app.Run();

/// <summary>Named so that tests can host the service in their own process.</summary>
public partial class Program;
