// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerService.Outputs
{
    [OutputType]
    public sealed class AbsoluteMonthlyScheduleResponse
    {
        public readonly int DayOfMonth;
        public readonly int IntervalMonths;
        [OutputConstructor]
        private AbsoluteMonthlyScheduleResponse([OutputConstructorParameter("dayOfMonth")] int @dayOfMonth, [OutputConstructorParameter("intervalMonths")] int @intervalMonths)
        {
            DayOfMonth = @dayOfMonth;
            IntervalMonths = @intervalMonths;
        }
    }

    [OutputType]
    public sealed class AdvancedNetworkingObservabilityResponse
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private AdvancedNetworkingObservabilityResponse([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class AdvancedNetworkingResponse
    {
        public readonly bool? Enabled;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.AdvancedNetworkingObservabilityResponse? Observability;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.AdvancedNetworkingSecurityResponse? Security;
        [OutputConstructor]
        private AdvancedNetworkingResponse([OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("observability")] global::Pulumi.AzureNative.ContainerService.Outputs.AdvancedNetworkingObservabilityResponse? @observability, [OutputConstructorParameter("security")] global::Pulumi.AzureNative.ContainerService.Outputs.AdvancedNetworkingSecurityResponse? @security)
        {
            Enabled = @enabled;
            Observability = @observability;
            Security = @security;
        }
    }

    [OutputType]
    public sealed class AdvancedNetworkingSecurityResponse
    {
        public readonly string? AdvancedNetworkPolicies;
        public readonly bool? Enabled;
        [OutputConstructor]
        private AdvancedNetworkingSecurityResponse([OutputConstructorParameter("advancedNetworkPolicies")] string? @advancedNetworkPolicies, [OutputConstructorParameter("enabled")] bool? @enabled)
        {
            AdvancedNetworkPolicies = @advancedNetworkPolicies;
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class AgentPoolGatewayProfileResponse
    {
        public readonly int? PublicIPPrefixSize;
        [OutputConstructor]
        private AgentPoolGatewayProfileResponse([OutputConstructorParameter("publicIPPrefixSize")] int? @publicIPPrefixSize)
        {
            PublicIPPrefixSize = @publicIPPrefixSize;
        }
    }

    [OutputType]
    public sealed class AgentPoolNetworkProfileResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.PortRangeResponse> AllowedHostPorts;
        public readonly ImmutableArray<string> ApplicationSecurityGroups;
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.IPTagResponse> NodePublicIPTags;
        [OutputConstructor]
        private AgentPoolNetworkProfileResponse([OutputConstructorParameter("allowedHostPorts")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.PortRangeResponse> @allowedHostPorts, [OutputConstructorParameter("applicationSecurityGroups")] ImmutableArray<string> @applicationSecurityGroups, [OutputConstructorParameter("nodePublicIPTags")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.IPTagResponse> @nodePublicIPTags)
        {
            AllowedHostPorts = @allowedHostPorts;
            ApplicationSecurityGroups = @applicationSecurityGroups;
            NodePublicIPTags = @nodePublicIPTags;
        }
    }

    [OutputType]
    public sealed class AgentPoolSecurityProfileResponse
    {
        public readonly bool? EnableSecureBoot;
        public readonly bool? EnableVTPM;
        public readonly string? SshAccess;
        [OutputConstructor]
        private AgentPoolSecurityProfileResponse([OutputConstructorParameter("enableSecureBoot")] bool? @enableSecureBoot, [OutputConstructorParameter("enableVTPM")] bool? @enableVTPM, [OutputConstructorParameter("sshAccess")] string? @sshAccess)
        {
            EnableSecureBoot = @enableSecureBoot;
            EnableVTPM = @enableVTPM;
            SshAccess = @sshAccess;
        }
    }

    [OutputType]
    public sealed class AgentPoolStatusResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ErrorDetailResponse ProvisioningError;
        [OutputConstructor]
        private AgentPoolStatusResponse([OutputConstructorParameter("provisioningError")] global::Pulumi.AzureNative.ContainerService.Outputs.ErrorDetailResponse @provisioningError)
        {
            ProvisioningError = @provisioningError;
        }
    }

    [OutputType]
    public sealed class AgentPoolUpgradeSettingsResponse
    {
        public readonly int? DrainTimeoutInMinutes;
        public readonly string? MaxSurge;
        public readonly string? MaxUnavailable;
        public readonly int? NodeSoakDurationInMinutes;
        public readonly string? UndrainableNodeBehavior;
        [OutputConstructor]
        private AgentPoolUpgradeSettingsResponse([OutputConstructorParameter("drainTimeoutInMinutes")] int? @drainTimeoutInMinutes, [OutputConstructorParameter("maxSurge")] string? @maxSurge, [OutputConstructorParameter("maxUnavailable")] string? @maxUnavailable, [OutputConstructorParameter("nodeSoakDurationInMinutes")] int? @nodeSoakDurationInMinutes, [OutputConstructorParameter("undrainableNodeBehavior")] string? @undrainableNodeBehavior)
        {
            DrainTimeoutInMinutes = @drainTimeoutInMinutes;
            MaxSurge = @maxSurge;
            MaxUnavailable = @maxUnavailable;
            NodeSoakDurationInMinutes = @nodeSoakDurationInMinutes;
            UndrainableNodeBehavior = @undrainableNodeBehavior;
        }
    }

    [OutputType]
    public sealed class AgentPoolWindowsProfileResponse
    {
        public readonly bool? DisableOutboundNat;
        [OutputConstructor]
        private AgentPoolWindowsProfileResponse([OutputConstructorParameter("disableOutboundNat")] bool? @disableOutboundNat)
        {
            DisableOutboundNat = @disableOutboundNat;
        }
    }

    [OutputType]
    public sealed class AzureKeyVaultKmsResponse
    {
        public readonly bool? Enabled;
        public readonly string? KeyId;
        public readonly string? KeyVaultNetworkAccess;
        public readonly string? KeyVaultResourceId;
        [OutputConstructor]
        private AzureKeyVaultKmsResponse([OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("keyId")] string? @keyId, [OutputConstructorParameter("keyVaultNetworkAccess")] string? @keyVaultNetworkAccess, [OutputConstructorParameter("keyVaultResourceId")] string? @keyVaultResourceId)
        {
            Enabled = @enabled;
            KeyId = @keyId;
            KeyVaultNetworkAccess = @keyVaultNetworkAccess;
            KeyVaultResourceId = @keyVaultResourceId;
        }
    }

    [OutputType]
    public sealed class ClusterUpgradeSettingsResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.UpgradeOverrideSettingsResponse? OverrideSettings;
        [OutputConstructor]
        private ClusterUpgradeSettingsResponse([OutputConstructorParameter("overrideSettings")] global::Pulumi.AzureNative.ContainerService.Outputs.UpgradeOverrideSettingsResponse? @overrideSettings)
        {
            OverrideSettings = @overrideSettings;
        }
    }

    [OutputType]
    public sealed class ContainerServiceLinuxProfileResponse
    {
        public readonly string AdminUsername;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ContainerServiceSshConfigurationResponse Ssh;
        [OutputConstructor]
        private ContainerServiceLinuxProfileResponse([OutputConstructorParameter("adminUsername")] string @adminUsername, [OutputConstructorParameter("ssh")] global::Pulumi.AzureNative.ContainerService.Outputs.ContainerServiceSshConfigurationResponse @ssh)
        {
            AdminUsername = @adminUsername;
            Ssh = @ssh;
        }
    }

    [OutputType]
    public sealed class ContainerServiceNetworkProfileResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.AdvancedNetworkingResponse? AdvancedNetworking;
        public readonly string? DnsServiceIP;
        public readonly ImmutableArray<string> IpFamilies;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterLoadBalancerProfileResponse? LoadBalancerProfile;
        public readonly string? LoadBalancerSku;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterNATGatewayProfileResponse? NatGatewayProfile;
        public readonly string? NetworkDataplane;
        public readonly string? NetworkMode;
        public readonly string? NetworkPlugin;
        public readonly string? NetworkPluginMode;
        public readonly string? NetworkPolicy;
        public readonly string? OutboundType;
        public readonly string? PodCidr;
        public readonly ImmutableArray<string> PodCidrs;
        public readonly string? ServiceCidr;
        public readonly ImmutableArray<string> ServiceCidrs;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStaticEgressGatewayProfileResponse? StaticEgressGatewayProfile;
        [OutputConstructor]
        private ContainerServiceNetworkProfileResponse([OutputConstructorParameter("advancedNetworking")] global::Pulumi.AzureNative.ContainerService.Outputs.AdvancedNetworkingResponse? @advancedNetworking, [OutputConstructorParameter("dnsServiceIP")] string? @dnsServiceIP, [OutputConstructorParameter("ipFamilies")] ImmutableArray<string> @ipFamilies, [OutputConstructorParameter("loadBalancerProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterLoadBalancerProfileResponse? @loadBalancerProfile, [OutputConstructorParameter("loadBalancerSku")] string? @loadBalancerSku, [OutputConstructorParameter("natGatewayProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterNATGatewayProfileResponse? @natGatewayProfile, [OutputConstructorParameter("networkDataplane")] string? @networkDataplane, [OutputConstructorParameter("networkMode")] string? @networkMode, [OutputConstructorParameter("networkPlugin")] string? @networkPlugin, [OutputConstructorParameter("networkPluginMode")] string? @networkPluginMode, [OutputConstructorParameter("networkPolicy")] string? @networkPolicy, [OutputConstructorParameter("outboundType")] string? @outboundType, [OutputConstructorParameter("podCidr")] string? @podCidr, [OutputConstructorParameter("podCidrs")] ImmutableArray<string> @podCidrs, [OutputConstructorParameter("serviceCidr")] string? @serviceCidr, [OutputConstructorParameter("serviceCidrs")] ImmutableArray<string> @serviceCidrs, [OutputConstructorParameter("staticEgressGatewayProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStaticEgressGatewayProfileResponse? @staticEgressGatewayProfile)
        {
            AdvancedNetworking = @advancedNetworking;
            DnsServiceIP = @dnsServiceIP;
            IpFamilies = @ipFamilies;
            LoadBalancerProfile = @loadBalancerProfile;
            LoadBalancerSku = @loadBalancerSku;
            NatGatewayProfile = @natGatewayProfile;
            NetworkDataplane = @networkDataplane;
            NetworkMode = @networkMode;
            NetworkPlugin = @networkPlugin;
            NetworkPluginMode = @networkPluginMode;
            NetworkPolicy = @networkPolicy;
            OutboundType = @outboundType;
            PodCidr = @podCidr;
            PodCidrs = @podCidrs;
            ServiceCidr = @serviceCidr;
            ServiceCidrs = @serviceCidrs;
            StaticEgressGatewayProfile = @staticEgressGatewayProfile;
        }
    }

    [OutputType]
    public sealed class ContainerServiceSshConfigurationResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ContainerServiceSshPublicKeyResponse> PublicKeys;
        [OutputConstructor]
        private ContainerServiceSshConfigurationResponse([OutputConstructorParameter("publicKeys")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ContainerServiceSshPublicKeyResponse> @publicKeys)
        {
            PublicKeys = @publicKeys;
        }
    }

    [OutputType]
    public sealed class ContainerServiceSshPublicKeyResponse
    {
        public readonly string KeyData;
        [OutputConstructor]
        private ContainerServiceSshPublicKeyResponse([OutputConstructorParameter("keyData")] string @keyData)
        {
            KeyData = @keyData;
        }
    }

    [OutputType]
    public sealed class CreationDataResponse
    {
        public readonly string? SourceResourceId;
        [OutputConstructor]
        private CreationDataResponse([OutputConstructorParameter("sourceResourceId")] string? @sourceResourceId)
        {
            SourceResourceId = @sourceResourceId;
        }
    }

    [OutputType]
    public sealed class CredentialResultResponse
    {
        public readonly string Name;
        public readonly string Value;
        [OutputConstructor]
        private CredentialResultResponse([OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("value")] string @value)
        {
            Name = @name;
            Value = @value;
        }
    }

    [OutputType]
    public sealed class DailyScheduleResponse
    {
        public readonly int IntervalDays;
        [OutputConstructor]
        private DailyScheduleResponse([OutputConstructorParameter("intervalDays")] int @intervalDays)
        {
            IntervalDays = @intervalDays;
        }
    }

    [OutputType]
    public sealed class DateSpanResponse
    {
        public readonly string End;
        public readonly string Start;
        [OutputConstructor]
        private DateSpanResponse([OutputConstructorParameter("end")] string @end, [OutputConstructorParameter("start")] string @start)
        {
            End = @end;
            Start = @start;
        }
    }

    [OutputType]
    public sealed class DelegatedResourceResponse
    {
        public readonly string? Location;
        public readonly string? ReferralResource;
        public readonly string? ResourceId;
        public readonly string? TenantId;
        [OutputConstructor]
        private DelegatedResourceResponse([OutputConstructorParameter("location")] string? @location, [OutputConstructorParameter("referralResource")] string? @referralResource, [OutputConstructorParameter("resourceId")] string? @resourceId, [OutputConstructorParameter("tenantId")] string? @tenantId)
        {
            Location = @location;
            ReferralResource = @referralResource;
            ResourceId = @resourceId;
            TenantId = @tenantId;
        }
    }

    [OutputType]
    public sealed class ErrorAdditionalInfoResponse
    {
        public readonly object Info;
        public readonly string Type;
        [OutputConstructor]
        private ErrorAdditionalInfoResponse([OutputConstructorParameter("info")] object @info, [OutputConstructorParameter("type")] string @type)
        {
            Info = @info;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class ErrorDetailResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ErrorAdditionalInfoResponse> AdditionalInfo;
        public readonly string Code;
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ErrorDetailResponse> Details;
        public readonly string Message;
        public readonly string Target;
        [OutputConstructor]
        private ErrorDetailResponse([OutputConstructorParameter("additionalInfo")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ErrorAdditionalInfoResponse> @additionalInfo, [OutputConstructorParameter("code")] string @code, [OutputConstructorParameter("details")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ErrorDetailResponse> @details, [OutputConstructorParameter("message")] string @message, [OutputConstructorParameter("target")] string @target)
        {
            AdditionalInfo = @additionalInfo;
            Code = @code;
            Details = @details;
            Message = @message;
            Target = @target;
        }
    }

    [OutputType]
    public sealed class ExtendedLocationResponse
    {
        public readonly string? Name;
        public readonly string? Type;
        [OutputConstructor]
        private ExtendedLocationResponse([OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("type")] string? @type)
        {
            Name = @name;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class GPUProfileResponse
    {
        public readonly string? Driver;
        [OutputConstructor]
        private GPUProfileResponse([OutputConstructorParameter("driver")] string? @driver)
        {
            Driver = @driver;
        }
    }

    [OutputType]
    public sealed class IPTagResponse
    {
        public readonly string? IpTagType;
        public readonly string? Tag;
        [OutputConstructor]
        private IPTagResponse([OutputConstructorParameter("ipTagType")] string? @ipTagType, [OutputConstructorParameter("tag")] string? @tag)
        {
            IpTagType = @ipTagType;
            Tag = @tag;
        }
    }

    [OutputType]
    public sealed class IstioCertificateAuthorityResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.IstioPluginCertificateAuthorityResponse? Plugin;
        [OutputConstructor]
        private IstioCertificateAuthorityResponse([OutputConstructorParameter("plugin")] global::Pulumi.AzureNative.ContainerService.Outputs.IstioPluginCertificateAuthorityResponse? @plugin)
        {
            Plugin = @plugin;
        }
    }

    [OutputType]
    public sealed class IstioComponentsResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.IstioEgressGatewayResponse> EgressGateways;
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.IstioIngressGatewayResponse> IngressGateways;
        [OutputConstructor]
        private IstioComponentsResponse([OutputConstructorParameter("egressGateways")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.IstioEgressGatewayResponse> @egressGateways, [OutputConstructorParameter("ingressGateways")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.IstioIngressGatewayResponse> @ingressGateways)
        {
            EgressGateways = @egressGateways;
            IngressGateways = @ingressGateways;
        }
    }

    [OutputType]
    public sealed class IstioEgressGatewayResponse
    {
        public readonly bool Enabled;
        public readonly string? GatewayConfigurationName;
        public readonly string Name;
        public readonly string? Namespace;
        [OutputConstructor]
        private IstioEgressGatewayResponse([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("gatewayConfigurationName")] string? @gatewayConfigurationName, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("namespace")] string? @namespace)
        {
            Enabled = @enabled;
            GatewayConfigurationName = @gatewayConfigurationName;
            Name = @name;
            Namespace = @namespace;
        }
    }

    [OutputType]
    public sealed class IstioIngressGatewayResponse
    {
        public readonly bool Enabled;
        public readonly string Mode;
        [OutputConstructor]
        private IstioIngressGatewayResponse([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("mode")] string @mode)
        {
            Enabled = @enabled;
            Mode = @mode;
        }
    }

    [OutputType]
    public sealed class IstioPluginCertificateAuthorityResponse
    {
        public readonly string? CertChainObjectName;
        public readonly string? CertObjectName;
        public readonly string? KeyObjectName;
        public readonly string? KeyVaultId;
        public readonly string? RootCertObjectName;
        [OutputConstructor]
        private IstioPluginCertificateAuthorityResponse([OutputConstructorParameter("certChainObjectName")] string? @certChainObjectName, [OutputConstructorParameter("certObjectName")] string? @certObjectName, [OutputConstructorParameter("keyObjectName")] string? @keyObjectName, [OutputConstructorParameter("keyVaultId")] string? @keyVaultId, [OutputConstructorParameter("rootCertObjectName")] string? @rootCertObjectName)
        {
            CertChainObjectName = @certChainObjectName;
            CertObjectName = @certObjectName;
            KeyObjectName = @keyObjectName;
            KeyVaultId = @keyVaultId;
            RootCertObjectName = @rootCertObjectName;
        }
    }

    [OutputType]
    public sealed class IstioServiceMeshResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.IstioCertificateAuthorityResponse? CertificateAuthority;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.IstioComponentsResponse? Components;
        public readonly ImmutableArray<string> Revisions;
        [OutputConstructor]
        private IstioServiceMeshResponse([OutputConstructorParameter("certificateAuthority")] global::Pulumi.AzureNative.ContainerService.Outputs.IstioCertificateAuthorityResponse? @certificateAuthority, [OutputConstructorParameter("components")] global::Pulumi.AzureNative.ContainerService.Outputs.IstioComponentsResponse? @components, [OutputConstructorParameter("revisions")] ImmutableArray<string> @revisions)
        {
            CertificateAuthority = @certificateAuthority;
            Components = @components;
            Revisions = @revisions;
        }
    }

    [OutputType]
    public sealed class KubeletConfigResponse
    {
        public readonly ImmutableArray<string> AllowedUnsafeSysctls;
        public readonly int? ContainerLogMaxFiles;
        public readonly int? ContainerLogMaxSizeMB;
        public readonly bool? CpuCfsQuota;
        public readonly string? CpuCfsQuotaPeriod;
        public readonly string? CpuManagerPolicy;
        public readonly bool? FailSwapOn;
        public readonly int? ImageGcHighThreshold;
        public readonly int? ImageGcLowThreshold;
        public readonly int? PodMaxPids;
        public readonly string? TopologyManagerPolicy;
        [OutputConstructor]
        private KubeletConfigResponse([OutputConstructorParameter("allowedUnsafeSysctls")] ImmutableArray<string> @allowedUnsafeSysctls, [OutputConstructorParameter("containerLogMaxFiles")] int? @containerLogMaxFiles, [OutputConstructorParameter("containerLogMaxSizeMB")] int? @containerLogMaxSizeMB, [OutputConstructorParameter("cpuCfsQuota")] bool? @cpuCfsQuota, [OutputConstructorParameter("cpuCfsQuotaPeriod")] string? @cpuCfsQuotaPeriod, [OutputConstructorParameter("cpuManagerPolicy")] string? @cpuManagerPolicy, [OutputConstructorParameter("failSwapOn")] bool? @failSwapOn, [OutputConstructorParameter("imageGcHighThreshold")] int? @imageGcHighThreshold, [OutputConstructorParameter("imageGcLowThreshold")] int? @imageGcLowThreshold, [OutputConstructorParameter("podMaxPids")] int? @podMaxPids, [OutputConstructorParameter("topologyManagerPolicy")] string? @topologyManagerPolicy)
        {
            AllowedUnsafeSysctls = @allowedUnsafeSysctls;
            ContainerLogMaxFiles = @containerLogMaxFiles;
            ContainerLogMaxSizeMB = @containerLogMaxSizeMB;
            CpuCfsQuota = @cpuCfsQuota;
            CpuCfsQuotaPeriod = @cpuCfsQuotaPeriod;
            CpuManagerPolicy = @cpuManagerPolicy;
            FailSwapOn = @failSwapOn;
            ImageGcHighThreshold = @imageGcHighThreshold;
            ImageGcLowThreshold = @imageGcLowThreshold;
            PodMaxPids = @podMaxPids;
            TopologyManagerPolicy = @topologyManagerPolicy;
        }
    }

    [OutputType]
    public sealed class LinuxOSConfigResponse
    {
        public readonly int? SwapFileSizeMB;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.SysctlConfigResponse? Sysctls;
        public readonly string? TransparentHugePageDefrag;
        public readonly string? TransparentHugePageEnabled;
        [OutputConstructor]
        private LinuxOSConfigResponse([OutputConstructorParameter("swapFileSizeMB")] int? @swapFileSizeMB, [OutputConstructorParameter("sysctls")] global::Pulumi.AzureNative.ContainerService.Outputs.SysctlConfigResponse? @sysctls, [OutputConstructorParameter("transparentHugePageDefrag")] string? @transparentHugePageDefrag, [OutputConstructorParameter("transparentHugePageEnabled")] string? @transparentHugePageEnabled)
        {
            SwapFileSizeMB = @swapFileSizeMB;
            Sysctls = @sysctls;
            TransparentHugePageDefrag = @transparentHugePageDefrag;
            TransparentHugePageEnabled = @transparentHugePageEnabled;
        }
    }

    [OutputType]
    public sealed class LocalDNSOverrideResponse
    {
        public readonly int? CacheDurationInSeconds;
        public readonly string? ForwardDestination;
        public readonly string? ForwardPolicy;
        public readonly int? MaxConcurrent;
        public readonly string? Protocol;
        public readonly string? QueryLogging;
        public readonly string? ServeStale;
        public readonly int? ServeStaleDurationInSeconds;
        [OutputConstructor]
        private LocalDNSOverrideResponse([OutputConstructorParameter("cacheDurationInSeconds")] int? @cacheDurationInSeconds, [OutputConstructorParameter("forwardDestination")] string? @forwardDestination, [OutputConstructorParameter("forwardPolicy")] string? @forwardPolicy, [OutputConstructorParameter("maxConcurrent")] int? @maxConcurrent, [OutputConstructorParameter("protocol")] string? @protocol, [OutputConstructorParameter("queryLogging")] string? @queryLogging, [OutputConstructorParameter("serveStale")] string? @serveStale, [OutputConstructorParameter("serveStaleDurationInSeconds")] int? @serveStaleDurationInSeconds)
        {
            CacheDurationInSeconds = @cacheDurationInSeconds;
            ForwardDestination = @forwardDestination;
            ForwardPolicy = @forwardPolicy;
            MaxConcurrent = @maxConcurrent;
            Protocol = @protocol;
            QueryLogging = @queryLogging;
            ServeStale = @serveStale;
            ServeStaleDurationInSeconds = @serveStaleDurationInSeconds;
        }
    }

    [OutputType]
    public sealed class LocalDNSProfileResponse
    {
        public readonly ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerService.Outputs.LocalDNSOverrideResponse>? KubeDNSOverrides;
        public readonly string? Mode;
        public readonly string State;
        public readonly ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerService.Outputs.LocalDNSOverrideResponse>? VnetDNSOverrides;
        [OutputConstructor]
        private LocalDNSProfileResponse([OutputConstructorParameter("kubeDNSOverrides")] ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerService.Outputs.LocalDNSOverrideResponse>? @kubeDNSOverrides, [OutputConstructorParameter("mode")] string? @mode, [OutputConstructorParameter("state")] string @state, [OutputConstructorParameter("vnetDNSOverrides")] ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerService.Outputs.LocalDNSOverrideResponse>? @vnetDNSOverrides)
        {
            KubeDNSOverrides = @kubeDNSOverrides;
            Mode = @mode;
            State = @state;
            VnetDNSOverrides = @vnetDNSOverrides;
        }
    }

    [OutputType]
    public sealed class MaintenanceWindowResponse
    {
        public readonly int DurationHours;
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.DateSpanResponse> NotAllowedDates;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ScheduleResponse Schedule;
        public readonly string? StartDate;
        public readonly string StartTime;
        public readonly string? UtcOffset;
        [OutputConstructor]
        private MaintenanceWindowResponse([OutputConstructorParameter("durationHours")] int @durationHours, [OutputConstructorParameter("notAllowedDates")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.DateSpanResponse> @notAllowedDates, [OutputConstructorParameter("schedule")] global::Pulumi.AzureNative.ContainerService.Outputs.ScheduleResponse @schedule, [OutputConstructorParameter("startDate")] string? @startDate, [OutputConstructorParameter("startTime")] string @startTime, [OutputConstructorParameter("utcOffset")] string? @utcOffset)
        {
            DurationHours = @durationHours;
            NotAllowedDates = @notAllowedDates;
            Schedule = @schedule;
            StartDate = @startDate;
            StartTime = @startTime;
            UtcOffset = @utcOffset;
        }
    }

    [OutputType]
    public sealed class ManagedClusterAADProfileResponse
    {
        public readonly ImmutableArray<string> AdminGroupObjectIDs;
        public readonly string? ClientAppID;
        public readonly bool? EnableAzureRBAC;
        public readonly bool? Managed;
        public readonly string? ServerAppID;
        public readonly string? ServerAppSecret;
        public readonly string? TenantID;
        [OutputConstructor]
        private ManagedClusterAADProfileResponse([OutputConstructorParameter("adminGroupObjectIDs")] ImmutableArray<string> @adminGroupObjectIDs, [OutputConstructorParameter("clientAppID")] string? @clientAppID, [OutputConstructorParameter("enableAzureRBAC")] bool? @enableAzureRBAC, [OutputConstructorParameter("managed")] bool? @managed, [OutputConstructorParameter("serverAppID")] string? @serverAppID, [OutputConstructorParameter("serverAppSecret")] string? @serverAppSecret, [OutputConstructorParameter("tenantID")] string? @tenantID)
        {
            AdminGroupObjectIDs = @adminGroupObjectIDs;
            ClientAppID = @clientAppID;
            EnableAzureRBAC = @enableAzureRBAC;
            Managed = @managed;
            ServerAppID = @serverAppID;
            ServerAppSecret = @serverAppSecret;
            TenantID = @tenantID;
        }
    }

    [OutputType]
    public sealed class ManagedClusterAIToolchainOperatorProfileResponse
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ManagedClusterAIToolchainOperatorProfileResponse([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ManagedClusterAPIServerAccessProfileResponse
    {
        public readonly ImmutableArray<string> AuthorizedIPRanges;
        public readonly bool? DisableRunCommand;
        public readonly bool? EnablePrivateCluster;
        public readonly bool? EnablePrivateClusterPublicFQDN;
        public readonly bool? EnableVnetIntegration;
        public readonly string? PrivateDNSZone;
        public readonly string? SubnetId;
        [OutputConstructor]
        private ManagedClusterAPIServerAccessProfileResponse([OutputConstructorParameter("authorizedIPRanges")] ImmutableArray<string> @authorizedIPRanges, [OutputConstructorParameter("disableRunCommand")] bool? @disableRunCommand, [OutputConstructorParameter("enablePrivateCluster")] bool? @enablePrivateCluster, [OutputConstructorParameter("enablePrivateClusterPublicFQDN")] bool? @enablePrivateClusterPublicFQDN, [OutputConstructorParameter("enableVnetIntegration")] bool? @enableVnetIntegration, [OutputConstructorParameter("privateDNSZone")] string? @privateDNSZone, [OutputConstructorParameter("subnetId")] string? @subnetId)
        {
            AuthorizedIPRanges = @authorizedIPRanges;
            DisableRunCommand = @disableRunCommand;
            EnablePrivateCluster = @enablePrivateCluster;
            EnablePrivateClusterPublicFQDN = @enablePrivateClusterPublicFQDN;
            EnableVnetIntegration = @enableVnetIntegration;
            PrivateDNSZone = @privateDNSZone;
            SubnetId = @subnetId;
        }
    }

    [OutputType]
    public sealed class ManagedClusterAddonProfileResponse
    {
        public readonly ImmutableDictionary<string, string>? Config;
        public readonly bool Enabled;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAddonProfileResponseIdentity Identity;
        [OutputConstructor]
        private ManagedClusterAddonProfileResponse([OutputConstructorParameter("config")] ImmutableDictionary<string, string>? @config, [OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("identity")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAddonProfileResponseIdentity @identity)
        {
            Config = @config;
            Enabled = @enabled;
            Identity = @identity;
        }
    }

    [OutputType]
    public sealed class ManagedClusterAddonProfileResponseIdentity
    {
        public readonly string? ClientId;
        public readonly string? ObjectId;
        public readonly string? ResourceId;
        [OutputConstructor]
        private ManagedClusterAddonProfileResponseIdentity([OutputConstructorParameter("clientId")] string? @clientId, [OutputConstructorParameter("objectId")] string? @objectId, [OutputConstructorParameter("resourceId")] string? @resourceId)
        {
            ClientId = @clientId;
            ObjectId = @objectId;
            ResourceId = @resourceId;
        }
    }

    [OutputType]
    public sealed class ManagedClusterAgentPoolProfileResponse
    {
        public readonly ImmutableArray<string> AvailabilityZones;
        public readonly string? CapacityReservationGroupID;
        public readonly int? Count;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.CreationDataResponse? CreationData;
        public readonly string CurrentOrchestratorVersion;
        public readonly string ETag;
        public readonly bool? EnableAutoScaling;
        public readonly bool? EnableEncryptionAtHost;
        public readonly bool? EnableFIPS;
        public readonly bool? EnableNodePublicIP;
        public readonly bool? EnableUltraSSD;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolGatewayProfileResponse? GatewayProfile;
        public readonly string? GpuInstanceProfile;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.GPUProfileResponse? GpuProfile;
        public readonly string? HostGroupID;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.KubeletConfigResponse? KubeletConfig;
        public readonly string? KubeletDiskType;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.LinuxOSConfigResponse? LinuxOSConfig;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.LocalDNSProfileResponse? LocalDNSProfile;
        public readonly int? MaxCount;
        public readonly int? MaxPods;
        public readonly string? MessageOfTheDay;
        public readonly int? MinCount;
        public readonly string? Mode;
        public readonly string Name;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolNetworkProfileResponse? NetworkProfile;
        public readonly string NodeImageVersion;
        public readonly ImmutableDictionary<string, string>? NodeLabels;
        public readonly string? NodePublicIPPrefixID;
        public readonly ImmutableArray<string> NodeTaints;
        public readonly string? OrchestratorVersion;
        public readonly int? OsDiskSizeGB;
        public readonly string? OsDiskType;
        public readonly string? OsSKU;
        public readonly string? OsType;
        public readonly string? PodIPAllocationMode;
        public readonly string? PodSubnetID;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.PowerStateResponse? PowerState;
        public readonly string ProvisioningState;
        public readonly string? ProximityPlacementGroupID;
        public readonly string? ScaleDownMode;
        public readonly string? ScaleSetEvictionPolicy;
        public readonly string? ScaleSetPriority;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolSecurityProfileResponse? SecurityProfile;
        public readonly double? SpotMaxPrice;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolStatusResponse? Status;
        public readonly ImmutableDictionary<string, string>? Tags;
        public readonly string? Type;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolUpgradeSettingsResponse? UpgradeSettings;
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.VirtualMachineNodesResponse> VirtualMachineNodesStatus;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.VirtualMachinesProfileResponse? VirtualMachinesProfile;
        public readonly string? VmSize;
        public readonly string? VnetSubnetID;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolWindowsProfileResponse? WindowsProfile;
        public readonly string? WorkloadRuntime;
        [OutputConstructor]
        private ManagedClusterAgentPoolProfileResponse([OutputConstructorParameter("availabilityZones")] ImmutableArray<string> @availabilityZones, [OutputConstructorParameter("capacityReservationGroupID")] string? @capacityReservationGroupID, [OutputConstructorParameter("count")] int? @count, [OutputConstructorParameter("creationData")] global::Pulumi.AzureNative.ContainerService.Outputs.CreationDataResponse? @creationData, [OutputConstructorParameter("currentOrchestratorVersion")] string @currentOrchestratorVersion, [OutputConstructorParameter("eTag")] string @eTag, [OutputConstructorParameter("enableAutoScaling")] bool? @enableAutoScaling, [OutputConstructorParameter("enableEncryptionAtHost")] bool? @enableEncryptionAtHost, [OutputConstructorParameter("enableFIPS")] bool? @enableFIPS, [OutputConstructorParameter("enableNodePublicIP")] bool? @enableNodePublicIP, [OutputConstructorParameter("enableUltraSSD")] bool? @enableUltraSSD, [OutputConstructorParameter("gatewayProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolGatewayProfileResponse? @gatewayProfile, [OutputConstructorParameter("gpuInstanceProfile")] string? @gpuInstanceProfile, [OutputConstructorParameter("gpuProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.GPUProfileResponse? @gpuProfile, [OutputConstructorParameter("hostGroupID")] string? @hostGroupID, [OutputConstructorParameter("kubeletConfig")] global::Pulumi.AzureNative.ContainerService.Outputs.KubeletConfigResponse? @kubeletConfig, [OutputConstructorParameter("kubeletDiskType")] string? @kubeletDiskType, [OutputConstructorParameter("linuxOSConfig")] global::Pulumi.AzureNative.ContainerService.Outputs.LinuxOSConfigResponse? @linuxOSConfig, [OutputConstructorParameter("localDNSProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.LocalDNSProfileResponse? @localDNSProfile, [OutputConstructorParameter("maxCount")] int? @maxCount, [OutputConstructorParameter("maxPods")] int? @maxPods, [OutputConstructorParameter("messageOfTheDay")] string? @messageOfTheDay, [OutputConstructorParameter("minCount")] int? @minCount, [OutputConstructorParameter("mode")] string? @mode, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("networkProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolNetworkProfileResponse? @networkProfile, [OutputConstructorParameter("nodeImageVersion")] string @nodeImageVersion, [OutputConstructorParameter("nodeLabels")] ImmutableDictionary<string, string>? @nodeLabels, [OutputConstructorParameter("nodePublicIPPrefixID")] string? @nodePublicIPPrefixID, [OutputConstructorParameter("nodeTaints")] ImmutableArray<string> @nodeTaints, [OutputConstructorParameter("orchestratorVersion")] string? @orchestratorVersion, [OutputConstructorParameter("osDiskSizeGB")] int? @osDiskSizeGB, [OutputConstructorParameter("osDiskType")] string? @osDiskType, [OutputConstructorParameter("osSKU")] string? @osSKU, [OutputConstructorParameter("osType")] string? @osType, [OutputConstructorParameter("podIPAllocationMode")] string? @podIPAllocationMode, [OutputConstructorParameter("podSubnetID")] string? @podSubnetID, [OutputConstructorParameter("powerState")] global::Pulumi.AzureNative.ContainerService.Outputs.PowerStateResponse? @powerState, [OutputConstructorParameter("provisioningState")] string @provisioningState, [OutputConstructorParameter("proximityPlacementGroupID")] string? @proximityPlacementGroupID, [OutputConstructorParameter("scaleDownMode")] string? @scaleDownMode, [OutputConstructorParameter("scaleSetEvictionPolicy")] string? @scaleSetEvictionPolicy, [OutputConstructorParameter("scaleSetPriority")] string? @scaleSetPriority, [OutputConstructorParameter("securityProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolSecurityProfileResponse? @securityProfile, [OutputConstructorParameter("spotMaxPrice")] double? @spotMaxPrice, [OutputConstructorParameter("status")] global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolStatusResponse? @status, [OutputConstructorParameter("tags")] ImmutableDictionary<string, string>? @tags, [OutputConstructorParameter("type")] string? @type, [OutputConstructorParameter("upgradeSettings")] global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolUpgradeSettingsResponse? @upgradeSettings, [OutputConstructorParameter("virtualMachineNodesStatus")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.VirtualMachineNodesResponse> @virtualMachineNodesStatus, [OutputConstructorParameter("virtualMachinesProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.VirtualMachinesProfileResponse? @virtualMachinesProfile, [OutputConstructorParameter("vmSize")] string? @vmSize, [OutputConstructorParameter("vnetSubnetID")] string? @vnetSubnetID, [OutputConstructorParameter("windowsProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.AgentPoolWindowsProfileResponse? @windowsProfile, [OutputConstructorParameter("workloadRuntime")] string? @workloadRuntime)
        {
            AvailabilityZones = @availabilityZones;
            CapacityReservationGroupID = @capacityReservationGroupID;
            Count = @count;
            CreationData = @creationData;
            CurrentOrchestratorVersion = @currentOrchestratorVersion;
            ETag = @eTag;
            EnableAutoScaling = @enableAutoScaling;
            EnableEncryptionAtHost = @enableEncryptionAtHost;
            EnableFIPS = @enableFIPS;
            EnableNodePublicIP = @enableNodePublicIP;
            EnableUltraSSD = @enableUltraSSD;
            GatewayProfile = @gatewayProfile;
            GpuInstanceProfile = @gpuInstanceProfile;
            GpuProfile = @gpuProfile;
            HostGroupID = @hostGroupID;
            KubeletConfig = @kubeletConfig;
            KubeletDiskType = @kubeletDiskType;
            LinuxOSConfig = @linuxOSConfig;
            LocalDNSProfile = @localDNSProfile;
            MaxCount = @maxCount;
            MaxPods = @maxPods;
            MessageOfTheDay = @messageOfTheDay;
            MinCount = @minCount;
            Mode = @mode;
            Name = @name;
            NetworkProfile = @networkProfile;
            NodeImageVersion = @nodeImageVersion;
            NodeLabels = @nodeLabels;
            NodePublicIPPrefixID = @nodePublicIPPrefixID;
            NodeTaints = @nodeTaints;
            OrchestratorVersion = @orchestratorVersion;
            OsDiskSizeGB = @osDiskSizeGB;
            OsDiskType = @osDiskType;
            OsSKU = @osSKU;
            OsType = @osType;
            PodIPAllocationMode = @podIPAllocationMode;
            PodSubnetID = @podSubnetID;
            PowerState = @powerState;
            ProvisioningState = @provisioningState;
            ProximityPlacementGroupID = @proximityPlacementGroupID;
            ScaleDownMode = @scaleDownMode;
            ScaleSetEvictionPolicy = @scaleSetEvictionPolicy;
            ScaleSetPriority = @scaleSetPriority;
            SecurityProfile = @securityProfile;
            SpotMaxPrice = @spotMaxPrice;
            Status = @status;
            Tags = @tags;
            Type = @type;
            UpgradeSettings = @upgradeSettings;
            VirtualMachineNodesStatus = @virtualMachineNodesStatus;
            VirtualMachinesProfile = @virtualMachinesProfile;
            VmSize = @vmSize;
            VnetSubnetID = @vnetSubnetID;
            WindowsProfile = @windowsProfile;
            WorkloadRuntime = @workloadRuntime;
        }
    }

    [OutputType]
    public sealed class ManagedClusterAutoUpgradeProfileResponse
    {
        public readonly string? NodeOSUpgradeChannel;
        public readonly string? UpgradeChannel;
        [OutputConstructor]
        private ManagedClusterAutoUpgradeProfileResponse([OutputConstructorParameter("nodeOSUpgradeChannel")] string? @nodeOSUpgradeChannel, [OutputConstructorParameter("upgradeChannel")] string? @upgradeChannel)
        {
            NodeOSUpgradeChannel = @nodeOSUpgradeChannel;
            UpgradeChannel = @upgradeChannel;
        }
    }

    [OutputType]
    public sealed class ManagedClusterAzureMonitorProfileKubeStateMetricsResponse
    {
        public readonly string? MetricAnnotationsAllowList;
        public readonly string? MetricLabelsAllowlist;
        [OutputConstructor]
        private ManagedClusterAzureMonitorProfileKubeStateMetricsResponse([OutputConstructorParameter("metricAnnotationsAllowList")] string? @metricAnnotationsAllowList, [OutputConstructorParameter("metricLabelsAllowlist")] string? @metricLabelsAllowlist)
        {
            MetricAnnotationsAllowList = @metricAnnotationsAllowList;
            MetricLabelsAllowlist = @metricLabelsAllowlist;
        }
    }

    [OutputType]
    public sealed class ManagedClusterAzureMonitorProfileMetricsResponse
    {
        public readonly bool Enabled;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAzureMonitorProfileKubeStateMetricsResponse? KubeStateMetrics;
        [OutputConstructor]
        private ManagedClusterAzureMonitorProfileMetricsResponse([OutputConstructorParameter("enabled")] bool @enabled, [OutputConstructorParameter("kubeStateMetrics")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAzureMonitorProfileKubeStateMetricsResponse? @kubeStateMetrics)
        {
            Enabled = @enabled;
            KubeStateMetrics = @kubeStateMetrics;
        }
    }

    [OutputType]
    public sealed class ManagedClusterAzureMonitorProfileResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAzureMonitorProfileMetricsResponse? Metrics;
        [OutputConstructor]
        private ManagedClusterAzureMonitorProfileResponse([OutputConstructorParameter("metrics")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterAzureMonitorProfileMetricsResponse? @metrics)
        {
            Metrics = @metrics;
        }
    }

    [OutputType]
    public sealed class ManagedClusterBootstrapProfileResponse
    {
        public readonly string? ArtifactSource;
        public readonly string? ContainerRegistryId;
        [OutputConstructor]
        private ManagedClusterBootstrapProfileResponse([OutputConstructorParameter("artifactSource")] string? @artifactSource, [OutputConstructorParameter("containerRegistryId")] string? @containerRegistryId)
        {
            ArtifactSource = @artifactSource;
            ContainerRegistryId = @containerRegistryId;
        }
    }

    [OutputType]
    public sealed class ManagedClusterCostAnalysisResponse
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ManagedClusterCostAnalysisResponse([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ManagedClusterHTTPProxyConfigResponse
    {
        public readonly string? HttpProxy;
        public readonly string? HttpsProxy;
        public readonly ImmutableArray<string> NoProxy;
        public readonly string? TrustedCa;
        [OutputConstructor]
        private ManagedClusterHTTPProxyConfigResponse([OutputConstructorParameter("httpProxy")] string? @httpProxy, [OutputConstructorParameter("httpsProxy")] string? @httpsProxy, [OutputConstructorParameter("noProxy")] ImmutableArray<string> @noProxy, [OutputConstructorParameter("trustedCa")] string? @trustedCa)
        {
            HttpProxy = @httpProxy;
            HttpsProxy = @httpsProxy;
            NoProxy = @noProxy;
            TrustedCa = @trustedCa;
        }
    }

    [OutputType]
    public sealed class ManagedClusterIdentityResponse
    {
        public readonly ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerService.Outputs.DelegatedResourceResponse>? DelegatedResources;
        public readonly string PrincipalId;
        public readonly string TenantId;
        public readonly string? Type;
        public readonly ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterIdentityResponseUserAssignedIdentities>? UserAssignedIdentities;
        [OutputConstructor]
        private ManagedClusterIdentityResponse([OutputConstructorParameter("delegatedResources")] ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerService.Outputs.DelegatedResourceResponse>? @delegatedResources, [OutputConstructorParameter("principalId")] string @principalId, [OutputConstructorParameter("tenantId")] string @tenantId, [OutputConstructorParameter("type")] string? @type, [OutputConstructorParameter("userAssignedIdentities")] ImmutableDictionary<string, global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterIdentityResponseUserAssignedIdentities>? @userAssignedIdentities)
        {
            DelegatedResources = @delegatedResources;
            PrincipalId = @principalId;
            TenantId = @tenantId;
            Type = @type;
            UserAssignedIdentities = @userAssignedIdentities;
        }
    }

    [OutputType]
    public sealed class ManagedClusterIdentityResponseUserAssignedIdentities
    {
        public readonly string ClientId;
        public readonly string PrincipalId;
        [OutputConstructor]
        private ManagedClusterIdentityResponseUserAssignedIdentities([OutputConstructorParameter("clientId")] string @clientId, [OutputConstructorParameter("principalId")] string @principalId)
        {
            ClientId = @clientId;
            PrincipalId = @principalId;
        }
    }

    [OutputType]
    public sealed class ManagedClusterIngressProfileNginxResponse
    {
        public readonly string? DefaultIngressControllerType;
        [OutputConstructor]
        private ManagedClusterIngressProfileNginxResponse([OutputConstructorParameter("defaultIngressControllerType")] string? @defaultIngressControllerType)
        {
            DefaultIngressControllerType = @defaultIngressControllerType;
        }
    }

    [OutputType]
    public sealed class ManagedClusterIngressProfileResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterIngressProfileWebAppRoutingResponse? WebAppRouting;
        [OutputConstructor]
        private ManagedClusterIngressProfileResponse([OutputConstructorParameter("webAppRouting")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterIngressProfileWebAppRoutingResponse? @webAppRouting)
        {
            WebAppRouting = @webAppRouting;
        }
    }

    [OutputType]
    public sealed class ManagedClusterIngressProfileWebAppRoutingResponse
    {
        public readonly ImmutableArray<string> DnsZoneResourceIds;
        public readonly bool? Enabled;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.UserAssignedIdentityManagedClusterResponse Identity;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterIngressProfileNginxResponse? Nginx;
        [OutputConstructor]
        private ManagedClusterIngressProfileWebAppRoutingResponse([OutputConstructorParameter("dnsZoneResourceIds")] ImmutableArray<string> @dnsZoneResourceIds, [OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("identity")] global::Pulumi.AzureNative.ContainerService.Outputs.UserAssignedIdentityManagedClusterResponse @identity, [OutputConstructorParameter("nginx")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterIngressProfileNginxResponse? @nginx)
        {
            DnsZoneResourceIds = @dnsZoneResourceIds;
            Enabled = @enabled;
            Identity = @identity;
            Nginx = @nginx;
        }
    }

    [OutputType]
    public sealed class ManagedClusterLoadBalancerProfileResponse
    {
        public readonly int? AllocatedOutboundPorts;
        public readonly string? BackendPoolType;
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ResourceReferenceResponse> EffectiveOutboundIPs;
        public readonly bool? EnableMultipleStandardLoadBalancers;
        public readonly int? IdleTimeoutInMinutes;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterLoadBalancerProfileResponseManagedOutboundIPs? ManagedOutboundIPs;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterLoadBalancerProfileResponseOutboundIPPrefixes? OutboundIPPrefixes;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterLoadBalancerProfileResponseOutboundIPs? OutboundIPs;
        [OutputConstructor]
        private ManagedClusterLoadBalancerProfileResponse([OutputConstructorParameter("allocatedOutboundPorts")] int? @allocatedOutboundPorts, [OutputConstructorParameter("backendPoolType")] string? @backendPoolType, [OutputConstructorParameter("effectiveOutboundIPs")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ResourceReferenceResponse> @effectiveOutboundIPs, [OutputConstructorParameter("enableMultipleStandardLoadBalancers")] bool? @enableMultipleStandardLoadBalancers, [OutputConstructorParameter("idleTimeoutInMinutes")] int? @idleTimeoutInMinutes, [OutputConstructorParameter("managedOutboundIPs")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterLoadBalancerProfileResponseManagedOutboundIPs? @managedOutboundIPs, [OutputConstructorParameter("outboundIPPrefixes")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterLoadBalancerProfileResponseOutboundIPPrefixes? @outboundIPPrefixes, [OutputConstructorParameter("outboundIPs")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterLoadBalancerProfileResponseOutboundIPs? @outboundIPs)
        {
            AllocatedOutboundPorts = @allocatedOutboundPorts;
            BackendPoolType = @backendPoolType;
            EffectiveOutboundIPs = @effectiveOutboundIPs;
            EnableMultipleStandardLoadBalancers = @enableMultipleStandardLoadBalancers;
            IdleTimeoutInMinutes = @idleTimeoutInMinutes;
            ManagedOutboundIPs = @managedOutboundIPs;
            OutboundIPPrefixes = @outboundIPPrefixes;
            OutboundIPs = @outboundIPs;
        }
    }

    [OutputType]
    public sealed class ManagedClusterLoadBalancerProfileResponseManagedOutboundIPs
    {
        public readonly int? Count;
        public readonly int? CountIPv6;
        [OutputConstructor]
        private ManagedClusterLoadBalancerProfileResponseManagedOutboundIPs([OutputConstructorParameter("count")] int? @count, [OutputConstructorParameter("countIPv6")] int? @countIPv6)
        {
            Count = @count;
            CountIPv6 = @countIPv6;
        }
    }

    [OutputType]
    public sealed class ManagedClusterLoadBalancerProfileResponseOutboundIPPrefixes
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ResourceReferenceResponse> PublicIPPrefixes;
        [OutputConstructor]
        private ManagedClusterLoadBalancerProfileResponseOutboundIPPrefixes([OutputConstructorParameter("publicIPPrefixes")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ResourceReferenceResponse> @publicIPPrefixes)
        {
            PublicIPPrefixes = @publicIPPrefixes;
        }
    }

    [OutputType]
    public sealed class ManagedClusterLoadBalancerProfileResponseOutboundIPs
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ResourceReferenceResponse> PublicIPs;
        [OutputConstructor]
        private ManagedClusterLoadBalancerProfileResponseOutboundIPs([OutputConstructorParameter("publicIPs")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ResourceReferenceResponse> @publicIPs)
        {
            PublicIPs = @publicIPs;
        }
    }

    [OutputType]
    public sealed class ManagedClusterManagedOutboundIPProfileResponse
    {
        public readonly int? Count;
        [OutputConstructor]
        private ManagedClusterManagedOutboundIPProfileResponse([OutputConstructorParameter("count")] int? @count)
        {
            Count = @count;
        }
    }

    [OutputType]
    public sealed class ManagedClusterMetricsProfileResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterCostAnalysisResponse? CostAnalysis;
        [OutputConstructor]
        private ManagedClusterMetricsProfileResponse([OutputConstructorParameter("costAnalysis")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterCostAnalysisResponse? @costAnalysis)
        {
            CostAnalysis = @costAnalysis;
        }
    }

    [OutputType]
    public sealed class ManagedClusterNATGatewayProfileResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ResourceReferenceResponse> EffectiveOutboundIPs;
        public readonly int? IdleTimeoutInMinutes;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterManagedOutboundIPProfileResponse? ManagedOutboundIPProfile;
        [OutputConstructor]
        private ManagedClusterNATGatewayProfileResponse([OutputConstructorParameter("effectiveOutboundIPs")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ResourceReferenceResponse> @effectiveOutboundIPs, [OutputConstructorParameter("idleTimeoutInMinutes")] int? @idleTimeoutInMinutes, [OutputConstructorParameter("managedOutboundIPProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterManagedOutboundIPProfileResponse? @managedOutboundIPProfile)
        {
            EffectiveOutboundIPs = @effectiveOutboundIPs;
            IdleTimeoutInMinutes = @idleTimeoutInMinutes;
            ManagedOutboundIPProfile = @managedOutboundIPProfile;
        }
    }

    [OutputType]
    public sealed class ManagedClusterNodeProvisioningProfileResponse
    {
        public readonly string? DefaultNodePools;
        public readonly string? Mode;
        [OutputConstructor]
        private ManagedClusterNodeProvisioningProfileResponse([OutputConstructorParameter("defaultNodePools")] string? @defaultNodePools, [OutputConstructorParameter("mode")] string? @mode)
        {
            DefaultNodePools = @defaultNodePools;
            Mode = @mode;
        }
    }

    [OutputType]
    public sealed class ManagedClusterNodeResourceGroupProfileResponse
    {
        public readonly string? RestrictionLevel;
        [OutputConstructor]
        private ManagedClusterNodeResourceGroupProfileResponse([OutputConstructorParameter("restrictionLevel")] string? @restrictionLevel)
        {
            RestrictionLevel = @restrictionLevel;
        }
    }

    [OutputType]
    public sealed class ManagedClusterOIDCIssuerProfileResponse
    {
        public readonly bool? Enabled;
        public readonly string IssuerURL;
        [OutputConstructor]
        private ManagedClusterOIDCIssuerProfileResponse([OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("issuerURL")] string @issuerURL)
        {
            Enabled = @enabled;
            IssuerURL = @issuerURL;
        }
    }

    [OutputType]
    public sealed class ManagedClusterPodIdentityExceptionResponse
    {
        public readonly string Name;
        public readonly string Namespace;
        public readonly ImmutableDictionary<string, string> PodLabels;
        [OutputConstructor]
        private ManagedClusterPodIdentityExceptionResponse([OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("namespace")] string @namespace, [OutputConstructorParameter("podLabels")] ImmutableDictionary<string, string> @podLabels)
        {
            Name = @name;
            Namespace = @namespace;
            PodLabels = @podLabels;
        }
    }

    [OutputType]
    public sealed class ManagedClusterPodIdentityProfileResponse
    {
        public readonly bool? AllowNetworkPluginKubenet;
        public readonly bool? Enabled;
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityResponse> UserAssignedIdentities;
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityExceptionResponse> UserAssignedIdentityExceptions;
        [OutputConstructor]
        private ManagedClusterPodIdentityProfileResponse([OutputConstructorParameter("allowNetworkPluginKubenet")] bool? @allowNetworkPluginKubenet, [OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("userAssignedIdentities")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityResponse> @userAssignedIdentities, [OutputConstructorParameter("userAssignedIdentityExceptions")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityExceptionResponse> @userAssignedIdentityExceptions)
        {
            AllowNetworkPluginKubenet = @allowNetworkPluginKubenet;
            Enabled = @enabled;
            UserAssignedIdentities = @userAssignedIdentities;
            UserAssignedIdentityExceptions = @userAssignedIdentityExceptions;
        }
    }

    [OutputType]
    public sealed class ManagedClusterPodIdentityProvisioningErrorBodyResponse
    {
        public readonly string? Code;
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityProvisioningErrorBodyResponse> Details;
        public readonly string? Message;
        public readonly string? Target;
        [OutputConstructor]
        private ManagedClusterPodIdentityProvisioningErrorBodyResponse([OutputConstructorParameter("code")] string? @code, [OutputConstructorParameter("details")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityProvisioningErrorBodyResponse> @details, [OutputConstructorParameter("message")] string? @message, [OutputConstructorParameter("target")] string? @target)
        {
            Code = @code;
            Details = @details;
            Message = @message;
            Target = @target;
        }
    }

    [OutputType]
    public sealed class ManagedClusterPodIdentityProvisioningErrorResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityProvisioningErrorBodyResponse? Error;
        [OutputConstructor]
        private ManagedClusterPodIdentityProvisioningErrorResponse([OutputConstructorParameter("error")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityProvisioningErrorBodyResponse? @error)
        {
            Error = @error;
        }
    }

    [OutputType]
    public sealed class ManagedClusterPodIdentityResponse
    {
        public readonly string? BindingSelector;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.UserAssignedIdentityManagedClusterResponse Identity;
        public readonly string Name;
        public readonly string Namespace;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityResponseProvisioningInfo ProvisioningInfo;
        public readonly string ProvisioningState;
        [OutputConstructor]
        private ManagedClusterPodIdentityResponse([OutputConstructorParameter("bindingSelector")] string? @bindingSelector, [OutputConstructorParameter("identity")] global::Pulumi.AzureNative.ContainerService.Outputs.UserAssignedIdentityManagedClusterResponse @identity, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("namespace")] string @namespace, [OutputConstructorParameter("provisioningInfo")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityResponseProvisioningInfo @provisioningInfo, [OutputConstructorParameter("provisioningState")] string @provisioningState)
        {
            BindingSelector = @bindingSelector;
            Identity = @identity;
            Name = @name;
            Namespace = @namespace;
            ProvisioningInfo = @provisioningInfo;
            ProvisioningState = @provisioningState;
        }
    }

    [OutputType]
    public sealed class ManagedClusterPodIdentityResponseProvisioningInfo
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityProvisioningErrorResponse? Error;
        [OutputConstructor]
        private ManagedClusterPodIdentityResponseProvisioningInfo([OutputConstructorParameter("error")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterPodIdentityProvisioningErrorResponse? @error)
        {
            Error = @error;
        }
    }

    [OutputType]
    public sealed class ManagedClusterPropertiesResponseAutoScalerProfile
    {
        public readonly string? BalanceSimilarNodeGroups;
        public readonly bool? DaemonsetEvictionForEmptyNodes;
        public readonly bool? DaemonsetEvictionForOccupiedNodes;
        public readonly string? Expander;
        public readonly bool? IgnoreDaemonsetsUtilization;
        public readonly string? MaxEmptyBulkDelete;
        public readonly string? MaxGracefulTerminationSec;
        public readonly string? MaxNodeProvisionTime;
        public readonly string? MaxTotalUnreadyPercentage;
        public readonly string? NewPodScaleUpDelay;
        public readonly string? OkTotalUnreadyCount;
        public readonly string? ScaleDownDelayAfterAdd;
        public readonly string? ScaleDownDelayAfterDelete;
        public readonly string? ScaleDownDelayAfterFailure;
        public readonly string? ScaleDownUnneededTime;
        public readonly string? ScaleDownUnreadyTime;
        public readonly string? ScaleDownUtilizationThreshold;
        public readonly string? ScanInterval;
        public readonly string? SkipNodesWithLocalStorage;
        public readonly string? SkipNodesWithSystemPods;
        [OutputConstructor]
        private ManagedClusterPropertiesResponseAutoScalerProfile([OutputConstructorParameter("balanceSimilarNodeGroups")] string? @balanceSimilarNodeGroups, [OutputConstructorParameter("daemonsetEvictionForEmptyNodes")] bool? @daemonsetEvictionForEmptyNodes, [OutputConstructorParameter("daemonsetEvictionForOccupiedNodes")] bool? @daemonsetEvictionForOccupiedNodes, [OutputConstructorParameter("expander")] string? @expander, [OutputConstructorParameter("ignoreDaemonsetsUtilization")] bool? @ignoreDaemonsetsUtilization, [OutputConstructorParameter("maxEmptyBulkDelete")] string? @maxEmptyBulkDelete, [OutputConstructorParameter("maxGracefulTerminationSec")] string? @maxGracefulTerminationSec, [OutputConstructorParameter("maxNodeProvisionTime")] string? @maxNodeProvisionTime, [OutputConstructorParameter("maxTotalUnreadyPercentage")] string? @maxTotalUnreadyPercentage, [OutputConstructorParameter("newPodScaleUpDelay")] string? @newPodScaleUpDelay, [OutputConstructorParameter("okTotalUnreadyCount")] string? @okTotalUnreadyCount, [OutputConstructorParameter("scaleDownDelayAfterAdd")] string? @scaleDownDelayAfterAdd, [OutputConstructorParameter("scaleDownDelayAfterDelete")] string? @scaleDownDelayAfterDelete, [OutputConstructorParameter("scaleDownDelayAfterFailure")] string? @scaleDownDelayAfterFailure, [OutputConstructorParameter("scaleDownUnneededTime")] string? @scaleDownUnneededTime, [OutputConstructorParameter("scaleDownUnreadyTime")] string? @scaleDownUnreadyTime, [OutputConstructorParameter("scaleDownUtilizationThreshold")] string? @scaleDownUtilizationThreshold, [OutputConstructorParameter("scanInterval")] string? @scanInterval, [OutputConstructorParameter("skipNodesWithLocalStorage")] string? @skipNodesWithLocalStorage, [OutputConstructorParameter("skipNodesWithSystemPods")] string? @skipNodesWithSystemPods)
        {
            BalanceSimilarNodeGroups = @balanceSimilarNodeGroups;
            DaemonsetEvictionForEmptyNodes = @daemonsetEvictionForEmptyNodes;
            DaemonsetEvictionForOccupiedNodes = @daemonsetEvictionForOccupiedNodes;
            Expander = @expander;
            IgnoreDaemonsetsUtilization = @ignoreDaemonsetsUtilization;
            MaxEmptyBulkDelete = @maxEmptyBulkDelete;
            MaxGracefulTerminationSec = @maxGracefulTerminationSec;
            MaxNodeProvisionTime = @maxNodeProvisionTime;
            MaxTotalUnreadyPercentage = @maxTotalUnreadyPercentage;
            NewPodScaleUpDelay = @newPodScaleUpDelay;
            OkTotalUnreadyCount = @okTotalUnreadyCount;
            ScaleDownDelayAfterAdd = @scaleDownDelayAfterAdd;
            ScaleDownDelayAfterDelete = @scaleDownDelayAfterDelete;
            ScaleDownDelayAfterFailure = @scaleDownDelayAfterFailure;
            ScaleDownUnneededTime = @scaleDownUnneededTime;
            ScaleDownUnreadyTime = @scaleDownUnreadyTime;
            ScaleDownUtilizationThreshold = @scaleDownUtilizationThreshold;
            ScanInterval = @scanInterval;
            SkipNodesWithLocalStorage = @skipNodesWithLocalStorage;
            SkipNodesWithSystemPods = @skipNodesWithSystemPods;
        }
    }

    [OutputType]
    public sealed class ManagedClusterSKUResponse
    {
        public readonly string? Name;
        public readonly string? Tier;
        [OutputConstructor]
        private ManagedClusterSKUResponse([OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("tier")] string? @tier)
        {
            Name = @name;
            Tier = @tier;
        }
    }

    [OutputType]
    public sealed class ManagedClusterSecurityProfileDefenderResponse
    {
        public readonly string? LogAnalyticsWorkspaceResourceId;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterSecurityProfileDefenderSecurityMonitoringResponse? SecurityMonitoring;
        [OutputConstructor]
        private ManagedClusterSecurityProfileDefenderResponse([OutputConstructorParameter("logAnalyticsWorkspaceResourceId")] string? @logAnalyticsWorkspaceResourceId, [OutputConstructorParameter("securityMonitoring")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterSecurityProfileDefenderSecurityMonitoringResponse? @securityMonitoring)
        {
            LogAnalyticsWorkspaceResourceId = @logAnalyticsWorkspaceResourceId;
            SecurityMonitoring = @securityMonitoring;
        }
    }

    [OutputType]
    public sealed class ManagedClusterSecurityProfileDefenderSecurityMonitoringResponse
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ManagedClusterSecurityProfileDefenderSecurityMonitoringResponse([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ManagedClusterSecurityProfileImageCleanerResponse
    {
        public readonly bool? Enabled;
        public readonly int? IntervalHours;
        [OutputConstructor]
        private ManagedClusterSecurityProfileImageCleanerResponse([OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("intervalHours")] int? @intervalHours)
        {
            Enabled = @enabled;
            IntervalHours = @intervalHours;
        }
    }

    [OutputType]
    public sealed class ManagedClusterSecurityProfileResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.AzureKeyVaultKmsResponse? AzureKeyVaultKms;
        public readonly ImmutableArray<string> CustomCATrustCertificates;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterSecurityProfileDefenderResponse? Defender;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterSecurityProfileImageCleanerResponse? ImageCleaner;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterSecurityProfileWorkloadIdentityResponse? WorkloadIdentity;
        [OutputConstructor]
        private ManagedClusterSecurityProfileResponse([OutputConstructorParameter("azureKeyVaultKms")] global::Pulumi.AzureNative.ContainerService.Outputs.AzureKeyVaultKmsResponse? @azureKeyVaultKms, [OutputConstructorParameter("customCATrustCertificates")] ImmutableArray<string> @customCATrustCertificates, [OutputConstructorParameter("defender")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterSecurityProfileDefenderResponse? @defender, [OutputConstructorParameter("imageCleaner")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterSecurityProfileImageCleanerResponse? @imageCleaner, [OutputConstructorParameter("workloadIdentity")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterSecurityProfileWorkloadIdentityResponse? @workloadIdentity)
        {
            AzureKeyVaultKms = @azureKeyVaultKms;
            CustomCATrustCertificates = @customCATrustCertificates;
            Defender = @defender;
            ImageCleaner = @imageCleaner;
            WorkloadIdentity = @workloadIdentity;
        }
    }

    [OutputType]
    public sealed class ManagedClusterSecurityProfileWorkloadIdentityResponse
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ManagedClusterSecurityProfileWorkloadIdentityResponse([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ManagedClusterServicePrincipalProfileResponse
    {
        public readonly string ClientId;
        public readonly string? Secret;
        [OutputConstructor]
        private ManagedClusterServicePrincipalProfileResponse([OutputConstructorParameter("clientId")] string @clientId, [OutputConstructorParameter("secret")] string? @secret)
        {
            ClientId = @clientId;
            Secret = @secret;
        }
    }

    [OutputType]
    public sealed class ManagedClusterStaticEgressGatewayProfileResponse
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ManagedClusterStaticEgressGatewayProfileResponse([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ManagedClusterStatusResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ErrorDetailResponse ProvisioningError;
        [OutputConstructor]
        private ManagedClusterStatusResponse([OutputConstructorParameter("provisioningError")] global::Pulumi.AzureNative.ContainerService.Outputs.ErrorDetailResponse @provisioningError)
        {
            ProvisioningError = @provisioningError;
        }
    }

    [OutputType]
    public sealed class ManagedClusterStorageProfileBlobCSIDriverResponse
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ManagedClusterStorageProfileBlobCSIDriverResponse([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ManagedClusterStorageProfileDiskCSIDriverResponse
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ManagedClusterStorageProfileDiskCSIDriverResponse([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ManagedClusterStorageProfileFileCSIDriverResponse
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ManagedClusterStorageProfileFileCSIDriverResponse([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ManagedClusterStorageProfileResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStorageProfileBlobCSIDriverResponse? BlobCSIDriver;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStorageProfileDiskCSIDriverResponse? DiskCSIDriver;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStorageProfileFileCSIDriverResponse? FileCSIDriver;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStorageProfileSnapshotControllerResponse? SnapshotController;
        [OutputConstructor]
        private ManagedClusterStorageProfileResponse([OutputConstructorParameter("blobCSIDriver")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStorageProfileBlobCSIDriverResponse? @blobCSIDriver, [OutputConstructorParameter("diskCSIDriver")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStorageProfileDiskCSIDriverResponse? @diskCSIDriver, [OutputConstructorParameter("fileCSIDriver")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStorageProfileFileCSIDriverResponse? @fileCSIDriver, [OutputConstructorParameter("snapshotController")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterStorageProfileSnapshotControllerResponse? @snapshotController)
        {
            BlobCSIDriver = @blobCSIDriver;
            DiskCSIDriver = @diskCSIDriver;
            FileCSIDriver = @fileCSIDriver;
            SnapshotController = @snapshotController;
        }
    }

    [OutputType]
    public sealed class ManagedClusterStorageProfileSnapshotControllerResponse
    {
        public readonly bool? Enabled;
        [OutputConstructor]
        private ManagedClusterStorageProfileSnapshotControllerResponse([OutputConstructorParameter("enabled")] bool? @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ManagedClusterWindowsProfileResponse
    {
        public readonly string? AdminPassword;
        public readonly string AdminUsername;
        public readonly bool? EnableCSIProxy;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.WindowsGmsaProfileResponse? GmsaProfile;
        public readonly string? LicenseType;
        [OutputConstructor]
        private ManagedClusterWindowsProfileResponse([OutputConstructorParameter("adminPassword")] string? @adminPassword, [OutputConstructorParameter("adminUsername")] string @adminUsername, [OutputConstructorParameter("enableCSIProxy")] bool? @enableCSIProxy, [OutputConstructorParameter("gmsaProfile")] global::Pulumi.AzureNative.ContainerService.Outputs.WindowsGmsaProfileResponse? @gmsaProfile, [OutputConstructorParameter("licenseType")] string? @licenseType)
        {
            AdminPassword = @adminPassword;
            AdminUsername = @adminUsername;
            EnableCSIProxy = @enableCSIProxy;
            GmsaProfile = @gmsaProfile;
            LicenseType = @licenseType;
        }
    }

    [OutputType]
    public sealed class ManagedClusterWorkloadAutoScalerProfileKedaResponse
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ManagedClusterWorkloadAutoScalerProfileKedaResponse([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ManagedClusterWorkloadAutoScalerProfileResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterWorkloadAutoScalerProfileKedaResponse? Keda;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerResponse? VerticalPodAutoscaler;
        [OutputConstructor]
        private ManagedClusterWorkloadAutoScalerProfileResponse([OutputConstructorParameter("keda")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterWorkloadAutoScalerProfileKedaResponse? @keda, [OutputConstructorParameter("verticalPodAutoscaler")] global::Pulumi.AzureNative.ContainerService.Outputs.ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerResponse? @verticalPodAutoscaler)
        {
            Keda = @keda;
            VerticalPodAutoscaler = @verticalPodAutoscaler;
        }
    }

    [OutputType]
    public sealed class ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerResponse
    {
        public readonly bool Enabled;
        [OutputConstructor]
        private ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerResponse([OutputConstructorParameter("enabled")] bool @enabled)
        {
            Enabled = @enabled;
        }
    }

    [OutputType]
    public sealed class ManualScaleProfileResponse
    {
        public readonly int? Count;
        public readonly string? Size;
        [OutputConstructor]
        private ManualScaleProfileResponse([OutputConstructorParameter("count")] int? @count, [OutputConstructorParameter("size")] string? @size)
        {
            Count = @count;
            Size = @size;
        }
    }

    [OutputType]
    public sealed class PortRangeResponse
    {
        public readonly int? PortEnd;
        public readonly int? PortStart;
        public readonly string? Protocol;
        [OutputConstructor]
        private PortRangeResponse([OutputConstructorParameter("portEnd")] int? @portEnd, [OutputConstructorParameter("portStart")] int? @portStart, [OutputConstructorParameter("protocol")] string? @protocol)
        {
            PortEnd = @portEnd;
            PortStart = @portStart;
            Protocol = @protocol;
        }
    }

    [OutputType]
    public sealed class PowerStateResponse
    {
        public readonly string? Code;
        [OutputConstructor]
        private PowerStateResponse([OutputConstructorParameter("code")] string? @code)
        {
            Code = @code;
        }
    }

    [OutputType]
    public sealed class PrivateLinkResourceResponse
    {
        public readonly string? GroupId;
        public readonly string? Id;
        public readonly string? Name;
        public readonly string PrivateLinkServiceID;
        public readonly ImmutableArray<string> RequiredMembers;
        public readonly string? Type;
        [OutputConstructor]
        private PrivateLinkResourceResponse([OutputConstructorParameter("groupId")] string? @groupId, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("privateLinkServiceID")] string @privateLinkServiceID, [OutputConstructorParameter("requiredMembers")] ImmutableArray<string> @requiredMembers, [OutputConstructorParameter("type")] string? @type)
        {
            GroupId = @groupId;
            Id = @id;
            Name = @name;
            PrivateLinkServiceID = @privateLinkServiceID;
            RequiredMembers = @requiredMembers;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class RelativeMonthlyScheduleResponse
    {
        public readonly string DayOfWeek;
        public readonly int IntervalMonths;
        public readonly string WeekIndex;
        [OutputConstructor]
        private RelativeMonthlyScheduleResponse([OutputConstructorParameter("dayOfWeek")] string @dayOfWeek, [OutputConstructorParameter("intervalMonths")] int @intervalMonths, [OutputConstructorParameter("weekIndex")] string @weekIndex)
        {
            DayOfWeek = @dayOfWeek;
            IntervalMonths = @intervalMonths;
            WeekIndex = @weekIndex;
        }
    }

    [OutputType]
    public sealed class ResourceReferenceResponse
    {
        public readonly string? Id;
        [OutputConstructor]
        private ResourceReferenceResponse([OutputConstructorParameter("id")] string? @id)
        {
            Id = @id;
        }
    }

    [OutputType]
    public sealed class ScaleProfileResponse
    {
        public readonly ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ManualScaleProfileResponse> Manual;
        [OutputConstructor]
        private ScaleProfileResponse([OutputConstructorParameter("manual")] ImmutableArray<global::Pulumi.AzureNative.ContainerService.Outputs.ManualScaleProfileResponse> @manual)
        {
            Manual = @manual;
        }
    }

    [OutputType]
    public sealed class ScheduleResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.AbsoluteMonthlyScheduleResponse? AbsoluteMonthly;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.DailyScheduleResponse? Daily;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.RelativeMonthlyScheduleResponse? RelativeMonthly;
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.WeeklyScheduleResponse? Weekly;
        [OutputConstructor]
        private ScheduleResponse([OutputConstructorParameter("absoluteMonthly")] global::Pulumi.AzureNative.ContainerService.Outputs.AbsoluteMonthlyScheduleResponse? @absoluteMonthly, [OutputConstructorParameter("daily")] global::Pulumi.AzureNative.ContainerService.Outputs.DailyScheduleResponse? @daily, [OutputConstructorParameter("relativeMonthly")] global::Pulumi.AzureNative.ContainerService.Outputs.RelativeMonthlyScheduleResponse? @relativeMonthly, [OutputConstructorParameter("weekly")] global::Pulumi.AzureNative.ContainerService.Outputs.WeeklyScheduleResponse? @weekly)
        {
            AbsoluteMonthly = @absoluteMonthly;
            Daily = @daily;
            RelativeMonthly = @relativeMonthly;
            Weekly = @weekly;
        }
    }

    [OutputType]
    public sealed class ServiceMeshProfileResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.IstioServiceMeshResponse? Istio;
        public readonly string Mode;
        [OutputConstructor]
        private ServiceMeshProfileResponse([OutputConstructorParameter("istio")] global::Pulumi.AzureNative.ContainerService.Outputs.IstioServiceMeshResponse? @istio, [OutputConstructorParameter("mode")] string @mode)
        {
            Istio = @istio;
            Mode = @mode;
        }
    }

    [OutputType]
    public sealed class SysctlConfigResponse
    {
        public readonly int? FsAioMaxNr;
        public readonly int? FsFileMax;
        public readonly int? FsInotifyMaxUserWatches;
        public readonly int? FsNrOpen;
        public readonly int? KernelThreadsMax;
        public readonly int? NetCoreNetdevMaxBacklog;
        public readonly int? NetCoreOptmemMax;
        public readonly int? NetCoreRmemDefault;
        public readonly int? NetCoreRmemMax;
        public readonly int? NetCoreSomaxconn;
        public readonly int? NetCoreWmemDefault;
        public readonly int? NetCoreWmemMax;
        public readonly string? NetIpv4IpLocalPortRange;
        public readonly int? NetIpv4NeighDefaultGcThresh1;
        public readonly int? NetIpv4NeighDefaultGcThresh2;
        public readonly int? NetIpv4NeighDefaultGcThresh3;
        public readonly int? NetIpv4TcpFinTimeout;
        public readonly int? NetIpv4TcpKeepaliveProbes;
        public readonly int? NetIpv4TcpKeepaliveTime;
        public readonly int? NetIpv4TcpMaxSynBacklog;
        public readonly int? NetIpv4TcpMaxTwBuckets;
        public readonly bool? NetIpv4TcpTwReuse;
        public readonly int? NetIpv4TcpkeepaliveIntvl;
        public readonly int? NetNetfilterNfConntrackBuckets;
        public readonly int? NetNetfilterNfConntrackMax;
        public readonly int? VmMaxMapCount;
        public readonly int? VmSwappiness;
        public readonly int? VmVfsCachePressure;
        [OutputConstructor]
        private SysctlConfigResponse([OutputConstructorParameter("fsAioMaxNr")] int? @fsAioMaxNr, [OutputConstructorParameter("fsFileMax")] int? @fsFileMax, [OutputConstructorParameter("fsInotifyMaxUserWatches")] int? @fsInotifyMaxUserWatches, [OutputConstructorParameter("fsNrOpen")] int? @fsNrOpen, [OutputConstructorParameter("kernelThreadsMax")] int? @kernelThreadsMax, [OutputConstructorParameter("netCoreNetdevMaxBacklog")] int? @netCoreNetdevMaxBacklog, [OutputConstructorParameter("netCoreOptmemMax")] int? @netCoreOptmemMax, [OutputConstructorParameter("netCoreRmemDefault")] int? @netCoreRmemDefault, [OutputConstructorParameter("netCoreRmemMax")] int? @netCoreRmemMax, [OutputConstructorParameter("netCoreSomaxconn")] int? @netCoreSomaxconn, [OutputConstructorParameter("netCoreWmemDefault")] int? @netCoreWmemDefault, [OutputConstructorParameter("netCoreWmemMax")] int? @netCoreWmemMax, [OutputConstructorParameter("netIpv4IpLocalPortRange")] string? @netIpv4IpLocalPortRange, [OutputConstructorParameter("netIpv4NeighDefaultGcThresh1")] int? @netIpv4NeighDefaultGcThresh1, [OutputConstructorParameter("netIpv4NeighDefaultGcThresh2")] int? @netIpv4NeighDefaultGcThresh2, [OutputConstructorParameter("netIpv4NeighDefaultGcThresh3")] int? @netIpv4NeighDefaultGcThresh3, [OutputConstructorParameter("netIpv4TcpFinTimeout")] int? @netIpv4TcpFinTimeout, [OutputConstructorParameter("netIpv4TcpKeepaliveProbes")] int? @netIpv4TcpKeepaliveProbes, [OutputConstructorParameter("netIpv4TcpKeepaliveTime")] int? @netIpv4TcpKeepaliveTime, [OutputConstructorParameter("netIpv4TcpMaxSynBacklog")] int? @netIpv4TcpMaxSynBacklog, [OutputConstructorParameter("netIpv4TcpMaxTwBuckets")] int? @netIpv4TcpMaxTwBuckets, [OutputConstructorParameter("netIpv4TcpTwReuse")] bool? @netIpv4TcpTwReuse, [OutputConstructorParameter("netIpv4TcpkeepaliveIntvl")] int? @netIpv4TcpkeepaliveIntvl, [OutputConstructorParameter("netNetfilterNfConntrackBuckets")] int? @netNetfilterNfConntrackBuckets, [OutputConstructorParameter("netNetfilterNfConntrackMax")] int? @netNetfilterNfConntrackMax, [OutputConstructorParameter("vmMaxMapCount")] int? @vmMaxMapCount, [OutputConstructorParameter("vmSwappiness")] int? @vmSwappiness, [OutputConstructorParameter("vmVfsCachePressure")] int? @vmVfsCachePressure)
        {
            FsAioMaxNr = @fsAioMaxNr;
            FsFileMax = @fsFileMax;
            FsInotifyMaxUserWatches = @fsInotifyMaxUserWatches;
            FsNrOpen = @fsNrOpen;
            KernelThreadsMax = @kernelThreadsMax;
            NetCoreNetdevMaxBacklog = @netCoreNetdevMaxBacklog;
            NetCoreOptmemMax = @netCoreOptmemMax;
            NetCoreRmemDefault = @netCoreRmemDefault;
            NetCoreRmemMax = @netCoreRmemMax;
            NetCoreSomaxconn = @netCoreSomaxconn;
            NetCoreWmemDefault = @netCoreWmemDefault;
            NetCoreWmemMax = @netCoreWmemMax;
            NetIpv4IpLocalPortRange = @netIpv4IpLocalPortRange;
            NetIpv4NeighDefaultGcThresh1 = @netIpv4NeighDefaultGcThresh1;
            NetIpv4NeighDefaultGcThresh2 = @netIpv4NeighDefaultGcThresh2;
            NetIpv4NeighDefaultGcThresh3 = @netIpv4NeighDefaultGcThresh3;
            NetIpv4TcpFinTimeout = @netIpv4TcpFinTimeout;
            NetIpv4TcpKeepaliveProbes = @netIpv4TcpKeepaliveProbes;
            NetIpv4TcpKeepaliveTime = @netIpv4TcpKeepaliveTime;
            NetIpv4TcpMaxSynBacklog = @netIpv4TcpMaxSynBacklog;
            NetIpv4TcpMaxTwBuckets = @netIpv4TcpMaxTwBuckets;
            NetIpv4TcpTwReuse = @netIpv4TcpTwReuse;
            NetIpv4TcpkeepaliveIntvl = @netIpv4TcpkeepaliveIntvl;
            NetNetfilterNfConntrackBuckets = @netNetfilterNfConntrackBuckets;
            NetNetfilterNfConntrackMax = @netNetfilterNfConntrackMax;
            VmMaxMapCount = @vmMaxMapCount;
            VmSwappiness = @vmSwappiness;
            VmVfsCachePressure = @vmVfsCachePressure;
        }
    }

    [OutputType]
    public sealed class SystemDataResponse
    {
        public readonly string? CreatedAt;
        public readonly string? CreatedBy;
        public readonly string? CreatedByType;
        public readonly string? LastModifiedAt;
        public readonly string? LastModifiedBy;
        public readonly string? LastModifiedByType;
        [OutputConstructor]
        private SystemDataResponse([OutputConstructorParameter("createdAt")] string? @createdAt, [OutputConstructorParameter("createdBy")] string? @createdBy, [OutputConstructorParameter("createdByType")] string? @createdByType, [OutputConstructorParameter("lastModifiedAt")] string? @lastModifiedAt, [OutputConstructorParameter("lastModifiedBy")] string? @lastModifiedBy, [OutputConstructorParameter("lastModifiedByType")] string? @lastModifiedByType)
        {
            CreatedAt = @createdAt;
            CreatedBy = @createdBy;
            CreatedByType = @createdByType;
            LastModifiedAt = @lastModifiedAt;
            LastModifiedBy = @lastModifiedBy;
            LastModifiedByType = @lastModifiedByType;
        }
    }

    [OutputType]
    public sealed class TimeInWeekResponse
    {
        public readonly string? Day;
        public readonly ImmutableArray<int> HourSlots;
        [OutputConstructor]
        private TimeInWeekResponse([OutputConstructorParameter("day")] string? @day, [OutputConstructorParameter("hourSlots")] ImmutableArray<int> @hourSlots)
        {
            Day = @day;
            HourSlots = @hourSlots;
        }
    }

    [OutputType]
    public sealed class TimeSpanResponse
    {
        public readonly string? End;
        public readonly string? Start;
        [OutputConstructor]
        private TimeSpanResponse([OutputConstructorParameter("end")] string? @end, [OutputConstructorParameter("start")] string? @start)
        {
            End = @end;
            Start = @start;
        }
    }

    [OutputType]
    public sealed class UpgradeOverrideSettingsResponse
    {
        public readonly bool? ForceUpgrade;
        public readonly string? Until;
        [OutputConstructor]
        private UpgradeOverrideSettingsResponse([OutputConstructorParameter("forceUpgrade")] bool? @forceUpgrade, [OutputConstructorParameter("until")] string? @until)
        {
            ForceUpgrade = @forceUpgrade;
            Until = @until;
        }
    }

    [OutputType]
    public sealed class UserAssignedIdentityManagedClusterResponse
    {
        public readonly string? ClientId;
        public readonly string? ObjectId;
        public readonly string? ResourceId;
        [OutputConstructor]
        private UserAssignedIdentityManagedClusterResponse([OutputConstructorParameter("clientId")] string? @clientId, [OutputConstructorParameter("objectId")] string? @objectId, [OutputConstructorParameter("resourceId")] string? @resourceId)
        {
            ClientId = @clientId;
            ObjectId = @objectId;
            ResourceId = @resourceId;
        }
    }

    [OutputType]
    public sealed class VirtualMachineNodesResponse
    {
        public readonly int? Count;
        public readonly string? Size;
        [OutputConstructor]
        private VirtualMachineNodesResponse([OutputConstructorParameter("count")] int? @count, [OutputConstructorParameter("size")] string? @size)
        {
            Count = @count;
            Size = @size;
        }
    }

    [OutputType]
    public sealed class VirtualMachinesProfileResponse
    {
        public readonly global::Pulumi.AzureNative.ContainerService.Outputs.ScaleProfileResponse? Scale;
        [OutputConstructor]
        private VirtualMachinesProfileResponse([OutputConstructorParameter("scale")] global::Pulumi.AzureNative.ContainerService.Outputs.ScaleProfileResponse? @scale)
        {
            Scale = @scale;
        }
    }

    [OutputType]
    public sealed class WeeklyScheduleResponse
    {
        public readonly string DayOfWeek;
        public readonly int IntervalWeeks;
        [OutputConstructor]
        private WeeklyScheduleResponse([OutputConstructorParameter("dayOfWeek")] string @dayOfWeek, [OutputConstructorParameter("intervalWeeks")] int @intervalWeeks)
        {
            DayOfWeek = @dayOfWeek;
            IntervalWeeks = @intervalWeeks;
        }
    }

    [OutputType]
    public sealed class WindowsGmsaProfileResponse
    {
        public readonly string? DnsServer;
        public readonly bool? Enabled;
        public readonly string? RootDomainName;
        [OutputConstructor]
        private WindowsGmsaProfileResponse([OutputConstructorParameter("dnsServer")] string? @dnsServer, [OutputConstructorParameter("enabled")] bool? @enabled, [OutputConstructorParameter("rootDomainName")] string? @rootDomainName)
        {
            DnsServer = @dnsServer;
            Enabled = @enabled;
            RootDomainName = @rootDomainName;
        }
    }
}
