using Pulumi;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>The nodes of a cluster on EKS.</summary>
/// <param name="RoleArn">The role that they pull images as.</param>
/// <param name="Ready">What must be there before anything can run on them.</param>
internal sealed record EksNodeSet(Output<string> RoleArn, IReadOnlyList<Resource> Ready);
