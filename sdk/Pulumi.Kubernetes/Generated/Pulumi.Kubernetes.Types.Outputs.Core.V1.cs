// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1
{
    [OutputType]
    public sealed class LimitRangeItem
    {
        public readonly ImmutableDictionary<string, string> Default;
        public readonly ImmutableDictionary<string, string> DefaultRequest;
        public readonly ImmutableDictionary<string, string> Max;
        public readonly ImmutableDictionary<string, string> MaxLimitRequestRatio;
        public readonly ImmutableDictionary<string, string> Min;
        public readonly string Type;
        [OutputConstructor]
        private LimitRangeItem([OutputConstructorParameter("default")] ImmutableDictionary<string, string> @default, [OutputConstructorParameter("defaultRequest")] ImmutableDictionary<string, string> @defaultRequest, [OutputConstructorParameter("max")] ImmutableDictionary<string, string> @max, [OutputConstructorParameter("maxLimitRequestRatio")] ImmutableDictionary<string, string> @maxLimitRequestRatio, [OutputConstructorParameter("min")] ImmutableDictionary<string, string> @min, [OutputConstructorParameter("type")] string @type)
        {
            Default = @default;
            DefaultRequest = @defaultRequest;
            Max = @max;
            MaxLimitRequestRatio = @maxLimitRequestRatio;
            Min = @min;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class LimitRangeSpec
    {
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.LimitRangeItem> Limits;
        [OutputConstructor]
        private LimitRangeSpec([OutputConstructorParameter("limits")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.LimitRangeItem> @limits)
        {
            Limits = @limits;
        }
    }

    [OutputType]
    public sealed class LocalObjectReference
    {
        public readonly string Name;
        [OutputConstructor]
        private LocalObjectReference([OutputConstructorParameter("name")] string @name)
        {
            Name = @name;
        }
    }

    [OutputType]
    public sealed class NamespaceCondition
    {
        public readonly string LastTransitionTime;
        public readonly string Message;
        public readonly string Reason;
        public readonly string Status;
        public readonly string Type;
        [OutputConstructor]
        private NamespaceCondition([OutputConstructorParameter("lastTransitionTime")] string @lastTransitionTime, [OutputConstructorParameter("message")] string @message, [OutputConstructorParameter("reason")] string @reason, [OutputConstructorParameter("status")] string @status, [OutputConstructorParameter("type")] string @type)
        {
            LastTransitionTime = @lastTransitionTime;
            Message = @message;
            Reason = @reason;
            Status = @status;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class NamespaceSpec
    {
        public readonly ImmutableArray<string> Finalizers;
        [OutputConstructor]
        private NamespaceSpec([OutputConstructorParameter("finalizers")] ImmutableArray<string> @finalizers)
        {
            Finalizers = @finalizers;
        }
    }

    [OutputType]
    public sealed class NamespaceStatus
    {
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.NamespaceCondition> Conditions;
        public readonly string Phase;
        [OutputConstructor]
        private NamespaceStatus([OutputConstructorParameter("conditions")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.NamespaceCondition> @conditions, [OutputConstructorParameter("phase")] string @phase)
        {
            Conditions = @conditions;
            Phase = @phase;
        }
    }

    [OutputType]
    public sealed class ObjectReference
    {
        public readonly string ApiVersion;
        public readonly string FieldPath;
        public readonly string Kind;
        public readonly string Name;
        public readonly string Namespace;
        public readonly string ResourceVersion;
        public readonly string Uid;
        [OutputConstructor]
        private ObjectReference([OutputConstructorParameter("apiVersion")] string @apiVersion, [OutputConstructorParameter("fieldPath")] string @fieldPath, [OutputConstructorParameter("kind")] string @kind, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("namespace")] string @namespace, [OutputConstructorParameter("resourceVersion")] string @resourceVersion, [OutputConstructorParameter("uid")] string @uid)
        {
            ApiVersion = @apiVersion;
            FieldPath = @fieldPath;
            Kind = @kind;
            Name = @name;
            Namespace = @namespace;
            ResourceVersion = @resourceVersion;
            Uid = @uid;
        }
    }

    [OutputType]
    public sealed class ResourceQuotaSpec
    {
        public readonly ImmutableDictionary<string, string> Hard;
        public readonly global::Pulumi.Kubernetes.Types.Outputs.Core.V1.ScopeSelector ScopeSelector;
        public readonly ImmutableArray<string> Scopes;
        [OutputConstructor]
        private ResourceQuotaSpec([OutputConstructorParameter("hard")] ImmutableDictionary<string, string> @hard, [OutputConstructorParameter("scopeSelector")] global::Pulumi.Kubernetes.Types.Outputs.Core.V1.ScopeSelector @scopeSelector, [OutputConstructorParameter("scopes")] ImmutableArray<string> @scopes)
        {
            Hard = @hard;
            ScopeSelector = @scopeSelector;
            Scopes = @scopes;
        }
    }

    [OutputType]
    public sealed class ResourceQuotaStatus
    {
        public readonly ImmutableDictionary<string, string> Hard;
        public readonly ImmutableDictionary<string, string> Used;
        [OutputConstructor]
        private ResourceQuotaStatus([OutputConstructorParameter("hard")] ImmutableDictionary<string, string> @hard, [OutputConstructorParameter("used")] ImmutableDictionary<string, string> @used)
        {
            Hard = @hard;
            Used = @used;
        }
    }

    [OutputType]
    public sealed class ScopeSelector
    {
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.ScopedResourceSelectorRequirement> MatchExpressions;
        [OutputConstructor]
        private ScopeSelector([OutputConstructorParameter("matchExpressions")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Core.V1.ScopedResourceSelectorRequirement> @matchExpressions)
        {
            MatchExpressions = @matchExpressions;
        }
    }

    [OutputType]
    public sealed class ScopedResourceSelectorRequirement
    {
        public readonly string Operator;
        public readonly string ScopeName;
        public readonly ImmutableArray<string> Values;
        [OutputConstructor]
        private ScopedResourceSelectorRequirement([OutputConstructorParameter("operator")] string @operator, [OutputConstructorParameter("scopeName")] string @scopeName, [OutputConstructorParameter("values")] ImmutableArray<string> @values)
        {
            Operator = @operator;
            ScopeName = @scopeName;
            Values = @values;
        }
    }
}
