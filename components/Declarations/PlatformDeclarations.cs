using System.Runtime.CompilerServices;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Configs;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Catalog.Workloads;

namespace LcncInfra.Components.Declarations;

/// <summary>Collects what a program declares of one environment's control plane, with the records that YAML is read into, and remembers which line declares what.</summary>
/// <remarks>Nothing is checked or written here: <see cref="Placements.PlatformCatalog"/> does both.</remarks>
/// <param name="environment">The environment.</param>
public sealed class PlatformDeclarations(string environment)
{
    private readonly List<Declaration> _declared = [];

    /// <summary>The environment.</summary>
    public string Environment { get; } = environment;

    /// <summary>What was declared, in the order of the program.</summary>
    internal IReadOnlyList<Declaration> Declared => _declared;

    /// <summary>Declares a cluster type.</summary>
    public PlatformDeclarations Add(ClusterType value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(ClusterDocuments.Of(value, DeclaringLine.Of(file, line)));

    /// <summary>Declares what the platform says of a cluster type beside it.</summary>
    public PlatformDeclarations Add(ClusterTypeProfile value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(ClusterDocuments.Of(value, DeclaringLine.Of(file, line)));

    /// <summary>Declares a physical cluster.</summary>
    public PlatformDeclarations Add(Cluster value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(ClusterDocuments.Of(value, DeclaringLine.Of(file, line)));

    /// <summary>Declares a size of namespaces.</summary>
    public PlatformDeclarations Add(QuotaClass value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(ClusterDocuments.Of(value, DeclaringLine.Of(file, line)));

    /// <summary>Declares where a team keeps its workloads, and its workspace.</summary>
    public PlatformDeclarations Add(WorkloadRegistration value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(WorkloadDocuments.Of(value, DeclaringLine.Of(file, line)));

    /// <summary>Declares a workload with its deployment targets.</summary>
    /// <param name="value">The workload.</param>
    /// <param name="registration">The registration that it comes through, declared or in YAML; its workspace is the workload's.</param>
    /// <param name="file">The file that declares it.</param>
    /// <param name="line">The line that declares it.</param>
    public PlatformDeclarations Add(Workload value, string registration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(WorkloadDocuments.Of(value, DeclaringLine.Of(file, line)) with { Registration = registration });

    /// <summary>Declares what a workload needs.</summary>
    /// <param name="value">The requirements.</param>
    /// <param name="registration">The registration that the workload comes through.</param>
    /// <param name="file">The file that declares it.</param>
    /// <param name="line">The line that declares it.</param>
    public PlatformDeclarations Add(WorkloadRequirements value, string registration, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(WorkloadDocuments.Of(value, DeclaringLine.Of(file, line)) with { Registration = registration });

    /// <summary>Declares a scheduling policy.</summary>
    public PlatformDeclarations Add(SchedulingPolicy value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(PolicyDocuments.Of(value, DeclaringLine.Of(file, line)));

    /// <summary>Declares a placement policy.</summary>
    public PlatformDeclarations Add(PlacementPolicy value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(PolicyDocuments.Of(value, DeclaringLine.Of(file, line)));

    /// <summary>Declares platform configuration.</summary>
    public PlatformDeclarations Add(Config value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(PolicyDocuments.Of(value, DeclaringLine.Of(file, line)));

    /// <summary>Declares a base repository.</summary>
    public PlatformDeclarations Add(BaseRepo value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(RepositoryDocuments.Of(value, DeclaringLine.Of(file, line)));

    /// <summary>Declares the repository that is generated.</summary>
    public PlatformDeclarations Add(GitOpsRepo value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(RepositoryDocuments.Of(value, DeclaringLine.Of(file, line)));

    /// <summary>Adds a declaration whose line is known.</summary>
    internal PlatformDeclarations Add(Declaration declaration)
    {
        _declared.Add(declaration);
        return this;
    }
}
