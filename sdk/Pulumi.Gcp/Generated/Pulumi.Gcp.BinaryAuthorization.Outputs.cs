// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.BinaryAuthorization.Outputs
{
    [OutputType]
    public sealed class AttestorAttestationAuthorityNote
    {
        public readonly string? DelegationServiceAccountEmail;
        public readonly string NoteReference;
        public readonly ImmutableArray<global::Pulumi.Gcp.BinaryAuthorization.Outputs.AttestorAttestationAuthorityNotePublicKey> PublicKeys;
        [OutputConstructor]
        private AttestorAttestationAuthorityNote([OutputConstructorParameter("delegationServiceAccountEmail")] string? @delegationServiceAccountEmail, [OutputConstructorParameter("noteReference")] string @noteReference, [OutputConstructorParameter("publicKeys")] ImmutableArray<global::Pulumi.Gcp.BinaryAuthorization.Outputs.AttestorAttestationAuthorityNotePublicKey> @publicKeys)
        {
            DelegationServiceAccountEmail = @delegationServiceAccountEmail;
            NoteReference = @noteReference;
            PublicKeys = @publicKeys;
        }
    }

    [OutputType]
    public sealed class AttestorAttestationAuthorityNotePublicKey
    {
        public readonly string? AsciiArmoredPgpPublicKey;
        public readonly string? Comment;
        public readonly string? Id;
        public readonly global::Pulumi.Gcp.BinaryAuthorization.Outputs.AttestorAttestationAuthorityNotePublicKeyPkixPublicKey? PkixPublicKey;
        [OutputConstructor]
        private AttestorAttestationAuthorityNotePublicKey([OutputConstructorParameter("asciiArmoredPgpPublicKey")] string? @asciiArmoredPgpPublicKey, [OutputConstructorParameter("comment")] string? @comment, [OutputConstructorParameter("id")] string? @id, [OutputConstructorParameter("pkixPublicKey")] global::Pulumi.Gcp.BinaryAuthorization.Outputs.AttestorAttestationAuthorityNotePublicKeyPkixPublicKey? @pkixPublicKey)
        {
            AsciiArmoredPgpPublicKey = @asciiArmoredPgpPublicKey;
            Comment = @comment;
            Id = @id;
            PkixPublicKey = @pkixPublicKey;
        }
    }

    [OutputType]
    public sealed class AttestorAttestationAuthorityNotePublicKeyPkixPublicKey
    {
        public readonly string? PublicKeyPem;
        public readonly string? SignatureAlgorithm;
        [OutputConstructor]
        private AttestorAttestationAuthorityNotePublicKeyPkixPublicKey([OutputConstructorParameter("publicKeyPem")] string? @publicKeyPem, [OutputConstructorParameter("signatureAlgorithm")] string? @signatureAlgorithm)
        {
            PublicKeyPem = @publicKeyPem;
            SignatureAlgorithm = @signatureAlgorithm;
        }
    }

    [OutputType]
    public sealed class PolicyAdmissionWhitelistPattern
    {
        public readonly string NamePattern;
        [OutputConstructor]
        private PolicyAdmissionWhitelistPattern([OutputConstructorParameter("namePattern")] string @namePattern)
        {
            NamePattern = @namePattern;
        }
    }

    [OutputType]
    public sealed class PolicyClusterAdmissionRule
    {
        public readonly string Cluster;
        public readonly string EnforcementMode;
        public readonly string EvaluationMode;
        public readonly ImmutableArray<string> RequireAttestationsBies;
        [OutputConstructor]
        private PolicyClusterAdmissionRule([OutputConstructorParameter("cluster")] string @cluster, [OutputConstructorParameter("enforcementMode")] string @enforcementMode, [OutputConstructorParameter("evaluationMode")] string @evaluationMode, [OutputConstructorParameter("requireAttestationsBies")] ImmutableArray<string> @requireAttestationsBies)
        {
            Cluster = @cluster;
            EnforcementMode = @enforcementMode;
            EvaluationMode = @evaluationMode;
            RequireAttestationsBies = @requireAttestationsBies;
        }
    }

    [OutputType]
    public sealed class PolicyDefaultAdmissionRule
    {
        public readonly string EnforcementMode;
        public readonly string EvaluationMode;
        public readonly ImmutableArray<string> RequireAttestationsBies;
        [OutputConstructor]
        private PolicyDefaultAdmissionRule([OutputConstructorParameter("enforcementMode")] string @enforcementMode, [OutputConstructorParameter("evaluationMode")] string @evaluationMode, [OutputConstructorParameter("requireAttestationsBies")] ImmutableArray<string> @requireAttestationsBies)
        {
            EnforcementMode = @enforcementMode;
            EvaluationMode = @evaluationMode;
            RequireAttestationsBies = @requireAttestationsBies;
        }
    }
}
