// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Kms
{
    public partial class CryptoKey : global::Pulumi.CustomResource
    {
        [Output("cryptoKeyBackend")]
        public Output<string> CryptoKeyBackend { get; private set; } = null!;
        [Output("deletionPolicy")]
        public Output<string> DeletionPolicy { get; private set; } = null!;
        [Output("destroyScheduledDuration")]
        public Output<string> DestroyScheduledDuration { get; private set; } = null!;
        [Output("effectiveLabels")]
        public Output<ImmutableDictionary<string, string>> EffectiveLabels { get; private set; } = null!;
        [Output("importOnly")]
        public Output<bool> ImportOnly { get; private set; } = null!;
        [Output("keyAccessJustificationsPolicy")]
        public Output<global::Pulumi.Gcp.Kms.Outputs.CryptoKeyKeyAccessJustificationsPolicy> KeyAccessJustificationsPolicy { get; private set; } = null!;
        [Output("keyRing")]
        public Output<string> KeyRing { get; private set; } = null!;
        [Output("labels")]
        public Output<ImmutableDictionary<string, string>?> Labels { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("primaries")]
        public Output<ImmutableArray<global::Pulumi.Gcp.Kms.Outputs.CryptoKeyPrimary>> Primaries { get; private set; } = null!;
        [Output("pulumiLabels")]
        public Output<ImmutableDictionary<string, string>> PulumiLabels { get; private set; } = null!;
        [Output("purpose")]
        public Output<string?> Purpose { get; private set; } = null!;
        [Output("rotationPeriod")]
        public Output<string?> RotationPeriod { get; private set; } = null!;
        [Output("skipInitialVersionCreation")]
        public Output<bool?> SkipInitialVersionCreation { get; private set; } = null!;
        [Output("versionTemplate")]
        public Output<global::Pulumi.Gcp.Kms.Outputs.CryptoKeyVersionTemplate> VersionTemplate { get; private set; } = null!;
        public CryptoKey(string name, global::Pulumi.Gcp.Kms.CryptoKeyArgs args, CustomResourceOptions? options = null)
            : base("gcp:kms/cryptoKey:CryptoKey", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Kms.CryptoKeyArgs MakeArgs(global::Pulumi.Gcp.Kms.CryptoKeyArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Kms.CryptoKeyArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions { AdditionalSecretOutputs = { "effectiveLabels", "pulumiLabels" } }, options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class CryptoKeyArgs : global::Pulumi.ResourceArgs
    {
        [Input("cryptoKeyBackend")]
        public Input<string>? CryptoKeyBackend { get; set; }

        [Input("deletionPolicy")]
        public Input<string>? DeletionPolicy { get; set; }

        [Input("destroyScheduledDuration")]
        public Input<string>? DestroyScheduledDuration { get; set; }

        [Input("importOnly")]
        public Input<bool>? ImportOnly { get; set; }

        [Input("keyAccessJustificationsPolicy")]
        public Input<global::Pulumi.Gcp.Kms.Inputs.CryptoKeyKeyAccessJustificationsPolicyArgs>? KeyAccessJustificationsPolicy { get; set; }

        [Input("keyRing", required: true)]
        public Input<string> KeyRing { get; set; } = default!;

        [Input("labels")]
        private InputMap<string>? _labels;

        public InputMap<string> Labels
        {
            get => _labels ??= new InputMap<string>();
            set => _labels = value;
        }

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("purpose")]
        public Input<string>? Purpose { get; set; }

        [Input("rotationPeriod")]
        public Input<string>? RotationPeriod { get; set; }

        [Input("skipInitialVersionCreation")]
        public Input<bool>? SkipInitialVersionCreation { get; set; }

        [Input("versionTemplate")]
        public Input<global::Pulumi.Gcp.Kms.Inputs.CryptoKeyVersionTemplateArgs>? VersionTemplate { get; set; }

        public CryptoKeyArgs()
        {
        }
        public static new CryptoKeyArgs Empty => new CryptoKeyArgs();
    }

    public partial class CryptoKeyIAMMember : global::Pulumi.CustomResource
    {
        [Output("condition")]
        public Output<global::Pulumi.Gcp.Kms.Outputs.CryptoKeyIAMMemberCondition?> Condition { get; private set; } = null!;
        [Output("cryptoKeyId")]
        public Output<string> CryptoKeyId { get; private set; } = null!;
        [Output("etag")]
        public Output<string> Etag { get; private set; } = null!;
        [Output("member")]
        public Output<string> Member { get; private set; } = null!;
        [Output("role")]
        public Output<string> Role { get; private set; } = null!;
        public CryptoKeyIAMMember(string name, global::Pulumi.Gcp.Kms.CryptoKeyIAMMemberArgs args, CustomResourceOptions? options = null)
            : base("gcp:kms/cryptoKeyIAMMember:CryptoKeyIAMMember", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Kms.CryptoKeyIAMMemberArgs MakeArgs(global::Pulumi.Gcp.Kms.CryptoKeyIAMMemberArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Kms.CryptoKeyIAMMemberArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class CryptoKeyIAMMemberArgs : global::Pulumi.ResourceArgs
    {
        [Input("condition")]
        public Input<global::Pulumi.Gcp.Kms.Inputs.CryptoKeyIAMMemberConditionArgs>? Condition { get; set; }

        [Input("cryptoKeyId", required: true)]
        public Input<string> CryptoKeyId { get; set; } = default!;

        [Input("member", required: true)]
        public Input<string> Member { get; set; } = default!;

        [Input("role", required: true)]
        public Input<string> Role { get; set; } = default!;

        public CryptoKeyIAMMemberArgs()
        {
        }
        public static new CryptoKeyIAMMemberArgs Empty => new CryptoKeyIAMMemberArgs();
    }

    public partial class KeyRing : global::Pulumi.CustomResource
    {
        [Output("location")]
        public Output<string> Location { get; private set; } = null!;
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;
        [Output("project")]
        public Output<string> Project { get; private set; } = null!;
        public KeyRing(string name, global::Pulumi.Gcp.Kms.KeyRingArgs args, CustomResourceOptions? options = null)
            : base("gcp:kms/keyRing:KeyRing", name, MakeArgs(args), MakeOptions(options, "")) { }
        private static global::Pulumi.Gcp.Kms.KeyRingArgs MakeArgs(global::Pulumi.Gcp.Kms.KeyRingArgs? args)
        {
            args ??= new global::Pulumi.Gcp.Kms.KeyRingArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class KeyRingArgs : global::Pulumi.ResourceArgs
    {
        [Input("location", required: true)]
        public Input<string> Location { get; set; } = default!;

        [Input("name")]
        public Input<string>? Name { get; set; }

        [Input("project")]
        public Input<string>? Project { get; set; }

        public KeyRingArgs()
        {
        }
        public static new KeyRingArgs Empty => new KeyRingArgs();
    }
}
