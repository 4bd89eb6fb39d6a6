namespace LcncInfra.Flow.States;

/// <summary>What became of a release in an environment.</summary>
public enum Verdict
{
    /// <summary>It runs, and nobody knows yet whether well.</summary>
    Running,

    /// <summary>It passed every gate behind it.</summary>
    Healthy,

    /// <summary>It failed a gate behind it.</summary>
    Failed,

    /// <summary>Something newer took its place before anybody knew.</summary>
    Superseded,

    /// <summary>People took it back.</summary>
    RolledBack,
}
