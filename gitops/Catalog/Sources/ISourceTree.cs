using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Sources;

/// <summary>Gives the catalog the files that a control plane names: folders beside each other, or git repositories at pinned
/// commits.</summary>
/// <remarks>The only door from the generator to the outside; a shell stands behind it. What cannot be had is reported and comes back as
/// <see langword="null"/>.</remarks>
public interface ISourceTree
{
    /// <summary>Every <c>.environments/</c> of the control plane; <see langword="null"/> if it lists none.</summary>
    SourceFiles? EnvironmentList(DiagnosticBag diagnostics);

    /// <summary>Names of the folders that could be environments when no list says which are; empty for a git control plane.</summary>
    IReadOnlyList<string> Folders();

    /// <summary>The environment's own files.</summary>
    /// <param name="name">The environment's name.</param>
    /// <param name="listed">Its object from the list; <see langword="null"/> for a folder that no list names.</param>
    /// <param name="diagnostics">What went wrong.</param>
    SourceFiles? Environment(string name, Sourced<Environments.Environment>? listed, DiagnosticBag diagnostics);

    /// <summary>The files of a base repository at its commit.</summary>
    SourceFiles? BaseRepo(Sourced<BaseRepo> baseRepo, DiagnosticBag diagnostics);

    /// <summary>The files that a workload registration points at.</summary>
    SourceFiles? Workloads(Sourced<WorkloadRegistration> registration, DiagnosticBag diagnostics);

    /// <summary>The labelled ConfigMaps that provisioning left; <see langword="null"/> if none were given.</summary>
    SourceFiles? Facts(DiagnosticBag diagnostics);
}
