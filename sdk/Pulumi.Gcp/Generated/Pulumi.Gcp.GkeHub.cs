// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.GkeHub
{
    public partial class Membership : global::Pulumi.CustomResource
    {
        [Output("authority")]
        public Output<global::Pulumi.Gcp.GkeHub.Outputs.MembershipAuthority?> Authority { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("effectiveLabels")]
        public Output<ImmutableDictionary<string, string>> EffectiveLabels { get; private set; } = null!;
        [Output("endpoint")]
        public Output<global::Pulumi.Gcp.GkeHub.Outputs.MembershipEndpoint?> Endpoint { get; private set; } = null!;
        [Output("labels")]
        public Output<ImmutableDictionary<string, string>?> Labels { get; private set; } = null!;
        [Output("location")]
        public Output<string?> Location { get; private set; } = null!;
        [Output("membershipId")]
        public Output<string> MembershipId { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("pulumiLabels")]
        public Output<ImmutableDictionary<string, string>> PulumiLabels { get; private set; } = null!;
        public Membership(string name, global::Pulumi.Gcp.GkeHub.MembershipArgs args, CustomResourceOptions? options = null)
            : base("gcp:gkehub/membership:Membership", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.GkeHub.MembershipArgs MakeArgs(global::Pulumi.Gcp.GkeHub.MembershipArgs? args)
        {
            args ??= new global::Pulumi.Gcp.GkeHub.MembershipArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions { AdditionalSecretOutputs = { "effectiveLabels", "pulumiLabels" } }, options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class MembershipArgs : global::Pulumi.ResourceArgs
    {
        [Input("authority")]
        public Input<global::Pulumi.Gcp.GkeHub.Inputs.MembershipAuthorityArgs>? Authority { get; set; }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("endpoint")]
        public Input<global::Pulumi.Gcp.GkeHub.Inputs.MembershipEndpointArgs>? Endpoint { get; set; }

        [Input("labels")]
        private InputMap<string>? _labels;

        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        [Input("location")]
        public Input<string>? Location { get; set; }

        [Input("membershipId", required: true)]
        public Input<string> MembershipId { get; set; } = default!;

        [Input("project")]
        public Input<string>? Project { get; set; }

        public MembershipArgs()
        {
        }
        public static new MembershipArgs Empty => new MembershipArgs();
    }
}
