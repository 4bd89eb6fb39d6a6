// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1
{
    public class IPBlockArgs : global::Pulumi.ResourceArgs
    {
        [Input("cidr", required: true)]
        public Input<string> Cidr { get; set; } = default!;

        [Input("except")]
        private InputList<string>? _except;

        public InputList<string> Except
        {
            get => _except ??= new InputList<string>();
            set => _except = value;
        }

        public IPBlockArgs()
        {
        }
        public static new IPBlockArgs Empty => new IPBlockArgs();
    }

    public class NetworkPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("metadata")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

        [Input("spec")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicySpecArgs>? Spec { get; set; }

        public NetworkPolicyArgs()
        {
        }
        public static new NetworkPolicyArgs Empty => new NetworkPolicyArgs();
    }

    public class NetworkPolicyEgressRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("ports")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPortArgs>? _ports;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPortArgs> Ports
        {
            get => _ports ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPortArgs>();
            set => _ports = value;
        }

        [Input("to")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPeerArgs>? _to;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPeerArgs> To
        {
            get => _to ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPeerArgs>();
            set => _to = value;
        }

        public NetworkPolicyEgressRuleArgs()
        {
        }
        public static new NetworkPolicyEgressRuleArgs Empty => new NetworkPolicyEgressRuleArgs();
    }

    public class NetworkPolicyIngressRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("from")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPeerArgs>? _from;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPeerArgs> From
        {
            get => _from ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPeerArgs>();
            set => _from = value;
        }

        [Input("ports")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPortArgs>? _ports;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPortArgs> Ports
        {
            get => _ports ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyPortArgs>();
            set => _ports = value;
        }

        public NetworkPolicyIngressRuleArgs()
        {
        }
        public static new NetworkPolicyIngressRuleArgs Empty => new NetworkPolicyIngressRuleArgs();
    }

    public class NetworkPolicyPeerArgs : global::Pulumi.ResourceArgs
    {
        [Input("ipBlock")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.IPBlockArgs>? IpBlock { get; set; }

        [Input("namespaceSelector")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? NamespaceSelector { get; set; }

        [Input("podSelector")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? PodSelector { get; set; }

        public NetworkPolicyPeerArgs()
        {
        }
        public static new NetworkPolicyPeerArgs Empty => new NetworkPolicyPeerArgs();
    }

    public class NetworkPolicyPortArgs : global::Pulumi.ResourceArgs
    {
        [Input("endPort")]
        public Input<int>? EndPort { get; set; }

        [Input("port")]
        public InputUnion<int, string>? Port { get; set; }

        [Input("protocol")]
        public Input<string>? Protocol { get; set; }

        public NetworkPolicyPortArgs()
        {
        }
        public static new NetworkPolicyPortArgs Empty => new NetworkPolicyPortArgs();
    }

    public class NetworkPolicySpecArgs : global::Pulumi.ResourceArgs
    {
        [Input("egress")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyEgressRuleArgs>? _egress;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyEgressRuleArgs> Egress
        {
            get => _egress ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyEgressRuleArgs>();
            set => _egress = value;
        }

        [Input("ingress")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyIngressRuleArgs>? _ingress;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyIngressRuleArgs> Ingress
        {
            get => _ingress ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyIngressRuleArgs>();
            set => _ingress = value;
        }

        [Input("podSelector", required: true)]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs> PodSelector { get; set; } = default!;

        [Input("policyTypes")]
        private InputList<string>? _policyTypes;

        public InputList<string> PolicyTypes
        {
            get => _policyTypes ??= new InputList<string>();
            set => _policyTypes = value;
        }

        public NetworkPolicySpecArgs()
        {
        }
        public static new NetworkPolicySpecArgs Empty => new NetworkPolicySpecArgs();
    }
}
