namespace LcncInfra.Scheduling.Filters;

/// <summary>What keeps a target from a cluster type, whatever was placed before.</summary>
[Flags]
internal enum FilterOutcome
{
    /// <summary>Nothing: it can be taken.</summary>
    Passed = 0,

    /// <summary>A required term is not met.</summary>
    Required = 1,

    /// <summary>The cluster type is outside of the residency.</summary>
    Residency = 2,

    /// <summary>A taint NoSchedule is not tolerated; what was there before stays.</summary>
    NewlyTainted = 4,

    /// <summary>A taint NoExecute is not tolerated.</summary>
    Tainted = 8,

    /// <summary>A label that is spread over is absent.</summary>
    SpreadLabel = 16,
}
