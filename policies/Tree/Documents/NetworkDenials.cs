using LcncInfra.Manifests.Objects;

namespace LcncInfra.Tree.Documents;

/// <summary>Reads which directions a NetworkPolicy closes for all pods of its namespace.</summary>
/// <remarks>networking.k8s.io/v1: a policy that selects all pods and has no rule of a direction denies it; <c>policyTypes</c> defaults to Ingress, and to
/// Egress where there are rules of it.</remarks>
internal static class NetworkDenials
{
    /// <summary>Into pods.</summary>
    public const string Ingress = "Ingress";

    /// <summary>Out of pods.</summary>
    public const string Egress = "Egress";

    /// <summary>The directions, with the namespace.</summary>
    public static IEnumerable<(string Namespace, string Direction)> Of(ManifestObject item)
    {
        if (!item.Is("networking.k8s.io", "NetworkPolicy") || !SelectsAll(item))
        {
            yield break;
        }

        var types = Node.Texts(item.Root, "spec", "policyTypes").ToList();
        if ((types.Count == 0 || types.Contains(Ingress, StringComparer.Ordinal)) && Node.Items(item.Root, "spec", "ingress").Count == 0)
        {
            yield return (item.Namespace, Ingress);
        }

        if (types.Contains(Egress, StringComparer.Ordinal) && Node.Items(item.Root, "spec", "egress").Count == 0)
        {
            yield return (item.Namespace, Egress);
        }
    }

    private static bool SelectsAll(ManifestObject item) =>
        Node.Map(item.Root, "spec", "podSelector") is not { } selector
        || ((Node.Map(selector, "matchLabels")?.Count ?? 0) == 0 && Node.Items(selector, "matchExpressions").Count == 0);
}
