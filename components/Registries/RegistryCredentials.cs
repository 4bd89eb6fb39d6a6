using Pulumi;

namespace LcncInfra.Components.Registries;

/// <summary>What opens a registry. Clouds keep it themselves and are told where; only Harbor is given the password.</summary>
public sealed class RegistryCredentials
{
    /// <summary>Who opens it: for Harbor, and for Artifact Registry.</summary>
    public Input<string>? Username { get; init; }

    /// <summary>The password, a secret: for Harbor.</summary>
    public Input<string>? Password { get; init; }

    /// <summary>ARN of a secret of AWS Secrets Manager whose name begins with <c>ecr-pullthroughcache/</c>: for ECR.</summary>
    public Input<string>? AwsSecretArn { get; init; }

    /// <summary>URL of the secret of an Azure Key Vault that holds who opens it: for ACR.</summary>
    public Input<string>? AzureUsernameSecret { get; init; }

    /// <summary>URL of the secret of an Azure Key Vault that holds the password: for ACR.</summary>
    public Input<string>? AzurePasswordSecret { get; init; }

    /// <summary>Resource name of a version of a secret of Google Secret Manager that holds the password: for Artifact Registry.</summary>
    public Input<string>? GoogleSecretVersion { get; init; }
}
