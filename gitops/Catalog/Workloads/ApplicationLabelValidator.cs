using System.Globalization;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Finds labels by which an application would give its objects more rights, or take them from their controller.</summary>
/// <remarks>Templates often copy all labels of a target. Annotations of workloads reach no template.</remarks>
internal static class ApplicationLabelValidator
{
    private const string NameOfNamespace = "kubernetes.io/metadata.name";

    // With everything below them, as kustomize.toolkit.fluxcd.io.
    private static readonly string[] Domains =
        ["pod-security.kubernetes.io", "fluxcd.io", "argoproj.io", "kargo.akuity.io", "fleet.cattle.io", "rbac.authorization.k8s.io"];

    /// <summary>Reports labels of workloads, and of their targets in this environment, that belong to controllers.</summary>
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var workload in catalog.Workloads)
        {
            Check(workload, workload.Value.Labels, "metadata.labels", diagnostics);
            for (var i = 0; i < workload.Value.DeploymentTargets.Count; i++)
            {
                var target = workload.Value.DeploymentTargets[i];
                if (target.Environment == catalog.Environment)
                {
                    Check(workload, target.Labels, string.Create(CultureInfo.InvariantCulture, $"spec.deploymentTargets[{i}].labels"), diagnostics);
                }
            }
        }
    }

    private static void Check(Sourced<Workload> workload, ValueMap labels, string path, DiagnosticBag diagnostics)
    {
        var owner = $"Workload '{workload.Value.Name}'";
        diagnostics.AddRange(labels.Where(l => BelongsToController(l.Key)).Select(l =>
            CatalogDiagnostics.LabelOfController(workload.Sources.KeyOf($"{path}[\"{l.Key}\"]"), owner, l.Key, l.Value) with
            {
                Subject = $"Workload/{workload.Value.Name}",
            }));
    }

    private static bool BelongsToController(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return key == NameOfNamespace || (slash > 0 && Array.Exists(Domains, domain => IsBelow(key[..slash], domain)));
    }

    private static bool IsBelow(string domain, string parent) =>
        domain == parent || domain.EndsWith("." + parent, StringComparison.Ordinal);
}
