// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Core.V1
{
    public partial class ConfigMap : global::Pulumi.Kubernetes.KubernetesResource
    {
        [Output("apiVersion")]
        public Output<string> ApiVersion { get; private set; } = null!;
        [Output("binaryData")]
        public Output<ImmutableDictionary<string, string>> BinaryData { get; private set; } = null!;
        [Output("data")]
        public Output<ImmutableDictionary<string, string>> Data { get; private set; } = null!;
        [Output("immutable")]
        public Output<bool> Immutable { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("metadata")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
        public ConfigMap(string name, global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ConfigMapArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes:core/v1:ConfigMap", name, MakeArgs(args), MakeOptions(options, "")) { }
        private ConfigMap(string name, Input<string> id, CustomResourceOptions? options)
            : base("kubernetes:core/v1:ConfigMap", name, null, MakeOptions(options, id)) { }
        public static ConfigMap Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ConfigMapArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ConfigMapArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ConfigMapArgs();
            args.ApiVersion = "v1";
            args.Kind = "ConfigMap";
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public partial class LimitRange : global::Pulumi.Kubernetes.KubernetesResource
    {
        [Output("apiVersion")]
        public Output<string> ApiVersion { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("metadata")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
        [Output("spec")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.LimitRangeSpec> Spec { get; private set; } = null!;
        public LimitRange(string name, global::Pulumi.Kubernetes.Types.Inputs.Core.V1.LimitRangeArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes:core/v1:LimitRange", name, MakeArgs(args), MakeOptions(options, "")) { }
        private LimitRange(string name, Input<string> id, CustomResourceOptions? options)
            : base("kubernetes:core/v1:LimitRange", name, null, MakeOptions(options, id)) { }
        public static LimitRange Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Kubernetes.Types.Inputs.Core.V1.LimitRangeArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Core.V1.LimitRangeArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Core.V1.LimitRangeArgs();
            args.ApiVersion = "v1";
            args.Kind = "LimitRange";
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public partial class Namespace : global::Pulumi.Kubernetes.KubernetesResource
    {
        [Output("apiVersion")]
        public Output<string> ApiVersion { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("metadata")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
        [Output("spec")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.NamespaceSpec> Spec { get; private set; } = null!;
        [Output("status")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.NamespaceStatus> Status { get; private set; } = null!;
        public Namespace(string name, global::Pulumi.Kubernetes.Types.Inputs.Core.V1.NamespaceArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes:core/v1:Namespace", name, MakeArgs(args), MakeOptions(options, "")) { }
        private Namespace(string name, Input<string> id, CustomResourceOptions? options)
            : base("kubernetes:core/v1:Namespace", name, null, MakeOptions(options, id)) { }
        public static Namespace Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Kubernetes.Types.Inputs.Core.V1.NamespaceArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Core.V1.NamespaceArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Core.V1.NamespaceArgs();
            args.ApiVersion = "v1";
            args.Kind = "Namespace";
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public partial class ResourceQuota : global::Pulumi.Kubernetes.KubernetesResource
    {
        [Output("apiVersion")]
        public Output<string> ApiVersion { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("metadata")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
        [Output("spec")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.ResourceQuotaSpec> Spec { get; private set; } = null!;
        [Output("status")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.ResourceQuotaStatus> Status { get; private set; } = null!;
        public ResourceQuota(string name, global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ResourceQuotaArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes:core/v1:ResourceQuota", name, MakeArgs(args), MakeOptions(options, "")) { }
        private ResourceQuota(string name, Input<string> id, CustomResourceOptions? options)
            : base("kubernetes:core/v1:ResourceQuota", name, null, MakeOptions(options, id)) { }
        public static ResourceQuota Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ResourceQuotaArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ResourceQuotaArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ResourceQuotaArgs();
            args.ApiVersion = "v1";
            args.Kind = "ResourceQuota";
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public partial class Secret : global::Pulumi.Kubernetes.KubernetesResource
    {
        [Output("apiVersion")]
        public Output<string> ApiVersion { get; private set; } = null!;
        [Output("data")]
        public Output<ImmutableDictionary<string, string>> Data { get; private set; } = null!;
        [Output("immutable")]
        public Output<bool> Immutable { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("metadata")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
        [Output("stringData")]
        public Output<ImmutableDictionary<string, string>> StringData { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public Secret(string name, global::Pulumi.Kubernetes.Types.Inputs.Core.V1.SecretArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes:core/v1:Secret", name, MakeArgs(args), MakeOptions(options, "")) { }
        private Secret(string name, Input<string> id, CustomResourceOptions? options)
            : base("kubernetes:core/v1:Secret", name, null, MakeOptions(options, id)) { }
        public static Secret Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Kubernetes.Types.Inputs.Core.V1.SecretArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Core.V1.SecretArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Core.V1.SecretArgs();
            args.ApiVersion = "v1";
            args.Kind = "Secret";
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions { AdditionalSecretOutputs = { "data", "stringData" } }, options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public partial class ServiceAccount : global::Pulumi.Kubernetes.KubernetesResource
    {
        [Output("apiVersion")]
        public Output<string> ApiVersion { get; private set; } = null!;
        [Output("automountServiceAccountToken")]
        public Output<bool> AutomountServiceAccountToken { get; private set; } = null!;
        [Output("imagePullSecrets")]
        public Output<ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.LocalObjectReference>> ImagePullSecrets { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("metadata")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
        [Output("secrets")]
        public Output<ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.ObjectReference>> Secrets { get; private set; } = null!;
        public ServiceAccount(string name, global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ServiceAccountArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes:core/v1:ServiceAccount", name, MakeArgs(args), MakeOptions(options, "")) { }
        private ServiceAccount(string name, Input<string> id, CustomResourceOptions? options)
            : base("kubernetes:core/v1:ServiceAccount", name, null, MakeOptions(options, id)) { }
        public static ServiceAccount Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ServiceAccountArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ServiceAccountArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Core.V1.ServiceAccountArgs();
            args.ApiVersion = "v1";
            args.Kind = "ServiceAccount";
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
