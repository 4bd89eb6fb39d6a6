namespace LcncInfra.Benchmarks.Fleet;

/// <summary>A cluster type of a synthetic fleet.</summary>
/// <param name="Name">Its name, and the value of its label <c>site</c>.</param>
/// <param name="Region">Its label <c>region</c>.</param>
/// <param name="Zone">Its label <c>zone</c>.</param>
internal sealed record FleetClusterType(string Name, string Region, string Zone)
{
    /// <summary>Whether Argo CD reconciles it; else Flux does.</summary>
    public required bool IsArgo { get; init; }

    /// <summary>Whether its configuration is an env file; else it is a ConfigMap.</summary>
    public required bool IsEnvFile { get; init; }
}
