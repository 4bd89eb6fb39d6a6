using LcncInfra.Guardrails;
using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Rules;

/// <summary>Containers have requests of cpu and memory, and a limit of memory; their namespace may give them.</summary>
internal sealed class ResourceLimitsRule(Policy policy) : IObjectRule
{
    private static readonly string[] Wanted = ["requests.cpu", "requests.memory", "limits.memory"];

    /// <inheritdoc/>
    public IEnumerable<ObjectProblem> Check(ManifestObject item) =>
        from pod in PodTemplates.In(item)
        from container in pod.Containers
        where !container.Path.Contains(".ephemeralContainers[", StringComparison.Ordinal)
        let missing = Wanted.Where(w => !Has(container.Container, w)).ToValueList()
        where missing.Count > 0
        select new ObjectProblem(policy, item, $"container '{Node.Text(container.Container, "name")}' has no {string.Join(", ", missing)}") { MissingDefaults = missing };

    // A limit is a request, too.
    private static bool Has(GoMap container, string wanted)
    {
        var resource = wanted[(wanted.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return Node.At(container, "resources", "limits", resource) is not null
            || (wanted.StartsWith("requests.", StringComparison.Ordinal) && Node.At(container, "resources", "requests", resource) is not null);
    }
}
