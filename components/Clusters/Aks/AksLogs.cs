using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.Monitor;
using Pulumi.AzureNative.Monitor.Inputs;
using Pulumi.AzureNative.OperationalInsights;
using Pulumi.AzureNative.OperationalInsights.Inputs;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>Where the logs of a cluster on AKS go.</summary>
internal static class AksLogs
{
    /// <summary>Makes the workspace, or takes the one that is there.</summary>
    public static Output<string> Place(AksScope scope) => scope.Spec.LogWorkspace is { } given
        ? Output.Create(given)
        : new Workspace(
            scope.Cluster.Name("logs"),
            new WorkspaceArgs
            {
                WorkspaceName = scope.Cluster.PhysicalName,
                ResourceGroupName = scope.ResourceGroup,
                Location = scope.Spec.Location,
                Sku = new WorkspaceSkuArgs { Name = WorkspaceSkuNameEnum.PerGB2018 },
                RetentionInDays = scope.Spec.RetentionDays,
                Features = new WorkspaceFeaturesArgs { DisableLocalAuth = true, EnableLogAccessUsingOnlyResourcePermissions = true },
                Tags = scope.Cluster.PlainTags,
            },
            scope.Cluster.Kept()).Id;

    /// <summary>Sends the logs there.</summary>
    public static void Send(AksScope scope, ManagedCluster cluster, Output<string> workspace) => _ = new DiagnosticSetting(
        scope.Cluster.Name("logs"),
        new DiagnosticSettingArgs
        {
            Name = "control-plane",
            ResourceUri = cluster.Id,
            WorkspaceId = workspace,
            LogAnalyticsDestinationType = "Dedicated",
            Logs = scope.Spec.Logs.Select(kind => new DiagnosticsLogSettingsArgs { Category = kind, Enabled = true }).ToArray(),
        },
        scope.Cluster.Part());
}
