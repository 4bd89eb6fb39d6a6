// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Iam.Inputs
{
    public sealed class GetPolicyDocumentStatementArgs : global::Pulumi.InvokeArgs
    {
        [Input("actions")]
        private List<string>? _actions;

        public List<string> Actions
        {
            get => _actions ??= new List<string>();
            set => _actions = value;
        }

        [Input("conditions")]
        private List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementConditionArgs>? _conditions;

        public List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementConditionArgs> Conditions
        {
            get => _conditions ??= new List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementConditionArgs>();
            set => _conditions = value;
        }

        [Input("effect")]
        public string? Effect { get; set; }

        [Input("notActions")]
        private List<string>? _notActions;

        public List<string> NotActions
        {
            get => _notActions ??= new List<string>();
            set => _notActions = value;
        }

        [Input("notPrincipals")]
        private List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementNotPrincipalArgs>? _notPrincipals;

        public List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementNotPrincipalArgs> NotPrincipals
        {
            get => _notPrincipals ??= new List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementNotPrincipalArgs>();
            set => _notPrincipals = value;
        }

        [Input("notResources")]
        private List<string>? _notResources;

        public List<string> NotResources
        {
            get => _notResources ??= new List<string>();
            set => _notResources = value;
        }

        [Input("principals")]
        private List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementPrincipalArgs>? _principals;

        public List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementPrincipalArgs> Principals
        {
            get => _principals ??= new List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementPrincipalArgs>();
            set => _principals = value;
        }

        [Input("resources")]
        private List<string>? _resources;

        public List<string> Resources
        {
            get => _resources ??= new List<string>();
            set => _resources = value;
        }

        [Input("sid")]
        public string? Sid { get; set; }

        public GetPolicyDocumentStatementArgs()
        {
        }
        public static new GetPolicyDocumentStatementArgs Empty => new GetPolicyDocumentStatementArgs();
    }

    public sealed class GetPolicyDocumentStatementConditionArgs : global::Pulumi.InvokeArgs
    {
        [Input("test", required: true)]
        public string Test { get; set; } = default!;

        [Input("values", required: true)]
        private List<string>? _values;

        public List<string> Values
        {
            get => _values ??= new List<string>();
            set => _values = value;
        }

        [Input("variable", required: true)]
        public string Variable { get; set; } = default!;

        public GetPolicyDocumentStatementConditionArgs()
        {
        }
        public static new GetPolicyDocumentStatementConditionArgs Empty => new GetPolicyDocumentStatementConditionArgs();
    }

    public sealed class GetPolicyDocumentStatementConditionInputArgs : global::Pulumi.ResourceArgs
    {
        [Input("test", required: true)]
        public Input<string> Test { get; set; } = default!;

        [Input("values", required: true)]
        private InputList<string>? _values;

        public InputList<string> Values
        {
            get => _values ??= new InputList<string>();
            set => _values = value;
        }

        [Input("variable", required: true)]
        public Input<string> Variable { get; set; } = default!;

        public GetPolicyDocumentStatementConditionInputArgs()
        {
        }
        public static new GetPolicyDocumentStatementConditionInputArgs Empty => new GetPolicyDocumentStatementConditionInputArgs();
    }

    public sealed class GetPolicyDocumentStatementInputArgs : global::Pulumi.ResourceArgs
    {
        [Input("actions")]
        private InputList<string>? _actions;

        public InputList<string> Actions
        {
            get => _actions ??= new InputList<string>();
            set => _actions = value;
        }

        [Input("conditions")]
        private InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementConditionInputArgs>? _conditions;

        public InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementConditionInputArgs> Conditions
        {
            get => _conditions ??= new InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementConditionInputArgs>();
            set => _conditions = value;
        }

        [Input("effect")]
        public Input<string>? Effect { get; set; }

        [Input("notActions")]
        private InputList<string>? _notActions;

        public InputList<string> NotActions
        {
            get => _notActions ??= new InputList<string>();
            set => _notActions = value;
        }

        [Input("notPrincipals")]
        private InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementNotPrincipalInputArgs>? _notPrincipals;

        public InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementNotPrincipalInputArgs> NotPrincipals
        {
            get => _notPrincipals ??= new InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementNotPrincipalInputArgs>();
            set => _notPrincipals = value;
        }

        [Input("notResources")]
        private InputList<string>? _notResources;

        public InputList<string> NotResources
        {
            get => _notResources ??= new InputList<string>();
            set => _notResources = value;
        }

        [Input("principals")]
        private InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementPrincipalInputArgs>? _principals;

        public InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementPrincipalInputArgs> Principals
        {
            get => _principals ??= new InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementPrincipalInputArgs>();
            set => _principals = value;
        }

        [Input("resources")]
        private InputList<string>? _resources;

        public InputList<string> Resources
        {
            get => _resources ??= new InputList<string>();
            set => _resources = value;
        }

        [Input("sid")]
        public Input<string>? Sid { get; set; }

        public GetPolicyDocumentStatementInputArgs()
        {
        }
        public static new GetPolicyDocumentStatementInputArgs Empty => new GetPolicyDocumentStatementInputArgs();
    }

    public sealed class GetPolicyDocumentStatementNotPrincipalArgs : global::Pulumi.InvokeArgs
    {
        [Input("identifiers", required: true)]
        private List<string>? _identifiers;

        public List<string> Identifiers
        {
            get => _identifiers ??= new List<string>();
            set => _identifiers = value;
        }

        [Input("type", required: true)]
        public string Type { get; set; } = default!;

        public GetPolicyDocumentStatementNotPrincipalArgs()
        {
        }
        public static new GetPolicyDocumentStatementNotPrincipalArgs Empty => new GetPolicyDocumentStatementNotPrincipalArgs();
    }

    public sealed class GetPolicyDocumentStatementNotPrincipalInputArgs : global::Pulumi.ResourceArgs
    {
        [Input("identifiers", required: true)]
        private InputList<string>? _identifiers;

        public InputList<string> Identifiers
        {
            get => _identifiers ??= new InputList<string>();
            set => _identifiers = value;
        }

        [Input("type", required: true)]
        public Input<string> Type { get; set; } = default!;

        public GetPolicyDocumentStatementNotPrincipalInputArgs()
        {
        }
        public static new GetPolicyDocumentStatementNotPrincipalInputArgs Empty => new GetPolicyDocumentStatementNotPrincipalInputArgs();
    }

    public sealed class GetPolicyDocumentStatementPrincipalArgs : global::Pulumi.InvokeArgs
    {
        [Input("identifiers", required: true)]
        private List<string>? _identifiers;

        public List<string> Identifiers
        {
            get => _identifiers ??= new List<string>();
            set => _identifiers = value;
        }

        [Input("type", required: true)]
        public string Type { get; set; } = default!;

        public GetPolicyDocumentStatementPrincipalArgs()
        {
        }
        public static new GetPolicyDocumentStatementPrincipalArgs Empty => new GetPolicyDocumentStatementPrincipalArgs();
    }

    public sealed class GetPolicyDocumentStatementPrincipalInputArgs : global::Pulumi.ResourceArgs
    {
        [Input("identifiers", required: true)]
        private InputList<string>? _identifiers;

        public InputList<string> Identifiers
        {
            get => _identifiers ??= new InputList<string>();
            set => _identifiers = value;
        }

        [Input("type", required: true)]
        public Input<string> Type { get; set; } = default!;

        public GetPolicyDocumentStatementPrincipalInputArgs()
        {
        }
        public static new GetPolicyDocumentStatementPrincipalInputArgs Empty => new GetPolicyDocumentStatementPrincipalInputArgs();
    }

    public sealed class PolicyDocumentArgs : global::Pulumi.ResourceArgs
    {
        [Input("Id")]
        public Input<string>? Id { get; set; }

        [Input("Statement", required: true)]
        private InputList<global::Pulumi.Aws.Iam.Inputs.PolicyStatementArgs>? _Statement;

        public InputList<global::Pulumi.Aws.Iam.Inputs.PolicyStatementArgs> Statement
        {
            get => _Statement ??= new InputList<global::Pulumi.Aws.Iam.Inputs.PolicyStatementArgs>();
            set => _Statement = value;
        }

        [Input("Version", required: true)]
        public Input<global::Pulumi.Aws.Iam.PolicyDocumentVersion> Version { get; set; } = default!;

        public PolicyDocumentArgs()
        {
        }
        public static new PolicyDocumentArgs Empty => new PolicyDocumentArgs();
    }

    public sealed class PolicyStatementArgs : global::Pulumi.ResourceArgs
    {
        [Input("Action")]
        public InputUnion<string, ImmutableArray<string>>? Action { get; set; }

        [Input("Condition")]
        private InputMap<object>? _Condition;

        public InputMap<object> Condition
        {
            get => _Condition ??= new InputMap<object>();
            set => _Condition = value;
        }

        [Input("Effect", required: true)]
        public Input<global::Pulumi.Aws.Iam.PolicyStatementEffect> Effect { get; set; } = default!;

        [Input("NotAction")]
        public InputUnion<string, ImmutableArray<string>>? NotAction { get; set; }

        [Input("NotPrincipal")]
        public Input<object>? NotPrincipal { get; set; }

        [Input("NotResource")]
        public InputUnion<string, ImmutableArray<string>>? NotResource { get; set; }

        [Input("Principal")]
        public Input<object>? Principal { get; set; }

        [Input("Resource")]
        public InputUnion<string, ImmutableArray<string>>? Resource { get; set; }

        [Input("Sid")]
        public Input<string>? Sid { get; set; }

        public PolicyStatementArgs()
        {
        }
        public static new PolicyStatementArgs Empty => new PolicyStatementArgs();
    }

    public sealed class RoleInlinePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("policy")]
        public Input<string>? Policy { get; set; }

        public RoleInlinePolicyArgs()
        {
        }
        public static new RoleInlinePolicyArgs Empty => new RoleInlinePolicyArgs();
    }
}
