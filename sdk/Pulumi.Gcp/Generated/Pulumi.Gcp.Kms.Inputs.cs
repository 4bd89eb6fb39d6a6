// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Kms.Inputs
{
    public sealed class CryptoKeyIAMMemberConditionArgs : global::Pulumi.ResourceArgs
    {
        [Input("description")]
        public Input<string>? Description { get; set; }

        [Input("expression", required: true)]
        public Input<string> Expression { get; set; } = default!;

        [Input("title", required: true)]
        public Input<string> Title { get; set; } = default!;

        public CryptoKeyIAMMemberConditionArgs()
        {
        }
        public static new CryptoKeyIAMMemberConditionArgs Empty => new CryptoKeyIAMMemberConditionArgs();
    }

    public sealed class CryptoKeyKeyAccessJustificationsPolicyArgs : global::Pulumi.ResourceArgs
    {
        [Input("allowedAccessReasons")]
        private InputList<string>? _allowedAccessReasons;

        public InputList<string> AllowedAccessReasons
        {
            get => _allowedAccessReasons ??= new InputList<string>();
            set => _allowedAccessReasons = value;
        }

        public CryptoKeyKeyAccessJustificationsPolicyArgs()
        {
        }
        public static new CryptoKeyKeyAccessJustificationsPolicyArgs Empty => new CryptoKeyKeyAccessJustificationsPolicyArgs();
    }

    public sealed class CryptoKeyVersionTemplateArgs : global::Pulumi.ResourceArgs
    {
        [Input("algorithm", required: true)]
        public Input<string> Algorithm { get; set; } = default!;

        [Input("protectionLevel")]
        public Input<string>? ProtectionLevel { get; set; }

        public CryptoKeyVersionTemplateArgs()
        {
        }
        public static new CryptoKeyVersionTemplateArgs Empty => new CryptoKeyVersionTemplateArgs();
    }
}
