namespace LcncInfra.Stacks.Settings;

/// <summary>Where secrets can be kept.</summary>
internal enum StoreKind
{
    /// <summary>The GitOps repository brings the operator and its store.</summary>
    Delivered,

    /// <summary>HashiCorp Vault or OpenBao.</summary>
    Vault,

    /// <summary>AWS Secrets Manager.</summary>
    Aws,

    /// <summary>Azure Key Vault.</summary>
    Azure,

    /// <summary>Google Secret Manager.</summary>
    Gcp,
}
