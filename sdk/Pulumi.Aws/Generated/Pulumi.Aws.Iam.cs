// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.Iam
{
    public static class GetPolicyDocument
    {
        public static Task<GetPolicyDocumentResult> InvokeAsync(GetPolicyDocumentArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<GetPolicyDocumentResult>("aws:iam/getPolicyDocument:getPolicyDocument", args ?? new GetPolicyDocumentArgs(), options);
        public static Output<GetPolicyDocumentResult> Invoke(GetPolicyDocumentInvokeArgs? args = null, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<GetPolicyDocumentResult>("aws:iam/getPolicyDocument:getPolicyDocument", args ?? new GetPolicyDocumentInvokeArgs(), options);
        public static Output<GetPolicyDocumentResult> Invoke(GetPolicyDocumentInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<GetPolicyDocumentResult>("aws:iam/getPolicyDocument:getPolicyDocument", args ?? new GetPolicyDocumentInvokeArgs(), options);
    }

    public sealed class GetPolicyDocumentArgs : global::Pulumi.InvokeArgs
    {
        [Input("overrideJson")]
        public string? OverrideJson { get; set; }

        [Input("overridePolicyDocuments")]
        private List<string>? _overridePolicyDocuments;

        public List<string> OverridePolicyDocuments
        {
            get => _overridePolicyDocuments ??= new List<string>();
            set => _overridePolicyDocuments = value;
        }

        [Input("policyId")]
        public string? PolicyId { get; set; }

        [Input("sourceJson")]
        public string? SourceJson { get; set; }

        [Input("sourcePolicyDocuments")]
        private List<string>? _sourcePolicyDocuments;

        public List<string> SourcePolicyDocuments
        {
            get => _sourcePolicyDocuments ??= new List<string>();
            set => _sourcePolicyDocuments = value;
        }

        [Input("statements")]
        private List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementArgs>? _statements;

        public List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementArgs> Statements
        {
            get => _statements ??= new List<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementArgs>();
            set => _statements = value;
        }

        [Input("version")]
        public string? Version { get; set; }

        public GetPolicyDocumentArgs()
        {
        }
        public static new GetPolicyDocumentArgs Empty => new GetPolicyDocumentArgs();
    }

    public sealed class GetPolicyDocumentInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("overrideJson")]
        public Input<string>? OverrideJson { get; set; }

        [Input("overridePolicyDocuments")]
        private InputList<string>? _overridePolicyDocuments;

        public InputList<string> OverridePolicyDocuments
        {
            get => _overridePolicyDocuments ??= new InputList<string>();
            set => _overridePolicyDocuments = value;
        }

        [Input("policyId")]
        public Input<string>? PolicyId { get; set; }

        [Input("sourceJson")]
        public Input<string>? SourceJson { get; set; }

        [Input("sourcePolicyDocuments")]
        private InputList<string>? _sourcePolicyDocuments;

        public InputList<string> SourcePolicyDocuments
        {
            get => _sourcePolicyDocuments ??= new InputList<string>();
            set => _sourcePolicyDocuments = value;
        }

        [Input("statements")]
        private InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementInputArgs>? _statements;

        public InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementInputArgs> Statements
        {
            get => _statements ??= new InputList<global::Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementInputArgs>();
            set => _statements = value;
        }

        [Input("version")]
        public Input<string>? Version { get; set; }

        public GetPolicyDocumentInvokeArgs()
        {
        }
        public static new GetPolicyDocumentInvokeArgs Empty => new GetPolicyDocumentInvokeArgs();
    }

    [OutputType]
    public sealed class GetPolicyDocumentResult
    {
        public readonly string Id;
        public readonly string Json;
        public readonly string MinifiedJson;
        public readonly string? OverrideJson;
        public readonly ImmutableArray<string> OverridePolicyDocuments;
        public readonly string? PolicyId;
        public readonly string? SourceJson;
        public readonly ImmutableArray<string> SourcePolicyDocuments;
        public readonly ImmutableArray<global::Pulumi.Aws.Iam.Outputs.GetPolicyDocumentStatement> Statements;
        public readonly string? Version;
        [OutputConstructor]
        private GetPolicyDocumentResult([OutputConstructorParameter("id")] string @id, [OutputConstructorParameter("json")] string @json, [OutputConstructorParameter("minifiedJson")] string @minifiedJson, [OutputConstructorParameter("overrideJson")] string? @overrideJson, [OutputConstructorParameter("overridePolicyDocuments")] ImmutableArray<string> @overridePolicyDocuments, [OutputConstructorParameter("policyId")] string? @policyId, [OutputConstructorParameter("sourceJson")] string? @sourceJson, [OutputConstructorParameter("sourcePolicyDocuments")] ImmutableArray<string> @sourcePolicyDocuments, [OutputConstructorParameter("statements")] ImmutableArray<global::Pulumi.Aws.Iam.Outputs.GetPolicyDocumentStatement> @statements, [OutputConstructorParameter("version")] string? @version)
        {
            Id = @id;
            Json = @json;
            MinifiedJson = @minifiedJson;
            OverrideJson = @overrideJson;
            OverridePolicyDocuments = @overridePolicyDocuments;
            PolicyId = @policyId;
            SourceJson = @sourceJson;
            SourcePolicyDocuments = @sourcePolicyDocuments;
            Statements = @statements;
            Version = @version;
        }
    }

    public partial class OpenIdConnectProvider : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("clientIdLists")]
        public Output<ImmutableArray<string>> ClientIdLists { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("thumbprintLists")]
        public Output<ImmutableArray<string>> ThumbprintLists { get; private set; } = null!;
        [Output("url")]
        public Output<string> Url { get; private set; } = null!;
        public OpenIdConnectProvider(string name, global::Pulumi.Aws.Iam.OpenIdConnectProviderArgs args, CustomResourceOptions? options = null)
            : base("aws:iam/openIdConnectProvider:OpenIdConnectProvider", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Iam.OpenIdConnectProviderArgs MakeArgs(global::Pulumi.Aws.Iam.OpenIdConnectProviderArgs? args)
        {
            args ??= new global::Pulumi.Aws.Iam.OpenIdConnectProviderArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class OpenIdConnectProviderArgs : global::Pulumi.ResourceArgs
    {
        [Input("clientIdLists", required: true)]
        private InputList<string>? _clientIdLists;

        public InputList<string> ClientIdLists
        {
            get => _clientIdLists ??= new InputList<string>();
            set => _clientIdLists = value;
        }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        [Input("thumbprintLists")]
        private InputList<string>? _thumbprintLists;

        public InputList<string> ThumbprintLists
        {
            get => _thumbprintLists ??= new InputList<string>();
            set => _thumbprintLists = value;
        }

        [Input("url", required: true)]
        public Input<string> Url { get; set; } = default!;

        public OpenIdConnectProviderArgs()
        {
        }
        public static new OpenIdConnectProviderArgs Empty => new OpenIdConnectProviderArgs();
    }

    public partial class Policy : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("attachmentCount")]
        public Output<int> AttachmentCount { get; private set; } = null!;
        [Output("delayAfterPolicyCreationInMs")]
        public Output<int?> DelayAfterPolicyCreationInMs { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("namePrefix")]
        public Output<string> NamePrefix { get; private set; } = null!;
        [Output("path")]
        public Output<string?> Path { get; private set; } = null!;
        [Output("policy")]
        public Output<string> PolicyDocument { get; private set; } = null!;
        [Output("policyId")]
        public Output<string> PolicyId { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        public Policy(string name, global::Pulumi.Aws.Iam.PolicyArgs args, CustomResourceOptions? options = null)
            : base("aws:iam/policy:Policy", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Iam.PolicyArgs MakeArgs(global::Pulumi.Aws.Iam.PolicyArgs? args)
        {
            args ??= new global::Pulumi.Aws.Iam.PolicyArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class PolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("delayAfterPolicyCreationInMs")]
        public Input<int>? DelayAfterPolicyCreationInMs { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("namePrefix")]
        public Input<string>? NamePrefix { get; set; }

        [Input("path")]
        public Input<string>? Path { get; set; }

        [Input("policy", required: true)]
        public InputUnion<string, global::Pulumi.Aws.Iam.Inputs.PolicyDocumentArgs> PolicyDocument { get; set; } = default!;

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public PolicyArgs()
        {
        }
        public static new PolicyArgs Empty => new PolicyArgs();
    }

    [EnumType]
    public readonly struct PolicyDocumentVersion : IEquatable<PolicyDocumentVersion>
    {
        private readonly string _value;
        private PolicyDocumentVersion(string value) => _value = value;
        public static PolicyDocumentVersion PolicyDocumentVersion_2012_10_17 { get; } = new("2012-10-17");
        public static PolicyDocumentVersion PolicyDocumentVersion_2008_10_17 { get; } = new("2008-10-17");
        public static bool operator ==(PolicyDocumentVersion left, PolicyDocumentVersion right) => left.Equals(right);
        public static bool operator !=(PolicyDocumentVersion left, PolicyDocumentVersion right) => !left.Equals(right);
        public static explicit operator string(PolicyDocumentVersion value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PolicyDocumentVersion other && Equals(other);
        public bool Equals(PolicyDocumentVersion other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    [EnumType]
    public readonly struct PolicyStatementEffect : IEquatable<PolicyStatementEffect>
    {
        private readonly string _value;
        private PolicyStatementEffect(string value) => _value = value;
        public static PolicyStatementEffect ALLOW { get; } = new("Allow");
        public static PolicyStatementEffect DENY { get; } = new("Deny");
        public static bool operator ==(PolicyStatementEffect left, PolicyStatementEffect right) => left.Equals(right);
        public static bool operator !=(PolicyStatementEffect left, PolicyStatementEffect right) => !left.Equals(right);
        public static explicit operator string(PolicyStatementEffect value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PolicyStatementEffect other && Equals(other);
        public bool Equals(PolicyStatementEffect other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class Role : global::Pulumi.CustomResource
    {
        [Output("arn")]
        public Output<string> Arn { get; private set; } = null!;
        [Output("assumeRolePolicy")]
        public Output<string> AssumeRolePolicy { get; private set; } = null!;
        [Output("createDate")]
        public Output<string> CreateDate { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("forceDetachPolicies")]
        public Output<bool?> ForceDetachPolicies { get; private set; } = null!;
        [Output("inlinePolicies")]
        public Output<ImmutableArray<global::Pulumi.Aws.Iam.Outputs.RoleInlinePolicy>> InlinePolicies { get; private set; } = null!;
        [Output("managedPolicyArns")]
        public Output<ImmutableArray<string>> ManagedPolicyArns { get; private set; } = null!;
        [Output("maxSessionDuration")]
        public Output<int?> MaxSessionDuration { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("namePrefix")]
        public Output<string> NamePrefix { get; private set; } = null!;
        [Output("path")]
        public Output<string?> Path { get; private set; } = null!;
        [Output("permissionsBoundary")]
        public Output<string?> PermissionsBoundary { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tagsAll")]
        public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;
        [Output("uniqueId")]
        public Output<string> UniqueId { get; private set; } = null!;
        public Role(string name, global::Pulumi.Aws.Iam.RoleArgs args, CustomResourceOptions? options = null)
            : base("aws:iam/role:Role", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Iam.RoleArgs MakeArgs(global::Pulumi.Aws.Iam.RoleArgs? args)
        {
            args ??= new global::Pulumi.Aws.Iam.RoleArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RoleArgs : global::Pulumi.ResourceArgs
    {
        [Input("assumeRolePolicy", required: true)]
        public InputUnion<string, global::Pulumi.Aws.Iam.Inputs.PolicyDocumentArgs> AssumeRolePolicy { get; set; } = default!;

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("forceDetachPolicies")]
        public Input<bool>? ForceDetachPolicies { get; set; }

        [Input("inlinePolicies")]
        private InputList<global::Pulumi.Aws.Iam.Inputs.RoleInlinePolicyArgs>? _inlinePolicies;

        public InputList<global::Pulumi.Aws.Iam.Inputs.RoleInlinePolicyArgs> InlinePolicies
        {
            get => _inlinePolicies ??= new InputList<global::Pulumi.Aws.Iam.Inputs.RoleInlinePolicyArgs>();
            set => _inlinePolicies = value;
        }

        [Input("managedPolicyArns")]
        private InputList<string>? _managedPolicyArns;

        public InputList<string> ManagedPolicyArns
        {
            get => _managedPolicyArns ??= new InputList<string>();
            set => _managedPolicyArns = value;
        }

        [Input("maxSessionDuration")]
        public Input<int>? MaxSessionDuration { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("namePrefix")]
        public Input<string>? NamePrefix { get; set; }

        [Input("path")]
        public Input<string>? Path { get; set; }

        [Input("permissionsBoundary")]
        public Input<string>? PermissionsBoundary { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public RoleArgs()
        {
        }
        public static new RoleArgs Empty => new RoleArgs();
    }

    public partial class RolePolicy : global::Pulumi.CustomResource
    {
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("namePrefix")]
        public Output<string> NamePrefix { get; private set; } = null!;
        [Output("policy")]
        public Output<string> Policy { get; private set; } = null!;
        [Output("role")]
        public Output<string> Role { get; private set; } = null!;
        public RolePolicy(string name, global::Pulumi.Aws.Iam.RolePolicyArgs args, CustomResourceOptions? options = null)
            : base("aws:iam/rolePolicy:RolePolicy", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Iam.RolePolicyArgs MakeArgs(global::Pulumi.Aws.Iam.RolePolicyArgs? args)
        {
            args ??= new global::Pulumi.Aws.Iam.RolePolicyArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RolePolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("namePrefix")]
        public Input<string>? NamePrefix { get; set; }

        [Input("policy", required: true)]
        public InputUnion<string, global::Pulumi.Aws.Iam.Inputs.PolicyDocumentArgs> Policy { get; set; } = default!;

        [Input("role", required: true)]
        public Input<string> Role { get; set; } = default!;

        public RolePolicyArgs()
        {
        }
        public static new RolePolicyArgs Empty => new RolePolicyArgs();
    }

    public partial class RolePolicyAttachment : global::Pulumi.CustomResource
    {
        [Output("policyArn")]
        public Output<string> PolicyArn { get; private set; } = null!;
        [Output("role")]
        public Output<string> Role { get; private set; } = null!;
        public RolePolicyAttachment(string name, global::Pulumi.Aws.Iam.RolePolicyAttachmentArgs args, CustomResourceOptions? options = null)
            : base("aws:iam/rolePolicyAttachment:RolePolicyAttachment", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Aws.Iam.RolePolicyAttachmentArgs MakeArgs(global::Pulumi.Aws.Iam.RolePolicyAttachmentArgs? args)
        {
            args ??= new global::Pulumi.Aws.Iam.RolePolicyAttachmentArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RolePolicyAttachmentArgs : global::Pulumi.ResourceArgs
    {
        [Input("policyArn", required: true)]
        public Input<string> PolicyArn { get; set; } = default!;

        [Input("role", required: true)]
        public Input<string> Role { get; set; } = default!;

        public RolePolicyAttachmentArgs()
        {
        }
        public static new RolePolicyAttachmentArgs Empty => new RolePolicyAttachmentArgs();
    }
}
