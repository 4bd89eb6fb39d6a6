using System.Globalization;
using LcncInfra.Applications.Networks;
using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Access;

namespace LcncInfra.Applications.Egress;

/// <summary>What an app reaches outside of its namespace.</summary>
/// <remarks>
/// NetworkPolicies know addresses only, so a host opens its ports to any address; where there is a mesh, a ServiceEntry names each host, and a Sidecar
/// lets nothing else out.
/// </remarks>
public sealed class EgressPart : AppPart
{
    private const int HttpsPort = 443;

    /// <inheritdoc/>
    public override IEnumerable<NetworkRule> Network(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return All(app).Select(e => new NetworkRule(IsIngress: false, e.Cidr is { } cidr ? [EgressPeers.Addresses(cidr)] : EgressPeers.Of(e.Host ?? string.Empty), e.Ports));
    }

    /// <inheritdoc/>
    public override IEnumerable<AppComponent> Components(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var hosts = All(app).Concat(Telemetry(app)).Where(e => e.Host is not null)
            .GroupBy(e => e.Host ?? string.Empty, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        if (hosts.Count > 0)
        {
            yield return new AppComponent(Capability.Mesh)
            {
                Objects = [.. hosts.Where(h => EgressPeers.IsForeign(h.Key)).Select((h, i) => Entry(app, h, i)), Sidecar(app, hosts.Select(h => h.Key))],
            };
        }
    }

    // Its traffic is let through with the objectives; the mesh has to know of it, too.
    private static IEnumerable<AppEgress> Telemetry(AppContext app) => app.Spec.Objectives.TelemetryEndpoint is { } endpoint && new Uri(endpoint) is var uri
        ? [new AppEgress(uri.Host, null, [uri.Port])]
        : [];

    private static IEnumerable<AppEgress> All(AppContext app) =>
        app.Spec.Egress.Concat(app.Spec.Databases.Managed.Select(m => new AppEgress(m.Host, null, [m.Port])));

    private static AppObject Entry(AppContext app, IGrouping<string, AppEgress> host, int index)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{app.Name}-egress-{index + 1}");
        return app.Object("networking.istio.io/v1", "ServiceEntry", name, ("spec", ObjectTree.Map(
            ("hosts", ObjectTree.List([host.Key])),
            ("exportTo", ObjectTree.List(["."])),
            ("location", "MESH_EXTERNAL"),
            ("resolution", "DNS"),
            ("ports", ObjectTree.List(host.SelectMany(h => h.Ports).Distinct().Order().Select(port => ObjectTree.Map(
                ("number", (long)port),
                ("name", string.Create(CultureInfo.InvariantCulture, $"{(port == HttpsPort ? "tls" : "tcp")}-{port}")),
                ("protocol", port == HttpsPort ? "TLS" : "TCP"))))))));
    }

    private static AppObject Sidecar(AppContext app, IEnumerable<string> hosts) => app.Object("networking.istio.io/v1", "Sidecar", app.Name, ("spec", ObjectTree.Map(
        ("workloadSelector", ObjectTree.Map(("labels", ObjectTree.Texts(app.Selector)))),
        ("outboundTrafficPolicy", ObjectTree.Map(("mode", "REGISTRY_ONLY"))),
        ("egress", ObjectTree.List([ObjectTree.Map(("hosts", ObjectTree.List(
        [
            "./*",
            .. hosts.Select(EgressPeers.NamespaceOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(n => $"{n}/*"),
        ])))])))));
}
