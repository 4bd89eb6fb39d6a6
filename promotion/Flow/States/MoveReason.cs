namespace LcncInfra.Flow.States;

/// <summary>Why something is published to an environment.</summary>
public enum MoveReason
{
    /// <summary>A release came from the environments before it.</summary>
    Promotion,

    /// <summary>The environment's own folder or branch changed; the release stays.</summary>
    Configuration,

    /// <summary>The release before had failed, or people want an earlier one.</summary>
    Rollback,
}
