using LcncInfra.Catalog.Clusters.Provisioning.Aks;
using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using LcncInfra.Catalog.Clusters.Provisioning.Gke;
using LcncInfra.Catalog.Registries;
using LcncInfra.Components.Registries;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Clusters;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;
using Aws = Pulumi.Aws;
using AzureNative = Pulumi.AzureNative;
using Gcp = Pulumi.Gcp;

namespace LcncInfra.Stacks.Registries;

/// <summary>Finds what the locations of a registry need beside what the control plane says: in the settings, and with providers of the right account.</summary>
/// <param name="declared">The environment.</param>
/// <param name="clusters">The clusters.</param>
internal sealed class RegistryPlaces(DeclaredEnvironment declared, IReadOnlyList<BuiltCluster> clusters)
{
    private readonly Dictionary<string, ProviderResource> _made = new(StringComparer.Ordinal);

    /// <summary>Reports what locations need and nobody wrote.</summary>
    public static void Check(DeclaredEnvironment declared, SettingFindings findings)
    {
        foreach (var location in declared.Catalog.Registries.Take(1).SelectMany(r => r.Value.Locations))
        {
            var written = declared.Settings.RegistryPlaces.GetValueOrDefault(location.Name, ValueMap.Empty);
            IEnumerable<string> missing =
            [
                .. RequiredOf(location.Provider).Where(field => !written.ContainsKey(field)).Select(field => $"{SettingKeys.RegistryPlaces}.{location.Name}.{field}"),
                .. location.Provider is RegistryProvider.Harbor && declared.Settings.HarborPassword is null ? [SettingKeys.HarborPassword] : Array.Empty<string>(),
                .. location.Provider is RegistryProvider.Harbor && declared.Settings.HarborKey is null ? [SettingKeys.HarborKey] : Array.Empty<string>(),
            ];
            foreach (var key in missing.Select(DeclaredEnvironment.KeyOf))
            {
                findings.Add(SettingDiagnostics.Missing(findings.At(key), key));
            }
        }
    }

    /// <summary>What a location needs.</summary>
    /// <exception cref="RunException">The settings do not say it.</exception>
    public RegistryPlace Of(RegistryLocation location) => location.Provider switch
    {
        RegistryProvider.Ecr => new RegistryPlace.Ecr
        {
            KeyArn = Required(location, "keyArn"),
            RoleArn = Required(location, "roleArn"),
            Provider = ProviderOf(location),
        },
        RegistryProvider.Acr => new RegistryPlace.Acr
        {
            SubnetId = Required(location, "subnetId"),
            PrivateDnsZoneId = Required(location, "privateDnsZoneId"),
            KeyId = Given(location, "keyId"),
            KeyIdentityId = Find(location, "keyIdentityId"),
            KeyIdentityClientId = Given(location, "keyIdentityClientId"),
            Provider = ProviderOf(location),
        },
        RegistryProvider.ArtifactRegistry => new RegistryPlace.ArtifactRegistry
        {
            KeyName = Given(location, "keyName"),
            VirtualRepository = Find(location, "virtualRepository"),
            Provider = ProviderOf(location),
        },
        RegistryProvider.Harbor harbor => HarborOf(location, harbor),
        _ => throw new InvalidOperationException($"Unknown provider {location.Provider}."),
    };

    /// <summary>The provider of a location that a cloud runs; <see langword="null"/> for the stack's own.</summary>
    public ProviderResource? ProviderOf(RegistryLocation location) => location.Provider switch
    {
        RegistryProvider.Ecr ecr => AwsOf(ecr.Account, location.Region),
        RegistryProvider.Acr => Find(location, "subscription") is { } subscription ? AzureOf(subscription) : null,
        RegistryProvider.ArtifactRegistry google => GoogleOf(google.Project),
        _ => null,
    };

    private static string[] RequiredOf(RegistryProvider provider) => provider switch
    {
        RegistryProvider.Ecr => ["keyArn", "roleArn"],
        RegistryProvider.Acr => ["subnetId", "privateDnsZoneId"],
        RegistryProvider.Harbor => ["issuer"],
        _ => [],
    };

    private RegistryPlace.Harbor HarborOf(RegistryLocation location, RegistryProvider.Harbor harbor) => new()
    {
        AdminPassword = declared.Settings.HarborPassword ?? throw Missing(SettingKeys.HarborPassword),
        Key = declared.Settings.HarborKey ?? throw Missing(SettingKeys.HarborKey),
        Issuer = Required(location, "issuer"),
        IngressClass = Find(location, "ingressClass"),
        StorageClass = Find(location, "storageClass"),
        StorageSize = Find(location, "storageSize") ?? "200Gi",
        Provider = clusters.FirstOrDefault(c => c.Name == harbor.Cluster)?.Cluster.Provider ?? throw new RunException(
            $"Location '{location.Name}' of the registry is on cluster '{harbor.Cluster}', which this stack neither makes nor reaches: write its 'provisioning'."),
    };

    private ProviderResource AwsOf(string account, string region) => OnceOf(
        $"aws-{account}-{region}",
        clusters.FirstOrDefault(c => declared.ProvisioningOf(c.Cluster) is EksProvisioning eks && eks.Account == account && eks.Region == region)?.Cluster.CloudProvider,
        name => new Aws.Provider(name, new Aws.ProviderArgs { Region = region, AllowedAccountIds = { account } }));

    private ProviderResource AzureOf(string subscription) => OnceOf(
        $"azure-{subscription}",
        clusters.FirstOrDefault(c => declared.ProvisioningOf(c.Cluster) is AksProvisioning aks && aks.Subscription == subscription)?.Cluster.CloudProvider,
        name => new AzureNative.Provider(name, new AzureNative.ProviderArgs { SubscriptionId = subscription }));

    private ProviderResource GoogleOf(string project) => OnceOf(
        $"google-{project}",
        clusters.FirstOrDefault(c => declared.ProvisioningOf(c.Cluster) is GkeProvisioning gke && gke.Project == project)?.Cluster.CloudProvider,
        name => new Gcp.Provider(name, new Gcp.ProviderArgs { Project = project }));

    // A cluster's own, where it is in the same place: nothing is configured twice. Two locations share one.
    private ProviderResource OnceOf(string place, ProviderResource? ofCluster, Func<string, ProviderResource> make)
    {
        if (!_made.TryGetValue(place, out var provider))
        {
            _made.Add(place, provider = ofCluster ?? make($"registry-{place}"));
        }

        return provider;
    }

    private Input<string>? Given(RegistryLocation location, string field) => Find(location, field) is { } value ? (Input<string>)value : null;

    private ValueMap Written(RegistryLocation location) => declared.Settings.RegistryPlaces.GetValueOrDefault(location.Name, ValueMap.Empty);

    private string? Find(RegistryLocation location, string field) => Written(location).GetValueOrDefault(field);

    private string Required(RegistryLocation location, string field) => Find(location, field) ?? throw Missing($"{SettingKeys.RegistryPlaces}.{location.Name}.{field}");

    private static RunException Missing(string name) => new(DiagnosticText.Render(SettingDiagnostics.Missing(SourceSpan.None, DeclaredEnvironment.KeyOf(name))));
}
