// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.SecretManager
{
    public partial class SecretIamMember : global::Pulumi.CustomResource
    {
        [Output("condition")]
        public Output<global::Pulumi.Gcp.SecretManager.Outputs.SecretIamMemberCondition?> Condition { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("member")]
        public Output<string> Member { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("role")]
        public Output<string> Role { get; private set; } = null!;
        [Output("secretId")]
        public Output<string> SecretId { get; private set; } = null!;
        public SecretIamMember(string name, global::Pulumi.Gcp.SecretManager.SecretIamMemberArgs args, CustomResourceOptions? options = null)
            : base("gcp:secretmanager/secretIamMember:SecretIamMember", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.SecretManager.SecretIamMemberArgs MakeArgs(global::Pulumi.Gcp.SecretManager.SecretIamMemberArgs? args)
        {
            args ??= new global::Pulumi.Gcp.SecretManager.SecretIamMemberArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class SecretIamMemberArgs : global::Pulumi.ResourceArgs
    {
        [Input("condition")]
        public Input<global::Pulumi.Gcp.SecretManager.Inputs.SecretIamMemberConditionArgs>? Condition { get; set; }

        [Input("member", required: true)]
        public Input<string> Member { get; set; } = default!;

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("role", required: true)]
        public Input<string> Role { get; set; } = default!;

        [Input("secretId", required: true)]
        public Input<string> SecretId { get; set; } = default!;

        public SecretIamMemberArgs()
        {
        }
        public static new SecretIamMemberArgs Empty => new SecretIamMemberArgs();
    }
}
