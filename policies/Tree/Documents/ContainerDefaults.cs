using LcncInfra.Manifests.Objects;

namespace LcncInfra.Tree.Documents;

/// <summary>Reads what a LimitRange gives containers that do not say it themselves.</summary>
internal static class ContainerDefaults
{
    /// <summary>The defaults as <c>limits.memory</c> and <c>requests.cpu</c>, with the namespace; a limit is a request, too.</summary>
    public static IEnumerable<(string Namespace, string Default)> Of(ManifestObject item)
    {
        if (!item.Is(string.Empty, "LimitRange"))
        {
            return [];
        }

        return
        [
            .. from limit in Node.Maps(item.Root, "spec", "limits")
               where Node.Text(limit.Item, "type") == "Container"
               from given in Node.Keys(limit.Item, "default").SelectMany(k => new[] { $"limits.{k}", $"requests.{k}" })
                   .Concat(Node.Keys(limit.Item, "defaultRequest").Select(k => $"requests.{k}"))
               select (item.Namespace, given),
        ];
    }
}
