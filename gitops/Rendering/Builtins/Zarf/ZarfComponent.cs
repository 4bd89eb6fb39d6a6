using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Configs;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Builtins.Zarf;

/// <summary>Makes the components of an assignment: the platform's part, then the workload, because charts of a component go before its manifests.</summary>
internal static class ZarfComponent
{
    // The folder whose kustomization changes the manifests in git.
    private const string Workload = "workload";

    private const string ValuesFile = "platform-values.yaml";

    private const string NotVisible = "Images are not visible, because manifests are delivered by reference: zarf dev find-images lists them.";

    /// <summary>The components with their names, in the order in which they are deployed.</summary>
    public static IEnumerable<(string Name, GoMap Component)> Of(BuiltinAssignment assignment)
    {
        if (assignment.PlatformFiles.Count > 0)
        {
            var name = assignment.PlatformName;
            yield return (name, Component(name, ("manifests", Tree.ListOf(
            [
                Tree.Of(("name", name), ("namespace", assignment.Namespace), ("files", GoList.OfStrings(assignment.PlatformFiles))),
            ]))));
        }

        yield return (assignment.Name, assignment.Storage switch
        {
            ManifestStorage.Rendered rendered => Component(
                assignment.Name,
                ("manifests", Tree.ListOf(
                [
                    Tree.Of(("name", assignment.Name), ("namespace", assignment.Namespace), ("files", GoList.OfStrings([FileOf(assignment)]))),
                ])),
                ("images", Tree.ListOf(rendered.Workload.Images))),
            ManifestStorage.Git git => Unseen(assignment.Name, ("manifests", Tree.ListOf(
            [
                Tree.Of(("name", assignment.Name), ("namespace", assignment.Namespace), ("kustomizations", GoList.OfStrings([assignment.VersionedConfig is null ? UrlOf(git) : Workload]))),
            ]))),
            ManifestStorage.Helm helm => Unseen(assignment.Name, ("charts", Tree.ListOf([ChartOf(assignment, helm)]))),
            _ => throw new InvalidOperationException("Zarf refuses other storages."),
        });
    }

    /// <summary>What the components read beside manifests and charts: how a workload finds a configuration whose name changes.</summary>
    public static IEnumerable<BuiltinFile> Files(BuiltinAssignment assignment)
    {
        // Rendered manifests name the configuration themselves.
        if (assignment.Storage is ManifestStorage.Rendered || ChartValues.Of(assignment, null) is not { } values)
        {
            yield break;
        }

        yield return assignment.Storage is ManifestStorage.Git git
            ? new BuiltinFile(RepositoryPath.Of(assignment.Target, Workload, BuiltinFile.Kustomization), YamlV3Writer.Write(Tree.Of(
                ("apiVersion", "kustomize.config.k8s.io/v1beta1"),
                ("kind", "Kustomization"),
                ("resources", GoList.OfStrings([UrlOf(git)])),
                ("patches", Tree.ListOf(ConfigReference.Patches(assignment.VersionedConfig))))))
            : new BuiltinFile(RepositoryPath.Of(assignment.Target, ValuesFile), YamlV3Writer.Write(values));
    }

    /// <summary>A component that another folder defines.</summary>
    public static GoMap Import(string name, string folder) => Tree.Of(
        ("name", name),
        ("required", true),
        ("import", Tree.Of(("path", folder))));

    private static GoMap Component(string name, params IEnumerable<(string, object?)> content) => Tree.Of([("name", name), ("required", true), .. content]);

    // What is fetched when the package is made is not seen here, nor what images it needs.
    private static GoMap Unseen(string name, (string, object?) content) => Component(name, ("description", NotVisible), content);

    // Files are found from the folder of the component that names them.
    private static string FileOf(BuiltinAssignment assignment) => $"../{assignment.WorkloadFolder.Value}/{RenderedWorkload.FileName}";

    private static GoMap ChartOf(BuiltinAssignment assignment, ManifestStorage.Helm helm) => Tree.Of(
        ("name", assignment.Name),
        ("repoName", helm.IsOci ? null : helm.Chart),
        ("url", helm.IsOci ? $"{helm.Repo}/{helm.Chart}" : helm.Repo),
        ("version", helm.Version),
        ("namespace", assignment.Namespace),
        ("releaseName", assignment.Name),
        ("valuesFiles", ChartValues.Of(assignment, null) is null ? null : GoList.OfStrings([ValuesFile])),
        ("variables", Tree.ListOf(assignment.Clusters.Variables.Select(v => Tree.Of(
            ("name", v),
            ("description", $"{v} of the cluster."),
            ("path", ChartValues.PathOf(v)))))));

    // As kustomize takes a folder of a repository: the folder after two slashes, the revision in the query.
    private static string UrlOf(ManifestStorage.Git git)
    {
        var folder = git.Path.Length == 0 ? string.Empty : $"//{git.Path}";
        return $"{git.Repo}{folder}?ref={Uri.EscapeDataString(git.Revision)}";
    }
}
