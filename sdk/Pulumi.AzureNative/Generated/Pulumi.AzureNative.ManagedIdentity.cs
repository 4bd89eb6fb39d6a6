// Written by sdk/Generator from the npm package @pulumi/azure-native: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ManagedIdentity
{
    public partial class FederatedIdentityCredential : global::Pulumi.CustomResource
    {
        [Output("audiences")]
        public Output<ImmutableArray<string>> Audiences { get; private set; } = null!;
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("issuer")]
        public Output<string> Issuer { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("subject")]
        public Output<string> Subject { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.ManagedIdentity.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public FederatedIdentityCredential(string name, global::Pulumi.AzureNative.ManagedIdentity.FederatedIdentityCredentialArgs args, CustomResourceOptions? options = null)
            : base("azure-native:managedidentity:FederatedIdentityCredential", name, MakeArgs(args), MakeOptions(options, "")) { }
        private FederatedIdentityCredential(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:managedidentity:FederatedIdentityCredential", name, null, MakeOptions(options, id)) { }
        public static FederatedIdentityCredential Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.ManagedIdentity.FederatedIdentityCredentialArgs MakeArgs(global::Pulumi.AzureNative.ManagedIdentity.FederatedIdentityCredentialArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ManagedIdentity.FederatedIdentityCredentialArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class FederatedIdentityCredentialArgs : global::Pulumi.ResourceArgs
    {
        [Input("audiences", required: true)]
        private InputList<string>? _audiences;

        public InputList<string> Audiences
        {
            get => _audiences ??= new InputList<string>();
            set => _audiences = value;
        }

        [Input("federatedIdentityCredentialResourceName")]
        public Input<string>? FederatedIdentityCredentialResourceName { get; set; }

        [Input("issuer", required: true)]
        public Input<string> Issuer { get; set; } = default!;

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("resourceName", required: true)]
        public Input<string> ResourceName { get; set; } = default!;

        [Input("subject", required: true)]
        public Input<string> Subject { get; set; } = default!;

        public FederatedIdentityCredentialArgs()
        {
        }
        public static new FederatedIdentityCredentialArgs Empty => new FederatedIdentityCredentialArgs();
    }

    public partial class UserAssignedIdentity : global::Pulumi.CustomResource
    {
        [Output("azureApiVersion")]
        public Output<string> AzureApiVersion { get; private set; } = null!;
        [Output("clientId")]
        public Output<string> ClientId { get; private set; } = null!;
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("principalId")]
        public Output<string> PrincipalId { get; private set; } = null!;
        [Output("systemData")]
        public Output<global::Pulumi.AzureNative.ManagedIdentity.Outputs.SystemDataResponse> SystemData { get; private set; } = null!;
        [Output("tags")]
        public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
        [Output("tenantId")]
        public Output<string> TenantId { get; private set; } = null!;
        [Output("type")]
        public Output<string> Type { get; private set; } = null!;
        public UserAssignedIdentity(string name, global::Pulumi.AzureNative.ManagedIdentity.UserAssignedIdentityArgs args, CustomResourceOptions? options = null)
            : base("azure-native:managedidentity:UserAssignedIdentity", name, MakeArgs(args), MakeOptions(options, "")) { }
        private UserAssignedIdentity(string name, Input<string> id, CustomResourceOptions? options)
            : base("azure-native:managedidentity:UserAssignedIdentity", name, null, MakeOptions(options, id)) { }
        public static UserAssignedIdentity Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.AzureNative.ManagedIdentity.UserAssignedIdentityArgs MakeArgs(global::Pulumi.AzureNative.ManagedIdentity.UserAssignedIdentityArgs? args)
        {
            args ??= new global::Pulumi.AzureNative.ManagedIdentity.UserAssignedIdentityArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class UserAssignedIdentityArgs : global::Pulumi.ResourceArgs
    {
        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("resourceGroupName", required: true)]
        public Input<string> ResourceGroupName { get; set; } = default!;

        [Input("resourceName")]
        public Input<string>? ResourceName { get; set; }

        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags
        {
            get => _tags ??= new InputMap<string>();
            set => _tags = value;
        }

        public UserAssignedIdentityArgs()
        {
        }
        public static new UserAssignedIdentityArgs Empty => new UserAssignedIdentityArgs();
    }
}
