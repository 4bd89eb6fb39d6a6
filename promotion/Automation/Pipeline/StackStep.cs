namespace LcncInfra.Automation.Pipeline;

/// <summary>What is done to a stack, in this order.</summary>
internal enum StackStep
{
    /// <summary>The state learns what is really there.</summary>
    Refresh,

    /// <summary>What would an update do?</summary>
    Preview,

    /// <summary>May it?</summary>
    Policies,

    /// <summary>It is done.</summary>
    Up,
}
