using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Templating.Values;

namespace LcncInfra.Components.Declarations;

/// <summary>Writes how a cluster comes into being.</summary>
internal static class ProvisioningDocuments
{
    /// <summary>The field of a Cluster; <see langword="null"/> if nothing builds it.</summary>
    public static GoMap? Of(ClusterProvisioning? value) => value switch
    {
        null => null,
        ExistingProvisioning existing => DeclaredFields.Of(("existing", Fields(existing))),
        _ => throw new InvalidOperationException($"Unknown way {value.GetType().Name}."),
    };

    private static GoMap Fields(ExistingProvisioning value) => DeclaredFields.Of(
        ("kubeconfig", value.Kubeconfig),
        ("context", value.Context),
        ("oidcIssuer", value.OidcIssuer));
}
