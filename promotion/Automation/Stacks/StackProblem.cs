namespace LcncInfra.Automation.Stacks;

/// <summary>Why an operation on a stack did not come to its end.</summary>
public enum StackProblem
{
    /// <summary>The operation failed: the program, a provider, or the backend.</summary>
    Failed,

    /// <summary>Somebody else changes the stack at this moment.</summary>
    Busy,

    /// <summary>There is no such stack.</summary>
    NoStack,

    /// <summary>The engine cannot be started at all.</summary>
    NoEngine,
}
