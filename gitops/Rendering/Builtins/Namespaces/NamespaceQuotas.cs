using LcncInfra.Catalog.Tenants;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Namespaces;

/// <summary>Makes what holds a namespace to its size.</summary>
/// <remarks>core/v1 ResourceQuota and LimitRange.</remarks>
internal static class NamespaceQuotas
{
    /// <summary>The objects of a class.</summary>
    public static IEnumerable<KubernetesObject> Of(QuotaClass? quotaClass)
    {
        if (quotaClass is { Hard.Count: > 0 })
        {
            yield return new KubernetesObject("v1", "ResourceQuota", "quota")
            {
                Content = [("spec", Tree.Of(("hard", Amounts(quotaClass.Hard))))],
            };
        }

        if (quotaClass is { Containers: { Any: true } containers })
        {
            yield return new KubernetesObject("v1", "LimitRange", "limits")
            {
                Content =
                [
                    ("spec", Tree.Of(("limits", Tree.ListOf(
                    [
                        Tree.Of(
                            ("type", "Container"),
                            ("default", Amounts(containers.Default)),
                            ("defaultRequest", Amounts(containers.DefaultRequest)),
                            ("max", Amounts(containers.Max)),
                            ("min", Amounts(containers.Min))),
                    ])))),
                ],
            };
        }
    }

    private static GoMap? Amounts(ValueList<ResourceAmount> amounts) =>
        Tree.OfTexts(ValueMap.Of(amounts.Select(a => KeyValuePair.Create(a.Resource, a.Quantity.ToString()))));
}
