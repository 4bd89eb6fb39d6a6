using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters.Provisioning.Eks;

/// <summary>A cluster that Amazon's EKS runs.</summary>
/// <param name="Account">The account; nothing is ever made in another one.</param>
/// <param name="Region">The region.</param>
/// <param name="Version">The version of Kubernetes, without the patch.</param>
public sealed record EksProvisioning(string Account, string Region, string Version) : ClusterProvisioning
{
    /// <summary>Days that logs are kept unless something else is written.</summary>
    public const int UsualRetentionDays = 90;

    /// <summary>Every kind of log that a control plane writes.</summary>
    public static ValueList<string> AllLogs { get; } = ["api", "audit", "authenticator", "controllerManager", "scheduler"];

    /// <summary>What the cloud calls it; <see langword="null"/> for the names of its environment and itself.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the version is kept past its standard support, for a price; else it is upgraded when that ends.</summary>
    public bool HasExtendedSupport { get; init; }

    /// <summary>The network.</summary>
    public required EksNetwork Network { get; init; }

    /// <summary>From where the API server can be reached.</summary>
    public ApiEndpoint Endpoint { get; init; } = ApiEndpoint.Private;

    /// <summary>The key that secrets are encrypted with.</summary>
    public ClusterKey Key { get; init; } = ClusterKey.Made;

    /// <summary>The kinds of logs that the control plane writes.</summary>
    public ValueList<string> Logs { get; init; } = AllLogs;

    /// <summary>Days that logs are kept.</summary>
    public int RetentionDays { get; init; } = UsualRetentionDays;

    /// <summary>ARNs of the roles that administer the cluster; the one that Pulumi runs as is among them.</summary>
    public required ValueList<string> Admins { get; init; }

    /// <summary>ARNs of the roles that may look at everything but secrets.</summary>
    public ValueList<string> Viewers { get; init; } = ValueList<string>.Empty;

    /// <summary>Versions of add-ons by their names; those that are not named have what EKS takes for the version of Kubernetes.</summary>
    public ValueMap Addons { get; init; } = ValueMap.Empty;

    /// <summary>The nodes.</summary>
    public required ValueList<EksNodePool> NodePools { get; init; }

    /// <summary>Whether EKS refuses to delete the cluster; <see langword="null"/> leaves it to the class of the environment.</summary>
    public bool? HasDeletionProtection { get; init; }
}
