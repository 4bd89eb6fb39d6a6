// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.PrivateDns
{
    public partial class PrivateZone : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("etag")]
        public Output<string?> Etag { get; private set; } = null!;
        [Output("internalId")]
        public Output<string> InternalId { get; private set; } = null!;
        [Output("location")]
        public Output<string?> Location { get; private set; } = null!;
        [Output("maxNumberOfRecordSets")]
        public Output<int> MaxNumberOfRecordSets { get; private set; } = null!;
        [Output("maxNumberOfVirtualNetworkLinks")]
        public Output<int> MaxNumberOfVirtualNetworkLinks { get; private set; } = null!;
        [Output("maxNumberOfVirtualNetworkLinksWithRegistration")]
        public Output<int> MaxNumberOfVirtualNetworkLinksWithRegistration { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("numberOfRecordSets")]
        public Output<int> NumberOfRecordSets { get; private set; } = null!;
        [Output("numberOfVirtualNetworkLinks")]
        public Output<int> NumberOfVirtualNetworkLinks { get; private set; } = null!;
        [Output("numberOfVirtualNetworkLinksWithRegistration")]
        public Output<int> NumberOfVirtualNetworkLinksWithRegistration { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.PrivateDns.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public PrivateZone(string name, global::Pulumi.AzureNative.PrivateDns.PrivateZoneArgs args, CustomResourceOptions? options = null)
            : base("azure-native:privatedns:PrivateZone", name, MakeArgs(args), MakeOptions(options, "")) { }
        private PrivateZone(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:privatedns:PrivateZone", name, null, MakeOptions(options, id)) { }
        public static PrivateZone Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.PrivateDns.PrivateZoneArgs MakeArgs(global::Pulumi.AzureNative.PrivateDns.PrivateZoneArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.PrivateDns.PrivateZoneArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class PrivateZoneArgs : global::Pulumi.ResourceArgs
    {
        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("privateZoneName")]
        public Input<string>? PrivateZoneName { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public PrivateZoneArgs()
        {
        }
        public static new PrivateZoneArgs Empty => new PrivateZoneArgs();
    }

    [EnumType]
    public readonly struct ResolutionPolicy : IEquatable<ResolutionPolicy>
    {
        private readonly string _value;
        private ResolutionPolicy(string value) => _value = value;
        public static ResolutionPolicy Default { get; } = new("Default");
        public static ResolutionPolicy NxDomainRedirect { get; } = new("NxDomainRedirect");
        public static bool operator ==(ResolutionPolicy left, ResolutionPolicy right) => left.Equals(right);
        public static bool operator !=(ResolutionPolicy left, ResolutionPolicy right) => !left.Equals(right);
        public static explicit operator string(ResolutionPolicy value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ResolutionPolicy other && Equals(other);
        public bool Equals(ResolutionPolicy other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class VirtualNetworkLink : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("etag")]
        public Output<string?> Etag { get; private set; } = null!;
        [Output("location")]
        public Output<string?> Location { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("registrationEnabled")]
        public Output<bool?> RegistrationEnabled { get; private set; } = null!;
        [Output("resolutionPolicy")]
        public Output<string?> ResolutionPolicy { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.PrivateDns.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        [Output("virtualNetwork")]
        public Output<global::Pulumi.AzureNative.PrivateDns.Outputs.SubResourceResponse?> VirtualNetwork { get; private set; } = null!;
        [Output("virtualNetworkLinkState")]
        public Output<string> VirtualNetworkLinkState { get; private set; } = null!;
        public VirtualNetworkLink(string name, global::Pulumi.AzureNative.PrivateDns.VirtualNetworkLinkArgs args, CustomResourceOptions? options = null)
            : base("azure-native:privatedns:VirtualNetworkLink", name, MakeArgs(args), MakeOptions(options, "")) { }
        private VirtualNetworkLink(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:privatedns:VirtualNetworkLink", name, null, MakeOptions(options, id)) { }
        public static VirtualNetworkLink Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.PrivateDns.VirtualNetworkLinkArgs MakeArgs(global::Pulumi.AzureNative.PrivateDns.VirtualNetworkLinkArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.PrivateDns.VirtualNetworkLinkArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class VirtualNetworkLinkArgs : global::Pulumi.ResourceArgs
    {
        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("privateZoneName", required: true)]
        public Input<string> PrivateZoneName { get; set; } = default!;

        [Input("registrationEnabled")]
        public Input<bool>? RegistrationEnabled { get; set; }

        [Input("resolutionPolicy")]
        public InputUnion<string, global::Pulumi.AzureNative.PrivateDns.ResolutionPolicy>? ResolutionPolicy { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("virtualNetwork")]
        public Input<global::Pulumi.AzureNative.PrivateDns.Inputs.SubResourceArgs>? VirtualNetwork { get; set; }

        [Input("virtualNetworkLinkName")]
        public Input<string>? VirtualNetworkLinkName { get; set; }

        public VirtualNetworkLinkArgs()
        {
        }
        public static new VirtualNetworkLinkArgs Empty => new VirtualNetworkLinkArgs();
    }
}
