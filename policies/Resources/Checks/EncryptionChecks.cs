using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources.Checks;

/// <summary>Clusters, registries, buckets, disks and logs are encrypted with a key of one's own; keys are rotated.</summary>
internal static class EncryptionChecks
{
    private const string NoKey = "it is not encrypted with a key of one's own";

    /// <summary>Of the policy about encryption.</summary>
    public static IReadOnlyList<ResourceCheck> AtRest { get; } =
    [
        ResourceCheck.Is(ResourceTypes.EksCluster, "encryptionConfig.resources", HasSecrets, "its Secrets are not encrypted with a key of one's own"),
        ResourceCheck.Begins(ResourceTypes.EcrRepository, "encryptionConfigurations.encryptionType", "KMS", NoKey),
        ResourceCheck.Begins(ResourceTypes.EcrTemplate, "encryptionConfigurations.encryptionType", "KMS", "repositories made by it are not encrypted with a key of one's own"),
        ResourceCheck.Given("aws:cloudwatch/logGroup:LogGroup", "kmsKeyId", NoKey),
        new("aws:ec2/launchTemplate:LaunchTemplate", JudgeDisks),
        ResourceCheck.True("aws:ebs/volume:Volume", "encrypted", "it is not encrypted"),
        ResourceCheck.True("aws:rds/instance:Instance", "storageEncrypted", "it is not encrypted"),
        ResourceCheck.Begins(ResourceTypes.S3Bucket, "serverSideEncryptionConfiguration.rule.applyServerSideEncryptionByDefault.sseAlgorithm", "aws:kms", NoKey),
        ResourceCheck.Begins("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", "rules.applyServerSideEncryptionByDefault.sseAlgorithm", "aws:kms", "the bucket is not encrypted with a key of one's own"),
        ResourceCheck.Begins("aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2", "rules.applyServerSideEncryptionByDefault.sseAlgorithm", "aws:kms", "the bucket is not encrypted with a key of one's own"),
        ResourceCheck.True(ResourceTypes.AksCluster, "securityProfile.azureKeyVaultKms.enabled", "its Secrets are not encrypted with a key of one's own"),
        ResourceCheck.Given(ResourceTypes.AksCluster, "diskEncryptionSetID", "its disks are not encrypted with a key of one's own"),
        ResourceCheck.Begins(ResourceTypes.Acr, "encryption.status", "enabled", NoKey),
        ResourceCheck.Begins(ResourceTypes.GkeCluster, "databaseEncryption.state", "ENCRYPTED", "its Secrets are not encrypted with a key of one's own"),
        ResourceCheck.Given(ResourceTypes.ArtifactRepository, "kmsKeyName", NoKey),
        ResourceCheck.Given(ResourceTypes.GcsBucket, "encryption.defaultKmsKeyName", NoKey),
        ResourceCheck.Given("gcp:compute/disk:Disk", "diskEncryptionKey", NoKey),
    ];

    /// <summary>Of the policy about rotation; keys for signatures are not rotated by clouds.</summary>
    public static IReadOnlyList<ResourceCheck> Rotation { get; } =
    [
        ResourceCheck.True(ResourceTypes.KmsKey, "enableKeyRotation", "it is not rotated")
            .Where(key => Inputs.Text(key, "customerMasterKeySpec") is null or "SYMMETRIC_DEFAULT"),
        ResourceCheck.Given(ResourceTypes.VaultKey, "properties.rotationPolicy", "it has no policy of rotation"),
        ResourceCheck.Given(ResourceTypes.CryptoKey, "rotationPeriod", "it is not rotated").Where(key => Inputs.Text(key, "purpose") is null or "ENCRYPT_DECRYPT"),
    ];

    private static bool HasSecrets(PlannedValue value) => value is PlannedValue.List list && list.Items.Any(item => item is PlannedValue.Text { Value: "secrets" });

    // A disk that says nothing of encryption is as the account has it, which no plan shows.
    private static Verdict JudgeDisks(PlannedResource template)
    {
        foreach (var mapping in Inputs.Items(template, "blockDeviceMappings"))
        {
            switch (Inputs.Find(mapping, "ebs.encrypted"))
            {
                case PlannedValue.Unknown or PlannedValue.Secret:
                    return new Verdict.Open("blockDeviceMappings.ebs.encrypted");
                case var encrypted when Inputs.Find(mapping, "ebs") is not null && !ResourceCheck.IsTrue(encrypted):
                    return new Verdict.Broken("its disks are not encrypted");
                default:
                    break;
            }
        }

        return Inputs.Find(template, "blockDeviceMappings") is PlannedValue.Unknown ? new Verdict.Open("blockDeviceMappings") : new Verdict.Kept();
    }
}
