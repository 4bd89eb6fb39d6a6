namespace LcncInfra.Resources.Checks;

/// <summary>The type tokens that policies know.</summary>
internal static class ResourceTypes
{
    public const string EksCluster = "aws:eks/cluster:Cluster";

    public const string AksCluster = "azure-native:containerservice:ManagedCluster";

    public const string GkeCluster = "gcp:container/cluster:Cluster";

    public const string EcrRepository = "aws:ecr/repository:Repository";

    public const string EcrTemplate = "aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate";

    public const string Acr = "azure-native:containerregistry:Registry";

    public const string ArtifactRepository = "gcp:artifactregistry/repository:Repository";

    public const string KmsKey = "aws:kms/key:Key";

    public const string VaultKey = "azure-native:keyvault:Key";

    public const string Vault = "azure-native:keyvault:Vault";

    public const string CryptoKey = "gcp:kms/cryptoKey:CryptoKey";

    public const string S3Bucket = "aws:s3/bucket:Bucket";

    public const string S3BucketV2 = "aws:s3/bucketV2:BucketV2";

    public const string GcsBucket = "gcp:storage/bucket:Bucket";
}
