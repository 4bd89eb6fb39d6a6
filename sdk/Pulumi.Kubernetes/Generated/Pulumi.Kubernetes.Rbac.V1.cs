// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Rbac.V1
{
    public partial class ClusterRole : global::Pulumi.Kubernetes.KubernetesResource
    {
        [Output("aggregationRule")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Rbac.V1.AggregationRule> AggregationRule { get; private set; } = null!;
        [Output("apiVersion")]
        public Output<string> ApiVersion { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("metadata")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
        [Output("rules")]
        public Output<ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Rbac.V1.PolicyRule>> Rules { get; private set; } = null!;
        public ClusterRole(string name, global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", name, MakeArgs(args), MakeOptions(options, "")) { }
        private ClusterRole(string name, Input<string> id, CustomResourceOptions? options)
            : base("kubernetes:rbac.authorization.k8s.io/v1:ClusterRole", name, null, MakeOptions(options, id)) { }
        public static ClusterRole Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleArgs();
            args.ApiVersion = "rbac.authorization.k8s.io/v1";
            args.Kind = "ClusterRole";
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public partial class ClusterRoleBinding : global::Pulumi.Kubernetes.KubernetesResource
    {
        [Output("apiVersion")]
        public Output<string> ApiVersion { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("metadata")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
        [Output("roleRef")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Rbac.V1.RoleRef> RoleRef { get; private set; } = null!;
        [Output("subjects")]
        public Output<ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Rbac.V1.Subject>> Subjects { get; private set; } = null!;
        public ClusterRoleBinding(string name, global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleBindingArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding", name, MakeArgs(args), MakeOptions(options, "")) { }
        private ClusterRoleBinding(string name, Input<string> id, CustomResourceOptions? options)
            : base("kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding", name, null, MakeOptions(options, id)) { }
        public static ClusterRoleBinding Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleBindingArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleBindingArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.ClusterRoleBindingArgs();
            args.ApiVersion = "rbac.authorization.k8s.io/v1";
            args.Kind = "ClusterRoleBinding";
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public partial class Role : global::Pulumi.Kubernetes.KubernetesResource
    {
        [Output("apiVersion")]
        public Output<string> ApiVersion { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("metadata")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
        [Output("rules")]
        public Output<ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Rbac.V1.PolicyRule>> Rules { get; private set; } = null!;
        public Role(string name, global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes:rbac.authorization.k8s.io/v1:Role", name, MakeArgs(args), MakeOptions(options, "")) { }
        private Role(string name, Input<string> id, CustomResourceOptions? options)
            : base("kubernetes:rbac.authorization.k8s.io/v1:Role", name, null, MakeOptions(options, id)) { }
        public static Role Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleArgs();
            args.ApiVersion = "rbac.authorization.k8s.io/v1";
            args.Kind = "Role";
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public partial class RoleBinding : global::Pulumi.Kubernetes.KubernetesResource
    {
        [Output("apiVersion")]
        public Output<string> ApiVersion { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("metadata")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;
        [Output("roleRef")]
        public Output<global::Pulumi.Kubernetes.Types.Outputs.Rbac.V1.RoleRef> RoleRef { get; private set; } = null!;
        [Output("subjects")]
        public Output<ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Rbac.V1.Subject>> Subjects { get; private set; } = null!;
        public RoleBinding(string name, global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleBindingArgs? args = null, CustomResourceOptions? options = null)
            : base("kubernetes:rbac.authorization.k8s.io/v1:RoleBinding", name, MakeArgs(args), MakeOptions(options, "")) { }
        private RoleBinding(string name, Input<string> id, CustomResourceOptions? options)
            : base("kubernetes:rbac.authorization.k8s.io/v1:RoleBinding", name, null, MakeOptions(options, id)) { }
        public static RoleBinding Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleBindingArgs MakeArgs(global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleBindingArgs? args)
        {
            args ??= new global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleBindingArgs();
            args.ApiVersion = "rbac.authorization.k8s.io/v1";
            args.Kind = "RoleBinding";
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
