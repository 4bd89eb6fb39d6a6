// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Inputs.Rbac.V1
{
    public class AggregationRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("clusterRoleSelectors")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>? _clusterRoleSelectors;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs> ClusterRoleSelectors
        {
            get => _clusterRoleSelectors ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorArgs>();
            set => _clusterRoleSelectors = value;
        }

        public AggregationRuleArgs()
        {
        }
        public static new AggregationRuleArgs Empty => new AggregationRuleArgs();
    }

    public class ClusterRoleArgs : global::Pulumi.ResourceArgs
    {
        [Input("aggregationRule")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.AggregationRuleArgs>? AggregationRule { get; set; }

        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("metadata")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

        [Input("rules")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.PolicyRuleArgs>? _rules;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.PolicyRuleArgs> Rules
        {
            get => _rules ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.PolicyRuleArgs>();
            set => _rules = value;
        }

        public ClusterRoleArgs()
        {
        }
        public static new ClusterRoleArgs Empty => new ClusterRoleArgs();
    }

    public class ClusterRoleBindingArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("metadata")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

        [Input("roleRef", required: true)]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleRefArgs> RoleRef { get; set; } = default!;

        [Input("subjects")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.SubjectArgs>? _subjects;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.SubjectArgs> Subjects
        {
            get => _subjects ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.SubjectArgs>();
            set => _subjects = value;
        }

        public ClusterRoleBindingArgs()
        {
        }
        public static new ClusterRoleBindingArgs Empty => new ClusterRoleBindingArgs();
    }

    public class PolicyRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiGroups")]
        private InputList<string>? _apiGroups;

        public InputList<string> ApiGroups
        {
            get => _apiGroups ??= new InputList<string>();
            set => _apiGroups = value;
        }

        [Input("nonResourceURLs")]
        private InputList<string>? _nonResourceURLs;

        public InputList<string> NonResourceURLs
        {
            get => _nonResourceURLs ??= new InputList<string>();
            set => _nonResourceURLs = value;
        }

        [Input("resourceNames")]
        private InputList<string>? _resourceNames;

        public InputList<string> ResourceNames
        {
            get => _resourceNames ??= new InputList<string>();
            set => _resourceNames = value;
        }

        [Input("resources")]
        private InputList<string>? _resources;

        public InputList<string> Resources
        {
            get => _resources ??= new InputList<string>();
            set => _resources = value;
        }

        [Input("verbs", required: true)]
        private InputList<string>? _verbs;

        public InputList<string> Verbs
        {
            get => _verbs ??= new InputList<string>();
            set => _verbs = value;
        }

        public PolicyRuleArgs()
        {
        }
        public static new PolicyRuleArgs Empty => new PolicyRuleArgs();
    }

    public class RoleArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("metadata")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

        [Input("rules")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.PolicyRuleArgs>? _rules;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.PolicyRuleArgs> Rules
        {
            get => _rules ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.PolicyRuleArgs>();
            set => _rules = value;
        }

        public RoleArgs()
        {
        }
        public static new RoleArgs Empty => new RoleArgs();
    }

    public class RoleBindingArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("kind")]
        public Input<string>? Kind { get; set; }

        [Input("metadata")]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

        [Input("roleRef", required: true)]
        public Input<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.RoleRefArgs> RoleRef { get; set; } = default!;

        [Input("subjects")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.SubjectArgs>? _subjects;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.SubjectArgs> Subjects
        {
            get => _subjects ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Rbac.V1.SubjectArgs>();
            set => _subjects = value;
        }

        public RoleBindingArgs()
        {
        }
        public static new RoleBindingArgs Empty => new RoleBindingArgs();
    }

    public class RoleRefArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiGroup")]
        public Input<string>? ApiGroup { get; set; }

        [Input("kind", required: true)]
        public Input<string> Kind { get; set; } = default!;

        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        public RoleRefArgs()
        {
        }
        public static new RoleRefArgs Empty => new RoleRefArgs();
    }

    public class SubjectArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiGroup")]
        public Input<string>? ApiGroup { get; set; }

        [Input("kind", required: true)]
        public Input<string> Kind { get; set; } = default!;

        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        [Input("namespace")]
        public Input<string>? Namespace { get; set; }

        public SubjectArgs()
        {
        }
        public static new SubjectArgs Empty => new SubjectArgs();
    }
}
