namespace LcncInfra.Generation.Tests;

/// <summary>Tests that count what the whole process does, and so run while no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
