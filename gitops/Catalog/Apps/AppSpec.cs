using LcncInfra.Catalog.Apps.Access;
using LcncInfra.Catalog.Apps.Databases;
using LcncInfra.Catalog.Apps.Exposure;
using LcncInfra.Catalog.Apps.Images;
using LcncInfra.Catalog.Apps.Objectives;
using LcncInfra.Catalog.Apps.Operations;
using LcncInfra.Catalog.Apps.Progressive;
using LcncInfra.Catalog.Apps.Resources;
using LcncInfra.Catalog.Apps.Scaling;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps;

/// <summary>What an app is, as far as it may differ from target to target.</summary>
/// <param name="Image">The container image.</param>
public sealed record AppSpec(AppImage Image)
{
    /// <summary>Files that its runtime mounts.</summary>
    public AppBundle Bundle { get; init; } = AppBundle.None;

    /// <summary>Environment variables of its own, by name.</summary>
    public ValueMap Variables { get; init; } = ValueMap.Empty;

    /// <summary>What each pod needs.</summary>
    public AppResources Resources { get; init; } = AppResources.Default;

    /// <summary>How many pods there are.</summary>
    public AppScaling Scaling { get; init; } = AppScaling.Default;

    /// <summary>How it is reached from outside of its cluster; <see langword="null"/> if it is not.</summary>
    public AppExposure? Exposure { get; init; }

    /// <summary>What it reaches outside of its namespace.</summary>
    public ValueList<AppEgress> Egress { get; init; } = ValueList<AppEgress>.Empty;

    /// <summary>Secrets that it uses.</summary>
    public ValueList<AppSecret> Secrets { get; init; } = ValueList<AppSecret>.Empty;

    /// <summary>Who it is to others.</summary>
    public AppIdentity Identity { get; init; } = AppIdentity.None;

    /// <summary>What it keeps its data in.</summary>
    public AppDatabases Databases { get; init; } = AppDatabases.None;

    /// <summary>Regions that its data may be in; empty for anywhere.</summary>
    public ValueList<string> Residency { get; init; } = ValueList<string>.Empty;

    /// <summary>How a new version takes over; <see langword="null"/> for as Kubernetes does it.</summary>
    public AppProgressive? Progressive { get; init; }

    /// <summary>How well it has to serve.</summary>
    public AppObjectives Objectives { get; init; } = AppObjectives.None;

    /// <summary>What it needs at the edge; <see langword="null"/> if nothing.</summary>
    public AppEdge? Edge { get; init; }

    /// <summary>What keeps its pods apart from the kernel of their node.</summary>
    public RuntimeIsolation Isolation { get; init; }

    /// <summary>When it is backed up; <see langword="null"/> if never.</summary>
    public AppBackup? Backup { get; init; }

    /// <summary>What it puts up with when nodes come and go.</summary>
    public AppDisruption Disruption { get; init; } = AppDisruption.Default;
}
