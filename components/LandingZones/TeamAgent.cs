namespace LcncInfra.Components.LandingZones;

/// <summary>What of a team's is set up in the cluster's GitOps agent.</summary>
public enum TeamAgent
{
    /// <summary>Nothing: all that the team has comes through the control plane.</summary>
    None,

    /// <summary>An AppProject, for Applications that the team writes itself.</summary>
    ArgoCd,

    /// <summary>A tenant of Flux: an account in each namespace, as which the team's own Kustomizations and HelmReleases act.</summary>
    Flux,
}
