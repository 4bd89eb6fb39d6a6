// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.ContainerAnalysis.Outputs
{
    [OutputType]
    public sealed class NoteAttestationAuthority
    {
        public readonly global::Pulumi.Gcp.ContainerAnalysis.Outputs.NoteAttestationAuthorityHint Hint;
        [OutputConstructor]
        private NoteAttestationAuthority([OutputConstructorParameter("hint")] global::Pulumi.Gcp.ContainerAnalysis.Outputs.NoteAttestationAuthorityHint @hint)
        {
            Hint = @hint;
        }
    }

    [OutputType]
    public sealed class NoteAttestationAuthorityHint
    {
        public readonly string HumanReadableName;
        [OutputConstructor]
        private NoteAttestationAuthorityHint([OutputConstructorParameter("humanReadableName")] string @humanReadableName)
        {
            HumanReadableName = @humanReadableName;
        }
    }

    [OutputType]
    public sealed class NoteRelatedUrl
    {
        public readonly string? Label;
        public readonly string Url;
        [OutputConstructor]
        private NoteRelatedUrl([OutputConstructorParameter("label")] string? @label, [OutputConstructorParameter("url")] string @url)
        {
            Label = @label;
            Url = @url;
        }
    }
}
