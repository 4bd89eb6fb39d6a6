using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources.Checks;

/// <summary>What must not be lost is protected, by the engine or by the cloud.</summary>
internal static class ProtectionChecks
{
    private static readonly string[] Precious =
    [
        ResourceTypes.EksCluster, ResourceTypes.AksCluster, ResourceTypes.GkeCluster, ResourceTypes.EcrRepository, ResourceTypes.Acr, ResourceTypes.ArtifactRepository,
        ResourceTypes.KmsKey, ResourceTypes.Vault, ResourceTypes.CryptoKey, ResourceTypes.S3Bucket, ResourceTypes.S3BucketV2, ResourceTypes.GcsBucket, "aws:rds/instance:Instance",
    ];

    /// <summary>Of the policy about deletion.</summary>
    public static IReadOnlyList<ResourceCheck> Deletion { get; } = [.. Precious.Select(type => new ResourceCheck(type, Judge).Where(HoldsItsOwn))];

    // What only passes on what is elsewhere, or keeps copies of it, fills itself again.
    private static bool HoldsItsOwn(PlannedResource resource) =>
        resource.Type != ResourceTypes.ArtifactRepository || Inputs.Text(resource, "mode") is null or "STANDARD_REPOSITORY";

    private static Verdict Judge(PlannedResource resource) =>
        resource.IsProtected || resource.IsRetained || ResourceCheck.IsTrue(Inputs.Find(resource, "deletionProtection")) || ResourceCheck.IsTrue(Inputs.Find(resource, "properties.enablePurgeProtection"))
            ? new Verdict.Kept()
            : Inputs.Find(resource, "deletionProtection") is PlannedValue.Unknown ? new Verdict.Open("deletionProtection")
            : new Verdict.Broken("nothing protects it against being deleted");
}
