using Pulumi;
using Pulumi.AzureNative.Compute;
using Pulumi.AzureNative.Compute.Inputs;
using Pulumi.AzureNative.ManagedIdentity;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>What the disks of a cluster on AKS are encrypted with: those of nodes, and those that pods ask for.</summary>
/// <param name="Id">Resource id of the disk encryption set.</param>
/// <param name="Ready">The rights that the cluster needs before it is made.</param>
internal sealed record AksDisks(Output<string> Id, IReadOnlyList<Resource> Ready)
{
    private const string EncryptionUser = "e147488a-f6f5-4113-8e2d-b22465e65bf6";

    private const string Reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

    /// <summary>Makes the set, with the key of the cluster.</summary>
    public static AksDisks Create(AksScope scope, UserAssignedIdentity identity, AksKey key)
    {
        var names = scope.Cluster;
        var right = AksIdentity.Grant(scope, identity, "disks-key", (EncryptionUser, key.VaultId));
        var disks = new DiskEncryptionSet(
            names.Name("disks"),
            new DiskEncryptionSetArgs
            {
                DiskEncryptionSetName = names.PhysicalName,
                ResourceGroupName = scope.ResourceGroup,
                Location = scope.Spec.Location,
                EncryptionType = DiskEncryptionSetType.EncryptionAtRestWithCustomerKey,
                ActiveKey = new KeyForDiskEncryptionSetArgs { KeyUrl = key.KeyUri, SourceVault = new SourceVaultArgs { Id = key.VaultId } },
                RotationToLatestKeyVersionEnabled = true,
                Identity = new EncryptionSetIdentityArgs { Type = DiskEncryptionSetIdentityType.UserAssigned, UserAssignedIdentities = { identity.Id } },
                Tags = names.PlainTags,
            },
            names.Kept(right));
        return new AksDisks(disks.Id, [AksIdentity.Grant(scope, identity, "disks-read", (Reader, disks.Id))]);
    }
}
