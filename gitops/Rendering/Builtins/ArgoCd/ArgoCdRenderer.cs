using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Configs;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.ArgoCd;

/// <summary>Argo CD: an Application for each assignment, a project for each workspace, and an Application of all of them.</summary>
internal sealed class ArgoCdRenderer : IReconcilerRenderer
{
    /// <summary>The namespace of Argo CD and its objects.</summary>
    public const string Namespace = "argocd";

    private const string Projects = "projects.yaml";

    /// <inheritdoc/>
    public ValueMap KeepAnnotations { get; } = ValueMap.Of(("argocd.argoproj.io/sync-options", "Prune=false,Delete=false"));

    /// <inheritdoc/>
    public bool CreatesNamespaces => false;

    /// <inheritdoc/>
    public string? AccountNamespace(string workloadNamespace) => workloadNamespace;

    /// <inheritdoc/>
    public string? Refuse(BuiltinAssignment assignment) => null;

    /// <inheritdoc/>
    public bool FillsIn(BuiltinAssignment assignment) => assignment.Storage is ManifestStorage.Helm;

    /// <inheritdoc/>
    public IEnumerable<BuiltinFile> Render(BuiltinAssignment assignment)
    {
        var application = ArgoCdApplication.Of(assignment, SourceOf(assignment)) with
        {
            Labels = ArgoCdClusters.LabelsOf(assignment),
            Annotations = assignment.Order.IsOrdered ? ArgoCdWave.Of(assignment.Order.Wave) : ValueMap.Empty,
        };
        yield return new BuiltinFile(RepositoryPath.Of(assignment.Target, KustomizationFiles.Reconciler), application.ToYaml());
        yield return KustomizationFiles.Of(assignment);
    }

    /// <inheritdoc/>
    public IEnumerable<BuiltinFile> RenderRoot(ClusterTypeRoot root)
    {
        var projects = root.Assignments.GroupBy(a => a.Workspace, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => ArgoCdProject.Of(g.Key, [.. g], root.UsesAccounts) with { Labels = root.Labels })
            .ToValueList();
        yield return projects.Count == 0 ? KustomizationFiles.Of(root) : KustomizationFiles.Of(root, Projects);
        if (projects.Count > 0)
        {
            yield return new BuiltinFile(RepositoryPath.Of(Projects), KubernetesObject.ToYaml(projects));
        }

        if (root.Repository is not { } repository)
        {
            yield break;
        }

        if (root.Clusters.Differ)
        {
            foreach (var file in ArgoCdClusters.Files(root, repository))
            {
                yield return file;
            }
        }
        else
        {
            var source = Tree.Of(("repoURL", repository.Repo), ("targetRevision", repository.Branch), ("path", PathOf(root.Folder.Value)));
            var application = ArgoCdApplication.Of(root.Name, root.Name, source, Namespace) with { Labels = root.Labels };
            yield return new BuiltinFile(RepositoryPath.Of(BootstrapFile.Name), BootstrapFile.Write(
                $"Makes Argo CD on a cluster of type {root.ClusterType} follow this folder: kubectl apply --server-side -f {BootstrapFile.Name}",
                [ArgoCdHealth.OfApplications(), ArgoCdProject.OfRoot(root.Name, repository.Repo, root.UsesAccounts) with { Labels = root.Labels }, application]));
        }
    }

    private static GoMap SourceOf(BuiltinAssignment assignment) => assignment.Storage switch
    {
        ManifestStorage.Rendered { Repository: { } repository } rendered => Tree.Of(
            ("repoURL", repository.Repo), ("targetRevision", repository.Branch), ("path", rendered.Folder.Value)),
        ManifestStorage.Git git => Tree.Of(("repoURL", git.Repo), ("targetRevision", git.Revision), ("path", PathOf(git.Path)), Kustomize(assignment)),
        ManifestStorage.Oci oci => Tree.Of(("repoURL", oci.Url), ("targetRevision", oci.Digest ?? oci.Tag), ("path", PathOf(oci.Path)), Kustomize(assignment)),
        ManifestStorage.Helm helm => Tree.Of(
            ("repoURL", helm.IsOci ? helm.Repo["oci://".Length..] : helm.Repo),
            ("chart", helm.Chart),
            ("targetRevision", helm.Version),
            ("helm", Tree.Of(("releaseName", assignment.Name), ("valuesObject", ChartValues.Of(assignment, ArgoCdClusters.PlaceOf(assignment)))))),
        _ => throw new InvalidOperationException("Unknown storage."),
    };

    // Where Argo CD is told to use kustomize, it takes no folder without a kustomization.yaml.
    private static (string Key, object? Value) Kustomize(BuiltinAssignment assignment)
    {
        var kustomize = Tree.Of(
            ("components", assignment.Storage.Components.Count == 0 ? null : GoList.OfStrings(assignment.Storage.Components)),
            ("patches", Tree.ListOf(ConfigReference.Patches(assignment.VersionedConfig))));
        return ("kustomize", kustomize.Count == 0 ? null : kustomize);
    }

    /// <summary>The folder of a repository, as Argo CD writes it.</summary>
    public static string PathOf(string path) => path.Length == 0 ? "." : path;
}
