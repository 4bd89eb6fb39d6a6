using LcncInfra.Catalog.Clusters.Provisioning.Aks;
using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using LcncInfra.Catalog.Clusters.Provisioning.Gke;
using Pulumi;
using Aws = Pulumi.Aws;
using AzureNative = Pulumi.AzureNative;
using Gcp = Pulumi.Gcp;

namespace LcncInfra.Components.Clusters;

/// <summary>The providers of clouds that clusters are made through: one for each account, region, subscription and project, whatever the stack is configured for.</summary>
/// <param name="parent">What they belong to; <see langword="null"/> for the stack.</param>
internal sealed class CloudProviders(Resource? parent)
{
    private readonly Dictionary<string, ProviderResource> _made = new(StringComparer.Ordinal);

    private CustomResourceOptions Options => new() { Parent = parent };

    /// <summary>The provider of an account and region. It refuses to work with credentials of another account.</summary>
    public ProviderResource Of(EksProvisioning eks) => Of(
        $"aws-{eks.Account}-{eks.Region}", name => new Aws.Provider(name, new Aws.ProviderArgs { Region = eks.Region, AllowedAccountIds = { eks.Account } }, Options));

    /// <summary>The provider of a subscription.</summary>
    public ProviderResource Of(AksProvisioning aks) => Of(
        $"azure-{aks.Subscription}", name => new AzureNative.Provider(name, new AzureNative.ProviderArgs { SubscriptionId = aks.Subscription, TenantId = aks.Tenant }, Options));

    /// <summary>The provider of a project.</summary>
    public ProviderResource Of(GkeProvisioning gke) => Of(
        $"google-{gke.Project}", name => new Gcp.Provider(name, new Gcp.ProviderArgs { Project = gke.Project }, Options));

    private ProviderResource Of(string name, Func<string, ProviderResource> make)
    {
        if (!_made.TryGetValue(name, out var provider))
        {
            _made.Add(name, provider = make($"clusters-{name}"));
        }

        return provider;
    }
}
