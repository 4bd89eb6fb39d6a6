using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using LcncInfra.Catalog.Registries;
using LcncInfra.Components.Registries;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Clusters;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;
using Aws = Pulumi.Aws;

namespace LcncInfra.Stacks.Registries;

/// <summary>Finds what the locations of a registry need beside what the control plane says: in the settings, and with providers of the right account.</summary>
/// <param name="declared">The environment.</param>
/// <param name="clusters">The clusters.</param>
internal sealed class RegistryPlaces(DeclaredEnvironment declared, IReadOnlyList<BuiltCluster> clusters)
{
    /// <summary>What a location needs.</summary>
    /// <exception cref="RunException">The settings do not say it.</exception>
    public RegistryPlace Of(RegistryLocation location) => location.Provider switch
    {
        RegistryProvider.Ecr ecr => new RegistryPlace.Ecr
        {
            KeyArn = Required(location, "keyArn"),
            RoleArn = Required(location, "roleArn"),
            Provider = ProviderOf(ecr.Account, location.Region),
        },
        RegistryProvider.Acr => new RegistryPlace.Acr { SubnetId = Required(location, "subnetId"), PrivateDnsZoneId = Required(location, "privateDnsZoneId") },
        RegistryProvider.ArtifactRegistry => new RegistryPlace.ArtifactRegistry
        {
            KeyName = Find(location, "keyName") is { } key ? (Input<string>)key : null,
            VirtualRepository = Find(location, "virtualRepository"),
        },
        RegistryProvider.Harbor harbor => HarborOf(location, harbor),
        _ => throw new InvalidOperationException($"Unknown provider {location.Provider}."),
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

    // A cluster's own, where it is in the same account and region: nothing is configured twice.
    private ProviderResource ProviderOf(string account, string region) =>
        clusters.FirstOrDefault(c => declared.ProvisioningOf(c.Cluster) is EksProvisioning eks && eks.Account == account && eks.Region == region)?.Cluster.CloudProvider
        ?? new Aws.Provider($"registry-aws-{account}-{region}", new Aws.ProviderArgs { Region = region, AllowedAccountIds = { account } });

    private ValueMap Written(RegistryLocation location) => declared.Settings.RegistryPlaces.GetValueOrDefault(location.Name, ValueMap.Empty);

    private string? Find(RegistryLocation location, string field) => Written(location).GetValueOrDefault(field);

    private string Required(RegistryLocation location, string field) => Find(location, field) ?? throw Missing($"{SettingKeys.RegistryPlaces}.{location.Name}.{field}");

    private static RunException Missing(string name) => new(DiagnosticText.Render(SettingDiagnostics.Missing(SourceSpan.None, DeclaredEnvironment.KeyOf(name))));
}
