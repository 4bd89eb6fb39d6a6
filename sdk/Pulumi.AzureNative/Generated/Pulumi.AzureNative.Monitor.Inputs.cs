// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Monitor.Inputs
{
    public sealed class DiagnosticsLogSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("category")]
        public Input<string>? Category { get; set; }

        [Input("categoryGroup")]
        public Input<string>? CategoryGroup { get; set; }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("retentionPolicy")]
        public Input<global::Pulumi.AzureNative.Monitor.Inputs.MicrosoftCommonRetentionPolicyArgs>? RetentionPolicy { get; set; }

        public DiagnosticsLogSettingsArgs()
        {
        }
        public static new DiagnosticsLogSettingsArgs Empty => new DiagnosticsLogSettingsArgs();
    }

    public sealed class DiagnosticsMetricSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("category")]
        public Input<string>? Category { get; set; }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("retentionPolicy")]
        public Input<global::Pulumi.AzureNative.Monitor.Inputs.MicrosoftCommonRetentionPolicyArgs>? RetentionPolicy { get; set; }

        [Input("timeGrain")]
        public Input<string>? TimeGrain { get; set; }

        public DiagnosticsMetricSettingsArgs()
        {
        }
        public static new DiagnosticsMetricSettingsArgs Empty => new DiagnosticsMetricSettingsArgs();
    }

    public sealed class MicrosoftCommonRetentionPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("days", required: true)]
        public Input<int> Days { get; set; } = default!;

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public MicrosoftCommonRetentionPolicyArgs()
        {
        }
        public static new MicrosoftCommonRetentionPolicyArgs Empty => new MicrosoftCommonRetentionPolicyArgs();
    }
}
