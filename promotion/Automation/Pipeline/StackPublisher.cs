using LcncInfra.Automation.Stacks;
using LcncInfra.Flow;
using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Takes over what the stack of an environment has published; publishes for those whose stack publishes nothing.</summary>
/// <param name="inner">Publishes.</param>
/// <param name="requests">Says which stack belongs to a move.</param>
/// <param name="publications">Finds what stacks have published.</param>
internal sealed class StackPublisher(IEnvironmentPublisher inner, IStackRequests requests, StackPublications publications) : IEnvironmentPublisher
{
    /// <inheritdoc/>
    public string HeadOf(string branch) => inner.HeadOf(branch);

    /// <inheritdoc/>
    public bool TryAdvance(string branch, string expected, string commit) => inner.TryAdvance(branch, expected, commit);

    /// <inheritdoc/>
    public PublishOutcome Publish(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock) =>
        Published(fleet, move, releaseLock) ?? inner.Publish(fleet, move, releaseLock);

    /// <inheritdoc/>
    public PublishOutcome Propose(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock) =>
        Published(fleet, move, releaseLock) ?? inner.Propose(fleet, move, releaseLock);

    /// <inheritdoc/>
    public void Withdraw(FleetFacts fleet) => inner.Withdraw(fleet);

    // What the stack has published; null if it publishes nothing.
    private PublishOutcome.Done? Published(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock)
    {
        var published = Find(fleet, requests.Of(new StackMove(fleet, move, releaseLock)));
        return published switch
        {
            null => null,
            { Commit: { } commit } => new PublishOutcome.Done(commit) { Rendering = published.Rendering },
            _ => throw new PromotionFailedException(
                $"Branch '{fleet.Branch}' no longer has {FlowText.Short(published.Rendering)}, which the stack of '{fleet.Environment}' has published: somebody moved it. Move it back, and run again."),
        };
    }

    private StackPublication? Find(FleetFacts fleet, StackRequest request)
    {
        try
        {
            return publications.Find(fleet, request);
        }
        catch (StackException e)
        {
            throw new PromotionFailedException($"The outputs of the stack of '{fleet.Environment}' cannot be read: {e.Message}.", e);
        }
    }
}
