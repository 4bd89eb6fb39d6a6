namespace LcncInfra.Automation.Stacks;

/// <summary>An operation on a stack did not come to its end.</summary>
public sealed class StackException : Exception
{
    /// <summary>Says why.</summary>
    /// <param name="problem">What kind of problem.</param>
    /// <param name="message">What was said about it, without secrets, as a sentence without an end.</param>
    public StackException(StackProblem problem, string message)
        : base(message) => Problem = problem;

    /// <summary>What kind of problem.</summary>
    public StackProblem Problem { get; }
}
