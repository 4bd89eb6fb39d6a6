// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Authorization
{
    public static class GetClientConfig
    {
        public static Task<GetClientConfigResult> InvokeAsync(InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<GetClientConfigResult>("azure-native:authorization:getClientConfig", InvokeArgs.Empty, options);
        public static Output<GetClientConfigResult> Invoke(InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<GetClientConfigResult>("azure-native:authorization:getClientConfig", InvokeArgs.Empty, options);
        public static Output<GetClientConfigResult> Invoke(InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<GetClientConfigResult>("azure-native:authorization:getClientConfig", InvokeArgs.Empty, options);
    }

    [OutputType]
    public sealed class GetClientConfigResult
    {
        public readonly string ClientId;
        public readonly string ObjectId;
        public readonly string SubscriptionId;
        public readonly string TenantId;
        [OutputConstructor]
        private GetClientConfigResult([OutputConstructorParameter("clientId")] string @clientId, [OutputConstructorParameter("objectId")] string @objectId, [OutputConstructorParameter("subscriptionId")] string @subscriptionId, [OutputConstructorParameter("tenantId")] string @tenantId)
        {
            ClientId = @clientId;
            ObjectId = @objectId;
            SubscriptionId = @subscriptionId;
            TenantId = @tenantId;
        }
    }

    [EnumType]
    public readonly struct LockLevel : IEquatable<LockLevel>
    {
        private readonly string _value;
        private LockLevel(string value) => _value = value;
        public static LockLevel NotSpecified { get; } = new("NotSpecified");
        public static LockLevel CanNotDelete { get; } = new("CanNotDelete");
        public static LockLevel ReadOnly { get; } = new("ReadOnly");
        public static bool operator ==(LockLevel left, LockLevel right) => left.Equals(right);
        public static bool operator !=(LockLevel left, LockLevel right) => !left.Equals(right);
        public static explicit operator string(LockLevel value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is LockLevel other && Equals(other);
        public bool Equals(LockLevel other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class ManagementLockByScope : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("level")]
        public Output<string> Level { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("notes")]
        public Output<string?> Notes { get; private set; } = null!;
        [Output("owners")]
        public Output<ImmutableArray<global::Pulumi.AzureNative.Authorization.Outputs.ManagementLockOwnerResponse>> Owners { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.Authorization.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public ManagementLockByScope(string name, global::Pulumi.AzureNative.Authorization.ManagementLockByScopeArgs args, CustomResourceOptions? options = null)
            : base("azure-native:authorization:ManagementLockByScope", name, MakeArgs(args), MakeOptions(options, "")) { }
        private ManagementLockByScope(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:authorization:ManagementLockByScope", name, null, MakeOptions(options, id)) { }
        public static ManagementLockByScope Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Authorization.ManagementLockByScopeArgs MakeArgs(global::Pulumi.AzureNative.Authorization.ManagementLockByScopeArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Authorization.ManagementLockByScopeArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class ManagementLockByScopeArgs : global::Pulumi.ResourceArgs
    {
        [Input("level", required: true)]
        public InputUnion<string, global::Pulumi.AzureNative.Authorization.LockLevel> Level { get; set; } = default!;

        [Input("lockName")]
        public Input<string>? LockName { get; set; }

        [Input("notes")]
        public Input<string>? Notes { get; set; }

        [Input("owners")]
        private InputList<global::Pulumi.AzureNative.Authorization.Inputs.ManagementLockOwnerArgs>? _owners;

        public InputList<global::Pulumi.AzureNative.Authorization.Inputs.ManagementLockOwnerArgs> Owners
        {
            get => _owners ??= new InputList<global::Pulumi.AzureNative.Authorization.Inputs.ManagementLockOwnerArgs>();
            set => _owners = value;
        }

        [Input("scope", required: true)]
        public Input<string> Scope { get; set; } = default!;

        public ManagementLockByScopeArgs()
        {
        }
        public static new ManagementLockByScopeArgs Empty => new ManagementLockByScopeArgs();
    }

    [EnumType]
    public readonly struct PrincipalType : IEquatable<PrincipalType>
    {
        private readonly string _value;
        private PrincipalType(string value) => _value = value;
        public static PrincipalType User { get; } = new("User");
        public static PrincipalType Group { get; } = new("Group");
        public static PrincipalType ServicePrincipal { get; } = new("ServicePrincipal");
        public static PrincipalType ForeignGroup { get; } = new("ForeignGroup");
        public static PrincipalType Device { get; } = new("Device");
        public static PrincipalType AgentUser { get; } = new("AgentUser");
        public static PrincipalType AgentServicePrincipal { get; } = new("AgentServicePrincipal");
        public static bool operator ==(PrincipalType left, PrincipalType right) => left.Equals(right);
        public static bool operator !=(PrincipalType left, PrincipalType right) => !left.Equals(right);
        public static explicit operator string(PrincipalType value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is PrincipalType other && Equals(other);
        public bool Equals(PrincipalType other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public partial class RoleAssignment : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("condition")]
        public Output<string?> Condition { get; private set; } = null!;
        [Output("conditionVersion")]
        public Output<string?> ConditionVersion { get; private set; } = null!;
        [Output("createdBy")]
        public Output<string> CreatedBy { get; private set; } = null!;
        [Output("createdOn")]
        public Output<string> CreatedOn { get; private set; } = null!;
        [Output("delegatedManagedIdentityResourceId")]
        public Output<string?> DelegatedManagedIdentityResourceId { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("principalId")]
        public Output<string> PrincipalId { get; private set; } = null!;
        [Output("principalType")]
        public Output<string?> PrincipalType { get; private set; } = null!;
        [Output("roleDefinitionId")]
        public Output<string> RoleDefinitionId { get; private set; } = null!;
        [Output("scope")]
        public Output<string> Scope { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.Authorization.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        [Output("updatedBy")]
        public Output<string> UpdatedBy { get; private set; } = null!;
        [Output("updatedOn")]
        public Output<string> UpdatedOn { get; private set; } = null!;
        public RoleAssignment(string name, global::Pulumi.AzureNative.Authorization.RoleAssignmentArgs args, CustomResourceOptions? options = null)
            : base("azure-native:authorization:RoleAssignment", name, MakeArgs(args), MakeOptions(options, "")) { }
        private RoleAssignment(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:authorization:RoleAssignment", name, null, MakeOptions(options, id)) { }
        public static RoleAssignment Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.Authorization.RoleAssignmentArgs MakeArgs(global::Pulumi.AzureNative.Authorization.RoleAssignmentArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.Authorization.RoleAssignmentArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class RoleAssignmentArgs : global::Pulumi.ResourceArgs
    {
        [Input("condition")]
        public Input<string>? Condition { get; set; }

        [Input("conditionVersion")]
        public Input<string>? ConditionVersion { get; set; }

        [Input("delegatedManagedIdentityResourceId")]
        public Input<string>? DelegatedManagedIdentityResourceId { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("principalId", required: true)]
        public Input<string> PrincipalId { get; set; } = default!;

        [Input("principalType")]
        public InputUnion<string, global::Pulumi.AzureNative.Authorization.PrincipalType>? PrincipalType { get; set; }

        [Input("roleAssignmentName")]
        public Input<string>? RoleAssignmentName { get; set; }

        [Input("roleDefinitionId", required: true)]
        public Input<string> RoleDefinitionId { get; set; } = default!;

        [Input("scope", required: true)]
        public Input<string> Scope { get; set; } = default!;

        public RoleAssignmentArgs()
        {
            PrincipalType = "User";
        }
        public static new RoleAssignmentArgs Empty => new RoleAssignmentArgs();
    }
}
