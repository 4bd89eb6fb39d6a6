using Pulumi;

namespace LcncInfra.Components.Encryption;

/// <summary>The key that an environment's secrets are encrypted with, in one cloud.</summary>
public abstract class EnvironmentKeyArgs : ResourceArgs
{
    private protected EnvironmentKeyArgs()
    {
    }

    /// <summary>The environment.</summary>
    public required string Environment { get; init; }

    /// <summary>Whether it can be destroyed only after somebody has taken the protection away; what it encrypts is lost with it.</summary>
    public bool IsProtected { get; init; } = true;

    /// <summary>Days after which it is rotated.</summary>
    public int RotationDays { get; init; } = 90;

    /// <summary>A key of AWS KMS.</summary>
    public sealed class Aws : EnvironmentKeyArgs
    {
        /// <summary>The key's policy; <see langword="null"/> leaves access to the account's policies.</summary>
        public Input<string>? Policy { get; init; }
    }

    /// <summary>A key of an Azure Key Vault.</summary>
    public sealed class Azure : EnvironmentKeyArgs
    {
        /// <summary>The vault's resource group.</summary>
        public required Input<string> ResourceGroup { get; init; }

        /// <summary>The vault.</summary>
        public required Input<string> Vault { get; init; }
    }

    /// <summary>A key of Google Cloud KMS.</summary>
    public sealed class Gcp : EnvironmentKeyArgs
    {
        /// <summary>The region; a key ring cannot be moved.</summary>
        public required Input<string> Location { get; init; }

        /// <summary>Number of the project whose Secret Manager may use the key; <see langword="null"/> for none.</summary>
        public string? SecretManagerOf { get; init; }
    }
}
