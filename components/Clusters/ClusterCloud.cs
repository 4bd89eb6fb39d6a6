namespace LcncInfra.Components.Clusters;

/// <summary>Whose cloud a cluster is in, so that identities and registries are made where it is.</summary>
public enum ClusterCloud
{
    /// <summary>None that is known: on premises, at the edge, or made by somebody else.</summary>
    None,

    /// <summary>Amazon Web Services.</summary>
    Aws,

    /// <summary>Microsoft Azure.</summary>
    Azure,

    /// <summary>Google Cloud.</summary>
    Gcp,
}
