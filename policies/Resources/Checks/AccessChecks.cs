using System.Text.Json;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources.Checks;

/// <summary>Endpoints are private, and registries and buckets are open to those who are named.</summary>
internal static class AccessChecks
{
    private const string Everyone = "everyone may read from it";

    private static readonly string[] OpenMembers = ["allUsers", "allAuthenticatedUsers"];

    /// <summary>Of the policy about endpoints.</summary>
    public static IReadOnlyList<ResourceCheck> Endpoints { get; } =
    [
        ResourceCheck.Is(ResourceTypes.EksCluster, "vpcConfig.endpointPublicAccess", value => !ResourceCheck.IsTrue(value), "its endpoint is on the internet"),
        ResourceCheck.True(ResourceTypes.AksCluster, "apiServerAccessProfile.enablePrivateCluster", "its endpoint is on the internet"),
        new(ResourceTypes.GkeCluster, JudgeGke),
        ResourceCheck.Begins(ResourceTypes.Acr, "publicNetworkAccess", "disabled", "it can be reached from the internet"),
        ResourceCheck.Begins(ResourceTypes.Vault, "properties.publicNetworkAccess", "disabled", "it can be reached from the internet"),
    ];

    /// <summary>Of the policy about registries and buckets.</summary>
    public static IReadOnlyList<ResourceCheck> Registries { get; } =
    [
        new("aws:ecrpublic/repository:Repository", _ => new Verdict.Broken("it is a public repository")),
        new("aws:ecr/repositoryPolicy:RepositoryPolicy", resource => JudgePolicy(resource, "policy")),
        new("aws:ecr/registryPolicy:RegistryPolicy", resource => JudgePolicy(resource, "policy")),
        new("aws:s3/bucketPolicy:BucketPolicy", resource => JudgePolicy(resource, "policy")),
        new("aws:s3/bucketAclV2:BucketAclV2", resource => JudgeAcl(resource)),
        new("aws:s3/bucketAcl:BucketAcl", resource => JudgeAcl(resource)),
        ResourceCheck.NotTrue(ResourceTypes.Acr, "anonymousPullEnabled", "everyone may pull from it"),
        ResourceCheck.NotTrue(ResourceTypes.Acr, "adminUserEnabled", "it has a user with a password for all"),
        new("gcp:artifactregistry/repositoryIamMember:RepositoryIamMember", JudgeMember),
        new("gcp:storage/bucketIAMMember:BucketIAMMember", JudgeMember),
    ];

    private static Verdict JudgeGke(PlannedResource cluster)
    {
        var old = Inputs.Find(cluster, "privateClusterConfig.enablePrivateEndpoint");
        var addresses = Inputs.Find(cluster, "controlPlaneEndpointsConfig.ipEndpointsConfig.enabled");
        return ResourceCheck.IsTrue(old) || addresses is PlannedValue.Flag { Value: false } ? new Verdict.Kept()
            : old is PlannedValue.Unknown or PlannedValue.Secret ? new Verdict.Open("privateClusterConfig.enablePrivateEndpoint")
            : addresses is PlannedValue.Unknown or PlannedValue.Secret ? new Verdict.Open("controlPlaneEndpointsConfig.ipEndpointsConfig.enabled")
            : new Verdict.Broken("its endpoint is on the internet");
    }

    private static Verdict JudgeMember(PlannedResource member) => Inputs.Find(member, "member") switch
    {
        PlannedValue.Text text => OpenMembers.Contains(text.Value, StringComparer.Ordinal) ? new Verdict.Broken(Everyone) : new Verdict.Kept(),
        PlannedValue.Unknown or PlannedValue.Secret => new Verdict.Open("member"),
        _ => new Verdict.Kept(),
    };

    private static Verdict JudgeAcl(PlannedResource acl) => Inputs.Find(acl, "acl") switch
    {
        PlannedValue.Text text => text.Value.StartsWith("public-", StringComparison.Ordinal) ? new Verdict.Broken(Everyone) : new Verdict.Kept(),
        PlannedValue.Unknown or PlannedValue.Secret => new Verdict.Open("acl"),
        _ => new Verdict.Kept(),
    };

    // A policy of AWS that allows something to anybody, on no condition.
    private static Verdict JudgePolicy(PlannedResource resource, string input)
    {
        if (Inputs.Find(resource, input) is not PlannedValue.Text text)
        {
            return new Verdict.Open(input);
        }

        try
        {
            using var policy = JsonDocument.Parse(text.Value);
            return policy.RootElement.TryGetProperty("Statement", out var statements)
                && (statements.ValueKind == JsonValueKind.Array ? statements.EnumerateArray() : Enumerable.Repeat(statements, 1)).Any(IsOpen)
                ? new Verdict.Broken("it allows something to everyone")
                : new Verdict.Kept();
        }
        catch (JsonException)
        {
            return new Verdict.Open(input);
        }
    }

    private static bool IsOpen(JsonElement statement) =>
        statement.ValueKind == JsonValueKind.Object
        && statement.TryGetProperty("Effect", out var effect) && effect.ValueKind == JsonValueKind.String && effect.GetString() == "Allow"
        && !statement.TryGetProperty("Condition", out _)
        && statement.TryGetProperty("Principal", out var principal) && IsAnybody(principal);

    private static bool IsAnybody(JsonElement principal) => principal.ValueKind switch
    {
        JsonValueKind.String => principal.GetString() == "*",
        JsonValueKind.Array => principal.EnumerateArray().Any(IsAnybody),
        JsonValueKind.Object => principal.EnumerateObject().Any(p => IsAnybody(p.Value)),
        _ => false,
    };
}
