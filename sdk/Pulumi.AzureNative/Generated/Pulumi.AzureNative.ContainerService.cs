// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerService
{
    [EnumType]
    public readonly struct AdvancedNetworkPolicies : IEquatable<AdvancedNetworkPolicies>
    {
        private readonly string _value;
        private AdvancedNetworkPolicies(string value) => _value = value;
        public static AdvancedNetworkPolicies L7 { get; } = new("L7");
        public static AdvancedNetworkPolicies FQDN { get; } = new("FQDN");
        public static AdvancedNetworkPolicies None { get; } = new("None");
        public static bool operator ==(AdvancedNetworkPolicies left, AdvancedNetworkPolicies right) => left.Equals(right);
        public static bool operator !=(AdvancedNetworkPolicies left, AdvancedNetworkPolicies right) => !left.Equals(right);
        public static explicit operator string(AdvancedNetworkPolicies value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is AdvancedNetworkPolicies other && Equals(other);
        public bool Equals(AdvancedNetworkPolicies other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class AgentPool : global::Pulumi.CustomResource
    {
        [Output("availabilityZones")]
        public Output<ImmutableArray<string>> AvailabilityZones { get; private set; } = null!;
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("capacityReservationGroupID")]
        public Output<string?> CapacityReservationGroupID { get; private set; } = null!;
        [Output("count")]
        public Output<int?> Count { get; private set; } = null!;
        [Output("creationData")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.CreationDataResponse?> CreationData { get; private set; } = null!;
        [Output("currentOrchestratorVersion")]
        public Output<string> CurrentOrchestratorVersion { get; private set; } = null!;
        [Output("eTag")]
        public Output<string> ETag { get; private set; } = null!;
        [Output("enableAutoScaling")]
        public Output<bool?> EnableAutoScaling { get; private set; } = null!;
        [Output("enableEncryptionAtHost")]
        public Output<bool?> EnableEncryptionAtHost { get; private set; } = null!;
        [Output("enableFIPS")]
        public Output<bool?> EnableFIPS { get; private set; } = null!;
        [Output("enableNodePublicIP")]
        public Output<bool?> EnableNodePublicIP { get; private set; } = null!;
        [Output("enableUltraSSD")]
        public Output<bool?> EnableUltraSSD { get; private set; } = null!;
        [Output("gatewayProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolGatewayProfileResponse?> GatewayProfile { get; private set; } = null!;
        [Output("gpuInstanceProfile")]
        public Output<string?> GpuInstanceProfile { get; private set; } = null!;
        [Output("gpuProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.GPUProfileResponse?> GpuProfile { get; private set; } = null!;
        [Output("hostGroupID")]
        public Output<string?> HostGroupID { get; private set; } = null!;
        [Output("kubeletConfig")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.KubeletConfigResponse?> KubeletConfig { get; private set; } = null!;
        [Output("kubeletDiskType")]
        public Output<string?> KubeletDiskType { get; private set; } = null!;
        [Output("linuxOSConfig")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.LinuxOSConfigResponse?> LinuxOSConfig { get; private set; } = null!;
        [Output("localDNSProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.LocalDNSProfileResponse?> LocalDNSProfile { get; private set; } = null!;
        [Output("maxCount")]
        public Output<int?> MaxCount { get; private set; } = null!;
        [Output("maxPods")]
        public Output<int?> MaxPods { get; private set; } = null!;
        [Output("messageOfTheDay")]
        public Output<string?> MessageOfTheDay { get; private set; } = null!;
        [Output("minCount")]
        public Output<int?> MinCount { get; private set; } = null!;
        [Output("mode")]
        public Output<string?> Mode { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("networkProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolNetworkProfileResponse?> NetworkProfile { get; private set; } = null!;
        [Output("nodeImageVersion")]
        public Output<string> NodeImageVersion { get; private set; } = null!;
        [Output("nodeLabels")]
        public Output<ImmutableDictionary<string, string>?> NodeLabels { get; private set; } = null!;
        [Output("nodePublicIPPrefixID")]
        public Output<string?> NodePublicIPPrefixID { get; private set; } = null!;
        [Output("nodeTaints")]
        public Output<ImmutableArray<string>> NodeTaints { get; private set; } = null!;
        [Output("orchestratorVersion")]
        public Output<string?> OrchestratorVersion { get; private set; } = null!;
        [Output("osDiskSizeGB")]
        public Output<int?> OsDiskSizeGB { get; private set; } = null!;
        [Output("osDiskType")]
        public Output<string?> OsDiskType { get; private set; } = null!;
        [Output("osSKU")]
        public Output<string?> OsSKU { get; private set; } = null!;
        [Output("osType")]
        public Output<string?> OsType { get; private set; } = null!;
        [Output("podIPAllocationMode")]
        public Output<string?> PodIPAllocationMode { get; private set; } = null!;
        [Output("podSubnetID")]
        public Output<string?> PodSubnetID { get; private set; } = null!;
        [Output("powerState")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.PowerStateResponse?> PowerState { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("proximityPlacementGroupID")]
        public Output<string?> ProximityPlacementGroupID { get; private set; } = null!;
        [Output("scaleDownMode")]
        public Output<string?> ScaleDownMode { get; private set; } = null!;
        [Output("scaleSetEvictionPolicy")]
        public Output<string?> ScaleSetEvictionPolicy { get; private set; } = null!;
        [Output("scaleSetPriority")]
        public Output<string?> ScaleSetPriority { get; private set; } = null!;
        [Output("securityProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolSecurityProfileResponse?> SecurityProfile { get; private set; } = null!;
        [Output("spotMaxPrice")]
        public Output<double?> SpotMaxPrice { get; private set; } = null!;
        [Output("status")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolStatusResponse?> Status { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        [Output("upgradeSettings")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolUpgradeSettingsResponse?> UpgradeSettings { get; private set; } = null!;
        [Output("virtualMachineNodesStatus")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.VirtualMachineNodesResponse>> VirtualMachineNodesStatus { get; private set; } = null!;
        [Output("virtualMachinesProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.VirtualMachinesProfileResponse?> VirtualMachinesProfile { get; private set; } = null!;
        [Output("vmSize")]
        public Output<string?> VmSize { get; private set; } = null!;
        [Output("vnetSubnetID")]
        public Output<string?> VnetSubnetID { get; private set; } = null!;
        [Output("windowsProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolWindowsProfileResponse?> WindowsProfile { get; private set; } = null!;
        [Output("workloadRuntime")]
        public Output<string?> WorkloadRuntime { get; private set; } = null!;
        public AgentPool(string name, global::Pulumi.AzureNative.ContainerService.AgentPoolArgs args, CustomResourceOptions? options = null)
            : base("azure-native:containerservice:AgentPool", name, MakeArgs(args), MakeOptions(options, "")) { }
        private AgentPool(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:containerservice:AgentPool", name, null, MakeOptions(options, id)) { }
        public static AgentPool Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.ContainerService.AgentPoolArgs MakeArgs(global::Pulumi.AzureNative.ContainerService.AgentPoolArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ContainerService.AgentPoolArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class AgentPoolArgs : global::Pulumi.ResourceArgs
    {
        [Input("agentPoolName")]
        public Input<string>? AgentPoolName { get; set; }

        [Input("availabilityZones")]
        private InputList<string>? _availabilityZones;

        public InputList<string> AvailabilityZones
        {
            get => _availabilityZones ??= new InputList<string>();
            set => _availabilityZones = value;
        }

        [Input("capacityReservationGroupID")]
        public Input<string>? CapacityReservationGroupID { get; set; }

        [Input("count")]
        public Input<int>? Count { get; set; }

        [Input("creationData")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.CreationDataArgs>? CreationData { get; set; }

        [Input("enableAutoScaling")]
        public Input<bool>? EnableAutoScaling { get; set; }

        [Input("enableEncryptionAtHost")]
        public Input<bool>? EnableEncryptionAtHost { get; set; }

        [Input("enableFIPS")]
        public Input<bool>? EnableFIPS { get; set; }

        [Input("enableNodePublicIP")]
        public Input<bool>? EnableNodePublicIP { get; set; }

        [Input("enableUltraSSD")]
        public Input<bool>? EnableUltraSSD { get; set; }

        [Input("gatewayProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.AgentPoolGatewayProfileArgs>? GatewayProfile { get; set; }

        [Input("gpuInstanceProfile")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.GPUInstanceProfile>? GpuInstanceProfile { get; set; }

        [Input("gpuProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.GPUProfileArgs>? GpuProfile { get; set; }

        [Input("hostGroupID")]
        public Input<string>? HostGroupID { get; set; }

        [Input("kubeletConfig")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.KubeletConfigArgs>? KubeletConfig { get; set; }

        [Input("kubeletDiskType")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.KubeletDiskType>? KubeletDiskType { get; set; }

        [Input("linuxOSConfig")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.LinuxOSConfigArgs>? LinuxOSConfig { get; set; }

        [Input("localDNSProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.LocalDNSProfileArgs>? LocalDNSProfile { get; set; }

        [Input("maxCount")]
        public Input<int>? MaxCount { get; set; }

        [Input("maxPods")]
        public Input<int>? MaxPods { get; set; }

        [Input("messageOfTheDay")]
        public Input<string>? MessageOfTheDay { get; set; }

        [Input("minCount")]
        public Input<int>? MinCount { get; set; }

        [Input("mode")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.AgentPoolMode>? Mode { get; set; }

        [Input("networkProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.AgentPoolNetworkProfileArgs>? NetworkProfile { get; set; }

        [Input("nodeLabels")]
        private InputMap<string>? _nodeLabels;

        public InputMap<string> NodeLabels
        {
            get => _nodeLabels ??= new InputMap<string>();
            set => _nodeLabels = value;
        }

        [Input("nodePublicIPPrefixID")]
        public Input<string>? NodePublicIPPrefixID { get; set; }

        [Input("nodeTaints")]
        private InputList<string>? _nodeTaints;

        public InputList<string> NodeTaints
        {
            get => _nodeTaints ??= new InputList<string>();
            set => _nodeTaints = value;
        }

        [Input("orchestratorVersion")]
        public Input<string>? OrchestratorVersion { get; set; }

        [Input("osDiskSizeGB")]
        public Input<int>? OsDiskSizeGB { get; set; }

        [Input("osDiskType")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.OSDiskType>? OsDiskType { get; set; }

        [Input("osSKU")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.OSSKU>? OsSKU { get; set; }

        [Input("osType")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.OSType>? OsType { get; set; }

        [Input("podIPAllocationMode")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.PodIPAllocationMode>? PodIPAllocationMode { get; set; }

        [Input("podSubnetID")]
        public Input<string>? PodSubnetID { get; set; }

        [Input("powerState")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.PowerStateArgs>? PowerState { get; set; }

        [Input("proximityPlacementGroupID")]
        public Input<string>? ProximityPlacementGroupID { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("resourceName", required: true)]
        public Input<string> ResourceName { get; set; } = default!;

        [Input("scaleDownMode")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.ScaleDownMode>? ScaleDownMode { get; set; }

        [Input("scaleSetEvictionPolicy")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.ScaleSetEvictionPolicy>? ScaleSetEvictionPolicy { get; set; }

        [Input("scaleSetPriority")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.ScaleSetPriority>? ScaleSetPriority { get; set; }

        [Input("securityProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.AgentPoolSecurityProfileArgs>? SecurityProfile { get; set; }

        [Input("spotMaxPrice")]
        public Input<double>? SpotMaxPrice { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("type")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.AgentPoolType>? Type { get; set; }

        [Input("upgradeSettings")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.AgentPoolUpgradeSettingsArgs>? UpgradeSettings { get; set; }

        [Input("virtualMachineNodesStatus")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.VirtualMachineNodesArgs>? _virtualMachineNodesStatus;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.VirtualMachineNodesArgs> VirtualMachineNodesStatus
        {
            get => _virtualMachineNodesStatus ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.VirtualMachineNodesArgs>();
            set => _virtualMachineNodesStatus = value;
        }

        [Input("virtualMachinesProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.VirtualMachinesProfileArgs>? VirtualMachinesProfile { get; set; }

        [Input("vmSize")]
        public Input<string>? VmSize { get; set; }

        [Input("vnetSubnetID")]
        public Input<string>? VnetSubnetID { get; set; }

        [Input("windowsProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.AgentPoolWindowsProfileArgs>? WindowsProfile { get; set; }

        [Input("workloadRuntime")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.WorkloadRuntime>? WorkloadRuntime { get; set; }

        public AgentPoolArgs()
        {
        }
        public static new AgentPoolArgs Empty => new AgentPoolArgs();
    }

    [EnumType]
    public readonly struct AgentPoolMode : IEquatable<AgentPoolMode>
    {
        private readonly string _value;
        private AgentPoolMode(string value) => _value = value;
        public static AgentPoolMode System { get; } = new("System");
        public static AgentPoolMode User { get; } = new("User");
        public static AgentPoolMode Gateway { get; } = new("Gateway");
        public static bool operator ==(AgentPoolMode left, AgentPoolMode right) => left.Equals(right);
        public static bool operator !=(AgentPoolMode left, AgentPoolMode right) => !left.Equals(right);
        public static explicit operator string(AgentPoolMode value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is AgentPoolMode other && Equals(other);
        public bool Equals(AgentPoolMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct AgentPoolSSHAccess : IEquatable<AgentPoolSSHAccess>
    {
        private readonly string _value;
        private AgentPoolSSHAccess(string value) => _value = value;
        public static AgentPoolSSHAccess LocalUser { get; } = new("LocalUser");
        public static AgentPoolSSHAccess Disabled { get; } = new("Disabled");
        public static bool operator ==(AgentPoolSSHAccess left, AgentPoolSSHAccess right) => left.Equals(right);
        public static bool operator !=(AgentPoolSSHAccess left, AgentPoolSSHAccess right) => !left.Equals(right);
        public static explicit operator string(AgentPoolSSHAccess value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is AgentPoolSSHAccess other && Equals(other);
        public bool Equals(AgentPoolSSHAccess other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct AgentPoolType : IEquatable<AgentPoolType>
    {
        private readonly string _value;
        private AgentPoolType(string value) => _value = value;
        public static AgentPoolType VirtualMachineScaleSets { get; } = new("VirtualMachineScaleSets");
        public static AgentPoolType AvailabilitySet { get; } = new("AvailabilitySet");
        public static AgentPoolType VirtualMachines { get; } = new("VirtualMachines");
        public static bool operator ==(AgentPoolType left, AgentPoolType right) => left.Equals(right);
        public static bool operator !=(AgentPoolType left, AgentPoolType right) => !left.Equals(right);
        public static explicit operator string(AgentPoolType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is AgentPoolType other && Equals(other);
        public bool Equals(AgentPoolType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct ArtifactSource : IEquatable<ArtifactSource>
    {
        private readonly string _value;
        private ArtifactSource(string value) => _value = value;
        public static ArtifactSource Cache { get; } = new("Cache");
        public static ArtifactSource Direct { get; } = new("Direct");
        public static bool operator ==(ArtifactSource left, ArtifactSource right) => left.Equals(right);
        public static bool operator !=(ArtifactSource left, ArtifactSource right) => !left.Equals(right);
        public static explicit operator string(ArtifactSource value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ArtifactSource other && Equals(other);
        public bool Equals(ArtifactSource other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct BackendPoolType : IEquatable<BackendPoolType>
    {
        private readonly string _value;
        private BackendPoolType(string value) => _value = value;
        public static BackendPoolType NodeIPConfiguration { get; } = new("NodeIPConfiguration");
        public static BackendPoolType NodeIP { get; } = new("NodeIP");
        public static bool operator ==(BackendPoolType left, BackendPoolType right) => left.Equals(right);
        public static bool operator !=(BackendPoolType left, BackendPoolType right) => !left.Equals(right);
        public static explicit operator string(BackendPoolType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is BackendPoolType other && Equals(other);
        public bool Equals(BackendPoolType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct Code : IEquatable<Code>
    {
        private readonly string _value;
        private Code(string value) => _value = value;
        public static Code Running { get; } = new("Running");
        public static Code Stopped { get; } = new("Stopped");
        public static bool operator ==(Code left, Code right) => left.Equals(right);
        public static bool operator !=(Code left, Code right) => !left.Equals(right);
        public static explicit operator string(Code value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is Code other && Equals(other);
        public bool Equals(Code other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct Expander : IEquatable<Expander>
    {
        private readonly string _value;
        private Expander(string value) => _value = value;
        public static Expander Least_waste { get; } = new("least-waste");
        public static Expander Most_pods { get; } = new("most-pods");
        public static Expander Priority { get; } = new("priority");
        public static Expander Random { get; } = new("random");
        public static bool operator ==(Expander left, Expander right) => left.Equals(right);
        public static bool operator !=(Expander left, Expander right) => !left.Equals(right);
        public static explicit operator string(Expander value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is Expander other && Equals(other);
        public bool Equals(Expander other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct ExtendedLocationTypes : IEquatable<ExtendedLocationTypes>
    {
        private readonly string _value;
        private ExtendedLocationTypes(string value) => _value = value;
        public static ExtendedLocationTypes EdgeZone { get; } = new("EdgeZone");
        public static bool operator ==(ExtendedLocationTypes left, ExtendedLocationTypes right) => left.Equals(right);
        public static bool operator !=(ExtendedLocationTypes left, ExtendedLocationTypes right) => !left.Equals(right);
        public static explicit operator string(ExtendedLocationTypes value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ExtendedLocationTypes other && Equals(other);
        public bool Equals(ExtendedLocationTypes other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct GPUDriver : IEquatable<GPUDriver>
    {
        private readonly string _value;
        private GPUDriver(string value) => _value = value;
        public static GPUDriver Install { get; } = new("Install");
        public static GPUDriver None { get; } = new("None");
        public static bool operator ==(GPUDriver left, GPUDriver right) => left.Equals(right);
        public static bool operator !=(GPUDriver left, GPUDriver right) => !left.Equals(right);
        public static explicit operator string(GPUDriver value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is GPUDriver other && Equals(other);
        public bool Equals(GPUDriver other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct GPUInstanceProfile : IEquatable<GPUInstanceProfile>
    {
        private readonly string _value;
        private GPUInstanceProfile(string value) => _value = value;
        public static GPUInstanceProfile MIG1g { get; } = new("MIG1g");
        public static GPUInstanceProfile MIG2g { get; } = new("MIG2g");
        public static GPUInstanceProfile MIG3g { get; } = new("MIG3g");
        public static GPUInstanceProfile MIG4g { get; } = new("MIG4g");
        public static GPUInstanceProfile MIG7g { get; } = new("MIG7g");
        public static bool operator ==(GPUInstanceProfile left, GPUInstanceProfile right) => left.Equals(right);
        public static bool operator !=(GPUInstanceProfile left, GPUInstanceProfile right) => !left.Equals(right);
        public static explicit operator string(GPUInstanceProfile value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is GPUInstanceProfile other && Equals(other);
        public bool Equals(GPUInstanceProfile other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct IpFamily : IEquatable<IpFamily>
    {
        private readonly string _value;
        private IpFamily(string value) => _value = value;
        public static IpFamily IPv4 { get; } = new("IPv4");
        public static IpFamily IPv6 { get; } = new("IPv6");
        public static bool operator ==(IpFamily left, IpFamily right) => left.Equals(right);
        public static bool operator !=(IpFamily left, IpFamily right) => !left.Equals(right);
        public static explicit operator string(IpFamily value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is IpFamily other && Equals(other);
        public bool Equals(IpFamily other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct IstioIngressGatewayMode : IEquatable<IstioIngressGatewayMode>
    {
        private readonly string _value;
        private IstioIngressGatewayMode(string value) => _value = value;
        public static IstioIngressGatewayMode External { get; } = new("External");
        public static IstioIngressGatewayMode Internal { get; } = new("Internal");
        public static bool operator ==(IstioIngressGatewayMode left, IstioIngressGatewayMode right) => left.Equals(right);
        public static bool operator !=(IstioIngressGatewayMode left, IstioIngressGatewayMode right) => !left.Equals(right);
        public static explicit operator string(IstioIngressGatewayMode value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is IstioIngressGatewayMode other && Equals(other);
        public bool Equals(IstioIngressGatewayMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct KeyVaultNetworkAccessTypes : IEquatable<KeyVaultNetworkAccessTypes>
    {
        private readonly string _value;
        private KeyVaultNetworkAccessTypes(string value) => _value = value;
        public static KeyVaultNetworkAccessTypes Public { get; } = new("Public");
        public static KeyVaultNetworkAccessTypes Private { get; } = new("Private");
        public static bool operator ==(KeyVaultNetworkAccessTypes left, KeyVaultNetworkAccessTypes right) => left.Equals(right);
        public static bool operator !=(KeyVaultNetworkAccessTypes left, KeyVaultNetworkAccessTypes right) => !left.Equals(right);
        public static explicit operator string(KeyVaultNetworkAccessTypes value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is KeyVaultNetworkAccessTypes other && Equals(other);
        public bool Equals(KeyVaultNetworkAccessTypes other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct KubeletDiskType : IEquatable<KubeletDiskType>
    {
        private readonly string _value;
        private KubeletDiskType(string value) => _value = value;
        public static KubeletDiskType OS { get; } = new("OS");
        public static KubeletDiskType Temporary { get; } = new("Temporary");
        public static bool operator ==(KubeletDiskType left, KubeletDiskType right) => left.Equals(right);
        public static bool operator !=(KubeletDiskType left, KubeletDiskType right) => !left.Equals(right);
        public static explicit operator string(KubeletDiskType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is KubeletDiskType other && Equals(other);
        public bool Equals(KubeletDiskType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct KubernetesSupportPlan : IEquatable<KubernetesSupportPlan>
    {
        private readonly string _value;
        private KubernetesSupportPlan(string value) => _value = value;
        public static KubernetesSupportPlan KubernetesOfficial { get; } = new("KubernetesOfficial");
        public static KubernetesSupportPlan AKSLongTermSupport { get; } = new("AKSLongTermSupport");
        public static bool operator ==(KubernetesSupportPlan left, KubernetesSupportPlan right) => left.Equals(right);
        public static bool operator !=(KubernetesSupportPlan left, KubernetesSupportPlan right) => !left.Equals(right);
        public static explicit operator string(KubernetesSupportPlan value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is KubernetesSupportPlan other && Equals(other);
        public bool Equals(KubernetesSupportPlan other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct LicenseType : IEquatable<LicenseType>
    {
        private readonly string _value;
        private LicenseType(string value) => _value = value;
        public static LicenseType None { get; } = new("None");
        public static LicenseType Windows_Server { get; } = new("Windows_Server");
        public static bool operator ==(LicenseType left, LicenseType right) => left.Equals(right);
        public static bool operator !=(LicenseType left, LicenseType right) => !left.Equals(right);
        public static explicit operator string(LicenseType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LicenseType other && Equals(other);
        public bool Equals(LicenseType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public static class ListManagedClusterAdminCredentials
    {
        public static Task<ListManagedClusterAdminCredentialsResult> InvokeAsync(ListManagedClusterAdminCredentialsArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<ListManagedClusterAdminCredentialsResult>("azure-native:containerservice:listManagedClusterAdminCredentials", args ?? new ListManagedClusterAdminCredentialsArgs(), options);
        public static Output<ListManagedClusterAdminCredentialsResult> Invoke(ListManagedClusterAdminCredentialsInvokeArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<ListManagedClusterAdminCredentialsResult>("azure-native:containerservice:listManagedClusterAdminCredentials", args ?? new ListManagedClusterAdminCredentialsInvokeArgs(), options);
        public static Output<ListManagedClusterAdminCredentialsResult> Invoke(ListManagedClusterAdminCredentialsInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<ListManagedClusterAdminCredentialsResult>("azure-native:containerservice:listManagedClusterAdminCredentials", args ?? new ListManagedClusterAdminCredentialsInvokeArgs(), options);
    }

    public sealed class ListManagedClusterAdminCredentialsArgs : global::Pulumi.InvokeArgs
    {
        [Input("resourceGroupName", required: true)]
        public string ResourceGroupName { get; set; } = default!;

        [Input("resourceName", required: true)]
        public string ResourceName { get; set; } = default!;

        [Input("serverFqdn")]
        public string? ServerFqdn { get; set; }

        public ListManagedClusterAdminCredentialsArgs()
        {
        }
        public static new ListManagedClusterAdminCredentialsArgs Empty => new ListManagedClusterAdminCredentialsArgs();
    }

    public sealed class ListManagedClusterAdminCredentialsInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("resourceName", required: true)]
        public Input<string> ResourceName { get; set; } = default!;

        [Input("serverFqdn")]
        public Input<string>? ServerFqdn { get; set; }

        public ListManagedClusterAdminCredentialsInvokeArgs()
        {
        }
        public static new ListManagedClusterAdminCredentialsInvokeArgs Empty => new ListManagedClusterAdminCredentialsInvokeArgs();
    }

    [OutputType]
    public sealed class ListManagedClusterAdminCredentialsResult
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.CredentialResultResponse> Kubeconfigs;
        [OutputConstructor]
        private ListManagedClusterAdminCredentialsResult([OutputConstructorParameter("kubeconfigs")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.CredentialResultResponse> @kubeconfigs)
        {
            Kubeconfigs = @kubeconfigs;
        }
    }

    public static class ListManagedClusterUserCredentials
    {
        public static Task<ListManagedClusterUserCredentialsResult> InvokeAsync(ListManagedClusterUserCredentialsArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<ListManagedClusterUserCredentialsResult>("azure-native:containerservice:listManagedClusterUserCredentials", args ?? new ListManagedClusterUserCredentialsArgs(), options);
        public static Output<ListManagedClusterUserCredentialsResult> Invoke(ListManagedClusterUserCredentialsInvokeArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<ListManagedClusterUserCredentialsResult>("azure-native:containerservice:listManagedClusterUserCredentials", args ?? new ListManagedClusterUserCredentialsInvokeArgs(), options);
        public static Output<ListManagedClusterUserCredentialsResult> Invoke(ListManagedClusterUserCredentialsInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<ListManagedClusterUserCredentialsResult>("azure-native:containerservice:listManagedClusterUserCredentials", args ?? new ListManagedClusterUserCredentialsInvokeArgs(), options);
    }

    public sealed class ListManagedClusterUserCredentialsArgs : global::Pulumi.InvokeArgs
    {
        [Input("format")]
        public string? Format { get; set; }

        [Input("resourceGroupName", required: true)]
        public string ResourceGroupName { get; set; } = default!;

        [Input("resourceName", required: true)]
        public string ResourceName { get; set; } = default!;

        [Input("serverFqdn")]
        public string? ServerFqdn { get; set; }

        public ListManagedClusterUserCredentialsArgs()
        {
        }
        public static new ListManagedClusterUserCredentialsArgs Empty => new ListManagedClusterUserCredentialsArgs();
    }

    public sealed class ListManagedClusterUserCredentialsInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("format")]
        public Input<string>? Format { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("resourceName", required: true)]
        public Input<string> ResourceName { get; set; } = default!;

        [Input("serverFqdn")]
        public Input<string>? ServerFqdn { get; set; }

        public ListManagedClusterUserCredentialsInvokeArgs()
        {
        }
        public static new ListManagedClusterUserCredentialsInvokeArgs Empty => new ListManagedClusterUserCredentialsInvokeArgs();
    }

    [OutputType]
    public sealed class ListManagedClusterUserCredentialsResult
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.CredentialResultResponse> Kubeconfigs;
        [OutputConstructor]
        private ListManagedClusterUserCredentialsResult([OutputConstructorParameter("kubeconfigs")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.CredentialResultResponse> @kubeconfigs)
        {
            Kubeconfigs = @kubeconfigs;
        }
    }

    [EnumType]
    public readonly struct LoadBalancerSku : IEquatable<LoadBalancerSku>
    {
        private readonly string _value;
        private LoadBalancerSku(string value) => _value = value;
        public static LoadBalancerSku Standard { get; } = new("standard");
        public static LoadBalancerSku Basic { get; } = new("basic");
        public static bool operator ==(LoadBalancerSku left, LoadBalancerSku right) => left.Equals(right);
        public static bool operator !=(LoadBalancerSku left, LoadBalancerSku right) => !left.Equals(right);
        public static explicit operator string(LoadBalancerSku value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LoadBalancerSku other && Equals(other);
        public bool Equals(LoadBalancerSku other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct LocalDNSForwardDestination : IEquatable<LocalDNSForwardDestination>
    {
        private readonly string _value;
        private LocalDNSForwardDestination(string value) => _value = value;
        public static LocalDNSForwardDestination ClusterCoreDNS { get; } = new("ClusterCoreDNS");
        public static LocalDNSForwardDestination VnetDNS { get; } = new("VnetDNS");
        public static bool operator ==(LocalDNSForwardDestination left, LocalDNSForwardDestination right) => left.Equals(right);
        public static bool operator !=(LocalDNSForwardDestination left, LocalDNSForwardDestination right) => !left.Equals(right);
        public static explicit operator string(LocalDNSForwardDestination value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LocalDNSForwardDestination other && Equals(other);
        public bool Equals(LocalDNSForwardDestination other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct LocalDNSForwardPolicy : IEquatable<LocalDNSForwardPolicy>
    {
        private readonly string _value;
        private LocalDNSForwardPolicy(string value) => _value = value;
        public static LocalDNSForwardPolicy Sequential { get; } = new("Sequential");
        public static LocalDNSForwardPolicy RoundRobin { get; } = new("RoundRobin");
        public static LocalDNSForwardPolicy Random { get; } = new("Random");
        public static bool operator ==(LocalDNSForwardPolicy left, LocalDNSForwardPolicy right) => left.Equals(right);
        public static bool operator !=(LocalDNSForwardPolicy left, LocalDNSForwardPolicy right) => !left.Equals(right);
        public static explicit operator string(LocalDNSForwardPolicy value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LocalDNSForwardPolicy other && Equals(other);
        public bool Equals(LocalDNSForwardPolicy other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct LocalDNSMode : IEquatable<LocalDNSMode>
    {
        private readonly string _value;
        private LocalDNSMode(string value) => _value = value;
        public static LocalDNSMode Preferred { get; } = new("Preferred");
        public static LocalDNSMode Required { get; } = new("Required");
        public static LocalDNSMode Disabled { get; } = new("Disabled");
        public static bool operator ==(LocalDNSMode left, LocalDNSMode right) => left.Equals(right);
        public static bool operator !=(LocalDNSMode left, LocalDNSMode right) => !left.Equals(right);
        public static explicit operator string(LocalDNSMode value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LocalDNSMode other && Equals(other);
        public bool Equals(LocalDNSMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct LocalDNSProtocol : IEquatable<LocalDNSProtocol>
    {
        private readonly string _value;
        private LocalDNSProtocol(string value) => _value = value;
        public static LocalDNSProtocol PreferUDP { get; } = new("PreferUDP");
        public static LocalDNSProtocol ForceTCP { get; } = new("ForceTCP");
        public static bool operator ==(LocalDNSProtocol left, LocalDNSProtocol right) => left.Equals(right);
        public static bool operator !=(LocalDNSProtocol left, LocalDNSProtocol right) => !left.Equals(right);
        public static explicit operator string(LocalDNSProtocol value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LocalDNSProtocol other && Equals(other);
        public bool Equals(LocalDNSProtocol other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct LocalDNSQueryLogging : IEquatable<LocalDNSQueryLogging>
    {
        private readonly string _value;
        private LocalDNSQueryLogging(string value) => _value = value;
        public static LocalDNSQueryLogging Error { get; } = new("Error");
        public static LocalDNSQueryLogging Log { get; } = new("Log");
        public static bool operator ==(LocalDNSQueryLogging left, LocalDNSQueryLogging right) => left.Equals(right);
        public static bool operator !=(LocalDNSQueryLogging left, LocalDNSQueryLogging right) => !left.Equals(right);
        public static explicit operator string(LocalDNSQueryLogging value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LocalDNSQueryLogging other && Equals(other);
        public bool Equals(LocalDNSQueryLogging other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct LocalDNSServeStale : IEquatable<LocalDNSServeStale>
    {
        private readonly string _value;
        private LocalDNSServeStale(string value) => _value = value;
        public static LocalDNSServeStale Verify { get; } = new("Verify");
        public static LocalDNSServeStale Immediate { get; } = new("Immediate");
        public static LocalDNSServeStale Disable { get; } = new("Disable");
        public static bool operator ==(LocalDNSServeStale left, LocalDNSServeStale right) => left.Equals(right);
        public static bool operator !=(LocalDNSServeStale left, LocalDNSServeStale right) => !left.Equals(right);
        public static explicit operator string(LocalDNSServeStale value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LocalDNSServeStale other && Equals(other);
        public bool Equals(LocalDNSServeStale other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class MaintenanceConfiguration : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("maintenanceWindow")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.MaintenanceWindowResponse?> MaintenanceWindow { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("notAllowedTime")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.TimeSpanResponse>> NotAllowedTime { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("timeInWeek")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.TimeInWeekResponse>> TimeInWeek { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public MaintenanceConfiguration(string name, global::Pulumi.AzureNative.ContainerService.MaintenanceConfigurationArgs args, CustomResourceOptions? options = null)
            : base("azure-native:containerservice:MaintenanceConfiguration", name, MakeArgs(args), MakeOptions(options, "")) { }
        private MaintenanceConfiguration(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:containerservice:MaintenanceConfiguration", name, null, MakeOptions(options, id)) { }
        public static MaintenanceConfiguration Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.ContainerService.MaintenanceConfigurationArgs MakeArgs(global::Pulumi.AzureNative.ContainerService.MaintenanceConfigurationArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ContainerService.MaintenanceConfigurationArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class MaintenanceConfigurationArgs : global::Pulumi.ResourceArgs
    {
        [Input("configName")]
        public Input<string>? ConfigName { get; set; }

        [Input("maintenanceWindow")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.MaintenanceWindowArgs>? MaintenanceWindow { get; set; }

        [Input("notAllowedTime")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.TimeSpanArgs>? _notAllowedTime;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.TimeSpanArgs> NotAllowedTime
        {
            get => _notAllowedTime ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.TimeSpanArgs>();
            set => _notAllowedTime = value;
        }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("resourceName", required: true)]
        public Input<string> ResourceName { get; set; } = default!;

        [Input("timeInWeek")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.TimeInWeekArgs>? _timeInWeek;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.TimeInWeekArgs> TimeInWeek
        {
            get => _timeInWeek ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.TimeInWeekArgs>();
            set => _timeInWeek = value;
        }

        public MaintenanceConfigurationArgs()
        {
        }
        public static new MaintenanceConfigurationArgs Empty => new MaintenanceConfigurationArgs();
    }

    public partial class ManagedCluster : global::Pulumi.CustomResource
    {
        [Output("aadProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAADProfileResponse?> AadProfile { get; private set; } = null!;
        [Output("addonProfiles")]
        public Output<ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAddonProfileResponse>?> AddonProfiles { get; private set; } = null!;
        [Output("agentPoolProfiles")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAgentPoolProfileResponse>> AgentPoolProfiles { get; private set; } = null!;
        [Output("aiToolchainOperatorProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAIToolchainOperatorProfileResponse?> AiToolchainOperatorProfile { get; private set; } = null!;
        [Output("apiServerAccessProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAPIServerAccessProfileResponse?> ApiServerAccessProfile { get; private set; } = null!;
        [Output("autoScalerProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPropertiesResponseAutoScalerProfile?> AutoScalerProfile { get; private set; } = null!;
        [Output("autoUpgradeProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAutoUpgradeProfileResponse?> AutoUpgradeProfile { get; private set; } = null!;
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("azureMonitorProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAzureMonitorProfileResponse?> AzureMonitorProfile { get; private set; } = null!;
        [Output("azurePortalFQDN")]
        public Output<string> AzurePortalFQDN { get; private set; } = null!;
        [Output("bootstrapProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterBootstrapProfileResponse?> BootstrapProfile { get; private set; } = null!;
        [Output("currentKubernetesVersion")]
        public Output<string> CurrentKubernetesVersion { get; private set; } = null!;
        [Output("disableLocalAccounts")]
        public Output<bool?> DisableLocalAccounts { get; private set; } = null!;
        [Output("diskEncryptionSetID")]
        public Output<string?> DiskEncryptionSetID { get; private set; } = null!;
        [Output("dnsPrefix")]
        public Output<string?> DnsPrefix { get; private set; } = null!;
        [Output("eTag")]
        public Output<string> ETag { get; private set; } = null!;
        [Output("enableRBAC")]
        public Output<bool?> EnableRBAC { get; private set; } = null!;
        [Output("extendedLocation")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ExtendedLocationResponse?> ExtendedLocation { get; private set; } = null!;
        [Output("fqdn")]
        public Output<string> Fqdn { get; private set; } = null!;
        [Output("fqdnSubdomain")]
        public Output<string?> FqdnSubdomain { get; private set; } = null!;
        [Output("httpProxyConfig")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterHTTPProxyConfigResponse?> HttpProxyConfig { get; private set; } = null!;
        [Output("identity")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterIdentityResponse?> Identity { get; private set; } = null!;
        [Output("identityProfile")]
        public Output<ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerService.Outputs.UserAssignedIdentityManagedClusterResponse>?> IdentityProfile { get; private set; } = null!;
        [Output("ingressProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterIngressProfileResponse?> IngressProfile { get; private set; } = null!;
        [Output("kind")]
        public Output<string?> Kind { get; private set; } = null!;
        [Output("kubernetesVersion")]
        public Output<string?> KubernetesVersion { get; private set; } = null!;
        [Output("linuxProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ContainerServiceLinuxProfileResponse?> LinuxProfile { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("maxAgentPools")]
        public Output<int> MaxAgentPools { get; private set; } = null!;
        [Output("metricsProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterMetricsProfileResponse?> MetricsProfile { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("networkProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ContainerServiceNetworkProfileResponse?> NetworkProfile { get; private set; } = null!;
        [Output("nodeProvisioningProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterNodeProvisioningProfileResponse?> NodeProvisioningProfile { get; private set; } = null!;
        [Output("nodeResourceGroup")]
        public Output<string?> NodeResourceGroup { get; private set; } = null!;
        [Output("nodeResourceGroupProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterNodeResourceGroupProfileResponse?> NodeResourceGroupProfile { get; private set; } = null!;
        [Output("oidcIssuerProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterOIDCIssuerProfileResponse?> OidcIssuerProfile { get; private set; } = null!;
        [Output("podIdentityProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityProfileResponse?> PodIdentityProfile { get; private set; } = null!;
        [Output("powerState")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.PowerStateResponse> PowerState { get; private set; } = null!;
        [Output("privateFQDN")]
        public Output<string> PrivateFQDN { get; private set; } = null!;
        [Output("privateLinkResources")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.PrivateLinkResourceResponse>> PrivateLinkResources { get; private set; } = null!;
        [Output("provisioningState")]
        public Output<string> ProvisioningState { get; private set; } = null!;
        [Output("publicNetworkAccess")]
        public Output<string?> PublicNetworkAccess { get; private set; } = null!;
        [Output("resourceUID")]
        public Output<string> ResourceUID { get; private set; } = null!;
        [Output("securityProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterSecurityProfileResponse?> SecurityProfile { get; private set; } = null!;
        [Output("serviceMeshProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ServiceMeshProfileResponse?> ServiceMeshProfile { get; private set; } = null!;
        [Output("servicePrincipalProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterServicePrincipalProfileResponse?> ServicePrincipalProfile { get; private set; } = null!;
        [Output("sku")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterSKUResponse?> Sku { get; private set; } = null!;
        [Output("status")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStatusResponse?> Status { get; private set; } = null!;
        [Output("storageProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStorageProfileResponse?> StorageProfile { get; private set; } = null!;
        [Output("supportPlan")]
        public Output<string?> SupportPlan { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        [Output("upgradeSettings")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ClusterUpgradeSettingsResponse?> UpgradeSettings { get; private set; } = null!;
        [Output("windowsProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterWindowsProfileResponse?> WindowsProfile { get; private set; } = null!;
        [Output("workloadAutoScalerProfile")]
        public Output<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterWorkloadAutoScalerProfileResponse?> WorkloadAutoScalerProfile { get; private set; } = null!;
        public ManagedCluster(string name, global::Pulumi.AzureNative.ContainerService.ManagedClusterArgs args, CustomResourceOptions? options = null)
            : base("azure-native:containerservice:ManagedCluster", name, MakeArgs(args), MakeOptions(options, "")) { }
        private ManagedCluster(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:containerservice:ManagedCluster", name, null, MakeOptions(options, id)) { }
        public static ManagedCluster Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.ContainerService.ManagedClusterArgs MakeArgs(global::Pulumi.AzureNative.ContainerService.ManagedClusterArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ContainerService.ManagedClusterArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ManagedClusterArgs : global::Pulumi.ResourceArgs
    {
        [Input("aadProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAADProfileArgs>? AadProfile { get; set; }

        [Input("addonProfiles")]
        private InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAddonProfileArgs>? _addonProfiles;

        public InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAddonProfileArgs> AddonProfiles
        {
            get => _addonProfiles ??= new InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAddonProfileArgs>();
            set => _addonProfiles = value;
        }

        [Input("agentPoolProfiles")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAgentPoolProfileArgs>? _agentPoolProfiles;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAgentPoolProfileArgs> AgentPoolProfiles
        {
            get => _agentPoolProfiles ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAgentPoolProfileArgs>();
            set => _agentPoolProfiles = value;
        }

        [Input("aiToolchainOperatorProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAIToolchainOperatorProfileArgs>? AiToolchainOperatorProfile { get; set; }

        [Input("apiServerAccessProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAPIServerAccessProfileArgs>? ApiServerAccessProfile { get; set; }

        [Input("autoScalerProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterPropertiesAutoScalerProfileArgs>? AutoScalerProfile { get; set; }

        [Input("autoUpgradeProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAutoUpgradeProfileArgs>? AutoUpgradeProfile { get; set; }

        [Input("azureMonitorProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAzureMonitorProfileArgs>? AzureMonitorProfile { get; set; }

        [Input("bootstrapProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterBootstrapProfileArgs>? BootstrapProfile { get; set; }

        [Input("disableLocalAccounts")]
        public Input<bool>? DisableLocalAccounts { get; set; }

        [Input("diskEncryptionSetID")]
        public Input<string>? DiskEncryptionSetID { get; set; }

        [Input("dnsPrefix")]
        public Input<string>? DnsPrefix { get; set; }

        [Input("enableRBAC")]
        public Input<bool>? EnableRBAC { get; set; }

        [Input("extendedLocation")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ExtendedLocationArgs>? ExtendedLocation { get; set; }

        [Input("fqdnSubdomain")]
        public Input<string>? FqdnSubdomain { get; set; }

        [Input("httpProxyConfig")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterHTTPProxyConfigArgs>? HttpProxyConfig { get; set; }

        [Input("identity")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterIdentityArgs>? Identity { get; set; }

        [Input("identityProfile")]
        private InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.UserAssignedIdentityArgs>? _identityProfile;

        public InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.UserAssignedIdentityArgs> IdentityProfile
        {
            get => _identityProfile ??= new InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.UserAssignedIdentityArgs>();
            set => _identityProfile = value;
        }

        [Input("ingressProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterIngressProfileArgs>? IngressProfile { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("kubernetesVersion")]
        public Input<string>? KubernetesVersion { get; set; }

        [Input("linuxProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ContainerServiceLinuxProfileArgs>? LinuxProfile { get; set; }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("metricsProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterMetricsProfileArgs>? MetricsProfile { get; set; }

        [Input("networkProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ContainerServiceNetworkProfileArgs>? NetworkProfile { get; set; }

        [Input("nodeProvisioningProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterNodeProvisioningProfileArgs>? NodeProvisioningProfile { get; set; }

        [Input("nodeResourceGroup")]
        public Input<string>? NodeResourceGroup { get; set; }

        [Input("nodeResourceGroupProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterNodeResourceGroupProfileArgs>? NodeResourceGroupProfile { get; set; }

        [Input("oidcIssuerProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterOIDCIssuerProfileArgs>? OidcIssuerProfile { get; set; }

        [Input("podIdentityProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterPodIdentityProfileArgs>? PodIdentityProfile { get; set; }

        [Input("privateLinkResources")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.PrivateLinkResourceArgs>? _privateLinkResources;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.PrivateLinkResourceArgs> PrivateLinkResources
        {
            get => _privateLinkResources ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.PrivateLinkResourceArgs>();
            set => _privateLinkResources = value;
        }

        [Input("publicNetworkAccess")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.PublicNetworkAccess>? PublicNetworkAccess { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("resourceName")]
        public Input<string>? ResourceName { get; set; }

        [Input("securityProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterSecurityProfileArgs>? SecurityProfile { get; set; }

        [Input("serviceMeshProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ServiceMeshProfileArgs>? ServiceMeshProfile { get; set; }

        [Input("servicePrincipalProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterServicePrincipalProfileArgs>? ServicePrincipalProfile { get; set; }

        [Input("sku")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterSKUArgs>? Sku { get; set; }

        [Input("storageProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterStorageProfileArgs>? StorageProfile { get; set; }

        [Input("supportPlan")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.KubernetesSupportPlan>? SupportPlan { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("upgradeSettings")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ClusterUpgradeSettingsArgs>? UpgradeSettings { get; set; }

        [Input("windowsProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterWindowsProfileArgs>? WindowsProfile { get; set; }

        [Input("workloadAutoScalerProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterWorkloadAutoScalerProfileArgs>? WorkloadAutoScalerProfile { get; set; }

        public ManagedClusterArgs()
        {
        }
        public static new ManagedClusterArgs Empty => new ManagedClusterArgs();
    }

    [EnumType]
    public readonly struct ManagedClusterSKUName : IEquatable<ManagedClusterSKUName>
    {
        private readonly string _value;
        private ManagedClusterSKUName(string value) => _value = value;
        public static ManagedClusterSKUName Base { get; } = new("Base");
        public static ManagedClusterSKUName Automatic { get; } = new("Automatic");
        public static bool operator ==(ManagedClusterSKUName left, ManagedClusterSKUName right) => left.Equals(right);
        public static bool operator !=(ManagedClusterSKUName left, ManagedClusterSKUName right) => !left.Equals(right);
        public static explicit operator string(ManagedClusterSKUName value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ManagedClusterSKUName other && Equals(other);
        public bool Equals(ManagedClusterSKUName other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct ManagedClusterSKUTier : IEquatable<ManagedClusterSKUTier>
    {
        private readonly string _value;
        private ManagedClusterSKUTier(string value) => _value = value;
        public static ManagedClusterSKUTier Premium { get; } = new("Premium");
        public static ManagedClusterSKUTier Standard { get; } = new("Standard");
        public static ManagedClusterSKUTier Free { get; } = new("Free");
        public static bool operator ==(ManagedClusterSKUTier left, ManagedClusterSKUTier right) => left.Equals(right);
        public static bool operator !=(ManagedClusterSKUTier left, ManagedClusterSKUTier right) => !left.Equals(right);
        public static explicit operator string(ManagedClusterSKUTier value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ManagedClusterSKUTier other && Equals(other);
        public bool Equals(ManagedClusterSKUTier other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct NetworkDataplane : IEquatable<NetworkDataplane>
    {
        private readonly string _value;
        private NetworkDataplane(string value) => _value = value;
        public static NetworkDataplane Azure { get; } = new("azure");
        public static NetworkDataplane Cilium { get; } = new("cilium");
        public static bool operator ==(NetworkDataplane left, NetworkDataplane right) => left.Equals(right);
        public static bool operator !=(NetworkDataplane left, NetworkDataplane right) => !left.Equals(right);
        public static explicit operator string(NetworkDataplane value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NetworkDataplane other && Equals(other);
        public bool Equals(NetworkDataplane other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct NetworkMode : IEquatable<NetworkMode>
    {
        private readonly string _value;
        private NetworkMode(string value) => _value = value;
        public static NetworkMode Transparent { get; } = new("transparent");
        public static NetworkMode Bridge { get; } = new("bridge");
        public static bool operator ==(NetworkMode left, NetworkMode right) => left.Equals(right);
        public static bool operator !=(NetworkMode left, NetworkMode right) => !left.Equals(right);
        public static explicit operator string(NetworkMode value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NetworkMode other && Equals(other);
        public bool Equals(NetworkMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct NetworkPlugin : IEquatable<NetworkPlugin>
    {
        private readonly string _value;
        private NetworkPlugin(string value) => _value = value;
        public static NetworkPlugin Azure { get; } = new("azure");
        public static NetworkPlugin Kubenet { get; } = new("kubenet");
        public static NetworkPlugin None { get; } = new("none");
        public static bool operator ==(NetworkPlugin left, NetworkPlugin right) => left.Equals(right);
        public static bool operator !=(NetworkPlugin left, NetworkPlugin right) => !left.Equals(right);
        public static explicit operator string(NetworkPlugin value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NetworkPlugin other && Equals(other);
        public bool Equals(NetworkPlugin other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct NetworkPluginMode : IEquatable<NetworkPluginMode>
    {
        private readonly string _value;
        private NetworkPluginMode(string value) => _value = value;
        public static NetworkPluginMode Overlay { get; } = new("overlay");
        public static bool operator ==(NetworkPluginMode left, NetworkPluginMode right) => left.Equals(right);
        public static bool operator !=(NetworkPluginMode left, NetworkPluginMode right) => !left.Equals(right);
        public static explicit operator string(NetworkPluginMode value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NetworkPluginMode other && Equals(other);
        public bool Equals(NetworkPluginMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct NetworkPolicy : IEquatable<NetworkPolicy>
    {
        private readonly string _value;
        private NetworkPolicy(string value) => _value = value;
        public static NetworkPolicy None { get; } = new("none");
        public static NetworkPolicy Calico { get; } = new("calico");
        public static NetworkPolicy Azure { get; } = new("azure");
        public static NetworkPolicy Cilium { get; } = new("cilium");
        public static bool operator ==(NetworkPolicy left, NetworkPolicy right) => left.Equals(right);
        public static bool operator !=(NetworkPolicy left, NetworkPolicy right) => !left.Equals(right);
        public static explicit operator string(NetworkPolicy value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NetworkPolicy other && Equals(other);
        public bool Equals(NetworkPolicy other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct NginxIngressControllerType : IEquatable<NginxIngressControllerType>
    {
        private readonly string _value;
        private NginxIngressControllerType(string value) => _value = value;
        public static NginxIngressControllerType AnnotationControlled { get; } = new("AnnotationControlled");
        public static NginxIngressControllerType External { get; } = new("External");
        public static NginxIngressControllerType Internal { get; } = new("Internal");
        public static NginxIngressControllerType None { get; } = new("None");
        public static bool operator ==(NginxIngressControllerType left, NginxIngressControllerType right) => left.Equals(right);
        public static bool operator !=(NginxIngressControllerType left, NginxIngressControllerType right) => !left.Equals(right);
        public static explicit operator string(NginxIngressControllerType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NginxIngressControllerType other && Equals(other);
        public bool Equals(NginxIngressControllerType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct NodeOSUpgradeChannel : IEquatable<NodeOSUpgradeChannel>
    {
        private readonly string _value;
        private NodeOSUpgradeChannel(string value) => _value = value;
        public static NodeOSUpgradeChannel None { get; } = new("None");
        public static NodeOSUpgradeChannel Unmanaged { get; } = new("Unmanaged");
        public static NodeOSUpgradeChannel NodeImage { get; } = new("NodeImage");
        public static NodeOSUpgradeChannel SecurityPatch { get; } = new("SecurityPatch");
        public static bool operator ==(NodeOSUpgradeChannel left, NodeOSUpgradeChannel right) => left.Equals(right);
        public static bool operator !=(NodeOSUpgradeChannel left, NodeOSUpgradeChannel right) => !left.Equals(right);
        public static explicit operator string(NodeOSUpgradeChannel value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NodeOSUpgradeChannel other && Equals(other);
        public bool Equals(NodeOSUpgradeChannel other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct NodeProvisioningDefaultNodePools : IEquatable<NodeProvisioningDefaultNodePools>
    {
        private readonly string _value;
        private NodeProvisioningDefaultNodePools(string value) => _value = value;
        public static NodeProvisioningDefaultNodePools None { get; } = new("None");
        public static NodeProvisioningDefaultNodePools Auto { get; } = new("Auto");
        public static bool operator ==(NodeProvisioningDefaultNodePools left, NodeProvisioningDefaultNodePools right) => left.Equals(right);
        public static bool operator !=(NodeProvisioningDefaultNodePools left, NodeProvisioningDefaultNodePools right) => !left.Equals(right);
        public static explicit operator string(NodeProvisioningDefaultNodePools value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NodeProvisioningDefaultNodePools other && Equals(other);
        public bool Equals(NodeProvisioningDefaultNodePools other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct NodeProvisioningMode : IEquatable<NodeProvisioningMode>
    {
        private readonly string _value;
        private NodeProvisioningMode(string value) => _value = value;
        public static NodeProvisioningMode Manual { get; } = new("Manual");
        public static NodeProvisioningMode Auto { get; } = new("Auto");
        public static bool operator ==(NodeProvisioningMode left, NodeProvisioningMode right) => left.Equals(right);
        public static bool operator !=(NodeProvisioningMode left, NodeProvisioningMode right) => !left.Equals(right);
        public static explicit operator string(NodeProvisioningMode value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is NodeProvisioningMode other && Equals(other);
        public bool Equals(NodeProvisioningMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct OSDiskType : IEquatable<OSDiskType>
    {
        private readonly string _value;
        private OSDiskType(string value) => _value = value;
        public static OSDiskType Managed { get; } = new("Managed");
        public static OSDiskType Ephemeral { get; } = new("Ephemeral");
        public static bool operator ==(OSDiskType left, OSDiskType right) => left.Equals(right);
        public static bool operator !=(OSDiskType left, OSDiskType right) => !left.Equals(right);
        public static explicit operator string(OSDiskType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is OSDiskType other && Equals(other);
        public bool Equals(OSDiskType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct OSSKU : IEquatable<OSSKU>
    {
        private readonly string _value;
        private OSSKU(string value) => _value = value;
        public static OSSKU Ubuntu { get; } = new("Ubuntu");
        public static OSSKU AzureLinux { get; } = new("AzureLinux");
        public static OSSKU AzureLinux3 { get; } = new("AzureLinux3");
        public static OSSKU CBLMariner { get; } = new("CBLMariner");
        public static OSSKU Windows2019 { get; } = new("Windows2019");
        public static OSSKU Windows2022 { get; } = new("Windows2022");
        public static OSSKU Ubuntu2204 { get; } = new("Ubuntu2204");
        public static bool operator ==(OSSKU left, OSSKU right) => left.Equals(right);
        public static bool operator !=(OSSKU left, OSSKU right) => !left.Equals(right);
        public static explicit operator string(OSSKU value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is OSSKU other && Equals(other);
        public bool Equals(OSSKU other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct OSType : IEquatable<OSType>
    {
        private readonly string _value;
        private OSType(string value) => _value = value;
        public static OSType Linux { get; } = new("Linux");
        public static OSType Windows { get; } = new("Windows");
        public static bool operator ==(OSType left, OSType right) => left.Equals(right);
        public static bool operator !=(OSType left, OSType right) => !left.Equals(right);
        public static explicit operator string(OSType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is OSType other && Equals(other);
        public bool Equals(OSType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct OutboundType : IEquatable<OutboundType>
    {
        private readonly string _value;
        private OutboundType(string value) => _value = value;
        public static OutboundType LoadBalancer { get; } = new("loadBalancer");
        public static OutboundType UserDefinedRouting { get; } = new("userDefinedRouting");
        public static OutboundType ManagedNATGateway { get; } = new("managedNATGateway");
        public static OutboundType UserAssignedNATGateway { get; } = new("userAssignedNATGateway");
        public static OutboundType None { get; } = new("none");
        public static bool operator ==(OutboundType left, OutboundType right) => left.Equals(right);
        public static bool operator !=(OutboundType left, OutboundType right) => !left.Equals(right);
        public static explicit operator string(OutboundType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is OutboundType other && Equals(other);
        public bool Equals(OutboundType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct PodIPAllocationMode : IEquatable<PodIPAllocationMode>
    {
        private readonly string _value;
        private PodIPAllocationMode(string value) => _value = value;
        public static PodIPAllocationMode DynamicIndividual { get; } = new("DynamicIndividual");
        public static PodIPAllocationMode StaticBlock { get; } = new("StaticBlock");
        public static bool operator ==(PodIPAllocationMode left, PodIPAllocationMode right) => left.Equals(right);
        public static bool operator !=(PodIPAllocationMode left, PodIPAllocationMode right) => !left.Equals(right);
        public static explicit operator string(PodIPAllocationMode value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PodIPAllocationMode other && Equals(other);
        public bool Equals(PodIPAllocationMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct Protocol : IEquatable<Protocol>
    {
        private readonly string _value;
        private Protocol(string value) => _value = value;
        public static Protocol TCP { get; } = new("TCP");
        public static Protocol UDP { get; } = new("UDP");
        public static bool operator ==(Protocol left, Protocol right) => left.Equals(right);
        public static bool operator !=(Protocol left, Protocol right) => !left.Equals(right);
        public static explicit operator string(Protocol value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is Protocol other && Equals(other);
        public bool Equals(Protocol other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct PublicNetworkAccess : IEquatable<PublicNetworkAccess>
    {
        private readonly string _value;
        private PublicNetworkAccess(string value) => _value = value;
        public static PublicNetworkAccess Enabled { get; } = new("Enabled");
        public static PublicNetworkAccess Disabled { get; } = new("Disabled");
        public static bool operator ==(PublicNetworkAccess left, PublicNetworkAccess right) => left.Equals(right);
        public static bool operator !=(PublicNetworkAccess left, PublicNetworkAccess right) => !left.Equals(right);
        public static explicit operator string(PublicNetworkAccess value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PublicNetworkAccess other && Equals(other);
        public bool Equals(PublicNetworkAccess other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct ResourceIdentityType : IEquatable<ResourceIdentityType>
    {
        private readonly string _value;
        private ResourceIdentityType(string value) => _value = value;
        public static ResourceIdentityType SystemAssigned { get; } = new("SystemAssigned");
        public static ResourceIdentityType UserAssigned { get; } = new("UserAssigned");
        public static ResourceIdentityType None { get; } = new("None");
        public static bool operator ==(ResourceIdentityType left, ResourceIdentityType right) => left.Equals(right);
        public static bool operator !=(ResourceIdentityType left, ResourceIdentityType right) => !left.Equals(right);
        public static explicit operator string(ResourceIdentityType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ResourceIdentityType other && Equals(other);
        public bool Equals(ResourceIdentityType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct RestrictionLevel : IEquatable<RestrictionLevel>
    {
        private readonly string _value;
        private RestrictionLevel(string value) => _value = value;
        public static RestrictionLevel Unrestricted { get; } = new("Unrestricted");
        public static RestrictionLevel ReadOnly { get; } = new("ReadOnly");
        public static bool operator ==(RestrictionLevel left, RestrictionLevel right) => left.Equals(right);
        public static bool operator !=(RestrictionLevel left, RestrictionLevel right) => !left.Equals(right);
        public static explicit operator string(RestrictionLevel value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is RestrictionLevel other && Equals(other);
        public bool Equals(RestrictionLevel other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct ScaleDownMode : IEquatable<ScaleDownMode>
    {
        private readonly string _value;
        private ScaleDownMode(string value) => _value = value;
        public static ScaleDownMode Delete { get; } = new("Delete");
        public static ScaleDownMode Deallocate { get; } = new("Deallocate");
        public static bool operator ==(ScaleDownMode left, ScaleDownMode right) => left.Equals(right);
        public static bool operator !=(ScaleDownMode left, ScaleDownMode right) => !left.Equals(right);
        public static explicit operator string(ScaleDownMode value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ScaleDownMode other && Equals(other);
        public bool Equals(ScaleDownMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct ScaleSetEvictionPolicy : IEquatable<ScaleSetEvictionPolicy>
    {
        private readonly string _value;
        private ScaleSetEvictionPolicy(string value) => _value = value;
        public static ScaleSetEvictionPolicy Delete { get; } = new("Delete");
        public static ScaleSetEvictionPolicy Deallocate { get; } = new("Deallocate");
        public static bool operator ==(ScaleSetEvictionPolicy left, ScaleSetEvictionPolicy right) => left.Equals(right);
        public static bool operator !=(ScaleSetEvictionPolicy left, ScaleSetEvictionPolicy right) => !left.Equals(right);
        public static explicit operator string(ScaleSetEvictionPolicy value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ScaleSetEvictionPolicy other && Equals(other);
        public bool Equals(ScaleSetEvictionPolicy other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct ScaleSetPriority : IEquatable<ScaleSetPriority>
    {
        private readonly string _value;
        private ScaleSetPriority(string value) => _value = value;
        public static ScaleSetPriority Spot { get; } = new("Spot");
        public static ScaleSetPriority Regular { get; } = new("Regular");
        public static bool operator ==(ScaleSetPriority left, ScaleSetPriority right) => left.Equals(right);
        public static bool operator !=(ScaleSetPriority left, ScaleSetPriority right) => !left.Equals(right);
        public static explicit operator string(ScaleSetPriority value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ScaleSetPriority other && Equals(other);
        public bool Equals(ScaleSetPriority other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct ServiceMeshMode : IEquatable<ServiceMeshMode>
    {
        private readonly string _value;
        private ServiceMeshMode(string value) => _value = value;
        public static ServiceMeshMode Istio { get; } = new("Istio");
        public static ServiceMeshMode Disabled { get; } = new("Disabled");
        public static bool operator ==(ServiceMeshMode left, ServiceMeshMode right) => left.Equals(right);
        public static bool operator !=(ServiceMeshMode left, ServiceMeshMode right) => !left.Equals(right);
        public static explicit operator string(ServiceMeshMode value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is ServiceMeshMode other && Equals(other);
        public bool Equals(ServiceMeshMode other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct Type : IEquatable<Type>
    {
        private readonly string _value;
        private Type(string value) => _value = value;
        public static Type First { get; } = new("First");
        public static Type Second { get; } = new("Second");
        public static Type Third { get; } = new("Third");
        public static Type Fourth { get; } = new("Fourth");
        public static Type Last { get; } = new("Last");
        public static bool operator ==(Type left, Type right) => left.Equals(right);
        public static bool operator !=(Type left, Type right) => !left.Equals(right);
        public static explicit operator string(Type value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is Type other && Equals(other);
        public bool Equals(Type other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct UndrainableNodeBehavior : IEquatable<UndrainableNodeBehavior>
    {
        private readonly string _value;
        private UndrainableNodeBehavior(string value) => _value = value;
        public static UndrainableNodeBehavior Cordon { get; } = new("Cordon");
        public static UndrainableNodeBehavior Schedule { get; } = new("Schedule");
        public static bool operator ==(UndrainableNodeBehavior left, UndrainableNodeBehavior right) => left.Equals(right);
        public static bool operator !=(UndrainableNodeBehavior left, UndrainableNodeBehavior right) => !left.Equals(right);
        public static explicit operator string(UndrainableNodeBehavior value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is UndrainableNodeBehavior other && Equals(other);
        public bool Equals(UndrainableNodeBehavior other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct UpgradeChannel : IEquatable<UpgradeChannel>
    {
        private readonly string _value;
        private UpgradeChannel(string value) => _value = value;
        public static UpgradeChannel Rapid { get; } = new("rapid");
        public static UpgradeChannel Stable { get; } = new("stable");
        public static UpgradeChannel Patch { get; } = new("patch");
        public static UpgradeChannel Node_image { get; } = new("node-image");
        public static UpgradeChannel None { get; } = new("none");
        public static bool operator ==(UpgradeChannel left, UpgradeChannel right) => left.Equals(right);
        public static bool operator !=(UpgradeChannel left, UpgradeChannel right) => !left.Equals(right);
        public static explicit operator string(UpgradeChannel value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is UpgradeChannel other && Equals(other);
        public bool Equals(UpgradeChannel other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct WeekDay : IEquatable<WeekDay>
    {
        private readonly string _value;
        private WeekDay(string value) => _value = value;
        public static WeekDay Sunday { get; } = new("Sunday");
        public static WeekDay Monday { get; } = new("Monday");
        public static WeekDay Tuesday { get; } = new("Tuesday");
        public static WeekDay Wednesday { get; } = new("Wednesday");
        public static WeekDay Thursday { get; } = new("Thursday");
        public static WeekDay Friday { get; } = new("Friday");
        public static WeekDay Saturday { get; } = new("Saturday");
        public static bool operator ==(WeekDay left, WeekDay right) => left.Equals(right);
        public static bool operator !=(WeekDay left, WeekDay right) => !left.Equals(right);
        public static explicit operator string(WeekDay value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WeekDay other && Equals(other);
        public bool Equals(WeekDay other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct WorkloadRuntime : IEquatable<WorkloadRuntime>
    {
        private readonly string _value;
        private WorkloadRuntime(string value) => _value = value;
        public static WorkloadRuntime OCIContainer { get; } = new("OCIContainer");
        public static WorkloadRuntime WasmWasi { get; } = new("WasmWasi");
        public static WorkloadRuntime KataVmIsolation { get; } = new("KataVmIsolation");
        public static bool operator ==(WorkloadRuntime left, WorkloadRuntime right) => left.Equals(right);
        public static bool operator !=(WorkloadRuntime left, WorkloadRuntime right) => !left.Equals(right);
        public static explicit operator string(WorkloadRuntime value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is WorkloadRuntime other && Equals(other);
        public bool Equals(WorkloadRuntime other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }
}
