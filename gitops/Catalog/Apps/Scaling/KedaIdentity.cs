namespace LcncInfra.Catalog.Apps.Scaling;

/// <summary>The clouds that KEDA signs in to without a secret.</summary>
public enum KedaIdentity
{
    /// <summary>AWS.</summary>
    Aws,

    /// <summary>Azure.</summary>
    Azure,

    /// <summary>Google Cloud.</summary>
    Gcp,
}
