// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Monitor
{
    public partial class DiagnosticSetting : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("eventHubAuthorizationRuleId")]
        public Output<string?> EventHubAuthorizationRuleId { get; private set; } = null!;
        [Output("eventHubName")]
        public Output<string?> EventHubName { get; private set; } = null!;
        [Output("logAnalyticsDestinationType")]
        public Output<string?> LogAnalyticsDestinationType { get; private set; } = null!;
        [Output("logs")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Monitor.Outputs.DiagnosticsLogSettingsResponse>> Logs { get; private set; } = null!;
        [Output("marketplacePartnerId")]
        public Output<string?> MarketplacePartnerId { get; private set; } = null!;
        [Output("metrics")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Monitor.Outputs.DiagnosticsMetricSettingsResponse>> Metrics { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("serviceBusRuleId")]
        public Output<string?> ServiceBusRuleId { get; private set; } = null!;
        [Output("storageAccountId")]
        public Output<string?> StorageAccountId { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.Monitor.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        [Output("workspaceId")]
        public Output<string?> WorkspaceId { get; private set; } = null!;
        public DiagnosticSetting(string name, global::Pulumi.AzureNative.Monitor.DiagnosticSettingArgs args, CustomResourceOptions? options = null)
            : base("azure-native:monitor:DiagnosticSetting", name, MakeArgs(args), MakeOptions(options, "")) { }
        private DiagnosticSetting(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:monitor:DiagnosticSetting", name, null, MakeOptions(options, id)) { }
        public static DiagnosticSetting Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Monitor.DiagnosticSettingArgs MakeArgs(global::Pulumi.AzureNative.Monitor.DiagnosticSettingArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Monitor.DiagnosticSettingArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class DiagnosticSettingArgs : global::Pulumi.ResourceArgs
    {
        [Input("eventHubAuthorizationRuleId")]
        public Input<string>? EventHubAuthorizationRuleId { get; set; }

        [Input("eventHubName")]
        public Input<string>? EventHubName { get; set; }

        [Input("logAnalyticsDestinationType")]
        public Input<string>? LogAnalyticsDestinationType { get; set; }

        [Input("logs")]
        private InputList<global::Pulumi.AzureNative.Monitor.Inputs.DiagnosticsLogSettingsArgs>? _logs;

        public InputList<global::Pulumi.AzureNative.Monitor.Inputs.DiagnosticsLogSettingsArgs> Logs
        {
            get => _logs ??= new InputList<global::Pulumi.AzureNative.Monitor.Inputs.DiagnosticsLogSettingsArgs>();
            set => _logs = value;
        }

        [Input("marketplacePartnerId")]
        public Input<string>? MarketplacePartnerId { get; set; }

        [Input("metrics")]
        private InputList<global::Pulumi.AzureNative.Monitor.Inputs.DiagnosticsMetricSettingsArgs>? _metrics;

        public InputList<global::Pulumi.AzureNative.Monitor.Inputs.DiagnosticsMetricSettingsArgs> Metrics
        {
            get => _metrics ??= new InputList<global::Pulumi.AzureNative.Monitor.Inputs.DiagnosticsMetricSettingsArgs>();
            set => _metrics = value;
        }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("resourceUri", required: true)]
        public Input<string> ResourceUri { get; set; } = default!;

        [Input("serviceBusRuleId")]
        public Input<string>? ServiceBusRuleId { get; set; }

        [Input("storageAccountId")]
        public Input<string>? StorageAccountId { get; set; }

        [Input("workspaceId")]
        public Input<string>? WorkspaceId { get; set; }

        public DiagnosticSettingArgs()
        {
        }
        public static new DiagnosticSettingArgs Empty => new DiagnosticSettingArgs();
    }
}
