using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;

namespace LcncInfra.Rendering.Builtins.Flux;

/// <summary>Flux: a source and a Kustomization or HelmRelease for each assignment, in folders that kustomize builds.</summary>
/// <remarks>
/// Where there is an order, each target's folder has a Kustomization of its own that waits for others: a HelmRelease cannot wait for a Kustomization.
/// All Flux objects live in <c>flux-system</c>, each beside the source it refers to: Flux with <c>--no-cross-namespace-refs</c> refuses nothing of it.
/// </remarks>
internal sealed class FluxRenderer : IReconcilerRenderer
{
    /// <summary>The namespace of Flux and its objects.</summary>
    public const string Namespace = "flux-system";

    // One Kustomization for each target's folder, so that they can wait for each other, whatever their folders hold.
    private const string Targets = "targets.yaml";

    /// <inheritdoc/>
    public ValueMap KeepAnnotations { get; } = ValueMap.Of(("kustomize.toolkit.fluxcd.io/prune", "disabled"));

    /// <inheritdoc/>
    public bool CreatesNamespaces => false;

    /// <inheritdoc/>
    public string? AccountNamespace(string workloadNamespace) => Namespace;

    /// <inheritdoc/>
    public string? Refuse(BuiltinAssignment assignment) => null;

    /// <inheritdoc/>
    public bool FillsIn(BuiltinAssignment assignment) => true;

    /// <inheritdoc/>
    public IEnumerable<BuiltinFile> Render(BuiltinAssignment assignment) =>
        assignment.Storage is ManifestStorage.Rendered rendered ? RenderFolder(assignment, rendered) : RenderSource(assignment);

    // What Flux follows the cluster type's folder by holds the manifests too.
    private static IEnumerable<BuiltinFile> RenderFolder(BuiltinAssignment assignment, ManifestStorage.Rendered rendered)
    {
        yield return new BuiltinFile(
            RepositoryPath.Of(assignment.Target, KustomizationFiles.Reconciler),
            (FluxDelivery.Rendered(assignment, rendered) with { Labels = assignment.Labels }).ToYaml());
        yield return KustomizationFiles.Of(assignment);
        yield return KustomizationFiles.OfWorkload(assignment);
    }

    private static IEnumerable<BuiltinFile> RenderSource(BuiltinAssignment assignment)
    {
        var source = FluxSource.Of(assignment.Storage, assignment.Name);
        var delivery = assignment.Storage is ManifestStorage.Helm helm
            ? FluxDelivery.Release(assignment, helm)
            : FluxDelivery.Kustomization(assignment, source.Kind);
        KubernetesObject[] objects = [source, delivery];
        yield return new BuiltinFile(
            RepositoryPath.Of(assignment.Target, KustomizationFiles.Reconciler),
            KubernetesObject.ToYaml(objects.Select(o => o with { Labels = assignment.Labels })));
        yield return KustomizationFiles.Of(assignment);
    }

    /// <inheritdoc/>
    public IEnumerable<BuiltinFile> RenderRoot(ClusterTypeRoot root)
    {
        if (root is { IsOrdered: true, Repository: not null })
        {
            yield return KustomizationFiles.OfFiles(Targets);
            yield return new BuiltinFile(RepositoryPath.Of(Targets), KubernetesObject.ToYaml(
                root.Assignments.Select(a => FluxDelivery.Folder(a, root) with { Labels = a.Labels })));
        }
        else
        {
            yield return KustomizationFiles.Of(root);
        }

        if (root.Repository is not { } repository)
        {
            yield break;
        }

        if (root.Clusters.Differ)
        {
            foreach (var file in FluxClusters.Files(root, repository))
            {
                yield return file;
            }
        }
        else
        {
            KubernetesObject[] objects =
            [
                FluxSource.Of(new ManifestStorage.Git(repository.Repo, root.Folder.Value) { Branch = repository.Branch }, root.Name),
                FluxDelivery.Root(root),
            ];
            yield return new BuiltinFile(RepositoryPath.Of(BootstrapFile.Name), BootstrapFile.Write(
                $"Makes Flux on a cluster of type {root.ClusterType} follow this folder: kubectl apply -f {BootstrapFile.Name}",
                objects.Select(o => o with { Labels = root.Labels })));
        }
    }
}
