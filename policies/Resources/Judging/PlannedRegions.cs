using LcncInfra.Resources.Checks;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources.Judging;

/// <summary>Says where a resource will be.</summary>
internal sealed class PlannedRegions(PlannedProviders providers)
{
    private const string Global = "global";

    /// <summary>The region; unknown if the plan does not say, <see langword="null"/> for what is in none.</summary>
    public PlannedValue? Of(PlannedResource resource) => resource.IsComponent ? null : resource.Type.Split(':') switch
    {
        ["pulumi", "providers", "aws" or "gcp"] => Inputs.Find(resource, "region"),
        ["aws", ..] => Inputs.Find(resource, "region") ?? (IsRegional(resource) ? providers.FindInProvider(resource, "region") ?? new PlannedValue.Unknown() : null),
        ["azure-native", ..] => Real(Inputs.Find(resource, "location")),
        ["gcp", ..] => Real(providers.Find(resource, "location", "region") ?? Inputs.Find(resource, "region")),
        _ => null,
    };

    // The rest follows the provider, which is judged itself.
    private static bool IsRegional(PlannedResource resource) => resource.Type is ResourceTypes.EksCluster or ResourceTypes.EcrRepository or ResourceTypes.KmsKey or ResourceTypes.S3Bucket;

    private static PlannedValue? Real(PlannedValue? location) => location is PlannedValue.Text { Value: Global } ? null : location;
}
