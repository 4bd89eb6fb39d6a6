using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.ArgoCd;

/// <summary>Gives each cluster of a type what it has alone: the branch that it follows, and values.</summary>
/// <remarks>
/// They are annotations of the secret by which Argo CD knows its own cluster; ApplicationSets, which are the same for all clusters of a type, read them
/// there. The Application of all Applications then patches those of charts. The secret holds nothing secret: Argo CD reaches its own cluster by its own account.
/// </remarks>
internal static class ArgoCdClusters
{
    private const string ClusterFile = "cluster.yaml";

    private const string RefAnnotation = "lcncinfra.io/ref";

    private const string ValueAnnotations = "value.lcncinfra.io/";

    private const string ChartLabel = "lcncinfra.io/chart";

    private const string RenderedLabel = "lcncinfra.io/rendered";

    /// <summary>The labels of an Application. By one those are found that the cluster has values for, by another one those that follow its wave.</summary>
    public static ValueMap LabelsOf(BuiltinAssignment assignment) => ValueMap.Of(
    [
        .. assignment.Labels.Select(l => (l.Key, l.Value)),
        .. TakesValues(assignment) ? [(ChartLabel, "true")] : Array.Empty<(string, string)>(),
        .. FollowsWave(assignment) ? [(RenderedLabel, "true")] : Array.Empty<(string, string)>(),
    ]);

    /// <summary>Where the values of the cluster will be in those of a chart; <see langword="null"/> if there are none.</summary>
    public static GoMap? PlaceOf(BuiltinAssignment assignment) => TakesValues(assignment) ? Tree.Of() : null;

    /// <summary>The files of a cluster type whose clusters differ.</summary>
    public static IEnumerable<BuiltinFile> Files(ClusterTypeRoot root, RepositoryReference repository)
    {
        KubernetesObject[] objects =
        [
            ArgoCdHealth.OfApplications(),
            ArgoCdProject.OfRoot(root.Name, repository.Repo, root.UsesAccounts) with { Labels = root.Labels },
            ApplicationSet(root, root.ClusterName, SourceOfCluster(root, repository), prune: false),
            ApplicationSet(root, root.Name, SourceOfAll(root, repository), prune: true),
        ];
        yield return new BuiltinFile(RepositoryPath.Of(BootstrapFile.Name), BootstrapFile.Write(
            $"Makes Argo CD on a cluster of type {root.ClusterType} follow this folder: "
            + $"kubectl apply --server-side -f clusters/CLUSTER/{ClusterFile} -f {BootstrapFile.Name}",
            objects));
        foreach (var cluster in root.Clusters.Clusters)
        {
            yield return ManagedClusters.File(cluster.Name, ClusterFile, Secret(root, cluster).ToYaml());
        }
    }

    private static bool TakesValues(BuiltinAssignment assignment) => assignment.Clusters.HaveVariables && assignment.Storage is ManifestStorage.Helm;

    private static KubernetesObject Secret(ClusterTypeRoot root, ManagedCluster cluster) => new("v1", "Secret", "this-cluster")
    {
        Namespace = ArgoCdRenderer.Namespace,
        Labels = ValueMap.Of([("argocd.argoproj.io/secret-type", "cluster"), .. root.Labels.Select(l => (l.Key, l.Value))]),
        Annotations = ValueMap.Of(
        [
            .. cluster.Wave is { } wave ? [(RefAnnotation, wave.Ref)] : Array.Empty<(string, string)>(),
            .. cluster.Variables.Select(v => ($"{ValueAnnotations}{v.Key}", v.Value)),
        ]),
        Content =
        [
            ("stringData", Tree.Of(
                ("name", cluster.Name),
                ("server", ArgoCdApplication.ThisCluster),
                ("config", """{"tlsClientConfig":{"insecure":false}}"""))),
        ],
    };

    // Nothing goes when a label of the secret does: what follows a cluster is removed by hand.
    private static KubernetesObject ApplicationSet(ClusterTypeRoot root, string name, GoMap source, bool prune) =>
        new("argoproj.io/v1alpha1", "ApplicationSet", name)
        {
            Namespace = ArgoCdRenderer.Namespace,
            Labels = root.Labels,
            Content =
            [
                ("spec", Tree.Of(
                    ("goTemplate", true),
                    ("goTemplateOptions", GoList.OfStrings(["missingkey=error"])),
                    ("generators", Tree.ListOf([Tree.Of(("clusters", Tree.Of(("selector", Tree.Of(("matchLabels", Tree.OfTexts(root.Labels)))))))])),
                    ("syncPolicy", Tree.Of(("applicationsSync", "create-update"), ("preserveResourcesOnDeletion", true))),
                    ("template", Tree.Of(
                        ("metadata", Tree.Of(("name", name), ("labels", Tree.OfTexts(root.Labels)))),
                        ("spec", ArgoCdApplication.SpecOf(root.Name, source, ArgoCdRenderer.Namespace, prune)))))),
            ],
        };

    private static GoMap SourceOfCluster(ClusterTypeRoot root, RepositoryReference repository) => Tree.Of(
        ("repoURL", repository.Repo),
        ("targetRevision", RevisionOf(root, repository)),
        ("path", $"{ManagedClusters.Folder.Under(root.Folder)}/{{{{.name}}}}"));

    private static GoMap SourceOfAll(ClusterTypeRoot root, RepositoryReference repository) => Tree.Of(
        ("repoURL", repository.Repo),
        ("targetRevision", RevisionOf(root, repository)),
        ("path", ArgoCdRenderer.PathOf(root.Folder.Value)),
        ("kustomize", Tree.ListOf(Patches(root)) is { } patches ? Tree.Of(("patches", patches)) : null));

    private static IEnumerable<GoMap> Patches(ClusterTypeRoot root)
    {
        if (root.Assignments.Any(TakesValues))
        {
            yield return PatchOf(root.Clusters);
        }

        if (root.Assignments.Any(FollowsWave))
        {
            yield return Patch("replace", "/spec/source/targetRevision", AnnotationOf(RefAnnotation, " | toJson"), RenderedLabel);
        }
    }

    // What is rendered is in the repository whose branches the waves are.
    private static bool FollowsWave(BuiltinAssignment assignment) => assignment.Clusters.Waves.Count > 0 && assignment.Storage is ManifestStorage.Rendered;

    private static string RevisionOf(ClusterTypeRoot root, RepositoryReference repository) =>
        root.Clusters.Waves.Count > 0 ? AnnotationOf(RefAnnotation, string.Empty) : repository.Branch;

    // As JSON, in which a template can write any text.
    private static GoMap PatchOf(ManagedClusters clusters)
    {
        var values = string.Join(',', clusters.Variables.Select(v => $"\"{v}\":{AnnotationOf(ValueAnnotations + v, " | toJson")}"));
        return Patch("add", "/spec/source/helm/valuesObject/global/cluster", $"{{{values}}}", ChartLabel);
    }

    private static GoMap Patch(string operation, string path, string value, string label) => Tree.Of(
        ("patch", $$"""[{"op":"{{operation}}","path":"{{path}}","value":{{value}}}]"""),
        ("target", Tree.Of(("group", "argoproj.io"), ("kind", "Application"), ("labelSelector", $"{label}=true"))));

    private static string AnnotationOf(string name, string pipe) => $$$"""{{ index .metadata.annotations "{{{name}}}"{{{pipe}}} }}""";
}
