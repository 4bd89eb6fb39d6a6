using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>What holds a cluster on AKS back: from being deleted, and from being upgraded at noon.</summary>
internal static class AksHolds
{
    // Upgrades of Kubernetes, and of the nodes' system, as Azure calls them.
    private static readonly string[] Upgrades = ["aksManagedAutoUpgradeSchedule", "aksManagedNodeOSUpgradeSchedule"];

    /// <summary>Makes them.</summary>
    public static void Create(AksScope scope, ManagedCluster cluster)
    {
        var names = scope.Cluster;
        // A lock on a cluster is one on its node pools too, which must come and go: it is for those who ask for it. Pulumi protects production's clusters anyway.
        if (scope.Spec.HasDeletionProtection == true)
        {
            _ = new ManagementLockByScope(
                names.Name("lock"),
                new ManagementLockByScopeArgs { LockName = "lcncinfra-keep", Level = LockLevel.CanNotDelete, Scope = cluster.Id, Notes = "Take deletionProtection away in the control plane first." },
                names.Part());
        }

        if (scope.Spec.Maintenance is not { } window)
        {
            return;
        }

        foreach (var upgrade in Upgrades)
        {
            _ = new MaintenanceConfiguration(
                names.Name("maintenance", upgrade),
                new MaintenanceConfigurationArgs
                {
                    ConfigName = upgrade,
                    ResourceGroupName = scope.ResourceGroup,
                    ResourceName = cluster.Name,
                    MaintenanceWindow = new MaintenanceWindowArgs
                    {
                        StartTime = window.Start,
                        DurationHours = window.Hours,
                        UtcOffset = "+00:00",
                        Schedule = new ScheduleArgs { Weekly = new WeeklyScheduleArgs { DayOfWeek = window.Days[0], IntervalWeeks = 1 } },
                    },
                },
                names.Part());
        }
    }
}
