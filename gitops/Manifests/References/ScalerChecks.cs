using LcncInfra.Manifests.Findings;
using LcncInfra.Manifests.Objects;

namespace LcncInfra.Manifests.References;

/// <summary>Checks that nothing is scaled by two at once.</summary>
internal static class ScalerChecks
{
    private static readonly (string Group, string Kind)[] Scalers =
        [("autoscaling", "HorizontalPodAutoscaler"), ("keda.sh", "ScaledObject"), ("http.keda.sh", "HTTPScaledObject")];

    /// <summary>The findings.</summary>
    public static IEnumerable<ManifestFinding> Check(ManifestSet set) => set.Objects
        .Where(o => Scalers.Contains((o.Group, o.Kind)))
        .GroupBy(o => (o.Namespace, Kind: Node.Text(o.Spec, "scaleTargetRef", "kind") ?? "Deployment", Name: Node.Text(o.Spec, "scaleTargetRef", "name")))
        .Where(g => g.Key.Name is not null && g.Count() > 1)
        .Select(g => new ManifestFinding(ManifestRule.Reference, g.Last(), "spec.scaleTargetRef", $"{g.Key.Kind} '{g.Key.Name}' is also scaled by {g.First()}"));
}
