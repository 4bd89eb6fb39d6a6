// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Networking.V1
{
    public partial class NetworkPolicy : global::Pulumi.Kubernetes.KubernetesResource
    {
        [Output("apiVersion")]
        public Output<string> ApiVersion { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("metadata")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
        [Output("spec")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicySpec> Spec { get; private set; } = null!;
        [Output("status")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Networking.V1.NetworkPolicyStatus> Status { get; private set; } = null!;
        public NetworkPolicy(string name, global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes:networking.k8s.io/v1:NetworkPolicy", name, MakeArgs(args), MakeOptions(options, "")) { }
        private NetworkPolicy(string name, Input<string> id, CustomResourceOptions? options)
            : base("kubernetes:networking.k8s.io/v1:NetworkPolicy", name, null, MakeOptions(options, id)) { }
        public static NetworkPolicy Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Networking.V1.NetworkPolicyArgs();
            args.ApiVersion = "networking.k8s.io/v1";
            args.Kind = "NetworkPolicy";
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }
}
