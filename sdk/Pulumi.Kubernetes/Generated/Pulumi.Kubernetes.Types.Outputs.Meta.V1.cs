// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Meta.V1
{
    [OutputType]
    public sealed class Condition
    {
        public readonly string LastTransitionTime;
        public readonly string Message;
        public readonly int ObservedGeneration;
        public readonly string Reason;
        public readonly string Status;
        public readonly string Type;
        [OutputConstructor]
        private Condition([OutputConstructorParameter("lastTransitionTime")] string @lastTransitionTime, [OutputConstructorParameter("message")] string @message, [OutputConstructorParameter("observedGeneration")] int @observedGeneration, [OutputConstructorParameter("reason")] string @reason, [OutputConstructorParameter("status")] string @status, [OutputConstructorParameter("type")] string @type)
        {
            LastTransitionTime = @lastTransitionTime;
            Message = @message;
            ObservedGeneration = @observedGeneration;
            Reason = @reason;
            Status = @status;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class LabelSelector
    {
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.LabelSelectorRequirement> MatchExpressions;
        public readonly ImmutableDictionary<string, string> MatchLabels;
        [OutputConstructor]
        private LabelSelector([OutputConstructorParameter("matchExpressions")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.LabelSelectorRequirement> @matchExpressions, [OutputConstructorParameter("matchLabels")] ImmutableDictionary<string, string> @matchLabels)
        {
            MatchExpressions = @matchExpressions;
            MatchLabels = @matchLabels;
        }
    }

    [OutputType]
    public sealed class LabelSelectorRequirement
    {
        public readonly string Key;
        public readonly string Operator;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private LabelSelectorRequirement([OutputConstructorParameter("key")] string @key, [OutputConstructorParameter("operator")] string @operator, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            Key = @key;
            Operator = @operator;
            Values = @values;
        }
    }

    [OutputType]
    public sealed class ManagedFieldsEntry
    {
        public readonly string ApiVersion;
        public readonly string FieldsType;
        public readonly string Manager;
        public readonly string Operation;
        public readonly string Subresource;
        public readonly string Time;
        [OutputConstructor]
        private ManagedFieldsEntry([OutputConstructorParameter("apiVersion")] string @apiVersion, [OutputConstructorParameter("fieldsType")] string @fieldsType, [OutputConstructorParameter("manager")] string @manager, [OutputConstructorParameter("operation")] string @operation, [OutputConstructorParameter("subresource")] string @subresource, [OutputConstructorParameter("time")] string @time)
        {
            ApiVersion = @apiVersion;
            FieldsType = @fieldsType;
            Manager = @manager;
            Operation = @operation;
            Subresource = @subresource;
            Time = @time;
        }
    }

    [OutputType]
    public sealed class ObjectMeta
    {
        public readonly ImmutableDictionary<string, string> Annotations;
        public readonly string ClusterName;
        public readonly string CreationTimestamp;
        public readonly int DeletionGracePeriodSeconds;
        public readonly string DeletionTimestamp;
        public readonly ImmutableArray<string> Finalizers;
        public readonly string GenerateName;
        public readonly int Generation;
        public readonly ImmutableDictionary<string, string> Labels;
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ManagedFieldsEntry> ManagedFields;
        public readonly string Name;
        public readonly string Namespace;
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.OwnerReference> OwnerReferences;
        public readonly string ResourceVersion;
        public readonly string SelfLink;
        public readonly string Uid;
        [OutputConstructor]
        private ObjectMeta([OutputConstructorParameter("annotations")] ImmutableDictionary<string, string> @annotations, [OutputConstructorParameter("clusterName")] string @clusterName, [OutputConstructorParameter("creationTimestamp")] string @creationTimestamp, [OutputConstructorParameter("deletionGracePeriodSeconds")] int @deletionGracePeriodSeconds, [OutputConstructorParameter("deletionTimestamp")] string @deletionTimestamp, [OutputConstructorParameter("finalizers")] ImmutableArray<string> @finalizers, [OutputConstructorParameter("generateName")] string @generateName, [OutputConstructorParameter("generation")] int @generation, [OutputConstructorParameter("labels")] ImmutableDictionary<string, string> @labels, [OutputConstructorParameter("managedFields")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.ManagedFieldsEntry> @managedFields, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("namespace")] string @namespace, [OutputConstructorParameter("ownerReferences")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.OwnerReference> @ownerReferences, [OutputConstructorParameter("resourceVersion")] string @resourceVersion, [OutputConstructorParameter("selfLink")] string @selfLink, [OutputConstructorParameter("uid")] string @uid)
        {
            Annotations = @annotations;
            ClusterName = @clusterName;
            CreationTimestamp = @creationTimestamp;
            DeletionGracePeriodSeconds = @deletionGracePeriodSeconds;
            DeletionTimestamp = @deletionTimestamp;
            Finalizers = @finalizers;
            GenerateName = @generateName;
            Generation = @generation;
            Labels = @labels;
            ManagedFields = @managedFields;
            Name = @name;
            Namespace = @namespace;
            OwnerReferences = @ownerReferences;
            ResourceVersion = @resourceVersion;
            SelfLink = @selfLink;
            Uid = @uid;
        }
    }

    [OutputType]
    public sealed class OwnerReference
    {
        public readonly string ApiVersion;
        public readonly bool BlockOwnerDeletion;
        public readonly bool Controller;
        public readonly string Kind;
        public readonly string Name;
        public readonly string Uid;
        [OutputConstructor]
        private OwnerReference([OutputConstructorParameter("apiVersion")] string @apiVersion, [OutputConstructorParameter("blockOwnerDeletion")] bool @blockOwnerDeletion, [OutputConstructorParameter("controller")] bool @controller, [OutputConstructorParameter("kind")] string @kind, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("uid")] string @uid)
        {
            ApiVersion = @apiVersion;
            BlockOwnerDeletion = @blockOwnerDeletion;
            Controller = @controller;
            Kind = @kind;
            Name = @name;
            Uid = @uid;
        }
    }
}
