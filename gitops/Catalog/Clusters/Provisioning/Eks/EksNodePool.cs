using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters.Provisioning.Eks;

/// <summary>Nodes of a cluster on EKS.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MachineType">The first choice of instance types.</param>
public sealed record EksNodePool(string Name, string MachineType) : NodePool(Name, MachineType)
{
    /// <summary>The image of nodes unless another is written: it cannot be changed while it runs, and has no shell.</summary>
    public const string UsualImage = "BOTTLEROCKET_x86_64";

    /// <summary>Instance types that are as good, which spot needs.</summary>
    public ValueList<string> OtherMachineTypes { get; init; } = ValueList<string>.Empty;

    /// <summary>What EKS calls the image of its nodes.</summary>
    public string Image { get; init; } = UsualImage;
}
