using LcncInfra.Applications.Composition;
using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Applications.Generation;

/// <summary>Writes the Workload of an app, and what it requires of where it is placed.</summary>
/// <remarks>Alone in its folder, so that a registration that points there reads no manifests.</remarks>
internal static class WorkloadWriter
{
    private const string Folder = "workload";

    /// <summary>The file.</summary>
    /// <param name="definition">The app.</param>
    /// <param name="contents">What it is at each of its targets.</param>
    /// <param name="offers">The components that each target has.</param>
    /// <param name="root">The folder below which each target has its own.</param>
    public static (RepositoryPath Path, string Text) Write(
        AppDefinition definition, ValueList<AppContent> contents, IReadOnlyList<ValueList<OfferedComponent>> offers, string root)
    {
        var app = definition.App.Value;
        var workload = ObjectTree.Map(
            ("apiVersion", "scheduler.kalypso.io/v1alpha1"),
            ("kind", "Workload"),
            ("metadata", ObjectTree.Map(("name", app.Name), ("labels", ObjectTree.Texts(app.Labels)))),
            ("spec", ObjectTree.Map(
                ("configSchemas", ObjectTree.List(app.ConfigSchemas)),
                ("deploymentTargets", ObjectTree.List(definition.Targets.Select((t, i) => Target(t.Value, offers[i], root)))))));
        var text = YamlV3Writer.Write(workload);
        return (RepositoryPath.Of(Folder, "workload.yaml"), Requirements(app, contents) is { } requirements ? $"{text}---\n{YamlV3Writer.Write(requirements)}" : text);
    }

    private static GoMap Target(AppTarget target, ValueList<OfferedComponent> components, string root)
    {
        var storage = RepositoryPath.Parse(target.Storage.Path) ?? throw new InvalidOperationException("The folder of the storage was not checked.");
        return ObjectTree.Map(
            ("name", target.Name),
            ("environment", target.Environment.Name),
            ("labels", ObjectTree.Texts(target.Labels)),
            ("configSchemas", ObjectTree.List(target.ConfigSchemas)),
            ("manifests", ObjectTree.Map(
                ("repo", target.Storage.Repo),
                ("branch", target.Storage.Branch),
                ("path", RepositoryPath.Of(root, target.Environment.Name, target.Name).Under(storage).Value),
                (ManifestComponents.Key, components.Count == 0 ? null : string.Join(',', components.Select(c => c.Folder))))));
    }

    private static GoMap? Requirements(LowCodeApp app, ValueList<AppContent> contents)
    {
        var isScaled = contents.Any(c => c.LeavesReplicas);
        return app.Spec.Residency.Count == 0 && !isScaled
            ? null
            : ObjectTree.Map(
                ("apiVersion", "lcncinfra.io/v1alpha1"),
                ("kind", "WorkloadRequirements"),
                ("metadata", ObjectTree.Map(("name", app.Name))),
                ("spec", ObjectTree.Map(
                    ("residency", ObjectTree.List(app.Spec.Residency)),
                    ("foreignFields", isScaled ? ObjectTree.List(["Replicas"]) : null))));
    }
}
