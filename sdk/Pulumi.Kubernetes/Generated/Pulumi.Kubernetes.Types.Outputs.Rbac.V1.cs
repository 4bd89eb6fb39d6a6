// Written by sdk/Generator from the npm package @pulumi/kubernetes: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Rbac.V1
{
    [OutputType]
    public sealed class AggregationRule
    {
        public readonly ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.LabelSelector> ClusterRoleSelectors;
        [OutputConstructor]
        private AggregationRule([OutputConstructorParameter("clusterRoleSelectors")] ImmutableArray<global::Pulumi.Kubernetes.Types.Outputs.Meta.V1.LabelSelector> @clusterRoleSelectors)
        {
            ClusterRoleSelectors = @clusterRoleSelectors;
        }
    }

    [OutputType]
    public sealed class PolicyRule
    {
        public readonly ImmutableArray<string> ApiGroups;
        public readonly ImmutableArray<string> NonResourceURLs;
        public readonly ImmutableArray<string> ResourceNames;
        public readonly ImmutableArray<string> Resources;
        public readonly ImmutableArray<string> Verbs;
        [OutputConstructor]
        private PolicyRule([OutputConstructorParameter("apiGroups")] ImmutableArray<string> @apiGroups, [OutputConstructorParameter("nonResourceURLs")] ImmutableArray<string> @nonResourceURLs, [OutputConstructorParameter("resourceNames")] ImmutableArray<string> @resourceNames, [OutputConstructorParameter("resources")] ImmutableArray<string> @resources, [OutputConstructorParameter("verbs")] ImmutableArray<string> @verbs)
        {
            ApiGroups = @apiGroups;
            NonResourceURLs = @nonResourceURLs;
            ResourceNames = @resourceNames;
            Resources = @resources;
            Verbs = @verbs;
        }
    }

    [OutputType]
    public sealed class RoleRef
    {
        public readonly string ApiGroup;
        public readonly string Kind;
        public readonly string Name;
        [OutputConstructor]
        private RoleRef([OutputConstructorParameter("apiGroup")] string @apiGroup, [OutputConstructorParameter("kind")] string @kind, [OutputConstructorParameter("name")] string @name)
        {
            ApiGroup = @apiGroup;
            Kind = @kind;
            Name = @name;
        }
    }

    [OutputType]
    public sealed class Subject
    {
        public readonly string ApiGroup;
        public readonly string Kind;
        public readonly string Name;
        public readonly string Namespace;
        [OutputConstructor]
        private Subject([OutputConstructorParameter("apiGroup")] string @apiGroup, [OutputConstructorParameter("kind")] string @kind, [OutputConstructorParameter("name")] string @name, [OutputConstructorParameter("namespace")] string @namespace)
        {
            ApiGroup = @apiGroup;
            Kind = @kind;
            Name = @name;
            Namespace = @namespace;
        }
    }
}
