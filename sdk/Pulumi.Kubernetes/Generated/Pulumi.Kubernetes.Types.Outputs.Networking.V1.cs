// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1
{
    [OutputType]
    public sealed class IPBlock
    {
        public readonly string Cidr;
        public readonly ImmutableArray<string> Except;
        [OutputConstructor]
        private IPBlock([OutputConstructorParameter("cidr")] string @cidr, [OutputConstructorParameter("except")] ImmutableArray<string> @except)
        {
            Cidr = @cidr;
            Except = @except;
        }
    }

    [OutputType]
    public sealed class NetworkPolicyEgressRule
    {
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyPort> Ports;
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyPeer> To;
        [OutputConstructor]
        private NetworkPolicyEgressRule([OutputConstructorParameter("ports")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyPort> @ports, [OutputConstructorParameter("to")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyPeer> @to)
        {
            Ports = @ports;
            To = @to;
        }
    }

    [OutputType]
    public sealed class NetworkPolicyIngressRule
    {
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyPeer> From;
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyPort> Ports;
        [OutputConstructor]
        private NetworkPolicyIngressRule([OutputConstructorParameter("from")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyPeer> @from, [OutputConstructorParameter("ports")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyPort> @ports)
        {
            From = @from;
            Ports = @ports;
        }
    }

    [OutputType]
    public sealed class NetworkPolicyPeer
    {
        public readonly global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.IPBlock IpBlock;
        public readonly global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.LabelSelector NamespaceSelector;
        public readonly global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.LabelSelector PodSelector;
        [OutputConstructor]
        private NetworkPolicyPeer([OutputConstructorParameter("ipBlock")] global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.IPBlock @ipBlock, [OutputConstructorParameter("namespaceSelector")] global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.LabelSelector @namespaceSelector, [OutputConstructorParameter("podSelector")] global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.LabelSelector @podSelector)
        {
            IpBlock = @ipBlock;
            NamespaceSelector = @namespaceSelector;
            PodSelector = @podSelector;
        }
    }

    [OutputType]
    public sealed class NetworkPolicyPort
    {
        public readonly int EndPort;
        public readonly Union<int, string> Port;
        public readonly string Protocol;
        [OutputConstructor]
        private NetworkPolicyPort([OutputConstructorParameter("endPort")] int @endPort, [OutputConstructorParameter("port")] Union<int, string> @port, [OutputConstructorParameter("protocol")] string @protocol)
        {
            EndPort = @endPort;
            Port = @port;
            Protocol = @protocol;
        }
    }

    [OutputType]
    public sealed class NetworkPolicySpec
    {
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyEgressRule> Egress;
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyIngressRule> Ingress;
        public readonly global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.LabelSelector PodSelector;
        public readonly ImmutableArray<string> PolicyTypes;
        [OutputConstructor]
        private NetworkPolicySpec([OutputConstructorParameter("egress")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyEgressRule> @egress, [OutputConstructorParameter("ingress")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyIngressRule> @ingress, [OutputConstructorParameter("podSelector")] global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.LabelSelector @podSelector, [OutputConstructorParameter("policyTypes")] ImmutableArray<string> @policyTypes)
        {
            Egress = @egress;
            Ingress = @ingress;
            PodSelector = @podSelector;
            PolicyTypes = @policyTypes;
        }
    }

    [OutputType]
    public sealed class NetworkPolicyStatus
    {
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.Condition> Conditions;
        [OutputConstructor]
        private NetworkPolicyStatus([OutputConstructorParameter("conditions")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.Condition> @conditions)
        {
            Conditions = @conditions;
        }
    }
}
