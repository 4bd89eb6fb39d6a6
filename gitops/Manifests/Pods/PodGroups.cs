using System.Text.RegularExpressions;
using LcncInfra.Manifests.Objects;

namespace LcncInfra.Manifests.Pods;

/// <summary>Finds the pods that a set leads to, also those that operators make.</summary>
internal static class PodGroups
{
    // The labels by which Flagger tells pods of the primary from those of the canary; the first that a selector has.
    private static readonly string[] FlaggerLabels = ["app", "name", "app.kubernetes.io/name"];

    /// <summary>The pods of a set.</summary>
    public static IReadOnlyList<PodGroup> Of(ManifestSet set)
    {
        var described = set.Objects.SelectMany(PodTemplates.In).Select(t => new PodGroup(t.Owner, t.Labels, t)).ToList();
        return [.. described, .. set.OfKind("flagger.app", "Canary").SelectMany(c => PrimaryOf(c, set, described)), .. set.Objects.SelectMany(OfOperator)];
    }

    /// <remarks>Flagger, pkg/canary: the copy that serves has the target's labels, but "-primary" in the one that it selects by.</remarks>
    private static IEnumerable<PodGroup> PrimaryOf(ManifestObject canary, ManifestSet set, IReadOnlyList<PodGroup> described)
    {
        var target = Node.Text(canary.Spec, "targetRef", "name") ?? string.Empty;
        if (set.Beside(canary, "apps", ("Deployment", target)) is not { } deployment || described.FirstOrDefault(g => g.Owner == deployment) is not { } group)
        {
            yield break;
        }

        var selector = Node.Labels(deployment.Spec, "selector", "matchLabels");
        if (FlaggerLabels.FirstOrDefault(selector.ContainsKey) is { } label)
        {
            yield return group with { Labels = With(group.Labels, (label, $"{selector[label]}-primary")), Template = null };
        }
    }

    private static IEnumerable<PodGroup> OfOperator(ManifestObject owner) => (owner.Group, owner.Kind) switch
    {
        ("acid.zalan.do", "postgresql") => [Made(owner, ("application", "spilo"), ("cluster-name", owner.Name))],
        ("rabbitmq.com", "RabbitmqCluster") =>
        [
            Made(owner, [.. owner.Labels.Where(l => !l.Key.StartsWith("app.kubernetes.io", StringComparison.Ordinal)).Select(l => (l.Key, l.Value)),
                ("app.kubernetes.io/name", owner.Name), ("app.kubernetes.io/component", "rabbitmq"), ("app.kubernetes.io/part-of", "rabbitmq")]),
        ],
        ("databases.spotahome.com", "RedisFailover") => [Redis(owner, "redis"), Redis(owner, "sentinel")],
        _ => [],
    };

    /// <remarks>Spotahome's operator gives its pods all labels of the object, unless a list of patterns says which.</remarks>
    private static PodGroup Redis(ManifestObject owner, string role)
    {
        var allowed = Node.Texts(owner.Spec, "labelWhitelist").ToList();
        var labels = owner.Labels.Where(l => allowed.Count == 0 || allowed.Exists(pattern => IsMatch(l.Key, pattern))).Select(l => (l.Key, l.Value));
        return Made(owner,
        [
            .. labels, ("app.kubernetes.io/part-of", "redis-failover"), ("app.kubernetes.io/component", role), ("app.kubernetes.io/name", owner.Name),
        ]);
    }

    private static bool IsMatch(string key, string pattern) =>
        Regex.IsMatch(key, pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static PodGroup Made(ManifestObject owner, params IEnumerable<(string Key, string Value)> labels) =>
        new(owner, With(new Dictionary<string, string>(StringComparer.Ordinal), labels), null);

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> labels, params IEnumerable<(string Key, string Value)> more)
    {
        var all = labels.ToDictionary(StringComparer.Ordinal);
        foreach (var (key, value) in more)
        {
            all[key] = value;
        }

        return all;
    }
}
