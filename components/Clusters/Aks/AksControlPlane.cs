using LcncInfra.Model.Networks;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>The control plane of a cluster on AKS, with its first nodes.</summary>
internal static class AksControlPlane
{
    private const int HoursBetweenCleanings = 48;

    private const int DnsAddress = 10;

    /// <summary>Makes it.</summary>
    public static ManagedCluster Create(AksScope scope, AksParts parts)
    {
        var names = scope.Cluster;
        var options = names.Kept([.. parts.Network.Ready, .. parts.Key.Ready, .. parts.Disks.Ready]);

        // How many nodes there are just now is the autoscaler's business; Azure's channels raise versions by themselves.
        options.IgnoreChanges = ["agentPoolProfiles[*].count"];
        return new ManagedCluster(
            names.Name("cluster"),
            new ManagedClusterArgs
            {
                ResourceName = names.PhysicalName,
                ResourceGroupName = scope.ResourceGroup,
                Location = scope.Spec.Location,
                DnsPrefix = names.PhysicalName,
                KubernetesVersion = scope.Spec.Version,
                NodeResourceGroup = $"{names.PhysicalName}-nodes",
                NodeResourceGroupProfile = new ManagedClusterNodeResourceGroupProfileArgs { RestrictionLevel = RestrictionLevel.ReadOnly },
                Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = scope.Spec.IsPremium ? ManagedClusterSKUTier.Premium : ManagedClusterSKUTier.Standard },
                SupportPlan = scope.Spec.IsPremium ? KubernetesSupportPlan.AKSLongTermSupport : KubernetesSupportPlan.KubernetesOfficial,
                Identity = new ManagedClusterIdentityArgs { Type = ResourceIdentityType.UserAssigned, UserAssignedIdentities = { parts.Identity.Id } },
                DisableLocalAccounts = true,
                EnableRBAC = true,
                DiskEncryptionSetID = parts.Disks.Id,
                AadProfile = new ManagedClusterAADProfileArgs { Managed = true, EnableAzureRBAC = true, TenantID = scope.Spec.Tenant, AdminGroupObjectIDs = scope.Spec.AdminGroups.ToArray() },
                ApiServerAccessProfile = Access(scope, parts.Network),
                OidcIssuerProfile = new ManagedClusterOIDCIssuerProfileArgs { Enabled = true },
                SecurityProfile = Security(scope, parts),
                AddonProfiles = { ["azurepolicy"] = new ManagedClusterAddonProfileArgs { Enabled = true } },
                NetworkProfile = Network(scope, parts.Network),
                AutoUpgradeProfile = new ManagedClusterAutoUpgradeProfileArgs { UpgradeChannel = scope.Spec.Upgrades, NodeOSUpgradeChannel = scope.Spec.NodeUpgrades },
                AgentPoolProfiles = { AksNodes.First(scope, parts.Network) },
                Tags = names.PlainTags,
            },
            options);
    }

    private static ManagedClusterAPIServerAccessProfileArgs Access(AksScope scope, AksPlace network)
    {
        var endpoint = scope.Spec.Endpoint;
        var access = new ManagedClusterAPIServerAccessProfileArgs
        {
            EnablePrivateCluster = endpoint.IsPrivate,
            EnablePrivateClusterPublicFQDN = false,
            // Commands that Azure runs for whoever asks it, around the network.
            DisableRunCommand = true,
        };
        if (!endpoint.IsPrivate)
        {
            access.AuthorizedIPRanges = endpoint.AuthorizedRanges.ToArray();
        }

        if (network.ApiSubnetId is { } subnet)
        {
            access.EnableVnetIntegration = true;
            access.SubnetId = subnet;
        }

        return access;
    }

    private static ManagedClusterSecurityProfileArgs Security(AksScope scope, AksParts parts)
    {
        var profile = new ManagedClusterSecurityProfileArgs
        {
            WorkloadIdentity = new ManagedClusterSecurityProfileWorkloadIdentityArgs { Enabled = true },
            ImageCleaner = new ManagedClusterSecurityProfileImageCleanerArgs { Enabled = true, IntervalHours = HoursBetweenCleanings },
            AzureKeyVaultKms = Encryption(parts),
        };
        if (scope.Spec.HasDefender)
        {
            profile.Defender = new ManagedClusterSecurityProfileDefenderArgs
            {
                LogAnalyticsWorkspaceResourceId = parts.Workspace,
                SecurityMonitoring = new ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs { Enabled = true },
            };
        }

        return profile;
    }

    private static AzureKeyVaultKmsArgs Encryption(AksParts parts)
    {
        var kms = new AzureKeyVaultKmsArgs { Enabled = true, KeyId = parts.Key.KeyUri, KeyVaultNetworkAccess = KeyVaultNetworkAccessTypes.Public };
        if (parts.Network.ApiSubnetId is not null)
        {
            kms.KeyVaultNetworkAccess = KeyVaultNetworkAccessTypes.Private;
            kms.KeyVaultResourceId = parts.Key.VaultId;
        }

        return kms;
    }

    private static ContainerServiceNetworkProfileArgs Network(AksScope scope, AksPlace network)
    {
        var services = CidrBlock.TryParse(scope.Spec.Network.ServiceCidr, out var block) ? block : throw new InvalidOperationException($"'{scope.Spec.Network.ServiceCidr}' is no range of addresses.");
        return new ContainerServiceNetworkProfileArgs
        {
            NetworkPlugin = NetworkPlugin.Azure,
            NetworkPluginMode = NetworkPluginMode.Overlay,
            NetworkDataplane = NetworkDataplane.Cilium,
            NetworkPolicy = NetworkPolicy.Cilium,
            LoadBalancerSku = LoadBalancerSku.Standard,
            OutboundType = network.Outbound,
            PodCidr = scope.Spec.Network.PodCidr,
            ServiceCidr = scope.Spec.Network.ServiceCidr,
            DnsServiceIP = services.Address(DnsAddress),
        };
    }
}
