// Written by sdk/Generator from the npm package @pulumi/gcp: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Gcp.Kms.Outputs
{
    [OutputType]
    public sealed class CryptoKeyIAMMemberCondition
    {
        public readonly string? Description;
        public readonly string Expression;
        public readonly string Title;
        [OutputConstructor]
        private CryptoKeyIAMMemberCondition([OutputConstructorParameter("description")] string? @description, [OutputConstructorParameter("expression")] string @expression, [OutputConstructorParameter("title")] string @title)
        {
            Description = @description;
            Expression = @expression;
            Title = @title;
        }
    }

    [OutputType]
    public sealed class CryptoKeyKeyAccessJustificationsPolicy
    {
        public readonly ImmutableArray<string> AllowedAccessReasons;
        [OutputConstructor]
        private CryptoKeyKeyAccessJustificationsPolicy([OutputConstructorParameter("allowedAccessReasons")] ImmutableArray<string> @allowedAccessReasons)
        {
            AllowedAccessReasons = @allowedAccessReasons;
        }
    }

    [OutputType]
    public sealed class CryptoKeyPrimary
    {
        public readonly string? Name;
        public readonly string? State;
        [OutputConstructor]
        private CryptoKeyPrimary([OutputConstructorParameter("name")] string? @name, [OutputConstructorParameter("state")] string? @state)
        {
            Name = @name;
            State = @state;
        }
    }

    [OutputType]
    public sealed class CryptoKeyVersionTemplate
    {
        public readonly string Algorithm;
        public readonly string? ProtectionLevel;
        [OutputConstructor]
        private CryptoKeyVersionTemplate([OutputConstructorParameter("algorithm")] string @algorithm, [OutputConstructorParameter("protectionLevel")] string? @protectionLevel)
        {
            Algorithm = @algorithm;
            ProtectionLevel = @protectionLevel;
        }
    }
}
