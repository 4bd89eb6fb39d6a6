namespace LcncInfra.Rendering.Workloads;

/// <summary>What is to be built for one assignment. Charts look at all of it, folders of manifests at the source only.</summary>
/// <param name="Source">Where the manifests are.</param>
/// <param name="Namespace">The namespace that they go to.</param>
/// <param name="Release">The name of the release.</param>
public sealed record WorkloadRequest(WorkloadSource Source, string Namespace, string Release)
{
    /// <summary>Name of the ConfigMap that charts get as <c>.Values.global.platformConfig</c>; <see langword="null"/> if it never changes.</summary>
    public string? PlatformConfig { get; init; }

    /// <summary>What charts get as values, as YAML; <see langword="null"/> for what they have themselves.</summary>
    public string? Values { get; init; }

    /// <summary>Version of Kubernetes that charts see; <see langword="null"/> for the one that the builder assumes.</summary>
    public string? KubernetesVersion { get; init; }
}
