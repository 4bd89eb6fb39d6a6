using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters.Provisioning.Aks;

/// <summary>A cluster that Azure's AKS runs.</summary>
/// <param name="Subscription">The subscription.</param>
/// <param name="Tenant">The Entra tenant whose people and workloads it knows.</param>
/// <param name="Location">The region.</param>
/// <param name="Version">The version of Kubernetes.</param>
public sealed record AksProvisioning(string Subscription, string Tenant, string Location, string Version) : ClusterProvisioning
{
    /// <summary>Days that logs are kept unless something else is written.</summary>
    public const int UsualRetentionDays = 90;

    /// <summary>How control planes are upgraded by themselves unless something else is written.</summary>
    public const string UsualUpgrades = "patch";

    /// <summary>How the nodes' system is upgraded by itself unless something else is written.</summary>
    public const string UsualNodeUpgrades = "NodeImage";

    /// <summary>The logs that are written unless others are: everything that changes something, and who was let in.</summary>
    public static ValueList<string> UsualLogs { get; } = ["kube-apiserver", "kube-audit-admin", "guard"];

    /// <summary>What the cloud calls it; <see langword="null"/> for the names of its environment and itself.</summary>
    public string? Name { get; init; }

    /// <summary>The resource group; <see langword="null"/> to make one.</summary>
    public string? ResourceGroup { get; init; }

    /// <summary>Whether versions are supported longer, for a price.</summary>
    public bool IsPremium { get; init; }

    /// <summary>The network.</summary>
    public required AksNetwork Network { get; init; }

    /// <summary>From where the API server can be reached.</summary>
    public ApiEndpoint Endpoint { get; init; } = ApiEndpoint.Private;

    /// <summary>The key that secrets are encrypted with: its URI with version if it is given.</summary>
    public ClusterKey Key { get; init; } = ClusterKey.Made;

    /// <summary>Resource id of the vault of a key that is given; <see langword="null"/> with a key that is made.</summary>
    public string? KeyVault { get; init; }

    /// <summary>The kinds of logs that the control plane writes.</summary>
    public ValueList<string> Logs { get; init; } = UsualLogs;

    /// <summary>Resource id of the Log Analytics workspace that gets them; <see langword="null"/> to make one.</summary>
    public string? LogWorkspace { get; init; }

    /// <summary>Days that a workspace which is made keeps them.</summary>
    public int RetentionDays { get; init; } = UsualRetentionDays;

    /// <summary>Object ids of the Entra groups that administer the cluster.</summary>
    public required ValueList<string> AdminGroups { get; init; }

    /// <summary>Object ids of the Entra groups that may look at everything but secrets.</summary>
    public ValueList<string> ViewerGroups { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether Defender for Containers watches the nodes.</summary>
    public bool HasDefender { get; init; } = true;

    /// <summary>How the control plane is upgraded by itself.</summary>
    public string Upgrades { get; init; } = UsualUpgrades;

    /// <summary>How the nodes' system is upgraded by itself.</summary>
    public string NodeUpgrades { get; init; } = UsualNodeUpgrades;

    /// <summary>When; <see langword="null"/> for whenever Azure likes.</summary>
    public MaintenanceWindow? Maintenance { get; init; }

    /// <summary>The nodes.</summary>
    public required ValueList<AksNodePool> NodePools { get; init; }

    /// <summary>Whether Azure refuses to delete the cluster; <see langword="null"/> leaves it to the class of the environment.</summary>
    public bool? HasDeletionProtection { get; init; }
}
