namespace LcncInfra.Catalog.Apps.Progressive;

/// <summary>What makes a new version take over step by step.</summary>
public enum ProgressiveEngine
{
    /// <summary>Argo Rollouts.</summary>
    ArgoRollouts,

    /// <summary>Flagger.</summary>
    Flagger,
}
