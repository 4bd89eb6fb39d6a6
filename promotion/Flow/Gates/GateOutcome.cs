namespace LcncInfra.Flow.Gates;

/// <summary>What a gate says.</summary>
public enum GateOutcome
{
    /// <summary>Not yet.</summary>
    Waiting,

    /// <summary>Yes.</summary>
    Passed,

    /// <summary>No, and waiting does not help.</summary>
    Failed,
}
