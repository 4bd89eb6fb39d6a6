using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Locking;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Sources;

/// <summary>What an object of the control plane says about a repository, and where it says so.</summary>
internal sealed record GitReference
{
    /// <summary>The object, for messages: <c>BaseRepo 'main'</c>.</summary>
    public required string Owner { get; init; }

    /// <summary>What the files are used for.</summary>
    public required LockedSourceKind Kind { get; init; }

    /// <summary>Repository, branch and path as written.</summary>
    public required RepositoryReference Source { get; init; }

    /// <summary>The commit that the object pins; <see langword="null"/> follows the branch.</summary>
    public string? Commit { get; init; }

    /// <summary>Where a field of <see cref="Source"/> is written, by its name.</summary>
    public required Func<string, SourceSpan> At { get; init; }

    /// <summary>What an Environment says.</summary>
    public static GitReference Of(Sourced<Catalog.Environments.Environment> environment) => new()
    {
        Owner = $"Environment '{environment.Value.Name}'",
        Kind = LockedSourceKind.Environment,
        Source = environment.Value.ControlPlane,
        At = field => environment.At($"spec.controlPlane.{field}"),
    };

    /// <summary>What a BaseRepo says.</summary>
    public static GitReference Of(Sourced<BaseRepo> baseRepo) => new()
    {
        Owner = $"BaseRepo '{baseRepo.Value.Name}'",
        Kind = LockedSourceKind.BaseRepo,
        Source = baseRepo.Value.Source,
        Commit = string.IsNullOrEmpty(baseRepo.Value.Commit) ? null : baseRepo.Value.Commit,
        At = field => baseRepo.At($"spec.{field}"),
    };

    /// <summary>What a WorkloadRegistration says.</summary>
    public static GitReference Of(Sourced<WorkloadRegistration> registration) => new()
    {
        Owner = $"WorkloadRegistration '{registration.Value.Name}'",
        Kind = LockedSourceKind.Workload,
        Source = registration.Value.Source,
        At = field => registration.At($"spec.workload.{field}"),
    };
}
