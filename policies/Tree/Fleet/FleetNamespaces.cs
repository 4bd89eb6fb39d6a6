using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Fleet;

/// <summary>Finds namespaces in which pods may talk to whom they like.</summary>
internal static class FleetNamespaces
{
    private static readonly string[] Directions = [NetworkDenials.Ingress, NetworkDenials.Egress];

    /// <summary>Adds the findings.</summary>
    public static void Judge(JudgedContents contents, TreePlaces places, FindingCollector collector)
    {
        // A policy without a namespace is in that of its owner.
        var denied = contents.Files
            .SelectMany(f => f.Content.Denials.Select(d => (Scope: d.Namespace.Length > 0 ? FleetObjects.ClusterTypeOf(f.File) : f.File.Owner, d.Namespace, d.Direction)))
            .ToHashSet();
        foreach (var (file, content) in contents.Files)
        {
            foreach (var declared in content.Namespaces)
            {
                var open = Directions.Where(d =>
                    !denied.Contains((FleetObjects.ClusterTypeOf(file), declared.Name, d)) && !denied.Contains((file.Owner, string.Empty, d))).ToList();
                if (open.Count > 0)
                {
                    var place = places.Of(file.Owner);
                    collector.Add(new FoundProblem(TreePolicies.DefaultDeny, declared.ToString(), $"nothing denies {string.Join(" and ", open.Select(d => d.ToLowerInvariant()))} by default", TreePlaces.At(place))
                    {
                        Workload = place.Target?.Value.Workload,
                        Place = file.Path.Value,
                        Waivable = () => TreePlaces.SubjectOf(place, declared),
                    });
                }
            }
        }
    }
}
