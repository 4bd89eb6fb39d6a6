namespace LcncInfra.Publishing;

/// <summary>What publishing came to.</summary>
public enum PublicationAction
{
    /// <summary>The branch holds it already; nothing was proposed.</summary>
    Unchanged,

    /// <summary>The branch was moved to it.</summary>
    Published,

    /// <summary>It was put on the branch for proposals.</summary>
    Proposed,

    /// <summary>It was proposed before, and the proposal is still what is meant.</summary>
    AlreadyProposed,

    /// <summary>The branch holds it already, and an outdated proposal was taken back.</summary>
    Withdrawn,

    /// <summary>Somebody published something newer while this was under way, and that stays.</summary>
    Superseded,
}
