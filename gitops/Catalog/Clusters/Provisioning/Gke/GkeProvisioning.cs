using LcncInfra.Catalog.Clusters.Provisioning.Parts;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters.Provisioning.Gke;

/// <summary>A cluster that Google's GKE runs.</summary>
/// <param name="Project">The project.</param>
/// <param name="ProjectNumber">Its number, by which Google's own accounts in it are called.</param>
/// <param name="Location">The region, so that the control plane is in several zones; or one zone.</param>
public sealed record GkeProvisioning(string Project, string ProjectNumber, string Location) : ClusterProvisioning
{
    /// <summary>The channel unless another is written.</summary>
    public const string UsualChannel = "regular";

    private const int DashesOfZone = 2;

    /// <summary>The logs unless others are written.</summary>
    public static ValueList<string> UsualLogs { get; } = ["SYSTEM_COMPONENTS", "APISERVER", "CONTROLLER_MANAGER", "SCHEDULER", "WORKLOADS"];

    /// <summary>The region that the location is, or is in.</summary>
    public string Region => Location.Count(c => c == '-') >= DashesOfZone ? Location[..Location.LastIndexOf('-')] : Location;

    /// <summary>What the cloud calls it; <see langword="null"/> for the names of its environment and itself.</summary>
    public string? Name { get; init; }

    /// <summary>How soon new versions come.</summary>
    public string ReleaseChannel { get; init; } = UsualChannel;

    /// <summary>The least version of Kubernetes; <see langword="null"/> for that of the channel.</summary>
    public string? Version { get; init; }

    /// <summary>The network.</summary>
    public required GkeNetwork Network { get; init; }

    /// <summary>From where the API server can be reached.</summary>
    public ApiEndpoint Endpoint { get; init; } = ApiEndpoint.Private;

    /// <summary>The key that secrets and the nodes' disks are encrypted with.</summary>
    public ClusterKey Key { get; init; } = ClusterKey.Made;

    /// <summary>The kinds of logs.</summary>
    public ValueList<string> Logs { get; init; } = UsualLogs;

    /// <summary>The group whose member groups roles can be bound to; <see langword="null"/> for none.</summary>
    public string? SecurityGroup { get; init; }

    /// <summary>When Google may upgrade it; <see langword="null"/> for whenever it likes.</summary>
    public MaintenanceWindow? Maintenance { get; init; }

    /// <summary>The nodes.</summary>
    public required ValueList<GkeNodePool> NodePools { get; init; }

    /// <summary>Whether the cluster cannot be deleted before somebody allows it; <see langword="null"/> leaves it to the class of the environment.</summary>
    public bool? HasDeletionProtection { get; init; }
}
