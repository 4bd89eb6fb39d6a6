using LcncInfra.Automation.Stacks;
using LcncInfra.Flow.Fleets;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Finds what stacks publish themselves, with facts of what they have made: the flow takes it over, and publishes nothing on top of it.</summary>
/// <param name="stacks">The stacks.</param>
/// <param name="branches">The GitOps repository.</param>
internal sealed class StackPublications(IEnvironmentStacks stacks, IPublishedBranches branches)
{
    // What stacks/ exports: empty for an environment that the stack does not publish.
    private const string RenderingOutput = "rendering";

    /// <summary>What the stack of an environment has published; <see langword="null"/> if it publishes nothing.</summary>
    /// <exception cref="StackException">The stack cannot be read.</exception>
    public StackPublication? Find(FleetFacts fleet, StackRequest request)
    {
        if (!stacks.Outputs(request, CancellationToken.None).TryGetValue(RenderingOutput, out var rendering) || rendering.Length == 0)
        {
            return null;
        }

        var head = branches.HeadOf(fleet.Branch);
        return new StackPublication(rendering, head.Rendering == rendering ? head.Commit : null);
    }
}
