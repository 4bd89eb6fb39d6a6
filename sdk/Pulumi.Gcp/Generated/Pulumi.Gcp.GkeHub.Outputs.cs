// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.GkeHub.Outputs
{
    [OutputType]
    public sealed class MembershipAuthority
    {
        public readonly string Issuer;
        [OutputConstructor]
        private MembershipAuthority([OutputConstructorParameter("issuer")] string @issuer)
        {
            Issuer = @issuer;
        }
    }

    [OutputType]
    public sealed class MembershipEndpoint
    {
        public readonly global::Pulumi.Gcp.GkeHub.Outputs.MembershipEndpointGkeCluster? GkeCluster;
        [OutputConstructor]
        private MembershipEndpoint([OutputConstructorParameter("gkeCluster")] global::Pulumi.Gcp.GkeHub.Outputs.MembershipEndpointGkeCluster? @gkeCluster)
        {
            GkeCluster = @gkeCluster;
        }
    }

    [OutputType]
    public sealed class MembershipEndpointGkeCluster
    {
        public readonly string ResourceLink;
        [OutputConstructor]
        private MembershipEndpointGkeCluster([OutputConstructorParameter("resourceLink")] string @resourceLink)
        {
            ResourceLink = @resourceLink;
        }
    }
}
