// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.SecretManager.Inputs
{
    public sealed class SecretIamMemberConditionArgs : global::Pulumi.ResourceArgs
    {
        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("expression", required: true)]
        public Input<string> Expression { get; set; } = default!;

        [Input("title", required: true)]
        public Input<string> Title { get; set; } = default!;

        public SecretIamMemberConditionArgs()
        {
        }
        public static new SecretIamMemberConditionArgs Empty => new SecretIamMemberConditionArgs();
    }
}
