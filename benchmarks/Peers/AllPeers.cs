using LcncInfra.Testing;

namespace LcncInfra.Benchmarks.Peers;

/// <summary>The generators that are measured beside <c>lcnc</c>.</summary>
internal static class AllPeers
{
    /// <summary>The peers, in the order of the table.</summary>
    public static IReadOnlyList<IPeer> Of() =>
    [
        new Cdk8sPeer(),
        new SampledPeer("helm template", () => NpmTools.Helm, HelmChart.Write, folder => ["template", "app", folder]),
        new SampledPeer("kubectl kustomize", () => NpmTools.Kubectl, KustomizeOverlay.Write, folder => ["kustomize", folder]),
    ];
}
