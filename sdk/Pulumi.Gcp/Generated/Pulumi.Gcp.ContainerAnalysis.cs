// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.ContainerAnalysis
{
    public partial class Note : global::Pulumi.CustomResource
    {
        [Output("attestationAuthority")]
        public Output<global::Pulumi.Gcp.ContainerAnalysis.Outputs.NoteAttestationAuthority> AttestationAuthority { get; private set; } = null!;
        [Output("createTime")]
        public Output<string> CreateTime { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("expirationTime")]
        public Output<string?> ExpirationTime { get; private set; } = null!;
        [Output("kind")]
        public Output<string> Kind { get; private set; } = null!;
        [Output("longDescription")]
        public Output<string?> LongDescription { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        [Output("relatedNoteNames")]
        public Output<ImmutableArray<string>> RelatedNoteNames { get; private set; } = null!;
        [Output("relatedUrls")]
        public Output<ImmutableArray<global::Pulumi.Gcp.ContainerAnalysis.Outputs.NoteRelatedUrl>> RelatedUrls { get; private set; } = null!;
        [Output("shortDescription")]
        public Output<string?> ShortDescription { get; private set; } = null!;
        [Output("updateTime")]
        public Output<string> UpdateTime { get; private set; } = null!;
        public Note(string name, global::Pulumi.Gcp.ContainerAnalysis.NoteArgs args, CustomResourceOptions? options = null)
            : base("gcp:containeranalysis/note:Note", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.ContainerAnalysis.NoteArgs MakeArgs(global::Pulumi.Gcp.ContainerAnalysis.NoteArgs? args)
        {
            args ??= new global::Pulumi.Gcp.ContainerAnalysis.NoteArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class NoteArgs : global::Pulumi.ResourceArgs
    {
        [Input("attestationAuthority", required: true)]
        public Input<global::Pulumi.Gcp.ContainerAnalysis.Inputs.NoteAttestationAuthorityArgs> AttestationAuthority { get; set; } = default!;

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("expirationTime")]
        public Input<string>? ExpirationTime { get; set; }

        [Input("longDescription")]
        public Input<string>? LongDescription { get; set; }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        [Input("relatedNoteNames")]
        private InputList<string>? _relatedNoteNames;

        public InputList<string> RelatedNoteNames
        {
            get => _relatedNoteNames ??= new InputList<string>();
            set => _relatedNoteNames = value;
        }

        [Input("relatedUrls")]
        private InputList<global::Pulumi.Gcp.ContainerAnalysis.Inputs.NoteRelatedUrlArgs>? _relatedUrls;

        public InputList<global::Pulumi.Gcp.ContainerAnalysis.Inputs.NoteRelatedUrlArgs> RelatedUrls
        {
            get => _relatedUrls ??= new InputList<global::Pulumi.Gcp.ContainerAnalysis.Inputs.NoteRelatedUrlArgs>();
            set => _relatedUrls = value;
        }

        [Input("shortDescription")]
        public Input<string>? ShortDescription { get; set; }

        public NoteArgs()
        {
        }
        public static new NoteArgs Empty => new NoteArgs();
    }
}
