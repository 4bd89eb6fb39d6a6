using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Catalog.Tenants;

/// <summary>Finds quotas under which no pod starts that does not name what it uses.</summary>
/// <remarks>Kubernetes: a quota of compute resources refuses containers without request or limit of them; a limit is a request too.</remarks>
internal static class QuotaClassValidator
{
    private const string Limits = "limits.";

    private const string Requests = "requests.";

    /// <summary>Reports them.</summary>
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var quotaClass in catalog.QuotaClasses)
        {
            foreach (var amount in quotaClass.Value.Hard)
            {
                Check(quotaClass, amount.Resource, diagnostics);
            }
        }
    }

    private static void Check(Sourced<QuotaClass> quotaClass, string resource, DiagnosticBag diagnostics)
    {
        var containers = quotaClass.Value.Containers;
        var isLimit = resource.StartsWith(Limits, StringComparison.Ordinal);
        var named = isLimit ? resource[Limits.Length..] : resource.StartsWith(Requests, StringComparison.Ordinal) ? resource[Requests.Length..] : resource;
        if (named is not ("cpu" or "memory") || Has(containers.Default, named) || (!isLimit && Has(containers.DefaultRequest, named)))
        {
            return;
        }

        diagnostics.Add(TenantDiagnostics.QuotaWithoutDefault(
            quotaClass.Sources.KeyOf($"spec.hard[\"{resource}\"]"),
            quotaClass.Value.Name,
            resource,
            $"containers.{(isLimit ? "default" : "defaultRequest")}.{named}"));
    }

    private static bool Has(ValueList<ResourceAmount> amounts, string resource) => amounts.Any(a => a.Resource == resource);
}
