// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerService.Inputs
{
    public sealed class AbsoluteMonthlyScheduleArgs : global::Pulumi.ResourceArgs
    {
        [Input("dayOfMonth", required: true)]
        public Input<int> DayOfMonth { get; set; } = default!;

        [Input("intervalMonths", required: true)]
        public Input<int> IntervalMonths { get; set; } = default!;

        public AbsoluteMonthlyScheduleArgs()
        {
        }
        public static new AbsoluteMonthlyScheduleArgs Empty => new AbsoluteMonthlyScheduleArgs();
    }

    public sealed class AdvancedNetworkingArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("observability")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.AdvancedNetworkingObservabilityArgs>? Observability { get; set; }

        [Input("security")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.AdvancedNetworkingSecurityArgs>? Security { get; set; }

        public AdvancedNetworkingArgs()
        {
        }
        public static new AdvancedNetworkingArgs Empty => new AdvancedNetworkingArgs();
    }

    public sealed class AdvancedNetworkingObservabilityArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public AdvancedNetworkingObservabilityArgs()
        {
        }
        public static new AdvancedNetworkingObservabilityArgs Empty => new AdvancedNetworkingObservabilityArgs();
    }

    public sealed class AdvancedNetworkingSecurityArgs : global::Pulumi.ResourceArgs
    {
        [Input("advancedNetworkPolicies")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.AdvancedNetworkPolicies>? AdvancedNetworkPolicies { get; set; }

        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public AdvancedNetworkingSecurityArgs()
        {
        }
        public static new AdvancedNetworkingSecurityArgs Empty => new AdvancedNetworkingSecurityArgs();
    }

    public sealed class AgentPoolGatewayProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("publicIPPrefixSize")]
        public Input<int>? PublicIPPrefixSize { get; set; }

        public AgentPoolGatewayProfileArgs()
        {
        }
        public static new AgentPoolGatewayProfileArgs Empty => new AgentPoolGatewayProfileArgs();
    }

    public sealed class AgentPoolNetworkProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("allowedHostPorts")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.PortRangeArgs>? _allowedHostPorts;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.PortRangeArgs> AllowedHostPorts
        {
            get => _allowedHostPorts ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.PortRangeArgs>();
            set => _allowedHostPorts = value;
        }

        [Input("applicationSecurityGroups")]
        private InputList<string>? _applicationSecurityGroups;

        public InputList<string> ApplicationSecurityGroups
        {
            get => _applicationSecurityGroups ??= new InputList<string>();
            set => _applicationSecurityGroups = value;
        }

        [Input("nodePublicIPTags")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.IPTagArgs>? _nodePublicIPTags;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.IPTagArgs> NodePublicIPTags
        {
            get => _nodePublicIPTags ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.IPTagArgs>();
            set => _nodePublicIPTags = value;
        }

        public AgentPoolNetworkProfileArgs()
        {
        }
        public static new AgentPoolNetworkProfileArgs Empty => new AgentPoolNetworkProfileArgs();
    }

    public sealed class AgentPoolSecurityProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableSecureBoot")]
        public Input<bool>? EnableSecureBoot { get; set; }

        [Input("enableVTPM")]
        public Input<bool>? EnableVTPM { get; set; }

        [Input("sshAccess")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.AgentPoolSSHAccess>? SshAccess { get; set; }

        public AgentPoolSecurityProfileArgs()
        {
        }
        public static new AgentPoolSecurityProfileArgs Empty => new AgentPoolSecurityProfileArgs();
    }

    public sealed class AgentPoolUpgradeSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("drainTimeoutInMinutes")]
        public Input<int>? DrainTimeoutInMinutes { get; set; }

        [Input("maxSurge")]
        public Input<string>? MaxSurge { get; set; }

        [Input("maxUnavailable")]
        public Input<string>? MaxUnavailable { get; set; }

        [Input("nodeSoakDurationInMinutes")]
        public Input<int>? NodeSoakDurationInMinutes { get; set; }

        [Input("undrainableNodeBehavior")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.UndrainableNodeBehavior>? UndrainableNodeBehavior { get; set; }

        public AgentPoolUpgradeSettingsArgs()
        {
        }
        public static new AgentPoolUpgradeSettingsArgs Empty => new AgentPoolUpgradeSettingsArgs();
    }

    public sealed class AgentPoolWindowsProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("disableOutboundNat")]
        public Input<bool>? DisableOutboundNat { get; set; }

        public AgentPoolWindowsProfileArgs()
        {
        }
        public static new AgentPoolWindowsProfileArgs Empty => new AgentPoolWindowsProfileArgs();
    }

    public sealed class AzureKeyVaultKmsArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("keyId")]
        public Input<string>? KeyId { get; set; }

        [Input("keyVaultNetworkAccess")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.KeyVaultNetworkAccessTypes>? KeyVaultNetworkAccess { get; set; }

        [Input("keyVaultResourceId")]
        public Input<string>? KeyVaultResourceId { get; set; }

        public AzureKeyVaultKmsArgs()
        {
        }
        public static new AzureKeyVaultKmsArgs Empty => new AzureKeyVaultKmsArgs();
    }

    public sealed class ClusterUpgradeSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("overrideSettings")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.UpgradeOverrideSettingsArgs>? OverrideSettings { get; set; }

        public ClusterUpgradeSettingsArgs()
        {
        }
        public static new ClusterUpgradeSettingsArgs Empty => new ClusterUpgradeSettingsArgs();
    }

    public sealed class ContainerServiceLinuxProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("adminUsername", required: true)]
        public Input<string> AdminUsername { get; set; } = default!;

        [Input("ssh", required: true)]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ContainerServiceSshConfigurationArgs> Ssh { get; set; } = default!;

        public ContainerServiceLinuxProfileArgs()
        {
        }
        public static new ContainerServiceLinuxProfileArgs Empty => new ContainerServiceLinuxProfileArgs();
    }

    public sealed class ContainerServiceNetworkProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("advancedNetworking")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.AdvancedNetworkingArgs>? AdvancedNetworking { get; set; }

        [Input("dnsServiceIP")]
        public Input<string>? DnsServiceIP { get; set; }

        [Input("ipFamilies")]
        private InputList<Union<string, global::Pulumi.AzureNative.ContainerService.IpFamily>>? _ipFamilies;

        public InputList<Union<string, global::Pulumi.AzureNative.ContainerService.IpFamily>> IpFamilies
        {
            get => _ipFamilies ??= new InputList<Union<string, global::Pulumi.AzureNative.ContainerService.IpFamily>>();
            set => _ipFamilies = value;
        }

        [Input("loadBalancerProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterLoadBalancerProfileArgs>? LoadBalancerProfile { get; set; }

        [Input("loadBalancerSku")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.LoadBalancerSku>? LoadBalancerSku { get; set; }

        [Input("natGatewayProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterNATGatewayProfileArgs>? NatGatewayProfile { get; set; }

        [Input("networkDataplane")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.NetworkDataplane>? NetworkDataplane { get; set; }

        [Input("networkMode")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.NetworkMode>? NetworkMode { get; set; }

        [Input("networkPlugin")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.NetworkPlugin>? NetworkPlugin { get; set; }

        [Input("networkPluginMode")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.NetworkPluginMode>? NetworkPluginMode { get; set; }

        [Input("networkPolicy")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.NetworkPolicy>? NetworkPolicy { get; set; }

        [Input("outboundType")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.OutboundType>? OutboundType { get; set; }

        [Input("podCidr")]
        public Input<string>? PodCidr { get; set; }

        [Input("podCidrs")]
        private InputList<string>? _podCidrs;

        public InputList<string> PodCidrs
        {
            get => _podCidrs ??= new InputList<string>();
            set => _podCidrs = value;
        }

        [Input("serviceCidr")]
        public Input<string>? ServiceCidr { get; set; }

        [Input("serviceCidrs")]
        private InputList<string>? _serviceCidrs;

        public InputList<string> ServiceCidrs
        {
            get => _serviceCidrs ??= new InputList<string>();
            set => _serviceCidrs = value;
        }

        [Input("staticEgressGatewayProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterStaticEgressGatewayProfileArgs>? StaticEgressGatewayProfile { get; set; }

        public ContainerServiceNetworkProfileArgs()
        {
        }
        public static new ContainerServiceNetworkProfileArgs Empty => new ContainerServiceNetworkProfileArgs();
    }

    public sealed class ContainerServiceSshConfigurationArgs : global::Pulumi.ResourceArgs
    {
        [Input("publicKeys", required: true)]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ContainerServiceSshPublicKeyArgs>? _publicKeys;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ContainerServiceSshPublicKeyArgs> PublicKeys
        {
            get => _publicKeys ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ContainerServiceSshPublicKeyArgs>();
            set => _publicKeys = value;
        }

        public ContainerServiceSshConfigurationArgs()
        {
        }
        public static new ContainerServiceSshConfigurationArgs Empty => new ContainerServiceSshConfigurationArgs();
    }

    public sealed class ContainerServiceSshPublicKeyArgs : global::Pulumi.ResourceArgs
    {
        [Input("keyData", required: true)]
        public Input<string> KeyData { get; set; } = default!;

        public ContainerServiceSshPublicKeyArgs()
        {
        }
        public static new ContainerServiceSshPublicKeyArgs Empty => new ContainerServiceSshPublicKeyArgs();
    }

    public sealed class CreationDataArgs : global::Pulumi.ResourceArgs
    {
        [Input("sourceResourceId")]
        public Input<string>? SourceResourceId { get; set; }

        public CreationDataArgs()
        {
        }
        public static new CreationDataArgs Empty => new CreationDataArgs();
    }

    public sealed class DailyScheduleArgs : global::Pulumi.ResourceArgs
    {
        [Input("intervalDays", required: true)]
        public Input<int> IntervalDays { get; set; } = default!;

        public DailyScheduleArgs()
        {
        }
        public static new DailyScheduleArgs Empty => new DailyScheduleArgs();
    }

    public sealed class DateSpanArgs : global::Pulumi.ResourceArgs
    {
        [Input("end", required: true)]
        public Input<string> End { get; set; } = default!;

        [Input("start", required: true)]
        public Input<string> Start { get; set; } = default!;

        public DateSpanArgs()
        {
        }
        public static new DateSpanArgs Empty => new DateSpanArgs();
    }

    public sealed class DelegatedResourceArgs : global::Pulumi.ResourceArgs
    {
        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("referralResource")]
        public Input<string>? ReferralResource { get; set; }

        [Input("resourceId")]
        public Input<string>? ResourceId { get; set; }

        [Input("tenantId")]
        public Input<string>? TenantId { get; set; }

        public DelegatedResourceArgs()
        {
        }
        public static new DelegatedResourceArgs Empty => new DelegatedResourceArgs();
    }

    public sealed class ExtendedLocationArgs : global::Pulumi.ResourceArgs
    {
        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("type")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.ExtendedLocationTypes>? Type { get; set; }

        public ExtendedLocationArgs()
        {
        }
        public static new ExtendedLocationArgs Empty => new ExtendedLocationArgs();
    }

    public sealed class GPUProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("driver")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.GPUDriver>? Driver { get; set; }

        public GPUProfileArgs()
        {
        }
        public static new GPUProfileArgs Empty => new GPUProfileArgs();
    }

    public sealed class IPTagArgs : global::Pulumi.ResourceArgs
    {
        [Input("ipTagType")]
        public Input<string>? IpTagType { get; set; }

        [Input("tag")]
        public Input<string>? Tag { get; set; }

        public IPTagArgs()
        {
        }
        public static new IPTagArgs Empty => new IPTagArgs();
    }

    public sealed class IstioCertificateAuthorityArgs : global::Pulumi.ResourceArgs
    {
        [Input("plugin")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.IstioPluginCertificateAuthorityArgs>? Plugin { get; set; }

        public IstioCertificateAuthorityArgs()
        {
        }
        public static new IstioCertificateAuthorityArgs Empty => new IstioCertificateAuthorityArgs();
    }

    public sealed class IstioComponentsArgs : global::Pulumi.ResourceArgs
    {
        [Input("egressGateways")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.IstioEgressGatewayArgs>? _egressGateways;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.IstioEgressGatewayArgs> EgressGateways
        {
            get => _egressGateways ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.IstioEgressGatewayArgs>();
            set => _egressGateways = value;
        }

        [Input("ingressGateways")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.IstioIngressGatewayArgs>? _ingressGateways;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.IstioIngressGatewayArgs> IngressGateways
        {
            get => _ingressGateways ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.IstioIngressGatewayArgs>();
            set => _ingressGateways = value;
        }

        public IstioComponentsArgs()
        {
        }
        public static new IstioComponentsArgs Empty => new IstioComponentsArgs();
    }

    public sealed class IstioEgressGatewayArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("gatewayConfigurationName")]
        public Input<string>? GatewayConfigurationName { get; set; }

        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        [Input("namespace")]
        public Input<string>? Namespace { get; set; }

        public IstioEgressGatewayArgs()
        {
        }
        public static new IstioEgressGatewayArgs Empty => new IstioEgressGatewayArgs();
    }

    public sealed class IstioIngressGatewayArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("mode", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.IstioIngressGatewayMode> Mode { get; set; } = default!;

        public IstioIngressGatewayArgs()
        {
        }
        public static new IstioIngressGatewayArgs Empty => new IstioIngressGatewayArgs();
    }

    public sealed class IstioPluginCertificateAuthorityArgs : global::Pulumi.ResourceArgs
    {
        [Input("certChainObjectName")]
        public Input<string>? CertChainObjectName { get; set; }

        [Input("certObjectName")]
        public Input<string>? CertObjectName { get; set; }

        [Input("keyObjectName")]
        public Input<string>? KeyObjectName { get; set; }

        [Input("keyVaultId")]
        public Input<string>? KeyVaultId { get; set; }

        [Input("rootCertObjectName")]
        public Input<string>? RootCertObjectName { get; set; }

        public IstioPluginCertificateAuthorityArgs()
        {
        }
        public static new IstioPluginCertificateAuthorityArgs Empty => new IstioPluginCertificateAuthorityArgs();
    }

    public sealed class IstioServiceMeshArgs : global::Pulumi.ResourceArgs
    {
        [Input("certificateAuthority")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.IstioCertificateAuthorityArgs>? CertificateAuthority { get; set; }

        [Input("components")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.IstioComponentsArgs>? Components { get; set; }

        [Input("revisions")]
        private InputList<string>? _revisions;

        public InputList<string> Revisions
        {
            get => _revisions ??= new InputList<string>();
            set => _revisions = value;
        }

        public IstioServiceMeshArgs()
        {
        }
        public static new IstioServiceMeshArgs Empty => new IstioServiceMeshArgs();
    }

    public sealed class KubeletConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("allowedUnsafeSysctls")]
        private InputList<string>? _allowedUnsafeSysctls;

        public InputList<string> AllowedUnsafeSysctls
        {
            get => _allowedUnsafeSysctls ??= new InputList<string>();
            set => _allowedUnsafeSysctls = value;
        }

        [Input("containerLogMaxFiles")]
        public Input<int>? ContainerLogMaxFiles { get; set; }

        [Input("containerLogMaxSizeMB")]
        public Input<int>? ContainerLogMaxSizeMB { get; set; }

        [Input("cpuCfsQuota")]
        public Input<bool>? CpuCfsQuota { get; set; }

        [Input("cpuCfsQuotaPeriod")]
        public Input<string>? CpuCfsQuotaPeriod { get; set; }

        [Input("cpuManagerPolicy")]
        public Input<string>? CpuManagerPolicy { get; set; }

        [Input("failSwapOn")]
        public Input<bool>? FailSwapOn { get; set; }

        [Input("imageGcHighThreshold")]
        public Input<int>? ImageGcHighThreshold { get; set; }

        [Input("imageGcLowThreshold")]
        public Input<int>? ImageGcLowThreshold { get; set; }

        [Input("podMaxPids")]
        public Input<int>? PodMaxPids { get; set; }

        [Input("topologyManagerPolicy")]
        public Input<string>? TopologyManagerPolicy { get; set; }

        public KubeletConfigArgs()
        {
        }
        public static new KubeletConfigArgs Empty => new KubeletConfigArgs();
    }

    public sealed class LinuxOSConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("swapFileSizeMB")]
        public Input<int>? SwapFileSizeMB { get; set; }

        [Input("sysctls")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.SysctlConfigArgs>? Sysctls { get; set; }

        [Input("transparentHugePageDefrag")]
        public Input<string>? TransparentHugePageDefrag { get; set; }

        [Input("transparentHugePageEnabled")]
        public Input<string>? TransparentHugePageEnabled { get; set; }

        public LinuxOSConfigArgs()
        {
        }
        public static new LinuxOSConfigArgs Empty => new LinuxOSConfigArgs();
    }

    public sealed class LocalDNSOverrideArgs : global::Pulumi.ResourceArgs
    {
        [Input("cacheDurationInSeconds")]
        public Input<int>? CacheDurationInSeconds { get; set; }

        [Input("forwardDestination")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.LocalDNSForwardDestination>? ForwardDestination { get; set; }

        [Input("forwardPolicy")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.LocalDNSForwardPolicy>? ForwardPolicy { get; set; }

        [Input("maxConcurrent")]
        public Input<int>? MaxConcurrent { get; set; }

        [Input("protocol")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.LocalDNSProtocol>? Protocol { get; set; }

        [Input("queryLogging")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.LocalDNSQueryLogging>? QueryLogging { get; set; }

        [Input("serveStale")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.LocalDNSServeStale>? ServeStale { get; set; }

        [Input("serveStaleDurationInSeconds")]
        public Input<int>? ServeStaleDurationInSeconds { get; set; }

        public LocalDNSOverrideArgs()
        {
        }
        public static new LocalDNSOverrideArgs Empty => new LocalDNSOverrideArgs();
    }

    public sealed class LocalDNSProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("kubeDNSOverrides")]
        private InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.LocalDNSOverrideArgs>? _kubeDNSOverrides;

        public InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.LocalDNSOverrideArgs> KubeDNSOverrides
        {
            get => _kubeDNSOverrides ??= new InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.LocalDNSOverrideArgs>();
            set => _kubeDNSOverrides = value;
        }

        [Input("mode")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.LocalDNSMode>? Mode { get; set; }

        [Input("vnetDNSOverrides")]
        private InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.LocalDNSOverrideArgs>? _vnetDNSOverrides;

        public InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.LocalDNSOverrideArgs> VnetDNSOverrides
        {
            get => _vnetDNSOverrides ??= new InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.LocalDNSOverrideArgs>();
            set => _vnetDNSOverrides = value;
        }

        public LocalDNSProfileArgs()
        {
        }
        public static new LocalDNSProfileArgs Empty => new LocalDNSProfileArgs();
    }

    public sealed class MaintenanceWindowArgs : global::Pulumi.ResourceArgs
    {
        [Input("durationHours", required: true)]
        public Input<int> DurationHours { get; set; } = default!;

        [Input("notAllowedDates")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.DateSpanArgs>? _notAllowedDates;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.DateSpanArgs> NotAllowedDates
        {
            get => _notAllowedDates ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.DateSpanArgs>();
            set => _notAllowedDates = value;
        }

        [Input("schedule", required: true)]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ScheduleArgs> Schedule { get; set; } = default!;

        [Input("startDate")]
        public Input<string>? StartDate { get; set; }

        [Input("startTime", required: true)]
        public Input<string> StartTime { get; set; } = default!;

        [Input("utcOffset")]
        public Input<string>? UtcOffset { get; set; }

        public MaintenanceWindowArgs()
        {
        }
        public static new MaintenanceWindowArgs Empty => new MaintenanceWindowArgs();
    }

    public sealed class ManagedClusterAADProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("adminGroupObjectIDs")]
        private InputList<string>? _adminGroupObjectIDs;

        public InputList<string> AdminGroupObjectIDs
        {
            get => _adminGroupObjectIDs ??= new InputList<string>();
            set => _adminGroupObjectIDs = value;
        }

        [Input("clientAppID")]
        public Input<string>? ClientAppID { get; set; }

        [Input("enableAzureRBAC")]
        public Input<bool>? EnableAzureRBAC { get; set; }

        [Input("managed")]
        public Input<bool>? Managed { get; set; }

        [Input("serverAppID")]
        public Input<string>? ServerAppID { get; set; }

        [Input("serverAppSecret")]
        public Input<string>? ServerAppSecret { get; set; }

        [Input("tenantID")]
        public Input<string>? TenantID { get; set; }

        public ManagedClusterAADProfileArgs()
        {
        }
        public static new ManagedClusterAADProfileArgs Empty => new ManagedClusterAADProfileArgs();
    }

    public sealed class ManagedClusterAIToolchainOperatorProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ManagedClusterAIToolchainOperatorProfileArgs()
        {
        }
        public static new ManagedClusterAIToolchainOperatorProfileArgs Empty => new ManagedClusterAIToolchainOperatorProfileArgs();
    }

    public sealed class ManagedClusterAPIServerAccessProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("authorizedIPRanges")]
        private InputList<string>? _authorizedIPRanges;

        public InputList<string> AuthorizedIPRanges
        {
            get => _authorizedIPRanges ??= new InputList<string>();
            set => _authorizedIPRanges = value;
        }

        [Input("disableRunCommand")]
        public Input<bool>? DisableRunCommand { get; set; }

        [Input("enablePrivateCluster")]
        public Input<bool>? EnablePrivateCluster { get; set; }

        [Input("enablePrivateClusterPublicFQDN")]
        public Input<bool>? EnablePrivateClusterPublicFQDN { get; set; }

        [Input("enableVnetIntegration")]
        public Input<bool>? EnableVnetIntegration { get; set; }

        [Input("privateDNSZone")]
        public Input<string>? PrivateDNSZone { get; set; }

        [Input("subnetId")]
        public Input<string>? SubnetId { get; set; }

        public ManagedClusterAPIServerAccessProfileArgs()
        {
        }
        public static new ManagedClusterAPIServerAccessProfileArgs Empty => new ManagedClusterAPIServerAccessProfileArgs();
    }

    public sealed class ManagedClusterAddonProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("config")]
        private InputMap<string>? _config;

        public InputMap<string> Config
        {
            get => _config ??= new InputMap<string>();
            set => _config = value;
        }

        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ManagedClusterAddonProfileArgs()
        {
        }
        public static new ManagedClusterAddonProfileArgs Empty => new ManagedClusterAddonProfileArgs();
    }

    public sealed class ManagedClusterAgentPoolProfileArgs : global::Pulumi.ResourceArgs
    {
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

        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

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

        public ManagedClusterAgentPoolProfileArgs()
        {
        }
        public static new ManagedClusterAgentPoolProfileArgs Empty => new ManagedClusterAgentPoolProfileArgs();
    }

    public sealed class ManagedClusterAutoUpgradeProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("nodeOSUpgradeChannel")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.NodeOSUpgradeChannel>? NodeOSUpgradeChannel { get; set; }

        [Input("upgradeChannel")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.UpgradeChannel>? UpgradeChannel { get; set; }

        public ManagedClusterAutoUpgradeProfileArgs()
        {
        }
        public static new ManagedClusterAutoUpgradeProfileArgs Empty => new ManagedClusterAutoUpgradeProfileArgs();
    }

    public sealed class ManagedClusterAzureMonitorProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("metrics")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAzureMonitorProfileMetricsArgs>? Metrics { get; set; }

        public ManagedClusterAzureMonitorProfileArgs()
        {
        }
        public static new ManagedClusterAzureMonitorProfileArgs Empty => new ManagedClusterAzureMonitorProfileArgs();
    }

    public sealed class ManagedClusterAzureMonitorProfileKubeStateMetricsArgs : global::Pulumi.ResourceArgs
    {
        [Input("metricAnnotationsAllowList")]
        public Input<string>? MetricAnnotationsAllowList { get; set; }

        [Input("metricLabelsAllowlist")]
        public Input<string>? MetricLabelsAllowlist { get; set; }

        public ManagedClusterAzureMonitorProfileKubeStateMetricsArgs()
        {
        }
        public static new ManagedClusterAzureMonitorProfileKubeStateMetricsArgs Empty => new ManagedClusterAzureMonitorProfileKubeStateMetricsArgs();
    }

    public sealed class ManagedClusterAzureMonitorProfileMetricsArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        [Input("kubeStateMetrics")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterAzureMonitorProfileKubeStateMetricsArgs>? KubeStateMetrics { get; set; }

        public ManagedClusterAzureMonitorProfileMetricsArgs()
        {
        }
        public static new ManagedClusterAzureMonitorProfileMetricsArgs Empty => new ManagedClusterAzureMonitorProfileMetricsArgs();
    }

    public sealed class ManagedClusterBootstrapProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("artifactSource")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.ArtifactSource>? ArtifactSource { get; set; }

        [Input("containerRegistryId")]
        public Input<string>? ContainerRegistryId { get; set; }

        public ManagedClusterBootstrapProfileArgs()
        {
        }
        public static new ManagedClusterBootstrapProfileArgs Empty => new ManagedClusterBootstrapProfileArgs();
    }

    public sealed class ManagedClusterCostAnalysisArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ManagedClusterCostAnalysisArgs()
        {
        }
        public static new ManagedClusterCostAnalysisArgs Empty => new ManagedClusterCostAnalysisArgs();
    }

    public sealed class ManagedClusterHTTPProxyConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("httpProxy")]
        public Input<string>? HttpProxy { get; set; }

        [Input("httpsProxy")]
        public Input<string>? HttpsProxy { get; set; }

        [Input("noProxy")]
        private InputList<string>? _noProxy;

        public InputList<string> NoProxy
        {
            get => _noProxy ??= new InputList<string>();
            set => _noProxy = value;
        }

        [Input("trustedCa")]
        public Input<string>? TrustedCa { get; set; }

        public ManagedClusterHTTPProxyConfigArgs()
        {
        }
        public static new ManagedClusterHTTPProxyConfigArgs Empty => new ManagedClusterHTTPProxyConfigArgs();
    }

    public sealed class ManagedClusterIdentityArgs : global::Pulumi.ResourceArgs
    {
        [Input("delegatedResources")]
        private InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.DelegatedResourceArgs>? _delegatedResources;

        public InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.DelegatedResourceArgs> DelegatedResources
        {
            get => _delegatedResources ??= new InputMap<global::Pulumi.AzureNative.ContainerService.Inputs.DelegatedResourceArgs>();
            set => _delegatedResources = value;
        }

        [Input("type")]
        public Input<global::Pulumi.AzureNative.ContainerService.ResourceIdentityType>? Type { get; set; }

        [Input("userAssignedIdentities")]
        private InputList<string>? _userAssignedIdentities;

        public InputList<string> UserAssignedIdentities
        {
            get => _userAssignedIdentities ??= new InputList<string>();
            set => _userAssignedIdentities = value;
        }

        public ManagedClusterIdentityArgs()
        {
        }
        public static new ManagedClusterIdentityArgs Empty => new ManagedClusterIdentityArgs();
    }

    public sealed class ManagedClusterIngressProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("webAppRouting")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterIngressProfileWebAppRoutingArgs>? WebAppRouting { get; set; }

        public ManagedClusterIngressProfileArgs()
        {
        }
        public static new ManagedClusterIngressProfileArgs Empty => new ManagedClusterIngressProfileArgs();
    }

    public sealed class ManagedClusterIngressProfileNginxArgs : global::Pulumi.ResourceArgs
    {
        [Input("defaultIngressControllerType")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.NginxIngressControllerType>? DefaultIngressControllerType { get; set; }

        public ManagedClusterIngressProfileNginxArgs()
        {
        }
        public static new ManagedClusterIngressProfileNginxArgs Empty => new ManagedClusterIngressProfileNginxArgs();
    }

    public sealed class ManagedClusterIngressProfileWebAppRoutingArgs : global::Pulumi.ResourceArgs
    {
        [Input("dnsZoneResourceIds")]
        private InputList<string>? _dnsZoneResourceIds;

        public InputList<string> DnsZoneResourceIds
        {
            get => _dnsZoneResourceIds ??= new InputList<string>();
            set => _dnsZoneResourceIds = value;
        }

        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("nginx")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterIngressProfileNginxArgs>? Nginx { get; set; }

        public ManagedClusterIngressProfileWebAppRoutingArgs()
        {
        }
        public static new ManagedClusterIngressProfileWebAppRoutingArgs Empty => new ManagedClusterIngressProfileWebAppRoutingArgs();
    }

    public sealed class ManagedClusterLoadBalancerProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("allocatedOutboundPorts")]
        public Input<int>? AllocatedOutboundPorts { get; set; }

        [Input("backendPoolType")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.BackendPoolType>? BackendPoolType { get; set; }

        [Input("enableMultipleStandardLoadBalancers")]
        public Input<bool>? EnableMultipleStandardLoadBalancers { get; set; }

        [Input("idleTimeoutInMinutes")]
        public Input<int>? IdleTimeoutInMinutes { get; set; }

        [Input("managedOutboundIPs")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs>? ManagedOutboundIPs { get; set; }

        [Input("outboundIPPrefixes")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs>? OutboundIPPrefixes { get; set; }

        [Input("outboundIPs")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterLoadBalancerProfileOutboundIPsArgs>? OutboundIPs { get; set; }

        public ManagedClusterLoadBalancerProfileArgs()
        {
        }
        public static new ManagedClusterLoadBalancerProfileArgs Empty => new ManagedClusterLoadBalancerProfileArgs();
    }

    public sealed class ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs : global::Pulumi.ResourceArgs
    {
        [Input("count")]
        public Input<int>? Count { get; set; }

        [Input("countIPv6")]
        public Input<int>? CountIPv6 { get; set; }

        public ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs()
        {
        }
        public static new ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs Empty => new ManagedClusterLoadBalancerProfileManagedOutboundIPsArgs();
    }

    public sealed class ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs : global::Pulumi.ResourceArgs
    {
        [Input("publicIPPrefixes")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ResourceReferenceArgs>? _publicIPPrefixes;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ResourceReferenceArgs> PublicIPPrefixes
        {
            get => _publicIPPrefixes ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ResourceReferenceArgs>();
            set => _publicIPPrefixes = value;
        }

        public ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs()
        {
        }
        public static new ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs Empty => new ManagedClusterLoadBalancerProfileOutboundIPPrefixesArgs();
    }

    public sealed class ManagedClusterLoadBalancerProfileOutboundIPsArgs : global::Pulumi.ResourceArgs
    {
        [Input("publicIPs")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ResourceReferenceArgs>? _publicIPs;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ResourceReferenceArgs> PublicIPs
        {
            get => _publicIPs ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ResourceReferenceArgs>();
            set => _publicIPs = value;
        }

        public ManagedClusterLoadBalancerProfileOutboundIPsArgs()
        {
        }
        public static new ManagedClusterLoadBalancerProfileOutboundIPsArgs Empty => new ManagedClusterLoadBalancerProfileOutboundIPsArgs();
    }

    public sealed class ManagedClusterManagedOutboundIPProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("count")]
        public Input<int>? Count { get; set; }

        public ManagedClusterManagedOutboundIPProfileArgs()
        {
        }
        public static new ManagedClusterManagedOutboundIPProfileArgs Empty => new ManagedClusterManagedOutboundIPProfileArgs();
    }

    public sealed class ManagedClusterMetricsProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("costAnalysis")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterCostAnalysisArgs>? CostAnalysis { get; set; }

        public ManagedClusterMetricsProfileArgs()
        {
        }
        public static new ManagedClusterMetricsProfileArgs Empty => new ManagedClusterMetricsProfileArgs();
    }

    public sealed class ManagedClusterNATGatewayProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("idleTimeoutInMinutes")]
        public Input<int>? IdleTimeoutInMinutes { get; set; }

        [Input("managedOutboundIPProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterManagedOutboundIPProfileArgs>? ManagedOutboundIPProfile { get; set; }

        public ManagedClusterNATGatewayProfileArgs()
        {
        }
        public static new ManagedClusterNATGatewayProfileArgs Empty => new ManagedClusterNATGatewayProfileArgs();
    }

    public sealed class ManagedClusterNodeProvisioningProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("defaultNodePools")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.NodeProvisioningDefaultNodePools>? DefaultNodePools { get; set; }

        [Input("mode")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.NodeProvisioningMode>? Mode { get; set; }

        public ManagedClusterNodeProvisioningProfileArgs()
        {
        }
        public static new ManagedClusterNodeProvisioningProfileArgs Empty => new ManagedClusterNodeProvisioningProfileArgs();
    }

    public sealed class ManagedClusterNodeResourceGroupProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("restrictionLevel")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.RestrictionLevel>? RestrictionLevel { get; set; }

        public ManagedClusterNodeResourceGroupProfileArgs()
        {
        }
        public static new ManagedClusterNodeResourceGroupProfileArgs Empty => new ManagedClusterNodeResourceGroupProfileArgs();
    }

    public sealed class ManagedClusterOIDCIssuerProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ManagedClusterOIDCIssuerProfileArgs()
        {
        }
        public static new ManagedClusterOIDCIssuerProfileArgs Empty => new ManagedClusterOIDCIssuerProfileArgs();
    }

    public sealed class ManagedClusterPodIdentityArgs : global::Pulumi.ResourceArgs
    {
        [Input("bindingSelector")]
        public Input<string>? BindingSelector { get; set; }

        [Input("identity", required: true)]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.UserAssignedIdentityArgs> Identity { get; set; } = default!;

        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        [Input("namespace", required: true)]
        public Input<string> Namespace { get; set; } = default!;

        public ManagedClusterPodIdentityArgs()
        {
        }
        public static new ManagedClusterPodIdentityArgs Empty => new ManagedClusterPodIdentityArgs();
    }

    public sealed class ManagedClusterPodIdentityExceptionArgs : global::Pulumi.ResourceArgs
    {
        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        [Input("namespace", required: true)]
        public Input<string> Namespace { get; set; } = default!;

        [Input("podLabels", required: true)]
        private InputMap<string>? _podLabels;

        public InputMap<string> PodLabels
        {
            get => _podLabels ??= new InputMap<string>();
            set => _podLabels = value;
        }

        public ManagedClusterPodIdentityExceptionArgs()
        {
        }
        public static new ManagedClusterPodIdentityExceptionArgs Empty => new ManagedClusterPodIdentityExceptionArgs();
    }

    public sealed class ManagedClusterPodIdentityProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("allowNetworkPluginKubenet")]
        public Input<bool>? AllowNetworkPluginKubenet { get; set; }

        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("userAssignedIdentities")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterPodIdentityArgs>? _userAssignedIdentities;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterPodIdentityArgs> UserAssignedIdentities
        {
            get => _userAssignedIdentities ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterPodIdentityArgs>();
            set => _userAssignedIdentities = value;
        }

        [Input("userAssignedIdentityExceptions")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterPodIdentityExceptionArgs>? _userAssignedIdentityExceptions;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterPodIdentityExceptionArgs> UserAssignedIdentityExceptions
        {
            get => _userAssignedIdentityExceptions ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterPodIdentityExceptionArgs>();
            set => _userAssignedIdentityExceptions = value;
        }

        public ManagedClusterPodIdentityProfileArgs()
        {
        }
        public static new ManagedClusterPodIdentityProfileArgs Empty => new ManagedClusterPodIdentityProfileArgs();
    }

    public sealed class ManagedClusterPropertiesAutoScalerProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("balanceSimilarNodeGroups")]
        public Input<string>? BalanceSimilarNodeGroups { get; set; }

        [Input("daemonsetEvictionForEmptyNodes")]
        public Input<bool>? DaemonsetEvictionForEmptyNodes { get; set; }

        [Input("daemonsetEvictionForOccupiedNodes")]
        public Input<bool>? DaemonsetEvictionForOccupiedNodes { get; set; }

        [Input("expander")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.Expander>? Expander { get; set; }

        [Input("ignoreDaemonsetsUtilization")]
        public Input<bool>? IgnoreDaemonsetsUtilization { get; set; }

        [Input("maxEmptyBulkDelete")]
        public Input<string>? MaxEmptyBulkDelete { get; set; }

        [Input("maxGracefulTerminationSec")]
        public Input<string>? MaxGracefulTerminationSec { get; set; }

        [Input("maxNodeProvisionTime")]
        public Input<string>? MaxNodeProvisionTime { get; set; }

        [Input("maxTotalUnreadyPercentage")]
        public Input<string>? MaxTotalUnreadyPercentage { get; set; }

        [Input("newPodScaleUpDelay")]
        public Input<string>? NewPodScaleUpDelay { get; set; }

        [Input("okTotalUnreadyCount")]
        public Input<string>? OkTotalUnreadyCount { get; set; }

        [Input("scaleDownDelayAfterAdd")]
        public Input<string>? ScaleDownDelayAfterAdd { get; set; }

        [Input("scaleDownDelayAfterDelete")]
        public Input<string>? ScaleDownDelayAfterDelete { get; set; }

        [Input("scaleDownDelayAfterFailure")]
        public Input<string>? ScaleDownDelayAfterFailure { get; set; }

        [Input("scaleDownUnneededTime")]
        public Input<string>? ScaleDownUnneededTime { get; set; }

        [Input("scaleDownUnreadyTime")]
        public Input<string>? ScaleDownUnreadyTime { get; set; }

        [Input("scaleDownUtilizationThreshold")]
        public Input<string>? ScaleDownUtilizationThreshold { get; set; }

        [Input("scanInterval")]
        public Input<string>? ScanInterval { get; set; }

        [Input("skipNodesWithLocalStorage")]
        public Input<string>? SkipNodesWithLocalStorage { get; set; }

        [Input("skipNodesWithSystemPods")]
        public Input<string>? SkipNodesWithSystemPods { get; set; }

        public ManagedClusterPropertiesAutoScalerProfileArgs()
        {
        }
        public static new ManagedClusterPropertiesAutoScalerProfileArgs Empty => new ManagedClusterPropertiesAutoScalerProfileArgs();
    }

    public sealed class ManagedClusterSKUArgs : global::Pulumi.ResourceArgs
    {
        [Input("name")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.ManagedClusterSKUName>? Name { get; set; }

        [Input("tier")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.ManagedClusterSKUTier>? Tier { get; set; }

        public ManagedClusterSKUArgs()
        {
        }
        public static new ManagedClusterSKUArgs Empty => new ManagedClusterSKUArgs();
    }

    public sealed class ManagedClusterSecurityProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("azureKeyVaultKms")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.AzureKeyVaultKmsArgs>? AzureKeyVaultKms { get; set; }

        [Input("customCATrustCertificates")]
        private InputList<string>? _customCATrustCertificates;

        public InputList<string> CustomCATrustCertificates
        {
            get => _customCATrustCertificates ??= new InputList<string>();
            set => _customCATrustCertificates = value;
        }

        [Input("defender")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterSecurityProfileDefenderArgs>? Defender { get; set; }

        [Input("imageCleaner")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterSecurityProfileImageCleanerArgs>? ImageCleaner { get; set; }

        [Input("workloadIdentity")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterSecurityProfileWorkloadIdentityArgs>? WorkloadIdentity { get; set; }

        public ManagedClusterSecurityProfileArgs()
        {
        }
        public static new ManagedClusterSecurityProfileArgs Empty => new ManagedClusterSecurityProfileArgs();
    }

    public sealed class ManagedClusterSecurityProfileDefenderArgs : global::Pulumi.ResourceArgs
    {
        [Input("logAnalyticsWorkspaceResourceId")]
        public Input<string>? LogAnalyticsWorkspaceResourceId { get; set; }

        [Input("securityMonitoring")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs>? SecurityMonitoring { get; set; }

        public ManagedClusterSecurityProfileDefenderArgs()
        {
        }
        public static new ManagedClusterSecurityProfileDefenderArgs Empty => new ManagedClusterSecurityProfileDefenderArgs();
    }

    public sealed class ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs()
        {
        }
        public static new ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs Empty => new ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs();
    }

    public sealed class ManagedClusterSecurityProfileImageCleanerArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("intervalHours")]
        public Input<int>? IntervalHours { get; set; }

        public ManagedClusterSecurityProfileImageCleanerArgs()
        {
        }
        public static new ManagedClusterSecurityProfileImageCleanerArgs Empty => new ManagedClusterSecurityProfileImageCleanerArgs();
    }

    public sealed class ManagedClusterSecurityProfileWorkloadIdentityArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ManagedClusterSecurityProfileWorkloadIdentityArgs()
        {
        }
        public static new ManagedClusterSecurityProfileWorkloadIdentityArgs Empty => new ManagedClusterSecurityProfileWorkloadIdentityArgs();
    }

    public sealed class ManagedClusterServicePrincipalProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("clientId", required: true)]
        public Input<string> ClientId { get; set; } = default!;

        [Input("secret")]
        public Input<string>? Secret { get; set; }

        public ManagedClusterServicePrincipalProfileArgs()
        {
        }
        public static new ManagedClusterServicePrincipalProfileArgs Empty => new ManagedClusterServicePrincipalProfileArgs();
    }

    public sealed class ManagedClusterStaticEgressGatewayProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ManagedClusterStaticEgressGatewayProfileArgs()
        {
        }
        public static new ManagedClusterStaticEgressGatewayProfileArgs Empty => new ManagedClusterStaticEgressGatewayProfileArgs();
    }

    public sealed class ManagedClusterStorageProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("blobCSIDriver")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterStorageProfileBlobCSIDriverArgs>? BlobCSIDriver { get; set; }

        [Input("diskCSIDriver")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterStorageProfileDiskCSIDriverArgs>? DiskCSIDriver { get; set; }

        [Input("fileCSIDriver")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterStorageProfileFileCSIDriverArgs>? FileCSIDriver { get; set; }

        [Input("snapshotController")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterStorageProfileSnapshotControllerArgs>? SnapshotController { get; set; }

        public ManagedClusterStorageProfileArgs()
        {
        }
        public static new ManagedClusterStorageProfileArgs Empty => new ManagedClusterStorageProfileArgs();
    }

    public sealed class ManagedClusterStorageProfileBlobCSIDriverArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ManagedClusterStorageProfileBlobCSIDriverArgs()
        {
        }
        public static new ManagedClusterStorageProfileBlobCSIDriverArgs Empty => new ManagedClusterStorageProfileBlobCSIDriverArgs();
    }

    public sealed class ManagedClusterStorageProfileDiskCSIDriverArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ManagedClusterStorageProfileDiskCSIDriverArgs()
        {
        }
        public static new ManagedClusterStorageProfileDiskCSIDriverArgs Empty => new ManagedClusterStorageProfileDiskCSIDriverArgs();
    }

    public sealed class ManagedClusterStorageProfileFileCSIDriverArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ManagedClusterStorageProfileFileCSIDriverArgs()
        {
        }
        public static new ManagedClusterStorageProfileFileCSIDriverArgs Empty => new ManagedClusterStorageProfileFileCSIDriverArgs();
    }

    public sealed class ManagedClusterStorageProfileSnapshotControllerArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        public ManagedClusterStorageProfileSnapshotControllerArgs()
        {
        }
        public static new ManagedClusterStorageProfileSnapshotControllerArgs Empty => new ManagedClusterStorageProfileSnapshotControllerArgs();
    }

    public sealed class ManagedClusterWindowsProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("adminPassword")]
        public Input<string>? AdminPassword { get; set; }

        [Input("adminUsername", required: true)]
        public Input<string> AdminUsername { get; set; } = default!;

        [Input("enableCSIProxy")]
        public Input<bool>? EnableCSIProxy { get; set; }

        [Input("gmsaProfile")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.WindowsGmsaProfileArgs>? GmsaProfile { get; set; }

        [Input("licenseType")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.LicenseType>? LicenseType { get; set; }

        public ManagedClusterWindowsProfileArgs()
        {
        }
        public static new ManagedClusterWindowsProfileArgs Empty => new ManagedClusterWindowsProfileArgs();
    }

    public sealed class ManagedClusterWorkloadAutoScalerProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("keda")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterWorkloadAutoScalerProfileKedaArgs>? Keda { get; set; }

        [Input("verticalPodAutoscaler")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerArgs>? VerticalPodAutoscaler { get; set; }

        public ManagedClusterWorkloadAutoScalerProfileArgs()
        {
        }
        public static new ManagedClusterWorkloadAutoScalerProfileArgs Empty => new ManagedClusterWorkloadAutoScalerProfileArgs();
    }

    public sealed class ManagedClusterWorkloadAutoScalerProfileKedaArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ManagedClusterWorkloadAutoScalerProfileKedaArgs()
        {
        }
        public static new ManagedClusterWorkloadAutoScalerProfileKedaArgs Empty => new ManagedClusterWorkloadAutoScalerProfileKedaArgs();
    }

    public sealed class ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerArgs : global::Pulumi.ResourceArgs
    {
        [Input("enabled", required: true)]
        public Input<bool> Enabled { get; set; } = default!;

        public ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerArgs()
        {
        }
        public static new ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerArgs Empty => new ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerArgs();
    }

    public sealed class ManualScaleProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("count")]
        public Input<int>? Count { get; set; }

        [Input("size")]
        public Input<string>? Size { get; set; }

        public ManualScaleProfileArgs()
        {
        }
        public static new ManualScaleProfileArgs Empty => new ManualScaleProfileArgs();
    }

    public sealed class PortRangeArgs : global::Pulumi.ResourceArgs
    {
        [Input("portEnd")]
        public Input<int>? PortEnd { get; set; }

        [Input("portStart")]
        public Input<int>? PortStart { get; set; }

        [Input("protocol")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.Protocol>? Protocol { get; set; }

        public PortRangeArgs()
        {
        }
        public static new PortRangeArgs Empty => new PortRangeArgs();
    }

    public sealed class PowerStateArgs : global::Pulumi.ResourceArgs
    {
        [Input("code")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.Code>? Code { get; set; }

        public PowerStateArgs()
        {
        }
        public static new PowerStateArgs Empty => new PowerStateArgs();
    }

    public sealed class PrivateLinkResourceArgs : global::Pulumi.ResourceArgs
    {
        [Input("groupId")]
        public Input<string>? GroupId { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("requiredMembers")]
        private InputList<string>? _requiredMembers;

        public InputList<string> RequiredMembers
        {
            get => _requiredMembers ??= new InputList<string>();
            set => _requiredMembers = value;
        }

        [Input("type")]
        public Input<string>? Type { get; set; }

        public PrivateLinkResourceArgs()
        {
        }
        public static new PrivateLinkResourceArgs Empty => new PrivateLinkResourceArgs();
    }

    public sealed class RelativeMonthlyScheduleArgs : global::Pulumi.ResourceArgs
    {
        [Input("dayOfWeek", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.WeekDay> DayOfWeek { get; set; } = default!;

        [Input("intervalMonths", required: true)]
        public Input<int> IntervalMonths { get; set; } = default!;

        [Input("weekIndex", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.Type> WeekIndex { get; set; } = default!;

        public RelativeMonthlyScheduleArgs()
        {
        }
        public static new RelativeMonthlyScheduleArgs Empty => new RelativeMonthlyScheduleArgs();
    }

    public sealed class ResourceReferenceArgs : global::Pulumi.ResourceArgs
    {
        [Input("id")]
        public Input<string>? Id { get; set; }

        public ResourceReferenceArgs()
        {
        }
        public static new ResourceReferenceArgs Empty => new ResourceReferenceArgs();
    }

    public sealed class ScaleProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("manual")]
        private InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManualScaleProfileArgs>? _manual;

        public InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManualScaleProfileArgs> Manual
        {
            get => _manual ??= new InputList<global::Pulumi.AzureNative.ContainerService.Inputs.ManualScaleProfileArgs>();
            set => _manual = value;
        }

        public ScaleProfileArgs()
        {
        }
        public static new ScaleProfileArgs Empty => new ScaleProfileArgs();
    }

    public sealed class ScheduleArgs : global::Pulumi.ResourceArgs
    {
        [Input("absoluteMonthly")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.AbsoluteMonthlyScheduleArgs>? AbsoluteMonthly { get; set; }

        [Input("daily")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.DailyScheduleArgs>? Daily { get; set; }

        [Input("relativeMonthly")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.RelativeMonthlyScheduleArgs>? RelativeMonthly { get; set; }

        [Input("weekly")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.WeeklyScheduleArgs>? Weekly { get; set; }

        public ScheduleArgs()
        {
        }
        public static new ScheduleArgs Empty => new ScheduleArgs();
    }

    public sealed class ServiceMeshProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("istio")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.IstioServiceMeshArgs>? Istio { get; set; }

        [Input("mode", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.ServiceMeshMode> Mode { get; set; } = default!;

        public ServiceMeshProfileArgs()
        {
        }
        public static new ServiceMeshProfileArgs Empty => new ServiceMeshProfileArgs();
    }

    public sealed class SysctlConfigArgs : global::Pulumi.ResourceArgs
    {
        [Input("fsAioMaxNr")]
        public Input<int>? FsAioMaxNr { get; set; }

        [Input("fsFileMax")]
        public Input<int>? FsFileMax { get; set; }

        [Input("fsInotifyMaxUserWatches")]
        public Input<int>? FsInotifyMaxUserWatches { get; set; }

        [Input("fsNrOpen")]
        public Input<int>? FsNrOpen { get; set; }

        [Input("kernelThreadsMax")]
        public Input<int>? KernelThreadsMax { get; set; }

        [Input("netCoreNetdevMaxBacklog")]
        public Input<int>? NetCoreNetdevMaxBacklog { get; set; }

        [Input("netCoreOptmemMax")]
        public Input<int>? NetCoreOptmemMax { get; set; }

        [Input("netCoreRmemDefault")]
        public Input<int>? NetCoreRmemDefault { get; set; }

        [Input("netCoreRmemMax")]
        public Input<int>? NetCoreRmemMax { get; set; }

        [Input("netCoreSomaxconn")]
        public Input<int>? NetCoreSomaxconn { get; set; }

        [Input("netCoreWmemDefault")]
        public Input<int>? NetCoreWmemDefault { get; set; }

        [Input("netCoreWmemMax")]
        public Input<int>? NetCoreWmemMax { get; set; }

        [Input("netIpv4IpLocalPortRange")]
        public Input<string>? NetIpv4IpLocalPortRange { get; set; }

        [Input("netIpv4NeighDefaultGcThresh1")]
        public Input<int>? NetIpv4NeighDefaultGcThresh1 { get; set; }

        [Input("netIpv4NeighDefaultGcThresh2")]
        public Input<int>? NetIpv4NeighDefaultGcThresh2 { get; set; }

        [Input("netIpv4NeighDefaultGcThresh3")]
        public Input<int>? NetIpv4NeighDefaultGcThresh3 { get; set; }

        [Input("netIpv4TcpFinTimeout")]
        public Input<int>? NetIpv4TcpFinTimeout { get; set; }

        [Input("netIpv4TcpKeepaliveProbes")]
        public Input<int>? NetIpv4TcpKeepaliveProbes { get; set; }

        [Input("netIpv4TcpKeepaliveTime")]
        public Input<int>? NetIpv4TcpKeepaliveTime { get; set; }

        [Input("netIpv4TcpMaxSynBacklog")]
        public Input<int>? NetIpv4TcpMaxSynBacklog { get; set; }

        [Input("netIpv4TcpMaxTwBuckets")]
        public Input<int>? NetIpv4TcpMaxTwBuckets { get; set; }

        [Input("netIpv4TcpTwReuse")]
        public Input<bool>? NetIpv4TcpTwReuse { get; set; }

        [Input("netIpv4TcpkeepaliveIntvl")]
        public Input<int>? NetIpv4TcpkeepaliveIntvl { get; set; }

        [Input("netNetfilterNfConntrackBuckets")]
        public Input<int>? NetNetfilterNfConntrackBuckets { get; set; }

        [Input("netNetfilterNfConntrackMax")]
        public Input<int>? NetNetfilterNfConntrackMax { get; set; }

        [Input("vmMaxMapCount")]
        public Input<int>? VmMaxMapCount { get; set; }

        [Input("vmSwappiness")]
        public Input<int>? VmSwappiness { get; set; }

        [Input("vmVfsCachePressure")]
        public Input<int>? VmVfsCachePressure { get; set; }

        public SysctlConfigArgs()
        {
        }
        public static new SysctlConfigArgs Empty => new SysctlConfigArgs();
    }

    public sealed class TimeInWeekArgs : global::Pulumi.ResourceArgs
    {
        [Input("day")]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.WeekDay>? Day { get; set; }

        [Input("hourSlots")]
        private InputList<int>? _hourSlots;

        public InputList<int> HourSlots
        {
            get => _hourSlots ??= new InputList<int>();
            set => _hourSlots = value;
        }

        public TimeInWeekArgs()
        {
        }
        public static new TimeInWeekArgs Empty => new TimeInWeekArgs();
    }

    public sealed class TimeSpanArgs : global::Pulumi.ResourceArgs
    {
        [Input("end")]
        public Input<string>? End { get; set; }

        [Input("start")]
        public Input<string>? Start { get; set; }

        public TimeSpanArgs()
        {
        }
        public static new TimeSpanArgs Empty => new TimeSpanArgs();
    }

    public sealed class UpgradeOverrideSettingsArgs : global::Pulumi.ResourceArgs
    {
        [Input("forceUpgrade")]
        public Input<bool>? ForceUpgrade { get; set; }

        [Input("until")]
        public Input<string>? Until { get; set; }

        public UpgradeOverrideSettingsArgs()
        {
        }
        public static new UpgradeOverrideSettingsArgs Empty => new UpgradeOverrideSettingsArgs();
    }

    public sealed class UserAssignedIdentityArgs : global::Pulumi.ResourceArgs
    {
        [Input("clientId")]
        public Input<string>? ClientId { get; set; }

        [Input("objectId")]
        public Input<string>? ObjectId { get; set; }

        [Input("resourceId")]
        public Input<string>? ResourceId { get; set; }

        public UserAssignedIdentityArgs()
        {
        }
        public static new UserAssignedIdentityArgs Empty => new UserAssignedIdentityArgs();
    }

    public sealed class VirtualMachineNodesArgs : global::Pulumi.ResourceArgs
    {
        [Input("count")]
        public Input<int>? Count { get; set; }

        [Input("size")]
        public Input<string>? Size { get; set; }

        public VirtualMachineNodesArgs()
        {
        }
        public static new VirtualMachineNodesArgs Empty => new VirtualMachineNodesArgs();
    }

    public sealed class VirtualMachinesProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("scale")]
        public Input<global::Pulumi.AzureNative.ContainerService.Inputs.ScaleProfileArgs>? Scale { get; set; }

        public VirtualMachinesProfileArgs()
        {
        }
        public static new VirtualMachinesProfileArgs Empty => new VirtualMachinesProfileArgs();
    }

    public sealed class WeeklyScheduleArgs : global::Pulumi.ResourceArgs
    {
        [Input("dayOfWeek", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.ContainerService.WeekDay> DayOfWeek { get; set; } = default!;

        [Input("intervalWeeks", required: true)]
        public Input<int> IntervalWeeks { get; set; } = default!;

        public WeeklyScheduleArgs()
        {
        }
        public static new WeeklyScheduleArgs Empty => new WeeklyScheduleArgs();
    }

    public sealed class WindowsGmsaProfileArgs : global::Pulumi.ResourceArgs
    {
        [Input("dnsServer")]
        public Input<string>? DnsServer { get; set; }

        [Input("enabled")]
        public Input<bool>? Enabled { get; set; }

        [Input("rootDomainName")]
        public Input<string>? RootDomainName { get; set; }

        public WindowsGmsaProfileArgs()
        {
        }
        public static new WindowsGmsaProfileArgs Empty => new WindowsGmsaProfileArgs();
    }
}
