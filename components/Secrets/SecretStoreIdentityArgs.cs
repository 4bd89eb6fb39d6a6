using Pulumi;

namespace LcncInfra.Components.Secrets;

/// <summary>As whom one cluster reads its environment's secrets, in one cloud.</summary>
public abstract class SecretStoreIdentityArgs : ResourceArgs
{
    private protected SecretStoreIdentityArgs()
    {
    }

    /// <summary>The environment; the identity reads secrets whose names begin with it.</summary>
    public required string Environment { get; init; }

    /// <summary>The cluster, whose name is part of the identity's.</summary>
    public required string Cluster { get; init; }

    /// <summary>A role of AWS, which reads secrets called <c>ENVIRONMENT/…</c>.</summary>
    public sealed class Aws : SecretStoreIdentityArgs
    {
        /// <summary>The issuer of the cluster's tokens, which the account knows as a provider of identities.</summary>
        public required Input<string> Issuer { get; init; }

        /// <summary>ARN of the key that the secrets are encrypted with; <see langword="null"/> for the account's own.</summary>
        public Input<string>? KeyArn { get; init; }
    }

    /// <summary>A managed identity of Azure, which reads the secrets of one vault.</summary>
    public sealed class Azure : SecretStoreIdentityArgs
    {
        /// <summary>The issuer of the cluster's tokens.</summary>
        public required Input<string> Issuer { get; init; }

        /// <summary>Resource id of the vault; the identity is made in its resource group.</summary>
        public required string VaultId { get; init; }
    }

    /// <summary>A service account of Google Cloud, which reads secrets called <c>ENVIRONMENT-…</c> of one project.</summary>
    public sealed class Gcp : SecretStoreIdentityArgs
    {
        /// <summary>The project, which is the cluster's too.</summary>
        public required string Project { get; init; }
    }
}
