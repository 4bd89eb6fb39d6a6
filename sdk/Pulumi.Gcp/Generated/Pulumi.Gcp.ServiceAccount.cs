// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.ServiceAccount
{
    public partial class Account : global::Pulumi.CustomResource
    {
        [Output("accountId")]
        public Output<string> AccountId { get; private set; } = null!;
        [Output("createIgnoreAlreadyExists")]
        public Output<bool?> CreateIgnoreAlreadyExists { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("disabled")]
        public Output<bool?> Disabled { get; private set; } = null!;
        [Output("displayName")]
        public Output<string?> DisplayName { get; private set; } = null!;
        [Output("email")]
        public Output<string> Email { get; private set; } = null!;
        [Output("member")]
        public Output<string> Member { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("uniqueId")]
        public Output<string> UniqueId { get; private set; } = null!;
        public Account(string name, global::Pulumi.Gcp.ServiceAccount.AccountArgs? args = null, CustomResourceOptions? options = null)
            : base("gcp:serviceaccount/account:Account", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.ServiceAccount.AccountArgs MakeArgs(global::Pulumi.Gcp.ServiceAccount.AccountArgs? args)
        {
            args ??= new global::Pulumi.Gcp.ServiceAccount.AccountArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class AccountArgs : global::Pulumi.ResourceArgs
    {
        [Input("accountId")]
        public Input<string>? AccountId { get; set; }

        [Input("createIgnoreAlreadyExists")]
        public Input<bool>? CreateIgnoreAlreadyExists { get; set; }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("disabled")]
        public Input<bool>? Disabled { get; set; }

        [Input("displayName")]
        public Input<string>? DisplayName { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        public AccountArgs()
        {
        }
        public static new AccountArgs Empty => new AccountArgs();
    }

    public partial class IAMMember : global::Pulumi.CustomResource
    {
        [Output("condition")]
        public Output<global::Pulumi.Gcp.ServiceAccount.Outputs.IAMMemberCondition?> Condition { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("member")]
        public Output<string> Member { get; private set; } = null!;
        [Output("role")]
        public Output<string> Role { get; private set; } = null!;
        [Output("serviceAccountId")]
        public Output<string> ServiceAccountId { get; private set; } = null!;
        public IAMMember(string name, global::Pulumi.Gcp.ServiceAccount.IAMMemberArgs args, CustomResourceOptions? options = null)
            : base("gcp:serviceaccount/iAMMember:IAMMember", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.ServiceAccount.IAMMemberArgs MakeArgs(global::Pulumi.Gcp.ServiceAccount.IAMMemberArgs? args)
        {
            args ??= new global::Pulumi.Gcp.ServiceAccount.IAMMemberArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class IAMMemberArgs : global::Pulumi.ResourceArgs
    {
        [Input("condition")]
        public Input<global::Pulumi.Gcp.ServiceAccount.Inputs.IAMMemberConditionArgs>? Condition { get; set; }

        [Input("member", required: true)]
        public Input<string> Member { get; set; } = default!;

        [Input("role", required: true)]
        public Input<string> Role { get; set; } = default!;

        [Input("serviceAccountId", required: true)]
        public Input<string> ServiceAccountId { get; set; } = default!;

        public IAMMemberArgs()
        {
        }
        public static new IAMMemberArgs Empty => new IAMMemberArgs();
    }
}
