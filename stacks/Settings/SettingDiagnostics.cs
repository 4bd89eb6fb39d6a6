using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Stacks.Settings;

/// <summary>Findings about the settings of a stack (LC940x, LC941x). One method per code; a retired code stays retired.</summary>
internal static class SettingDiagnostics
{
    /// <summary>A setting that the stack needs.</summary>
    public static Diagnostic Missing(SourceSpan at, string key) => Error(
        "LC9400", at, $"Setting '{key}' is missing.", $"Write it into the file, or run 'pulumi config set --path {key} VALUE'.");

    /// <summary>A setting of another shape.</summary>
    public static Diagnostic WrongShape(SourceSpan at, string key, string expected) => Error(
        "LC9401", at, $"Setting '{key}' must be {expected}.", "docs/pulumi.md has a table of all settings.");

    /// <summary>A setting, or a field of one, that nothing reads.</summary>
    public static Diagnostic Unknown(SourceSpan at, string key, IEnumerable<string> known) => Error(
        "LC9402", at, $"Setting '{key}' is not known, so nothing would read it.", $"Known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    /// <summary>A setting for something that the environment does not have.</summary>
    public static Diagnostic UnknownName(SourceSpan at, string key, string kind, IReadOnlyCollection<string> known) => Error(
        "LC9403",
        at,
        $"Setting '{key}' is about a {kind} that the environment does not have.",
        known.Count == 0 ? $"The environment has no {kind}." : $"It has: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    /// <summary>Clusters that nothing makes follow their folder.</summary>
    public static Diagnostic NoAgent(SourceSpan at, string clusterType, string reconciler, string key) => new(
        "LC9404",
        Severity.Warning,
        at,
        $"Clusters of ClusterType '{clusterType}' get no GitOps agent: nothing says which one its reconciler '{reconciler}' writes for.")
    {
        Hint = $"Write '{reconciler}: flux' or '{reconciler}: argocd' below '{key}', or '{reconciler}: none' where somebody else installs it.",
        Subject = $"ClusterType/{clusterType}",
    };

    /// <summary>A cluster that shall have a store of secrets, without a word about where they are.</summary>
    public static Diagnostic NoStore(SourceSpan at, string cluster, string clusterType, string key) => Error(
        "LC9405",
        at,
        $"Cluster '{cluster}' has the capability 'secret-store' by its ClusterType '{clusterType}', but nothing says where secrets are kept.",
        $"Write '{cluster}' or '{clusterType}' below '{key}' with one of vault, aws, azure, gcp; or 'delivered', where the GitOps repository brings the operator.") with
    {
        Subject = $"Cluster/{cluster}",
    };

    /// <summary>A secret that anybody can read who has the file.</summary>
    public static Diagnostic NotEncrypted(SourceSpan at, string key) => new(
        "LC9406", Severity.Warning, at, $"Setting '{key}' is a secret, and stands in the file as it is.")
    {
        Hint = $"Set it anew with 'pulumi config set --secret {key}', and replace what was in the file: it is in git's history.",
    };

    /// <summary>A store or key without the setting that its cloud needs.</summary>
    public static Diagnostic NotInCloud(SourceSpan at, string key, string cluster, string why) => Error(
        "LC9407", at, $"Setting '{key}' does not fit cluster '{cluster}': {why}.", "Name the identity itself, or choose a store of the cluster's own cloud.") with
    {
        Subject = $"Cluster/{cluster}",
    };

    /// <summary>A cluster that exists, and that nobody gave access to.</summary>
    public static Diagnostic NoKubeconfig(SourceSpan at, string cluster, string name, (string Setting, bool IsOffline) of) => new(
        "LC9408",
        of.IsOffline ? Severity.Warning : Severity.Error,
        at,
        $"Cluster '{cluster}' exists already, and the stack has no access to it: '{of.Setting}' has no '{name}'.")
    {
        Hint = $"Run 'pulumi config set --secret --path {of.Setting}.{name} --' with its kubeconfig on standard input.",
        Subject = $"Cluster/{cluster}",
    };

    /// <summary>Two ways to the same repository.</summary>
    public static Diagnostic TwoWaysIn(SourceSpan at, string one, string other) => Error(
        "LC9409", at, $"Settings '{one}' and '{other}' are both written, but agents read the GitOps repository in one way.", "Remove one of them: a token for https, a key for ssh.");

    /// <summary>An environment whose agents have nothing to follow.</summary>
    public static Diagnostic NoRepository(SourceSpan at, string environment) => new(
        "LC9410", Severity.Warning, at, $"Environment '{environment}' names no GitOpsRepo: nothing is published, and clusters get no GitOps agent.")
    {
        Hint = "Write a GitOpsRepo for the environment.",
    };

    /// <summary>Pods have nothing to pull with.</summary>
    public static Diagnostic NoPullSecret(SourceSpan at, string cluster, string location, string key) => new(
        "LC9411",
        Severity.Warning,
        at,
        $"Pods of cluster '{cluster}' have nothing to pull with from location '{location}' of the Registry: no operator of this stack brings the pull secret to their namespaces.")
    {
        Hint = $"Give its ClusterTypeProfile the capability 'secret-store' with a store in the settings, or name namespaces that exist below '{key}'.",
        Subject = $"Cluster/{cluster}",
    };

    /// <summary>A cloud's registry gives no accounts with passwords that last.</summary>
    public static Diagnostic NoAccount(SourceSpan at, string cluster, (string Name, string Provider) location) => new(
        "LC9412",
        Severity.Warning,
        at,
        $"Cluster '{cluster}' pulls from location '{location.Name}' of the Registry, and {location.Provider} lets nobody in but identities of its own cloud.")
    {
        Hint = "Send its cluster type to another location by a rule of 'pulls', or give its nodes an identity of that cloud yourself.",
        Subject = $"Cluster/{cluster}",
    };

    /// <summary>A team's secrets, on a cluster without the operator that fetches them.</summary>
    public static Diagnostic NoOperator(SourceSpan at, string key, string cluster) => new(
        "LC9413", Severity.Warning, at, $"Setting '{key}' does nothing on cluster '{cluster}', because this stack installs no External Secrets Operator there.")
    {
        Hint = "Give its ClusterTypeProfile the capability 'secret-store', or name other 'clusterTypes'.",
        Subject = $"Cluster/{cluster}",
    };

    private static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
