// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.ContainerAnalysis.Inputs
{
    public sealed class NoteAttestationAuthorityArgs : global::Pulumi.ResourceArgs
    {
        [Input("hint", required: true)]
        public Input<global::Pulumi.Gcp.ContainerAnalysis.Inputs.NoteAttestationAuthorityHintArgs> Hint { get; set; } = default!;

        public NoteAttestationAuthorityArgs()
        {
        }
        public static new NoteAttestationAuthorityArgs Empty => new NoteAttestationAuthorityArgs();
    }

    public sealed class NoteAttestationAuthorityHintArgs : global::Pulumi.ResourceArgs
    {
        [Input("humanReadableName", required: true)]
        public Input<string> HumanReadableName { get; set; } = default!;

        public NoteAttestationAuthorityHintArgs()
        {
        }
        public static new NoteAttestationAuthorityHintArgs Empty => new NoteAttestationAuthorityHintArgs();
    }

    public sealed class NoteRelatedUrlArgs : global::Pulumi.ResourceArgs
    {
        [Input("label")]
        public Input<string>? Label { get; set; }

        [Input("url", required: true)]
        public Input<string> Url { get; set; } = default!;

        public NoteRelatedUrlArgs()
        {
        }
        public static new NoteRelatedUrlArgs Empty => new NoteRelatedUrlArgs();
    }
}
