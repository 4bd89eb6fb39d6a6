using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Runtimes;

/// <summary>What runs low-code apps, and what its images promise.</summary>
/// <param name="Name">What apps call it.</param>
/// <param name="Port">The port that it serves HTTP on.</param>
/// <remarks>Kind <c>Runtime</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record Runtime(string Name, int Port)
{
    /// <summary>Paths that say how it is; a path without a value is not asked.</summary>
    public RuntimeHealth Health { get; init; } = RuntimeHealth.None;

    /// <summary>Where its metrics are; <see langword="null"/> if it has none.</summary>
    public RuntimeMetrics? Metrics { get; init; }

    /// <summary>How an app gets into it.</summary>
    public RuntimeBundle Bundle { get; init; } = RuntimeBundle.Baked;

    /// <summary>How long it takes to start.</summary>
    public ColdStart ColdStart { get; init; }

    /// <summary>Folders that it writes to; the rest of its file system can only be read.</summary>
    public ValueList<string> WritablePaths { get; init; } = ValueList<string>.Empty;

    /// <summary>Environment variables that each app gets.</summary>
    public ValueMap Variables { get; init; } = ValueMap.Empty;

    /// <summary>What is started; empty for what the image starts.</summary>
    public ValueList<string> Command { get; init; } = ValueList<string>.Empty;

    /// <summary>Arguments of what is started.</summary>
    public ValueList<string> Args { get; init; } = ValueList<string>.Empty;
}
