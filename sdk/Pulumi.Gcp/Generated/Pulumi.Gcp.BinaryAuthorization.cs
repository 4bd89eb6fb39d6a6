// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.BinaryAuthorization
{
    public partial class Attestor : global::Pulumi.CustomResource
    {
        [Output("attestationAuthorityNote")]
        public Output<global::Pulumi.Gcp.BinaryAuthorization.Outputs.AttestorAttestationAuthorityNote> AttestationAuthorityNote { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        public Attestor(string name, global::Pulumi.Gcp.BinaryAuthorization.AttestorArgs args, CustomResourceOptions? options = null)
            : base("gcp:binaryauthorization/attestor:Attestor", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.BinaryAuthorization.AttestorArgs MakeArgs(global::Pulumi.Gcp.BinaryAuthorization.AttestorArgs? args)
        {
            args ??= new global::Pulumi.Gcp.BinaryAuthorization.AttestorArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class AttestorArgs : global::Pulumi.ResourceArgs
    {
        [Input("attestationAuthorityNote", required: true)]
        public Input<global::Pulumi.Gcp.BinaryAuthorization.Inputs.AttestorAttestationAuthorityNoteArgs> AttestationAuthorityNote { get; set; } = default!;

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        public AttestorArgs()
        {
        }
        public static new AttestorArgs Empty => new AttestorArgs();
    }

    public partial class Policy : global::Pulumi.CustomResource
    {
        [Output("admissionWhitelistPatterns")]
        public Output<ImmutableArray<global::Pulumi.Gcp.BinaryAuthorization.Outputs.PolicyAdmissionWhitelistPattern>> AdmissionWhitelistPatterns { get; private set; } = null!;
        [Output("clusterAdmissionRules")]
        public Output<ImmutableArray<global::Pulumi.Gcp.BinaryAuthorization.Outputs.PolicyClusterAdmissionRule>> ClusterAdmissionRules { get; private set; } = null!;
        [Output("defaultAdmissionRule")]
        public Output<global::Pulumi.Gcp.BinaryAuthorization.Outputs.PolicyDefaultAdmissionRule> DefaultAdmissionRule { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("description")]
        public Output<string?> Description { get; private set; } = null!;
        [Output("globalPolicyEvaluationMode")]
        public Output<string> GlobalPolicyEvaluationMode { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        public Policy(string name, global::Pulumi.Gcp.BinaryAuthorization.PolicyArgs args, CustomResourceOptions? options = null)
            : base("gcp:binaryauthorization/policy:Policy", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.BinaryAuthorization.PolicyArgs MakeArgs(global::Pulumi.Gcp.BinaryAuthorization.PolicyArgs? args)
        {
            args ??= new global::Pulumi.Gcp.BinaryAuthorization.PolicyArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class PolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("admissionWhitelistPatterns")]
        private InputList<global::Pulumi.Gcp.BinaryAuthorization.Inputs.PolicyAdmissionWhitelistPatternArgs>? _admissionWhitelistPatterns;

        public InputList<global::Pulumi.Gcp.BinaryAuthorization.Inputs.PolicyAdmissionWhitelistPatternArgs> AdmissionWhitelistPatterns
        {
            get => _admissionWhitelistPatterns ??= new InputList<global::Pulumi.Gcp.BinaryAuthorization.Inputs.PolicyAdmissionWhitelistPatternArgs>();
            set => _admissionWhitelistPatterns = value;
        }

        [Input("clusterAdmissionRules")]
        private InputList<global::Pulumi.Gcp.BinaryAuthorization.Inputs.PolicyClusterAdmissionRuleArgs>? _clusterAdmissionRules;

        public InputList<global::Pulumi.Gcp.BinaryAuthorization.Inputs.PolicyClusterAdmissionRuleArgs> ClusterAdmissionRules
        {
            get => _clusterAdmissionRules ??= new InputList<global::Pulumi.Gcp.BinaryAuthorization.Inputs.PolicyClusterAdmissionRuleArgs>();
            set => _clusterAdmissionRules = value;
        }

        [Input("defaultAdmissionRule", required: true)]
        public Input<global::Pulumi.Gcp.BinaryAuthorization.Inputs.PolicyDefaultAdmissionRuleArgs> DefaultAdmissionRule { get; set; } = default!;

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("globalPolicyEvaluationMode")]
        public Input<string>? GlobalPolicyEvaluationMode { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        public PolicyArgs()
        {
        }
        public static new PolicyArgs Empty => new PolicyArgs();
    }
}
