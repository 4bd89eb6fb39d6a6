using static LcncInfra.Generation.Tests.Builtins.BuiltinControlPlane;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>The control plane of built-ins with everything that namespaces can come with.</summary>
internal static class TenantControlPlane
{
    public const string Settings = "dev/settings.yaml";

    public const string Quotas = "dev/quotas.yaml";

    public const string Shop = "workloads/shop/requirements.yaml";

    public const string ForAll = """
        namespaces:
          labels: {cost-centre: shops}
          podSecurity: {enforce: baseline, audit: restricted, warn: restricted, version: v1.31}
          isolation: Namespace
          ingressFrom: [gateway]
          quotaClass: small
          reconcilerScope: Namespace
        """;

    public const string Small = """
        hard: {requests.cpu: "2", limits.memory: 4Gi, pods: "20"}
        containers:
          default: {memory: 512Mi}
          defaultRequest: {cpu: 100m}
          max: {memory: 2Gi}
          min: {cpu: 10m}
        """;

    public const string OfShop = """
        egress:
          - {workload: tools, ports: [4222, 8222]}
          - {namespace: monitoring, ports: [4317], protocol: UDP}
          - {cidr: 10.20.0.0/16}
        quotaClass: large
        """;

    public static MemoryControlPlane Create() => BuiltinControlPlane.Create()
        .With(Settings, Lcnc("EnvironmentSettings", "dev", $"{ForAll}\n  apiGroups: [keda.sh]"))
        .With(Quotas, $"{Lcnc("QuotaClass", "small", Small)}---\n{Lcnc("QuotaClass", "large", "hard: {pods: \"200\"}\nworkspaces: [sales]")}")
        // Zarf has the rights of who deploys.
        .With("dev/zarf-profile.yaml", Lcnc("ClusterTypeProfile", "on-zarf", "namespaces: {reconcilerScope: Cluster}"))
        .With(Shop, Lcnc("WorkloadRequirements", "shop", OfShop));

    public static string Lcnc(string kind, string name, string spec) =>
        $"apiVersion: lcncinfra.io/v1alpha1\nkind: {kind}\nmetadata:\n  name: {name}\nspec:\n  {spec.Replace("\n", "\n  ", StringComparison.Ordinal)}\n";

    /// <summary>The namespace file of a target.</summary>
    public static string NamespaceOf(MemoryControlPlane controlPlane, string target, string reconciler = "flux") =>
        Files(controlPlane)[$"on-{reconciler}/{target}/namespace.yaml"];
}
