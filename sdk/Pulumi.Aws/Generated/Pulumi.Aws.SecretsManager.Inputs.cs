// Written by sdk/Generator from the npm package @pulumi/aws: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Aws.SecretsManager.Inputs
{
    public sealed class SecretReplicaArgs : global::Pulumi.ResourceArgs
    {
        [Input("kmsKeyId")]
        public Input<string>? KmsKeyId { get; set; }

        [Input("lastAccessedDate")]
        public Input<string>? LastAccessedDate { get; set; }

        [Input("region", required: true)]
        public Input<string> Region { get; set; } = default!;

        [Input("status")]
        public Input<string>? Status { get; set; }

        [Input("statusMessage")]
        public Input<string>? StatusMessage { get; set; }

        public SecretReplicaArgs()
        {
        }
        public static new SecretReplicaArgs Empty => new SecretReplicaArgs();
    }
}
