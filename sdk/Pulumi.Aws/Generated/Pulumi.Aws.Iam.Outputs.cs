// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Iam.Outputs
{
    [OutputType]
    public sealed class GetPolicyDocumentStatement
    {
        public readonly ImmutableArray<string> Actions;
        public readonly ImmutableArray<global::Pulumi.Aws.Iam.Outputs.GetPolicyDocumentStatementCondition> Conditions;
        public readonly string? Effect;
        public readonly ImmutableArray<string> NotActions;
        public readonly ImmutableArray<global::Pulumi.Aws.Iam.Outputs.GetPolicyDocumentStatementNotPrincipal> NotPrincipals;
        public readonly ImmutableArray<string> NotResources;
        public readonly ImmutableArray<global::Pulumi.Aws.Iam.Outputs.GetPolicyDocumentStatementPrincipal> Principals;
        public readonly ImmutableArray<string> Resources;
        public readonly string? Sid;
        [OutputConstructor]
        private GetPolicyDocumentStatement([OutputConstructorParameter("actions")] ImmutableArray<string> @actions, [OutputConstructorParameter("conditions")] ImmutableArray<global::Pulumi.Aws.Iam.Outputs.GetPolicyDocumentStatementCondition> @conditions, [OutputConstructorParameter("effect")] string? @effect, [OutputConstructorParameter("notActions")] ImmutableArray<string> @notActions, [OutputConstructorParameter("notPrincipals")] ImmutableArray<global::Pulumi.Aws.Iam.Outputs.GetPolicyDocumentStatementNotPrincipal> @notPrincipals, [OutputConstructorParameter("notResources")] ImmutableArray<string> @notResources, [OutputConstructorParameter("principals")] ImmutableArray<global::Pulumi.Aws.Iam.Outputs.GetPolicyDocumentStatementPrincipal> @principals, [OutputConstructorParameter("resources")] ImmutableArray<string> @resources, [OutputConstructorParameter("sid")] string? @sid)
        {
            Actions = @actions;
            Conditions = @conditions;
            Effect = @effect;
            NotActions = @notActions;
            NotPrincipals = @notPrincipals;
            NotResources = @notResources;
            Principals = @principals;
            Resources = @resources;
            Sid = @sid;
        }
    }

    [OutputType]
    public sealed class GetPolicyDocumentStatementCondition
    {
        public readonly string Test;
        public readonly ImmutableArray<string> Values;
        public readonly string Variable;
        [OutputConstructor]
        private GetPolicyDocumentStatementCondition([OutputConstructorParameter("test")] string @test, [OutputConstructorParameter("values")] ImmutableArray<string> @values, [OutputConstructorParameter("variable")] string @variable)
        {
            Test = @test;
            Values = @values;
            Variable = @variable;
        }
    }

    [OutputType]
    public sealed class GetPolicyDocumentStatementNotPrincipal
    {
        public readonly ImmutableArray<string> Identifiers;
        public readonly string Type;
        [OutputConstructor]
        private GetPolicyDocumentStatementNotPrincipal([OutputConstructorParameter("identifiers")] ImmutableArray<string> @identifiers, [OutputConstructorParameter("type")] string @type)
        {
            Identifiers = @identifiers;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class GetPolicyDocumentStatementPrincipal
    {
        public readonly ImmutableArray<string> Identifiers;
        public readonly string Type;
        [OutputConstructor]
        private GetPolicyDocumentStatementPrincipal([OutputConstructorParameter("identifiers")] ImmutableArray<string> @identifiers, [OutputConstructorParameter("type")] string @type)
        {
            Identifiers = @identifiers;
            Type = @type;
        }
    }

    [OutputType]
    public sealed class RoleInlinePolicy
    {
        public readonly string? Name;
        public readonly string? Policy;
        [OutputConstructor]
        private RoleInlinePolicy([OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("policy")] string? @policy)
        {
            Name = @name;
            Policy = @policy;
        }
    }
}
