// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Inputs
{
    public sealed class ProviderBatchingArgs : global::Pulumi.ResourceArgs
    {
        [Input("enableBatching")]
        public Input<bool>? EnableBatching { get; set; }

        [Input("sendAfter")]
        public Input<string>? SendAfter { get; set; }

        public ProviderBatchingArgs()
        {
        }
        public static new ProviderBatchingArgs Empty => new ProviderBatchingArgs();
    }

    public sealed class ProviderExternalCredentialsArgs : global::Pulumi.ResourceArgs
    {
        [Input("audience", required: true)]
        public Input<string> Audience { get; set; } = default!;

        [Input("identityToken", required: true)]
        public Input<string> IdentityToken { get; set; } = default!;

        [Input("serviceAccountEmail", required: true)]
        public Input<string> ServiceAccountEmail { get; set; } = default!;

        public ProviderExternalCredentialsArgs()
        {
        }
        public static new ProviderExternalCredentialsArgs Empty => new ProviderExternalCredentialsArgs();
    }
}
