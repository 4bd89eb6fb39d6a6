// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.OperationalInsights
{
    [EnumType]
    public readonly struct IdentityType : IEquatable<IdentityType>
    {
        private readonly string _value;
        private IdentityType(string value) => _value = value;
        public static IdentityType SystemAssigned { get; } = new("SystemAssigned");
        public static IdentityType UserAssigned { get; } = new("UserAssigned");
        public static IdentityType None { get; } = new("None");
        public static bool operator ==(IdentityType left, IdentityType right) => left.Equals(right);
        public static bool operator !=(IdentityType left, IdentityType right) => !left.Equals(right);
        public static explicit operator string(IdentityType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is IdentityType other && Equals(other);
        public bool Equals(IdentityType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct PublicNetworkAccessType : IEquatable<PublicNetworkAccessType>
    {
        private readonly string _value;
        private PublicNetworkAccessType(string value) => _value = value;
        public static PublicNetworkAccessType Enabled { get; } = new("Enabled");
        public static PublicNetworkAccessType Disabled { get; } = new("Disabled");
        public static bool operator ==(PublicNetworkAccessType left, PublicNetworkAccessType right) => left.Equals(right);
        public static bool operator !=(PublicNetworkAccessType left, PublicNetworkAccessType right) => !left.Equals(right);
        public static explicit operator string(PublicNetworkAccessType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PublicNetworkAccessType other && Equals(other);
        public bool Equals(PublicNetworkAccessType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class Workspace : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("createdDate")]
        public Output<string> CreatedDate { get; private set; } = null!;
        [Output("customerId")]
        public Output<string> CustomerId { get; private set; } = null!;
        [Output("defaultDataCollectionRuleResourceId")]
        public Output<string?> DefaultDataCollectionRuleResourceId { get; private set; } = null!;
        [Output("etag")]
        public Output<string?> Etag { get; private set; } = null!;
        [Output("features")]
        public Output<global::Pulumi.AzureNative.OperationalInsights.Outputs.WorkspaceFeaturesResponse?> Features { get; private set; } = null!;
        [Output("forceCmkForQuery")]
        public Output<bool?> ForceCmkForQuery { get; private set; } = null!;
        [Output("identity")]
        public Output<global::Pulumi.AzureNative.OperationalInsights.Outputs.IdentityResponse?> Identity { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("modifiedDate")]
        public Output<string> ModifiedDate { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("privateLinkScopedResources")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.OperationalInsights.Outputs.PrivateLinkScopedResourceResponse>> PrivateLinkScopedResources { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("publicNetworkAccessForIngestion")]
        public Output<string?> PublicNetworkAccessForIngestion { get; private set; } = null!;
        [Output("publicNetworkAccessForQuery")]
        public Output<string?> PublicNetworkAccessForQuery { get; private set; } = null!;
        [Output("retentionInDays")]
        public Output<int?> RetentionInDays { get; private set; } = null!;
        [Output("sku")]
        public Output<global::Pulumi.AzureNative.OperationalInsights.Outputs.WorkspaceSkuResponse?> Sku { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.OperationalInsights.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        [Output("workspaceCapping")]
        public Output<global::Pulumi.AzureNative.OperationalInsights.Outputs.WorkspaceCappingResponse?> WorkspaceCapping { get; private set; } = null!;
        public Workspace(string name, global::Pulumi.AzureNative.OperationalInsights.WorkspaceArgs args, CustomResourceOptions? options = null)
            : base("azure-native:operationalinsights:Workspace", name, MakeArgs(args), MakeOptions(options, "")) { }
        private Workspace(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:operationalinsights:Workspace", name, null, MakeOptions(options, id)) { }
        public static Workspace Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.OperationalInsights.WorkspaceArgs MakeArgs(global::Pulumi.AzureNative.OperationalInsights.WorkspaceArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.OperationalInsights.WorkspaceArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class WorkspaceArgs : global::Pulumi.ResourceArgs
    {
        [Input("defaultDataCollectionRuleResourceId")]
        public Input<string>? DefaultDataCollectionRuleResourceId { get; set; }

        [Input("features")]
        public Input<global::Pulumi.AzureNative.OperationalInsights.Inputs.WorkspaceFeaturesArgs>? Features { get; set; }

        [Input("forceCmkForQuery")]
        public Input<bool>? ForceCmkForQuery { get; set; }

        [Input("identity")]
        public Input<global::Pulumi.AzureNative.OperationalInsights.Inputs.IdentityArgs>? Identity { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("publicNetworkAccessForIngestion")]
        public InputUnion<string, global::Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType>? PublicNetworkAccessForIngestion { get; set; }

        [Input("publicNetworkAccessForQuery")]
        public InputUnion<string, global::Pulumi.AzureNative.OperationalInsights.PublicNetworkAccessType>? PublicNetworkAccessForQuery { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("retentionInDays")]
        public Input<int>? RetentionInDays { get; set; }

        [Input("sku")]
        public Input<global::Pulumi.AzureNative.OperationalInsights.Inputs.WorkspaceSkuArgs>? Sku { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("workspaceCapping")]
        public Input<global::Pulumi.AzureNative.OperationalInsights.Inputs.WorkspaceCappingArgs>? WorkspaceCapping { get; set; }

        [Input("workspaceName")]
        public Input<string>? WorkspaceName { get; set; }

        public WorkspaceArgs()
        {
        }
        public static new WorkspaceArgs Empty => new WorkspaceArgs();
    }

    [EnumType]
    public readonly struct WorkspaceSkuNameEnum : IEquatable<WorkspaceSkuNameEnum>
    {
        private readonly string _value;
        private WorkspaceSkuNameEnum(string value) => _value = value;
        public static WorkspaceSkuNameEnum Free { get; } = new("Free");
        public static WorkspaceSkuNameEnum Standard { get; } = new("Standard");
        public static WorkspaceSkuNameEnum Premium { get; } = new("Premium");
        public static WorkspaceSkuNameEnum PerNode { get; } = new("PerNode");
        public static WorkspaceSkuNameEnum PerGB2018 { get; } = new("PerGB2018");
        public static WorkspaceSkuNameEnum Standalone { get; } = new("Standalone");
        public static WorkspaceSkuNameEnum CapacityReservation { get; } = new("CapacityReservation");
        public static WorkspaceSkuNameEnum LACluster { get; } = new("LACluster");
        public static bool operator ==(WorkspaceSkuNameEnum left, WorkspaceSkuNameEnum right) => left.Equals(right);
        public static bool operator !=(WorkspaceSkuNameEnum left, WorkspaceSkuNameEnum right) => !left.Equals(right);
        public static explicit operator string(WorkspaceSkuNameEnum value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkspaceSkuNameEnum other && Equals(other);
        public bool Equals(WorkspaceSkuNameEnum other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }
}
