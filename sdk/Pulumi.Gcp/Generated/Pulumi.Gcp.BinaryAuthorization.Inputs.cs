// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.BinaryAuthorization.Inputs
{
    public sealed class AttestorAttestationAuthorityNoteArgs : global::Pulumi.ResourceArgs
    {
        [Input("delegationServiceAccountEmail")]
        public Input<string>? DelegationServiceAccountEmail { get; set; }

        [Input("noteReference", required: true)]
        public Input<string> NoteReference { get; set; } = default!;

        [Input("publicKeys")]
        private InputList<global::Pulumi.Gcp.BinaryAuthorization.Inputs.AttestorAttestationAuthorityNotePublicKeyArgs>? _publicKeys;

        public InputList<global::Pulumi.Gcp.BinaryAuthorization.Inputs.AttestorAttestationAuthorityNotePublicKeyArgs> PublicKeys
        {
            get => _publicKeys ??= new InputList<global::Pulumi.Gcp.BinaryAuthorization.Inputs.AttestorAttestationAuthorityNotePublicKeyArgs>();
            set => _publicKeys = value;
        }

        public AttestorAttestationAuthorityNoteArgs()
        {
        }
        public static new AttestorAttestationAuthorityNoteArgs Empty => new AttestorAttestationAuthorityNoteArgs();
    }

    public sealed class AttestorAttestationAuthorityNotePublicKeyArgs : global::Pulumi.ResourceArgs
    {
        [Input("asciiArmoredPgpPublicKey")]
        public Input<string>? AsciiArmoredPgpPublicKey { get; set; }

        [Input("comment")]
        public Input<string>? Comment { get; set; }

        [Input("id")]
        public Input<string>? Id { get; set; }

        [Input("pkixPublicKey")]
        public Input<global::Pulumi.Gcp.BinaryAuthorization.Inputs.AttestorAttestationAuthorityNotePublicKeyPkixPublicKeyArgs>? PkixPublicKey { get; set; }

        public AttestorAttestationAuthorityNotePublicKeyArgs()
        {
        }
        public static new AttestorAttestationAuthorityNotePublicKeyArgs Empty => new AttestorAttestationAuthorityNotePublicKeyArgs();
    }

    public sealed class AttestorAttestationAuthorityNotePublicKeyPkixPublicKeyArgs : global::Pulumi.ResourceArgs
    {
        [Input("publicKeyPem")]
        public Input<string>? PublicKeyPem { get; set; }

        [Input("signatureAlgorithm")]
        public Input<string>? SignatureAlgorithm { get; set; }

        public AttestorAttestationAuthorityNotePublicKeyPkixPublicKeyArgs()
        {
        }
        public static new AttestorAttestationAuthorityNotePublicKeyPkixPublicKeyArgs Empty => new AttestorAttestationAuthorityNotePublicKeyPkixPublicKeyArgs();
    }

    public sealed class PolicyAdmissionWhitelistPatternArgs : global::Pulumi.ResourceArgs
    {
        [Input("namePattern", required: true)]
        public Input<string> NamePattern { get; set; } = default!;

        public PolicyAdmissionWhitelistPatternArgs()
        {
        }
        public static new PolicyAdmissionWhitelistPatternArgs Empty => new PolicyAdmissionWhitelistPatternArgs();
    }

    public sealed class PolicyClusterAdmissionRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("cluster", required: true)]
        public Input<string> Cluster { get; set; } = default!;

        [Input("enforcementMode", required: true)]
        public Input<string> EnforcementMode { get; set; } = default!;

        [Input("evaluationMode", required: true)]
        public Input<string> EvaluationMode { get; set; } = default!;

        [Input("requireAttestationsBies")]
        private InputList<string>? _requireAttestationsBies;

        public InputList<string> RequireAttestationsBies
        {
            get => _requireAttestationsBies ??= new InputList<string>();
            set => _requireAttestationsBies = value;
        }

        public PolicyClusterAdmissionRuleArgs()
        {
        }
        public static new PolicyClusterAdmissionRuleArgs Empty => new PolicyClusterAdmissionRuleArgs();
    }

    public sealed class PolicyDefaultAdmissionRuleArgs : global::Pulumi.ResourceArgs
    {
        [Input("enforcementMode", required: true)]
        public Input<string> EnforcementMode { get; set; } = default!;

        [Input("evaluationMode", required: true)]
        public Input<string> EvaluationMode { get; set; } = default!;

        [Input("requireAttestationsBies")]
        private InputList<string>? _requireAttestationsBies;

        public InputList<string> RequireAttestationsBies
        {
            get => _requireAttestationsBies ??= new InputList<string>();
            set => _requireAttestationsBies = value;
        }

        public PolicyDefaultAdmissionRuleArgs()
        {
        }
        public static new PolicyDefaultAdmissionRuleArgs Empty => new PolicyDefaultAdmissionRuleArgs();
    }
}
