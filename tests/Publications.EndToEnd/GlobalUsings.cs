global using Publications.Tests;
global using Shouldly;
global using Xunit;
