namespace LcncInfra.Benchmarks.Fleet;

/// <summary>Waivers of a synthetic fleet: one for each tenth cluster type, and as many for single namespaces, as a platform has them after some years.</summary>
internal static class FleetWaivers
{
    /// <summary>The day that the waivers are counted by: none is over.</summary>
    public const string Day = "2026-06-01";

    /// <summary>The documents.</summary>
    public static IEnumerable<string> Write(FleetParameters fleet)
    {
        foreach (var i in Enumerable.Range(0, fleet.ClusterTypes).Where(i => i % 10 == 0))
        {
            yield return Waiver($"cluster-type-{i}", $"clusterTypes: [cloud-{i:D3}]");
            yield return Waiver($"namespace-{i}", $"objects: [{{kind: Namespace, name: cloud-{i:D3}-app}}]");
        }
    }

    private static string Waiver(string name, string match) => $$"""
        apiVersion: lcncinfra.io/v1alpha1
        kind: Waiver
        metadata: {name: {{name}}}
        spec: {policy: default-deny, owner: platform, reason: Being rolled out., expires: 2026-12-31, match: { {{match}} } }
        ---

        """;
}
