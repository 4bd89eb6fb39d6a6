using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Clusters.Provisioning;

/// <summary>One way in which a cluster comes into being.</summary>
/// <param name="Word">The field that says it.</param>
/// <param name="Description">What an editor shows of it.</param>
/// <param name="Shape">What is written below the field.</param>
/// <param name="Read">Makes the record; <see langword="null"/> if what it needs was not written, which the shape reports.</param>
internal sealed record ProvisioningWay(string Word, string Description, FieldShape Shape, Func<YamlObject, ClusterProvisioning?> Read)
{
    /// <summary>Reports what the shape cannot say.</summary>
    public required Action<YamlObject, FieldPath, ObjectContext> Validate { get; init; }
}
