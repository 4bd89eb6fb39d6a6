using LcncInfra.Resources.Checks;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources.Judging;

/// <summary>Says which tags a resource will have, with those that its provider gives to all.</summary>
internal sealed class PlannedTags(PlannedProviders providers)
{
    private const string Aws = "tags";

    // What takes tags, and by which input.
    private static readonly Dictionary<string, string> Taggable = new(StringComparer.Ordinal)
    {
        [ResourceTypes.EksCluster] = Aws,
        ["aws:eks/nodeGroup:NodeGroup"] = Aws,
        [ResourceTypes.EcrRepository] = Aws,
        [ResourceTypes.KmsKey] = Aws,
        ["aws:ec2/vpc:Vpc"] = Aws,
        ["aws:ec2/subnet:Subnet"] = Aws,
        ["aws:ec2/natGateway:NatGateway"] = Aws,
        ["aws:cloudwatch/logGroup:LogGroup"] = Aws,
        ["aws:secretsmanager/secret:Secret"] = Aws,
        [ResourceTypes.S3Bucket] = Aws,
        [ResourceTypes.S3BucketV2] = Aws,
        ["aws:iam/role:Role"] = Aws,
        ["aws:rds/instance:Instance"] = Aws,
        ["azure-native:resources:ResourceGroup"] = Aws,
        [ResourceTypes.AksCluster] = Aws,
        [ResourceTypes.Acr] = Aws,
        [ResourceTypes.Vault] = Aws,
        ["azure-native:network:VirtualNetwork"] = Aws,
        ["azure-native:operationalinsights:Workspace"] = Aws,
        ["azure-native:compute:DiskEncryptionSet"] = Aws,
        [ResourceTypes.GkeCluster] = "resourceLabels",
        [ResourceTypes.ArtifactRepository] = "labels",
        [ResourceTypes.CryptoKey] = "labels",
        [ResourceTypes.GcsBucket] = "labels",
    };

    /// <summary>Which of some tags are missing; <see langword="null"/> if that is not known. Nothing is missing of what takes no tags.</summary>
    public IReadOnlyList<string>? Missing(PlannedResource resource, IReadOnlyList<string> required)
    {
        if (!Taggable.TryGetValue(resource.Type, out var input))
        {
            return [];
        }

        var ofProvider = resource.Type.StartsWith("gcp:", StringComparison.Ordinal) ? "defaultLabels" : "defaultTags.tags";
        PlannedValue?[] given = [Inputs.Find(resource, input), providers.FindInProvider(resource, ofProvider)];
        var missing = required.Where(tag => !given.Any(tags => tags is PlannedValue.Map map && map.Find(tag) is not null)).ToList();
        return missing.Count > 0 && given.Any(tags => tags is PlannedValue.Unknown or PlannedValue.Secret) ? null : missing;
    }
}
