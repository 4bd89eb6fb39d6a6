using LcncInfra.Guardrails;
using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Rules;

/// <summary>Network policies, Kubernetes' and Cilium's, name whom pods may talk to.</summary>
internal sealed class NoWildcardEgressRule(Policy policy) : IObjectRule
{
    private static readonly string[] Everywhere = ["0.0.0.0/0", "::/0", "0::/0"];

    private static readonly string[] OpenEntities = ["all", "world", "world-ipv4", "world-ipv6"];

    /// <inheritdoc/>
    public IEnumerable<ObjectProblem> Check(ManifestObject item)
    {
        var open = item.Is("networking.k8s.io", "NetworkPolicy") ? OfKubernetes(item)
            : item.Group == "cilium.io" && item.Kind is "CiliumNetworkPolicy" or "CiliumClusterwideNetworkPolicy" ? OfCilium(item)
            : [];
        return open.Select(message => new ObjectProblem(policy, item, message));
    }

    private static IEnumerable<string> OfKubernetes(ManifestObject item)
    {
        foreach (var (index, rule) in Node.Maps(item.Root, "spec", "egress"))
        {
            var place = FormattableString.Invariant($"spec.egress[{index}]");
            var peers = Node.Maps(rule, "to").Select(p => p.Item).ToList();
            if (peers.Count == 0)
            {
                yield return $"{place} has no 'to', which allows traffic to everywhere";
            }

            foreach (var cidr in peers.Select(p => Node.Text(p, "ipBlock", "cidr")).OfType<string>().Where(IsEverywhere))
            {
                yield return $"{place} allows traffic to {cidr}";
            }

            if (peers.Exists(IsEveryNamespace))
            {
                yield return $"{place} allows traffic to every namespace";
            }
        }
    }

    private static bool IsEveryNamespace(GoMap peer) =>
        Node.Map(peer, "namespaceSelector") is { Count: 0 } && (Node.Map(peer, "podSelector")?.Count ?? 0) == 0;

    // Of one policy, or of several in 'specs'.
    private static IEnumerable<string> OfCilium(ManifestObject item) =>
        from spec in Node.Maps(item.Root, "specs").Select(s => s.Item).Append(item.Spec)
        from rule in Node.Maps(spec, "egress")
        from message in OfCilium(FormattableString.Invariant($"egress[{rule.Index}]"), rule.Item)
        select message;

    private static IEnumerable<string> OfCilium(string place, GoMap rule)
    {
        if (rule.Count == 0)
        {
            yield return $"{place} is empty, which allows traffic to everywhere";
        }

        foreach (var entity in Node.Texts(rule, "toEntities").Where(e => OpenEntities.Contains(e, StringComparer.Ordinal)))
        {
            yield return $"{place} allows traffic to entity '{entity}'";
        }

        foreach (var cidr in Node.Texts(rule, "toCIDR").Concat(Node.Maps(rule, "toCIDRSet").Select(s => Node.Text(s.Item, "cidr")).OfType<string>()).Where(IsEverywhere))
        {
            yield return $"{place} allows traffic to {cidr}";
        }

        if (Node.Maps(rule, "toFQDNs").Any(n => Node.Text(n.Item, "matchPattern") is "*" or "**" or "*."))
        {
            yield return $"{place} allows traffic to every name";
        }
    }

    private static bool IsEverywhere(string cidr) => Everywhere.Contains(cidr, StringComparer.Ordinal);
}
