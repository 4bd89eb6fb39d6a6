using LcncInfra.Model.Collections;

namespace LcncInfra.Automation.Stacks;

/// <summary>What is asked of the stacks of environments. Pulumi's Automation API stands behind it; tests keep stacks in memory.</summary>
/// <remarks>All of it can be done twice: a second refresh finds no drift, a second update changes nothing.</remarks>
public interface IEnvironmentStacks
{
    /// <summary>Whether there is an engine at all; asked once, before anything else.</summary>
    /// <exception cref="StackException">There is none.</exception>
    void Verify(CancellationToken cancellationToken);

    /// <summary>Reads what is really there into the state of a stack.</summary>
    /// <returns>How it differs from what the state said: the drift.</returns>
    /// <exception cref="StackException">It did not come to its end.</exception>
    StackChanges Refresh(StackRequest request, CancellationToken cancellationToken);

    /// <summary>Says what an update would do, and does nothing.</summary>
    /// <exception cref="StackException">It did not come to its end.</exception>
    PreviewedStack Preview(StackRequest request, CancellationToken cancellationToken);

    /// <summary>What the last update of a stack says, by the names of its outputs; secrets and what is no text are left out.</summary>
    /// <exception cref="StackException">It cannot be read.</exception>
    ValueMap Outputs(StackRequest request, CancellationToken cancellationToken);

    /// <summary>Updates a stack.</summary>
    /// <returns>What was done.</returns>
    /// <exception cref="StackException">It did not come to its end; some of it may be done.</exception>
    StackChanges Up(StackRequest request, CancellationToken cancellationToken);
}
