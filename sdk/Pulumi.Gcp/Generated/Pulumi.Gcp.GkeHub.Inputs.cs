// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.GkeHub.Inputs
{
    public sealed class MembershipAuthorityArgs : global::Pulumi.ResourceArgs
    {
        [Input("issuer", required: true)]
        public Input<string> Issuer { get; set; } = default!;

        public MembershipAuthorityArgs()
        {
        }
        public static new MembershipAuthorityArgs Empty => new MembershipAuthorityArgs();
    }

    public sealed class MembershipEndpointArgs : global::Pulumi.ResourceArgs
    {
        [Input("gkeCluster")]
        public Input<global::Pulumi.Gcp.GkeHub.Inputs.MembershipEndpointGkeClusterArgs>? GkeCluster { get; set; }

        public MembershipEndpointArgs()
        {
        }
        public static new MembershipEndpointArgs Empty => new MembershipEndpointArgs();
    }

    public sealed class MembershipEndpointGkeClusterArgs : global::Pulumi.ResourceArgs
    {
        [Input("resourceLink", required: true)]
        public Input<string> ResourceLink { get; set; } = default!;

        public MembershipEndpointGkeClusterArgs()
        {
        }
        public static new MembershipEndpointGkeClusterArgs Empty => new MembershipEndpointGkeClusterArgs();
    }
}
