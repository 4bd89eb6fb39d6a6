// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Inputs.Meta.V1
{
    public class LabelSelectorArgs : global::Pulumi.ResourceArgs
    {
        [Input("matchExpressions")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorRequirementArgs>? _matchExpressions;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorRequirementArgs> MatchExpressions
        {
            get => _matchExpressions ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.LabelSelectorRequirementArgs>();
            set => _matchExpressions = value;
        }

        [Input("matchLabels")]
        private InputMap<string>? _matchLabels;

        public InputMap<string> MatchLabels
        {
            get => _matchLabels ??= new InputMap<string>();
            set => _matchLabels = value;
        }

        public LabelSelectorArgs()
        {
        }
        public static new LabelSelectorArgs Empty => new LabelSelectorArgs();
    }

    public class LabelSelectorRequirementArgs : global::Pulumi.ResourceArgs
    {
        [Input("key", required: true)]
        public Input<string> Key { get; set; } = default!;

        [Input("operator", required: true)]
        public Input<string> Operator { get; set; } = default!;

        [Input("values")]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        public LabelSelectorRequirementArgs()
        {
        }
        public static new LabelSelectorRequirementArgs Empty => new LabelSelectorRequirementArgs();
    }

    public class ManagedFieldsEntryArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion")]
        public Input<string>? ApiVersion { get; set; }

        [Input("fieldsType")]
        public Input<string>? FieldsType { get; set; }

        [Input("manager")]
        public Input<string>? Manager { get; set; }

        [Input("operation")]
        public Input<string>? Operation { get; set; }

        [Input("subresource")]
        public Input<string>? Subresource { get; set; }

        [Input("time")]
        public Input<string>? Time { get; set; }

        public ManagedFieldsEntryArgs()
        {
        }
        public static new ManagedFieldsEntryArgs Empty => new ManagedFieldsEntryArgs();
    }

    public class ObjectMetaArgs : global::Pulumi.ResourceArgs
    {
        [Input("annotations")]
        private InputMap<string>? _annotations;

        public InputMap<string> Annotations
        {
            get => _annotations ??= new InputMap<string>();
            set => _annotations = value;
        }

        [Input("clusterName")]
        public Input<string>? ClusterName { get; set; }

        [Input("creationTimestamp")]
        public Input<string>? CreationTimestamp { get; set; }

        [Input("deletionGracePeriodSeconds")]
        public Input<int>? DeletionGracePeriodSeconds { get; set; }

        [Input("deletionTimestamp")]
        public Input<string>? DeletionTimestamp { get; set; }

        [Input("finalizers")]
        private InputList<string>? _finalizers;

        public InputList<string> Finalizers
        {
            get => _finalizers ??= new InputList<string>();
            set => _finalizers = value;
        }

        [Input("generateName")]
        public Input<string>? GenerateName { get; set; }

        [Input("generation")]
        public Input<int>? Generation { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        [Input("managedFields")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ManagedFieldsEntryArgs>? _managedFields;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ManagedFieldsEntryArgs> ManagedFields
        {
            get => _managedFields ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.ManagedFieldsEntryArgs>();
            set => _managedFields = value;
        }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("namespace")]
        public Input<string>? Namespace { get; set; }

        [Input("ownerReferences")]
        private InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.OwnerReferenceArgs>? _ownerReferences;

        public InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.OwnerReferenceArgs> OwnerReferences
        {
            get => _ownerReferences ??= new InputList<global::Pulumi.Kubernetes.Types.Inputs.Meta.V1.OwnerReferenceArgs>();
            set => _ownerReferences = value;
        }

        [Input("resourceVersion")]
        public Input<string>? ResourceVersion { get; set; }

        [Input("selfLink")]
        public Input<string>? SelfLink { get; set; }

        [Input("uid")]
        public Input<string>? Uid { get; set; }

        public ObjectMetaArgs()
        {
        }
        public static new ObjectMetaArgs Empty => new ObjectMetaArgs();
    }

    public class OwnerReferenceArgs : global::Pulumi.ResourceArgs
    {
        [Input("apiVersion", required: true)]
        public Input<string> ApiVersion { get; set; } = default!;

        [Input("blockOwnerDeletion")]
        public Input<bool>? BlockOwnerDeletion { get; set; }

        [Input("controller")]
        public Input<bool>? Controller { get; set; }

        [Input("kind", required: true)]
        public Input<string> Kind { get; set; } = default!;

        [Input("name", required: true)]
        public Input<string> Name { get; set; } = default!;

        [Input("uid", required: true)]
        public Input<string> Uid { get; set; } = default!;

        public OwnerReferenceArgs()
        {
        }
        public static new OwnerReferenceArgs Empty => new OwnerReferenceArgs();
    }
}
