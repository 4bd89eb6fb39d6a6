namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>The control plane of built-ins, where a cluster type asks for ConfigMaps that never change.</summary>
internal static class ImmutableControlPlane
{
    public static string TypeOf(string reconciler) => BuiltinControlPlane.ClusterTypeOf($"on-{reconciler}", reconciler)
        .Replace("lcncinfra.io/configmap", "lcncinfra.io/immutable-configmap", StringComparison.Ordinal);

    public static MemoryControlPlane Create(string reconciler) => BuiltinControlPlane.Create().With($"dev/{reconciler}.yaml", TypeOf(reconciler));

    /// <summary>The files of the cluster type; Rancher Fleet can follow the name in charts only, so that it gets no other workloads.</summary>
    public static Dictionary<string, string> FilesOf(string reconciler, MemoryControlPlane controlPlane) => BuiltinControlPlane
        .Files(reconciler == "fleet" ? WithoutGit(controlPlane) : controlPlane)
        .Where(f => f.Key.StartsWith($"on-{reconciler}/", StringComparison.Ordinal))
        .ToDictionary(f => f.Key[$"on-{reconciler}/".Length..], f => f.Value, StringComparer.Ordinal);

    /// <summary>The files of all reconcilers, with rendered delivery, and those with ConfigMaps that change beside them.</summary>
    public static IReadOnlyDictionary<string, string> Everything() => BuiltinControlPlane.Reconcilers
        .SelectMany(r => FilesOf(r, Create(r)).Select(f => KeyValuePair.Create($"immutable/on-{r}/{f.Key}", f.Value)))
        .Concat(RenderedControlPlane.Everything.Select(f => KeyValuePair.Create($"rendered/{f.Key}", f.Value)))
        .Concat(BuiltinControlPlane.Files(BuiltinControlPlane.Create()))
        .ToDictionary(StringComparer.Ordinal);

    private static MemoryControlPlane WithoutGit(MemoryControlPlane controlPlane) => controlPlane
        .With("dev/shop.yaml", "# none\n")
        .With("workloads/shop/workload.yaml", "# none\n")
        .With("dev/policies.yaml", BuiltinControlPlane.Policy("everywhere", "anywhere", "place: anywhere"));
}
