// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.OperationalInsights.Inputs
{
    public sealed class IdentityArgs : global::Pulumi.ResourceArgs
    {
        [Input("type", required: true)]
        public Input<global::Pulumi.AzureNative.OperationalInsights.IdentityType> Type { get; set; } = default!;

        [Input("userAssignedIdentities")]
        private InputList<string>? _userAssignedIdentities;

        public InputList<string> UserAssignedIdentities
        {
            get => _userAssignedIdentities ??= new InputList<string>();
            set => _userAssignedIdentities = value;
        }

        public IdentityArgs()
        {
        }
        public static new IdentityArgs Empty => new IdentityArgs();
    }

    public sealed class WorkspaceCappingArgs : global::Pulumi.ResourceArgs
    {
        [Input("dailyQuotaGb")]
        public Input<double>? DailyQuotaGb { get; set; }

        public WorkspaceCappingArgs()
        {
        }
        public static new WorkspaceCappingArgs Empty => new WorkspaceCappingArgs();
    }

    public sealed class WorkspaceFeaturesArgs : global::Pulumi.ResourceArgs
    {
        [Input("clusterResourceId")]
        public Input<string>? ClusterResourceId { get; set; }

        [Input("disableLocalAuth")]
        public Input<bool>? DisableLocalAuth { get; set; }

        [Input("enableDataExport")]
        public Input<bool>? EnableDataExport { get; set; }

        [Input("enableLogAccessUsingOnlyResourcePermissions")]
        public Input<bool>? EnableLogAccessUsingOnlyResourcePermissions { get; set; }

        [Input("immediatePurgeDataOn30Days")]
        public Input<bool>? ImmediatePurgeDataOn30Days { get; set; }

        public WorkspaceFeaturesArgs()
        {
        }
        public static new WorkspaceFeaturesArgs Empty => new WorkspaceFeaturesArgs();
    }

    public sealed class WorkspaceSkuArgs : global::Pulumi.ResourceArgs
    {
        [Input("capacityReservationLevel")]
        public Input<int>? CapacityReservationLevel { get; set; }

        [Input("name", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.OperationalInsights.WorkspaceSkuNameEnum> Name { get; set; } = default!;

        public WorkspaceSkuArgs()
        {
        }
        public static new WorkspaceSkuArgs Empty => new WorkspaceSkuArgs();
    }
}
