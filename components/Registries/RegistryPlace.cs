using LcncInfra.Components.Charts;
using LcncInfra.Components.Registries.Harbors;
using Pulumi;

namespace LcncInfra.Components.Registries;

/// <summary>What a location of a registry needs beside what the control plane says of it.</summary>
public abstract class RegistryPlace
{
    private protected RegistryPlace()
    {
    }

    /// <summary>The provider of the account, or of the cluster for Harbor; <see langword="null"/> for the component's.</summary>
    public ProviderResource? Provider { get; init; }

    /// <summary>Harbor on a cluster.</summary>
    public sealed class Harbor : RegistryPlace
    {
        /// <summary>Password of its administrator, a secret.</summary>
        public required Input<string> AdminPassword { get; init; }

        /// <summary>A secret of 32 characters or more, from which the keys of Harbor's parts and the passwords of the clusters' robots are derived.</summary>
        public required Input<string> Key { get; init; }

        /// <summary>The ClusterIssuer of cert-manager that signs its certificate.</summary>
        public required string Issuer { get; init; }

        /// <summary>Class of its Ingress; <see langword="null"/> for the cluster's default.</summary>
        public string? IngressClass { get; init; }

        /// <summary>Class of its volumes; <see langword="null"/> for the cluster's default.</summary>
        public string? StorageClass { get; init; }

        /// <summary>Size of the volume for images, unless <see cref="Values"/> name a bucket.</summary>
        public string StorageSize { get; init; } = "200Gi";

        /// <summary>The image that configures Harbor by its API: any that has Python 3.</summary>
        public string ToolsImage { get; init; } = HarborJob.DefaultImage;

        /// <summary>Where the chart comes from; <see langword="null"/> for its own repository.</summary>
        public ChartSource? Chart { get; init; }

        /// <summary>Values of the chart that are said otherwise than here, such as an external database and a bucket.</summary>
        public Dictionary<string, object> Values { get; init; } = [];
    }

    /// <summary>ECR in an account and region.</summary>
    public sealed class Ecr : RegistryPlace
    {
        /// <summary>ARN of the key that images are encrypted with.</summary>
        public required Input<string> KeyArn { get; init; }

        /// <summary>ARN of the role as which ECR makes repositories with tags and a key.</summary>
        public required Input<string> RoleArn { get; init; }
    }

    /// <summary>ACR in a subscription.</summary>
    public sealed class Acr : RegistryPlace
    {
        /// <summary>Subnet of the private endpoint, the only way in.</summary>
        public required Input<string> SubnetId { get; init; }

        /// <summary>The private zone <c>privatelink.azurecr.io</c> in which clusters find it.</summary>
        public required Input<string> PrivateDnsZoneId { get; init; }

        /// <summary>URL of the key that images are encrypted with, without version; <see langword="null"/> for Microsoft's.</summary>
        public Input<string>? KeyId { get; init; }

        /// <summary>Resource id of the identity that may use the key; with <see cref="KeyId"/>.</summary>
        public string? KeyIdentityId { get; init; }

        /// <summary>Client id of that identity; with <see cref="KeyId"/>.</summary>
        public Input<string>? KeyIdentityClientId { get; init; }
    }

    /// <summary>Artifact Registry in a project and region.</summary>
    public sealed class ArtifactRegistry : RegistryPlace
    {
        /// <summary>Resource name of the key that images are encrypted with; <see langword="null"/> for Google's.</summary>
        public Input<string>? KeyName { get; init; }

        /// <summary>Name of a repository that shows all projects and upstreams as one, projects first; <see langword="null"/> for none.</summary>
        public string? VirtualRepository { get; init; }
    }
}
