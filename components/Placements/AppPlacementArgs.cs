using System.Runtime.CompilerServices;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Components.Declarations;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Labels;
using Pulumi;

namespace LcncInfra.Components.Placements;

/// <summary>What an <see cref="AppPlacement"/> places, and where.</summary>
/// <param name="file">The file that declares it; left to the compiler.</param>
/// <param name="line">The line that declares it; left to the compiler.</param>
public sealed class AppPlacementArgs([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : ResourceArgs
{
    /// <summary>The declarations it becomes part of.</summary>
    public required PlatformDeclarations Declarations { get; init; }

    /// <summary>The workload with its deployment targets, of all environments.</summary>
    public required Workload Workload { get; init; }

    /// <summary>Name of the registration that it comes through, declared or in YAML.</summary>
    public required string Registration { get; init; }

    /// <summary>Which cluster types it goes to, by label.</summary>
    public required LabelSelector ClusterTypes { get; init; }

    /// <summary>Which of its deployment targets, by label; all if nothing is said.</summary>
    public LabelSelector Targets { get; init; } = LabelSelector.Everything;

    /// <summary>What it needs beside; its name must be the workload's.</summary>
    public WorkloadRequirements? Requirements { get; init; }

    /// <summary>The line of the program.</summary>
    internal SourceSpan At { get; } = DeclaringLine.Of(file, line);
}
